/**
 * How much each sign counts in the ranking; a sign of full strength adds its weight. Learnt on 30 November 2026 by
 * `scripts/learn/ask-ranking.ts`, by folds of whole documents.
 *
 * `statement`: 306 sentences of later judges about a paragraph; folds not learnt from: among five 90.8 %, first 75.8 %
 * (plain BM25 88.9 %, 71.6 %). `question`: 651 questions; folds 92.9 %, 73.3 % (BM25 53.1 %, 32.9 %), but the table of
 * concepts was written for these very questions, so that `meaning` learnt on them is trusted too much (6): the weights
 * are those that hold with half of the table left out at random.
 */
export const RANK_WEIGHTS = {
  question: { words: 1, pairs: 1, roots: 0.3, neighbours: 0.5, meaning: 3 },
  statement: { words: 1.77, pairs: 3.38, roots: 1.62, neighbours: 2.33, meaning: 1.23 },
} as const;
