import type { Participant } from './participants';

/** Words that may stand between a subject and the rest of what is told of it. */
const AUXILIARIES =
  /^(?:\s?(?:[a-z]+ly|also|then|had|has|have|was|were|is|are|would|will|could|should|may|must|can|did|does|do|not|thus|therefore|again|never|been|be|to|being)\b){0,4}\s?$|^(?:亦|也|已|曾|须|应|可|随即|其后|便|就){0,2}$/i;
/** Whoever stands behind these does not act. */
const NO_SUBJECT =
  /\b(?:by|against|of|for|with|to|from|on|in|than|between|and)\s(?:the\s|a\s|an\s|his\s|her\s)?$|[向对与和及由被]$/i;

/** Who acts in the words that stand next behind a text: the last person named in it, with nothing but auxiliaries between. */
export function readSubject(before: string, people: readonly Participant[]): Participant | undefined {
  const last = people.filter(({ end }) => end <= before.length).at(-1);
  if (!last || NO_SUBJECT.test(before.slice(0, last.start))) return undefined;
  return AUXILIARIES.test(before.slice(last.end)) ? last : undefined;
}
