import type { MinimalDocument } from '../core/legal-document';
import { contentWords } from '../core/words';
import { RANK_WEIGHTS } from './data/rank-weights';
import { scoreWords, shareOfBest } from './word-scores';

/** What speaks for a paragraph; each from 0 to 1. */
export const RANK_SIGNS = ['words', 'pairs', 'roots', 'neighbours', 'meaning'] as const;
export type RankSign = (typeof RANK_SIGNS)[number];
export type SignScores = Readonly<Record<RankSign, readonly number[]>>;

/** How a paragraph is asked for: by a question, or by a sentence that says what it holds. */
export type AskedBy = 'question' | 'statement';

/** A sentence of so many telling words, which asks for nothing, is looked for by its words. */
const WORDS_OF_STATEMENT = 7;
const ASKS =
  /[?？]|^\W*(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|can|could|may|must|should|tell|explain|summari[sz]e|list|find|show|describe)\b|[咩乜邊點幾誰谁何嗎吗]|是否|有冇|係咪|多少|哪/i;

export const askedBy = (question: string): AskedBy =>
  !ASKS.test(question) && contentWords(question).length >= WORDS_OF_STATEMENT ? 'statement' : 'question';

/**
 * Reads what speaks for each paragraph: the question's words, phrases and roots, what the paragraphs beside it have of
 * its words, and the meaning that concepts and the sort of answer give.
 */
export function readSigns(
  question: string,
  paragraphs: MinimalDocument['paragraphs'],
  meaning: ReadonlyMap<string, number>,
): SignScores {
  const { words, pairs, roots } = scoreWords(question, paragraphs);
  return {
    words,
    pairs,
    roots,
    neighbours: words.map((_, at) => ((words[at - 1] ?? 0) + (words[at + 1] ?? 0)) / 2),
    meaning: shareOfBest(paragraphs.map(({ id }) => meaning.get(id) ?? 0)),
  };
}

/** Adds the signs with the weights learnt for this way of asking. */
export function weighSigns(signs: SignScores, by: AskedBy): number[] {
  const weights = RANK_WEIGHTS[by];
  return signs.words.map((_, at) => RANK_SIGNS.reduce((sum, sign) => sum + weights[sign] * (signs[sign][at] ?? 0), 0));
}
