import type { FoundOutcome, Outcome } from './outcome-types';
import type { Placed } from './place-dispositions';
import type { ReadParagraph } from './place-paragraphs';
import { decideOrder } from './settle-order';

/** The court's own line at the end wins; otherwise each opinion has a vote, and those who only agree follow the lead. */
export function decideAmong(
  opinions: readonly string[],
  byOpinion: ReadonlyMap<string, readonly Placed[]>,
  readable: readonly ReadParagraph[],
): FoundOutcome | null {
  const paragraphsOf = (opinion: string): readonly ReadParagraph[] =>
    readable.filter((each) => each.opinion === opinion);
  const court = [...byOpinion.entries()]
    .flatMap(([, placed]) => placed)
    .filter(({ paragraph, start, end }) => {
      const sentence = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
      return (
        /\b(?:unanimous(?:ly)?|by a? ?majority|majority of)\b|一致|多數/.test(sentence) ||
        /(?:the court|本院|本庭)$/i.test(paragraph.opinion)
      );
    });
  const spoken = decideOrder(court.filter(({ strength }) => strength === 2));
  if (spoken) return spoken;
  const votes: { found: FoundOutcome | null; size: number; dissent: boolean }[] = opinions.map((opinion) => {
    const own = paragraphsOf(opinion);
    const size = own.reduce((sum, { text }) => sum + text.length, 0);
    const found = decideOrder(byOpinion.get(opinion) ?? []);
    return { found, size, dissent: own.some(({ dissent }) => dissent) };
  });
  return countVotes(votes);
}

function countVotes(
  votes: readonly { found: FoundOutcome | null; size: number; dissent: boolean }[],
): FoundOutcome | null {
  const joining = votes.filter(({ found, dissent }) => !dissent && found !== null);
  const pool = joining.length > 0 ? joining : votes.filter(({ found }) => found !== null);
  const tally = new Map<Outcome, { votes: number; best: FoundOutcome; size: number }>();
  for (const { found, size } of pool) {
    if (!found) continue;
    const known = tally.get(found.outcome);
    const best = known && known.size >= size ? known.best : found;
    tally.set(found.outcome, { votes: (known?.votes ?? 0) + 1, best, size: Math.max(size, known?.size ?? 0) });
  }
  const [first, second] = [...tally.values()].sort((a, b) => b.votes - a.votes || b.size - a.size);
  if (!first) return null;
  // Two judges, two answers, and nobody told which of them dissents: the longer opinion may be either.
  if (
    second &&
    second.votes === first.votes &&
    votes.length === tally.size &&
    votes.length > 1 &&
    first.size < second.size * 2
  )
    return null;
  return first.best;
}
