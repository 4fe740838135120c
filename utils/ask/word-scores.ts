import type { MinimalDocument } from '../core/legal-document';
import { contentWords, words } from '../core/words';
import { foldScript } from '../glossary/normalise';

/** What the words of a question say of each paragraph, by place in the document; each from 0 to 1, the best having 1. */
export type WordScores = {
  /** BM25F over the paragraph, its headings and whose opinion it is: stems in English, pairs of characters in Chinese. */
  readonly words: readonly number[];
  /** BM25 over pairs of words that stand side by side: a phrase taken over. */
  readonly pairs: readonly number[];
  /** BM25 over the beginnings of words, so that `amelioration` and `ameliorate` meet. */
  readonly roots: readonly number[];
};

/** How much of what a question's words tell the paragraph that has most of them has, from 0 to 1; rare words tell more. */
export function shareOfWords(question: string, paragraphs: readonly Source[]): number {
  const { postings } = indexWords(paragraphs).words;
  const shares = new Array<number>(paragraphs.length).fill(0);
  let all = 0;
  for (const word of new Set(contentWords(foldScript(question)))) {
    const posting = postings.get(word) ?? NOWHERE;
    const rarity = rarityOf(posting.size, paragraphs.length);
    all += rarity;
    for (const at of posting.keys()) shares[at] = (shares[at] ?? 0) + rarity;
  }
  return all === 0 ? 0 : Math.max(0, ...shares) / all;
}

const NOWHERE: ReadonlyMap<number, number> = new Map();
const rarityOf = (found: number, count: number): number => Math.log(1 + (count - found + 0.5) / (found + 0.5));

type Source = MinimalDocument['paragraphs'][number];
type Reading = keyof WordScores;

/** Robertson's saturation and length normalisation, as usual. */
const K1 = 1.2;
const B = 0.75;

/** A word of the heading, or the judge's name, against one in the paragraph itself. */
const HEADING_WEIGHT = 0.3;
const SPEAKER_WEIGHT = 0.2;

/** Letters of a root: enough to tell words apart, few enough to drop their endings. */
const ROOT_LETTERS = 5;

const READINGS: Readonly<Record<Reading, (folded: string) => string[]>> = {
  words,
  pairs: (folded) => {
    const read = words(folded);
    return read.slice(1).map((word, at) => `${read[at]} ${word}`);
  },
  roots: (folded) => contentWords(folded).map((word) => word.slice(0, ROOT_LETTERS)),
};

type FieldIndex = {
  /** How often each word stands in each paragraph, by place. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly lengths: readonly number[];
  readonly averageLength: number;
};

const INDEXES = new WeakMap<readonly Source[], Readonly<Record<Reading, FieldIndex>>>();

/** Scores every paragraph by the words of the question alone; a baseline that knows no law and no synonyms. */
export function scoreWords(question: string, paragraphs: readonly Source[]): WordScores {
  const index = indexWords(paragraphs);
  const folded = foldScript(question);
  const score = (reading: Reading): number[] => bm25(READINGS[reading](folded), index[reading], paragraphs.length);
  return { words: score('words'), pairs: score('pairs'), roots: score('roots') };
}

function indexWords(paragraphs: readonly Source[]): Readonly<Record<Reading, FieldIndex>> {
  const known = INDEXES.get(paragraphs);
  if (known) return known;
  const built = {
    words: indexField(paragraphs, READINGS.words, true),
    pairs: indexField(paragraphs, READINGS.pairs, false),
    roots: indexField(paragraphs, READINGS.roots, false),
  };
  INDEXES.set(paragraphs, built);
  return built;
}

function indexField(
  paragraphs: readonly Source[],
  read: (folded: string) => string[],
  withFields: boolean,
): FieldIndex {
  const postings = new Map<string, Map<number, number>>();
  const add = (word: string, at: number, weight: number): void => {
    const posting = postings.get(word) ?? new Map<number, number>();
    if (posting.size === 0) postings.set(word, posting);
    posting.set(at, (posting.get(at) ?? 0) + weight);
  };
  const lengths = paragraphs.map(({ text, heading, opinion }, at) => {
    const own = read(foldScript(text));
    for (const word of own) add(word, at, 1);
    if (withFields) {
      for (const word of contentWords(foldScript(heading ?? ''))) add(word, at, HEADING_WEIGHT);
      for (const word of contentWords(foldScript(opinion ?? ''))) add(word, at, SPEAKER_WEIGHT);
    }
    return own.length;
  });
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { postings, lengths, averageLength };
}

function bm25(asked: readonly string[], { postings, lengths, averageLength }: FieldIndex, count: number): number[] {
  const scores = new Array<number>(count).fill(0);
  for (const word of new Set(asked)) {
    const posting = postings.get(word);
    if (!posting) continue;
    const rarity = rarityOf(posting.size, count);
    for (const [at, times] of posting) {
      const length = (lengths[at] ?? 0) / Math.max(1, averageLength);
      scores[at] = (scores[at] ?? 0) + (rarity * times * (K1 + 1)) / (times + K1 * (1 - B + B * length));
    }
  }
  return shareOfBest(scores);
}

/** Every score as a share of the best. */
export function shareOfBest(scores: readonly number[]): number[] {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return best === 0 ? [...scores] : scores.map((score) => score / best);
}
