import type { Claim } from './claim';
import { castOf } from './participants';
import type { SourceIndex, SourceSentence } from './source-index';
import { locate } from './source-paragraphs';
import { tokenise } from './tokens';
import type { GroundingFinding } from './types';

/** `… retained by the owners' committee`: a deed, and the words for its doer. */
type Agency = { readonly word: string; readonly doer: string; readonly start: number; readonly end: number };

const DOER =
  /^\s(?:[a-z]+ly\s)?by\s((?!\d|reason\b|way\b|virtue\b|means\b|far\b|then\b|law\b|consent\b|[a-z]+ing\b)(?:(?!(?:in|on|at|for|to|and|or|with|from|because|under|after|before|who|which|that|when|where|since|without|but)\b)[A-Za-z'&-]+\s?){1,6})/;
/** Those who need not be named the same. */
const ANYBODY =
  /^(?:the\s)?(?:court|judge|magistrate|tribunal|him|her|it|them|me|us|himself|herself|itself|themselves|others?|another|someone|anyone|either|each|one|consent|agreement|order|letter|notice|post|e-?mail|telephone|hand|a\smajority|regulation)\b/i;

/** Compares by whom a thing is said to have been done, where the cited paragraphs say it of the same verb. */
export function checkAgents(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.language !== 'en' || claim.foreign) return [];
  const ours = findAgencies(claim.folded, claim.tokens);
  if (ours.length === 0) return [];
  const theirs = claim.sentences.flatMap((sentence) =>
    findAgencies(sentence.text, sentence.tokens).map((agency) => ({ ...agency, sentence })),
  );
  return ours.flatMap((agency) => {
    const same = theirs.filter(({ word }) => word === agency.word);
    const [first] = same;
    if (!first || ANYBODY.test(agency.doer)) return [];
    if (same.some((their) => ANYBODY.test(their.doer) || isSameDoer(agency.doer, their.doer, index))) return [];
    return [describe(agency, first, claim)];
  });
}

function isSameDoer(ours: string, theirs: string, index: SourceIndex): boolean {
  const words = new Set(tokenise(theirs).map(({ word }) => word));
  if (tokenise(ours).some(({ word }) => words.has(word))) return true;
  const cast = castOf(index);
  const people = cast.find(theirs);
  const named = cast.find(ours);
  return (
    named.some(({ who }) => people.some((one) => one.who === who)) || (named.length === 0) !== (people.length === 0)
  );
}

const findAgencies = (text: string, tokens: readonly { word: string; end: number }[]): Agency[] =>
  tokens.flatMap(({ word, end }) => {
    const match = DOER.exec(text.slice(end, end + 90));
    const doer = match?.[1]?.trim();
    if (!match || !doer) return [];
    const start = end + match[0].indexOf(doer);
    return [{ word, doer, start, end: start + doer.length }];
  });

function describe(
  { start, end }: Agency,
  { sentence, ...their }: Agency & { readonly sentence: SourceSentence },
  claim: Claim,
): GroundingFinding {
  const span = { start: sentence.start + their.start, end: sentence.start + their.end };
  return {
    kind: 'roles-swapped',
    text: claim.text.slice(start, end),
    at: { start, end },
    detail: sentence.paragraph.text.slice(span.start, span.end),
    evidence: locate(sentence.paragraph, span),
  };
}
