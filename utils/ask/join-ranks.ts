/** Softens the first places, as in Cormack, Clarke and Büttcher, "Reciprocal rank fusion" (SIGIR 2009). */
const SOFTENING = 60;

/** Joins several rankings of the same things, best first, by reciprocal rank: what several hold high comes first. */
export function joinRanks(rankings: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings)
    ranking.forEach((id, at) => {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (SOFTENING + at + 1));
    });
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
