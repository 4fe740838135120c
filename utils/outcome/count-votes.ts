import { splitSentences } from '../core/sentences';
import type { FoundOutcome, Outcome } from './outcome-types';
import type { Placed } from './place-dispositions';
import type { ReadParagraph } from './place-paragraphs';
import { decideOrder } from './settle-order';
import { dissentsIn, stanceIn } from './stance';

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
        (THE_COURT.test(sentence) && stanceIn(sentence) !== 'dissents') ||
        /(?:the court|本院|本庭)$/i.test(paragraph.opinion)
      );
    });
  const spoken = decideOrder(court.filter(({ strength }) => strength === 2));
  if (spoken) return spoken;
  const votes = opinions.map((opinion): Vote => {
    const own = paragraphsOf(opinion);
    const size = own.reduce((sum, { text }) => sum + text.length, 0);
    const sentences = own.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
    const dissent = own.some((one) => one.dissent) || dissentsIn(sentences);
    const agrees = own.length <= LONGEST_AGREEMENT && sentences.some((one) => stanceIn(one) === 'agrees');
    return { found: decideOrder(byOpinion.get(opinion) ?? []), size, dissent, agrees };
  });
  const lead = votes.find(({ found, dissent }) => found !== null && !dissent);
  return countVotes(
    votes.map((one) =>
      one.found === null && one.agrees && !one.dissent ? { ...one, found: lead?.found ?? null } : one,
    ),
  );
}

/** The court's own line, whoever writes it. */
const THE_COURT = /\b(?:unanimous(?:ly)?|by a? ?majority|majority of)\b|一致|多數/;
/** Paragraphs of an opinion that does no more than agree. */
const LONGEST_AGREEMENT = 4;

type Vote = {
  readonly found: FoundOutcome | null;
  readonly size: number;
  readonly dissent: boolean;
  readonly agrees: boolean;
};

function countVotes(votes: readonly Vote[]): FoundOutcome | null {
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
