/** Edges at or below this similarity change no ranking and cost two thirds of the time. */
const LEAST_EDGE = 0.05;
const DAMPING = 0.85;
const ROUNDS = 30;
const TOLERANCE = 1e-5;

/** Pairs of occurrences multiplied while edges are built; words so common that they go beyond it are left out, commonest first. */
const MOST_PAIRS = 5_000_000;

/** A text's words with their weights, of length 1. */
export type TermVector = ReadonlyMap<number, number>;

/** Weighs each text's words by how rare they are among the texts. */
export function vectorise(texts: readonly (readonly string[])[]): TermVector[] {
  const ids = new Map<string, number>();
  const spread: number[] = [];
  const counted = texts.map((terms) => {
    const counts = new Map<number, number>();
    for (const term of terms) {
      let id = ids.get(term);
      if (id === undefined) {
        id = spread.length;
        ids.set(term, id);
        spread.push(0);
      }
      if (!counts.has(id)) spread[id] = (spread[id] ?? 0) + 1;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  });
  return counted.map((counts) => weigh(counts, spread, texts.length));
}

function weigh(counts: ReadonlyMap<number, number>, spread: readonly number[], size: number): TermVector {
  const vector = new Map<number, number>();
  let square = 0;
  for (const [id, count] of counts) {
    const weight = count * Math.log((1 + size) / (spread[id] ?? 1));
    vector.set(id, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [id, weight] of vector) vector.set(id, weight / length);
  return vector;
}

/** How alike two texts are, 0 to 1. */
export function similarity(a: TermVector, b: TermVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [id, weight] of small) sum += weight * (large.get(id) ?? 0);
  return sum;
}

/** Each text's likeness to the sum of all, 0 to 1 of the best. */
export function rankByCentroid(vectors: readonly TermVector[]): number[] {
  const centroid = new Map<number, number>();
  for (const vector of vectors) for (const [id, weight] of vector) centroid.set(id, (centroid.get(id) ?? 0) + weight);
  return scaleToBest(vectors.map((vector) => similarity(vector, centroid)));
}

/**
 * Continuous LexRank: a text is central when central texts resemble it. Best = 1.
 * Edges come from an inverted index, so only texts that share a word are compared.
 */
export function rankByLexRank(vectors: readonly TermVector[]): number[] {
  const edges = buildEdges(vectors);
  const size = vectors.length;
  let rank = new Float64Array(size).fill(1 / Math.max(1, size));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(size).fill((1 - DAMPING) / Math.max(1, size));
    for (let from = 0; from < size; from++) {
      const { to, weight, sum } = edges[from] ?? NO_EDGES;
      if (sum === 0) continue;
      const share = (DAMPING * (rank[from] ?? 0)) / sum;
      for (let at = 0; at < to.length; at++) {
        const target = to[at] ?? 0;
        next[target] = (next[target] ?? 0) + share * (weight[at] ?? 0);
      }
    }
    const change = next.reduce((total, value, at) => total + Math.abs(value - (rank[at] ?? 0)), 0);
    rank = next;
    if (change < TOLERANCE) break;
  }
  return scaleToBest([...rank]);
}

type Edges = { readonly to: Int32Array; readonly weight: Float32Array; readonly sum: number };
const NO_EDGES: Edges = { to: new Int32Array(), weight: new Float32Array(), sum: 0 };

function buildEdges(vectors: readonly TermVector[]): Edges[] {
  const postings = indexWithin(vectors, MOST_PAIRS);
  const row = new Float32Array(vectors.length);
  const edges = vectors.map((): Grown => ({ to: [], weight: [] }));
  vectors.forEach((vector, from) => {
    const touched: number[] = [];
    for (const [id, weight] of vector) {
      const posting = postings.get(id);
      if (!posting) continue;
      posting.met++;
      for (let at = posting.met; at < posting.texts.length; at++) {
        const to = posting.texts[at] ?? 0;
        if (row[to] === 0) touched.push(to);
        row[to] = (row[to] ?? 0) + weight * (posting.weights[at] ?? 0);
      }
    }
    for (const to of touched) {
      const likeness = row[to] ?? 0;
      row[to] = 0;
      if (likeness <= LEAST_EDGE) continue;
      join(edges[from], to, likeness);
      join(edges[to], from, likeness);
    }
  });
  return edges.map(({ to, weight }) => ({
    to: Int32Array.from(to),
    weight: Float32Array.from(weight),
    sum: weight.reduce((sum, value) => sum + value, 0),
  }));
}

type Grown = { readonly to: number[]; readonly weight: number[] };

function join(edges: Grown | undefined, to: number, likeness: number): void {
  edges?.to.push(to);
  edges?.weight.push(likeness);
}

/** Texts in their order; those before `met` have met all that share the word, so each pair is compared once. */
type Posting = { readonly texts: number[]; readonly weights: number[]; met: number };

function indexWithin(vectors: readonly TermVector[], budget: number): Map<number, Posting> {
  const postings = new Map<number, Posting>();
  vectors.forEach((vector, text) => {
    for (const [id, weight] of vector) {
      const posting = postings.get(id) ?? { texts: [], weights: [], met: 0 };
      if (posting.texts.length === 0) postings.set(id, posting);
      posting.texts.push(text);
      posting.weights.push(weight);
    }
  });
  let pairs = 0;
  const rareFirst = [...postings].sort(([, a], [, b]) => a.texts.length - b.texts.length);
  for (const [id, { texts }] of rareFirst) {
    pairs += texts.length * texts.length;
    if (pairs > budget) postings.delete(id);
  }
  return postings;
}

function scaleToBest(values: readonly number[]): number[] {
  let best = 0;
  for (const value of values) if (value > best) best = value;
  return best === 0 ? values.map(() => 0) : values.map((value) => value / best);
}
