import type { Claim } from './claim';
import { castOf, type Participant } from './participants';
import type { SourceIndex } from './source-index';
import { locate, type SourceParagraph } from './source-paragraphs';
import { tokenise } from './tokens';
import type { GroundingFinding } from './types';

/** Who somebody is said to be: Mr Poon, the plaintiff's expert. */
type Identity = { readonly participant: Participant; readonly words: ReadonlySet<string> };

const IS = /^,?\s(?:is|was|were|are|became|acted\sas|acts\sas)\s(?:the\s|an?\s)?([^,.;:()]{3,70})/;
const ASIDE_BEHIND = /^(?:\s\("[^"]{1,30}"\))?,\s(?:the\s|an?\s|who\s(?:is|was)\s(?:the\s|an?\s)?)([^,.;:()]{3,70}),/;
const ASIDE_BEFORE = /(?:^|[.;:]\s|\b(?:by|and|from|to|of)\s)(?:the\s|an?\s)?([A-Za-z0-9'\s-]{3,60}),\s$/i;
/** A verb in the passive or a participle says what was done, not what somebody is. */
const DEED =
  /^(?:not\b|[a-z]+(?:ed|ing)\b|born\b|told\b|paid\b|given\b|made\b|held\b|in\b|at\b|on\b|of\b|to\b|able\b|under\b)/i;
const END = /\s(?:of|under|for|in|to|with|on|who|which|that|and|but|at|when|because|since|until|while|from)\s/;

/** Notices somebody called what the cited paragraphs call another: "Mr Poon was the plaintiff's expert". */
export function checkIdentities(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.language !== 'en' || claim.foreign) return [];
  const cast = castOf(index);
  const ours = findStated(claim.folded, cast.find(claim.folded));
  if (ours.length === 0) return [];
  const theirs = claim.paragraphs.flatMap((paragraph) => {
    const people = cast.find(paragraph.folded);
    return [...findStated(paragraph.folded, people), ...findAsides(paragraph.folded, people)].map((one) => ({
      ...one,
      paragraph,
    }));
  });
  return ours.flatMap(({ participant, words }) => {
    const shareIn = (one: Identity): number => [...words].filter((word) => one.words.has(word)).length / words.size;
    const best = (all: readonly Identity[]): number => Math.max(0, ...all.map(shareIn));
    const own = best(theirs.filter((one) => one.participant.who === participant.who));
    const others = theirs.filter((one) => one.participant.who !== participant.who && shareIn(one) === 1);
    const [other] = others;
    return other && own < 1 ? [describe(participant, other, claim)] : [];
  });
}

function readIdentity(participant: Participant, said: string): Identity[] {
  const phrase = said.split(END)[0] ?? '';
  if (DEED.test(phrase)) return [];
  const words = new Set(tokenise(phrase).flatMap(({ word, sign }) => (sign > 0 ? [word] : [])));
  return words.size === 0 ? [] : [{ participant, words }];
}

const findStated = (text: string, people: readonly Participant[]): Identity[] =>
  people.flatMap((one) => readIdentity(one, IS.exec(text.slice(one.end, one.end + 100))?.[1] ?? ''));

const findAsides = (text: string, people: readonly Participant[]): Identity[] =>
  people.flatMap((one) => [
    ...readIdentity(one, ASIDE_BEHIND.exec(text.slice(one.end, one.end + 120))?.[1] ?? ''),
    ...readIdentity(one, ASIDE_BEFORE.exec(text.slice(Math.max(0, one.start - 70), one.start))?.[1] ?? ''),
  ]);

const describe = (
  { start, end }: Participant,
  { participant, paragraph }: Identity & { readonly paragraph: SourceParagraph },
  claim: Claim,
): GroundingFinding => ({
  kind: 'roles-swapped',
  text: claim.text.slice(start, end),
  at: { start, end },
  detail: paragraph.text.slice(participant.start, participant.end),
  evidence: locate(paragraph, participant),
});
