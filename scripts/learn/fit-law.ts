import { type Measured, measureParagraphs } from '../../utils/summary/law/measure-paragraphs';
import { describeNeighbourhoods, standardise, wordScale } from '../../utils/summary/law/score-law';
import type { LawWeights, Weighed } from '../../utils/summary/law/types';
import { boostStumps } from './boost-stumps';
import { innerFold, mean, type Pinned } from './corpora';
import { type Case, predict, type Regression, regress } from './regress';

export type Prepared = {
  readonly id: string;
  readonly paragraphs: readonly Weighed[];
  readonly measured: readonly Measured[];
  readonly isPinned: readonly boolean[];
};

export const prepare = ({ id, paragraphs, pins }: Pinned): Prepared => {
  const weighed = paragraphs.map(({ number, text, heading = '' }) => ({ number, text, heading }));
  return {
    id,
    paragraphs: weighed,
    measured: measureParagraphs(weighed),
    isPinned: paragraphs.map(({ number }) => (pins[number] ?? 0) > 0),
  };
};

/** A word counts when so many judgments use it: names of one case teach nothing. */
const FEWEST_JUDGMENTS = 30;
/** Words that are kept, those that tell most. */
const KEPT_WORDS = 1500;
const SOUGHT = 6;
const INNER = 4;
const BOOSTING = { rounds: 300, rate: 0.1, fewest: 60, ridge: 10 } as const;

/** Learns both looks from judgments: a regression, then steps over its scores and the neighbourhood's, each scored by what had not seen it. */
export function fitLaw(judgments: readonly Prepared[]): LawWeights {
  const names = Object.keys(judgments[0]?.measured[0]?.measures ?? {});
  const scales = scalesOf(judgments, names);
  const words = chooseWords(judgments, names, scales);
  const casesOf = caseMaker(names, scales, words);
  const learn = (from: readonly Prepared[]): Regression =>
    regress(from.flatMap(casesOf), { vocabulary: words.length, sought: SOUGHT });
  const first = new Map<Prepared, number[]>();
  for (let fold = 0; fold < INNER; fold++) {
    const weights = learn(judgments.filter(({ id }) => innerFold(`${id}s`, INNER) !== fold));
    for (const one of judgments)
      if (innerFold(`${one.id}s`, INNER) === fold)
        first.set(
          one,
          casesOf(one).map((each) => predict(each, weights)),
        );
  }
  const described = judgments.flatMap((one) =>
    describeNeighbourhoods(one.paragraphs, one.measured, first.get(one) ?? []),
  );
  const columns = Object.keys(described[0] ?? {});
  const steps = boostStumps(
    columns,
    described.map((row) => Float64Array.from(columns, (name) => row[name] ?? 0)),
    judgments.flatMap(({ isPinned }) => isPinned),
    BOOSTING,
  );
  const whole = learn(judgments);
  return {
    bias: round(whole.bias),
    measures: Object.fromEntries(names.map((name, at) => [name, round(whole.numbers[at] ?? 0)])),
    scales,
    words: Object.fromEntries(words.map((word, at) => [word, round(whole.words[at] ?? 0)])),
    steps,
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function scalesOf(judgments: readonly Prepared[], names: readonly string[]): Record<string, [number, number]> {
  const rows = judgments.flatMap(({ measured }) => measured.map(({ measures }) => measures));
  return Object.fromEntries(
    names.map((name) => {
      const values = rows.map((row) => row[name] ?? 0);
      const centre = mean(values);
      return [name, [round(centre), round(Math.sqrt(mean(values.map((value) => (value - centre) ** 2)))) || 1]];
    }),
  );
}

function caseMaker(names: readonly string[], scales: Record<string, [number, number]>, words: readonly string[]) {
  const ids = new Map(words.map((word, at) => [word, at]));
  const kept = new Map<Prepared, Case[]>();
  return (judgment: Prepared): Case[] => {
    const known = kept.get(judgment);
    if (known) return known;
    const made = judgment.measured.map(({ measures, words: own }, at) => ({
      numbers: names.map((name) => standardise(measures[name] ?? 0, scales[name] ?? [0, 1])),
      words: Int32Array.from(own.flatMap((word) => ids.get(word) ?? [])),
      scale: wordScale(own.length),
      isSought: judgment.isPinned[at] ?? false,
    }));
    kept.set(judgment, made);
    return made;
  };
}

function chooseWords(
  judgments: readonly Prepared[],
  names: readonly string[],
  scales: Record<string, [number, number]>,
): string[] {
  const spread = new Map<string, number>();
  for (const { measured } of judgments)
    for (const word of new Set(measured.flatMap((one) => one.words))) spread.set(word, (spread.get(word) ?? 0) + 1);
  const common = [...spread]
    .filter(([word, count]) => count >= FEWEST_JUDGMENTS && !/\d/.test(word))
    .map(([word]) => word);
  const casesOf = caseMaker(names, scales, common);
  const weights = regress(judgments.flatMap(casesOf), { vocabulary: common.length, sought: SOUGHT });
  return [...common.keys()]
    .sort((a, b) => Math.abs(weights.words[b] ?? 0) - Math.abs(weights.words[a] ?? 0))
    .slice(0, KEPT_WORDS)
    .map((at) => common[at] ?? '')
    .sort();
}
