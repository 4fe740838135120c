/**
 * How much each sign counts in the ranking, learnt by `scripts/learn/ask-ranking.ts`; a sign of full strength adds its weight.
 */
export const RANK_WEIGHTS = {
  question: { words: 1, pairs: 1, roots: 0.3, neighbours: 0.5, meaning: 3 },
  statement: { words: 1.77, pairs: 3.38, roots: 1.62, neighbours: 2.33, meaning: 1.23 },
} as const;
