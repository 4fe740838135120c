import learnt from '../data/role-weights.json';

/** What law students saw in sentences of judgments, and what the words of a sentence say about it. */
export type LearntRole = 'reasons' | 'facts';

const WORDS: Readonly<Record<LearntRole, Readonly<Record<string, number>>>> = learnt.roles;

const FEWEST_WORDS = 8;

/** Words count for little each: the judgments labelled are few. */
const SHARE_OF_WORDS = 0.3;

/** A long sentence must not outweigh a short one. */
export const roleScale = (count: number): number => SHARE_OF_WORDS / Math.sqrt(Math.max(FEWEST_WORDS, count));

/** How much the words of a sentence speak for a role; 0 where they tell nothing, as in Chinese. */
export function scoreRole(role: LearntRole, terms: readonly string[]): number {
  let said = 0;
  const own = new Set(terms);
  for (const term of own) said += Object.hasOwn(WORDS[role], term) ? (WORDS[role][term] ?? 0) : 0;
  return said * roleScale(own.size);
}
