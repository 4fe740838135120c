import { random } from './regress';

export type Steps = Record<string, { cuts: number[]; values: number[] }>;

export type Boosting = {
  readonly rounds: number;
  readonly rate: number;
  readonly fewest: number;
  readonly ridge: number;
};

const BINS = 24;
const SHARE_OF_ROWS = 0.6;
const SHARE_OF_COLUMNS = 0.3;

/**
 * Learns, for each named number, a value between each two of its cuts (gradient-boosted stumps): a sum of steps that anybody can
 * read and plot, where a straight line would not do.
 */
export function boostStumps(
  names: readonly string[],
  rows: readonly Float64Array[],
  sought: readonly boolean[],
  weights: readonly number[],
  { rounds, rate, fewest, ridge }: Boosting,
): Steps {
  const cuts = names.map((_, column) => cutsOf(rows, column));
  const bins = names.map((_, column) => Uint8Array.from(rows, (row) => binOf(row[column] ?? 0, cuts[column] ?? [])));
  const values = cuts.map((own) => new Float64Array(own.length + 1));
  const weightOf = (isIn: (at: number) => boolean): number =>
    weights.reduce((sum, weight, at) => sum + (isIn(at) ? weight : 0), 0);
  const share = weightOf((at) => sought[at] ?? false) / weightOf(() => true);
  const scores = new Float64Array(rows.length).fill(Math.log(share / (1 - share)));
  const next = random(11);
  for (let round = 0; round < rounds; round++) {
    const errors = new Float64Array(rows.length);
    const curves = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      if (next() > SHARE_OF_ROWS) continue;
      const chance = 1 / (1 + Math.exp(-(scores[at] ?? 0)));
      const weight = weights[at] ?? 1;
      errors[at] = weight * (Number(sought[at]) - chance);
      curves[at] = weight * chance * (1 - chance);
    }
    const columns = [...names.keys()].filter(() => next() < SHARE_OF_COLUMNS);
    const best = columns
      .map((column) =>
        bestCut(column, bins[column], (cuts[column]?.length ?? 0) + 1, errors, curves, { fewest, ridge }),
      )
      .reduce((a, b) => (b.gain > a.gain ? b : a), { gain: 0, column: -1, bin: 0, low: 0, high: 0 });
    const own = bins[best.column];
    const table = values[best.column];
    if (!own || !table) continue;
    for (let bin = 0; bin < table.length; bin++)
      table[bin] = (table[bin] ?? 0) + rate * (bin <= best.bin ? best.low : best.high);
    for (let at = 0; at < rows.length; at++)
      scores[at] = (scores[at] ?? 0) + rate * ((own[at] ?? 0) <= best.bin ? best.low : best.high);
  }
  return Object.fromEntries(
    names.flatMap((name, column) => {
      const table = values[column];
      return table?.some((value) => value !== 0) ? [[name, mergeEqual(cuts[column] ?? [], [...table])]] : [];
    }),
  );
}

function cutsOf(rows: readonly Float64Array[], column: number): number[] {
  const sorted = rows.map((row) => row[column] ?? 0).sort((a, b) => a - b);
  const cuts = Array.from(
    { length: BINS - 1 },
    (_, bin) => sorted[Math.floor(((bin + 1) / BINS) * sorted.length)] ?? 0,
  );
  return [...new Set(cuts)].filter((cut) => cut < (sorted.at(-1) ?? 0));
}

function binOf(value: number, cuts: readonly number[]): number {
  const bin = cuts.findIndex((cut) => value <= cut);
  return bin < 0 ? cuts.length : bin;
}

type Cut = { gain: number; column: number; bin: number; low: number; high: number };

function bestCut(
  column: number,
  bins: Uint8Array | undefined,
  count: number,
  errors: Float64Array,
  curves: Float64Array,
  { fewest, ridge }: Pick<Boosting, 'fewest' | 'ridge'>,
): Cut {
  const error = new Float64Array(count);
  const curve = new Float64Array(count);
  const size = new Float64Array(count);
  bins?.forEach((bin, at) => {
    if (curves[at] === 0) return;
    error[bin] = (error[bin] ?? 0) + (errors[at] ?? 0);
    curve[bin] = (curve[bin] ?? 0) + (curves[at] ?? 0);
    size[bin] = (size[bin] ?? 0) + 1;
  });
  const total = { error: sum(error), curve: sum(curve), size: sum(size) };
  let best: Cut = { gain: 0, column, bin: 0, low: 0, high: 0 };
  let [e, c, n] = [0, 0, 0];
  for (let bin = 0; bin + 1 < count; bin++) {
    e += error[bin] ?? 0;
    c += curve[bin] ?? 0;
    n += size[bin] ?? 0;
    if (n < fewest || total.size - n < fewest) continue;
    const low = e / (c + ridge);
    const high = (total.error - e) / (total.curve - c + ridge);
    const gain = low * e + high * (total.error - e) - total.error ** 2 / (total.curve + ridge);
    if (gain > best.gain) best = { gain, column, bin, low, high };
  }
  return best;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Neighbours of one value become one step. */
function mergeEqual(cuts: readonly number[], values: readonly number[]): { cuts: number[]; values: number[] } {
  const kept = { cuts: [] as number[], values: [round(values[0] ?? 0)] };
  cuts.forEach((cut, at) => {
    const value = round(values[at + 1] ?? 0);
    if (value === kept.values.at(-1)) return;
    kept.cuts.push(round(cut));
    kept.values.push(value);
  });
  return kept;
}
