import { groupBy } from '../../core/group-by';
import { type Measured, measureParagraphs } from './measure-paragraphs';
import type { LawWeights, Weighed } from './types';

/** How much each paragraph looks like one that later courts cite: statements of law. Higher is more. */
export function scoreLaw(paragraphs: readonly Weighed[], weights: LawWeights): number[] {
  const measured = measureParagraphs(paragraphs);
  const first = measured.map((each) => lookFirst(each, weights));
  return describeNeighbourhoods(paragraphs, measured, first).map((described) => lookAgain(described, weights));
}

/** Words of a short paragraph must not weigh more than those of a long one. */
const FEWEST_WORDS = 20;

/** By how many words of it are known. */
export const wordScale = (count: number): number => 1 / Math.sqrt(Math.max(FEWEST_WORDS, count));

function lookFirst({ words }: Measured, { bias, words: known }: LawWeights): number {
  let said = 0;
  let count = 0;
  for (const word of words)
    if (Object.hasOwn(known, word)) {
      said += known[word] ?? 0;
      count++;
    }
  return bias + said * wordScale(count);
}

/** Later courts cite runs of paragraphs and whole sections: a paragraph is also known by those around it. */
export function describeNeighbourhoods(
  paragraphs: readonly Weighed[],
  measured: readonly Measured[],
  first: readonly number[],
): Readonly<Record<string, number>>[] {
  const mean = average(first);
  const spread = Math.sqrt(average(first.map((score) => (score - mean) ** 2))) || 1;
  const at = (place: number): number => ((first[place] ?? mean) - mean) / spread;
  const ranked = [...first].sort((a, b) => b - a);
  const sections = groupBy(first.keys(), (place) => paragraphs[place]?.heading ?? '');
  return first.map((score, place) => {
    const section = (sections.get(paragraphs[place]?.heading ?? '') ?? []).map(at);
    return {
      ...measured[place]?.measures,
      'first look': score,
      'within its judgment': at(place),
      rank: ranked.indexOf(score),
      'share above': ranked.indexOf(score) / first.length,
      before: at(place - 1),
      after: at(place + 1),
      around: (at(place - 1) + at(place + 1) + at(place - 2) + at(place + 2) + at(place - 3) + at(place + 3)) / 6,
      'its section': average(section),
      'best of its section': section.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY),
      'better in its section': section.filter((value) => value > at(place)).length,
      paragraphs: first.length,
    };
  });
}

function lookAgain(described: Readonly<Record<string, number>>, { steps }: LawWeights): number {
  let score = 0;
  for (const [name, { cuts, values }] of Object.entries(steps)) {
    const value = described[name] ?? 0;
    const place = cuts.findIndex((cut) => value <= cut);
    score += values[place < 0 ? cuts.length : place] ?? 0;
  }
  return score;
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
