import { similarity, type TermVector } from './lexrank';
import { countWords, type ReadSentence } from './read-sentences';

export type Budget = { readonly sentences: number; readonly words: number };

/** Maximal marginal relevance: how much a sentence's own score weighs against repeating what is already picked. */
const LAMBDA = 0.85;

/** Only the best are compared with what is picked; nothing below them is ever reached. */
const SHORTLIST = 80;

/**
 * Picks sentences by score until the budget is spent, each unlike those before it.
 * Gives their places in reading order; `undefined` scores are out of the question.
 */
export function selectSentences(
  sentences: readonly ReadSentence[],
  vectors: readonly TermVector[],
  scores: readonly (number | undefined)[],
  budget: Budget,
): number[] {
  const left = scores
    .flatMap((score, at) => (score === undefined ? [] : [{ at, score, likeness: 0 }]))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHORTLIST);
  const picked: number[] = [];
  let words = 0;
  while (picked.length < budget.sentences && words < budget.words) {
    const best = takeBest(left);
    if (!best) break;
    const length = countWords(sentences[best.at]?.text ?? '');
    // One endless sentence may open the slot, but not follow others beyond the budget.
    if (picked.length > 0 && words + length > budget.words * 1.3) continue;
    picked.push(best.at);
    words += length;
    const vector = vectors[best.at];
    for (const candidate of left) {
      const other = vectors[candidate.at];
      if (vector && other) candidate.likeness = Math.max(candidate.likeness, similarity(vector, other));
    }
  }
  return picked.sort((a, b) => a - b);
}

type Candidate = { readonly at: number; readonly score: number; likeness: number };

function takeBest(left: Candidate[]): Candidate | undefined {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  left.forEach(({ score, likeness }, at) => {
    const value = LAMBDA * score - (1 - LAMBDA) * likeness;
    if (value > bestScore) {
      best = at;
      bestScore = value;
    }
  });
  return best < 0 ? undefined : left.splice(best, 1)[0];
}
