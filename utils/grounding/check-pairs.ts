import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import { castOf, type Participant } from './participants';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import { tokenise } from './tokens';
import type { GroundingFinding } from './types';

/** Who does a thing to whom, told in the active or the passive. */
type Deed = { readonly word: string; readonly agent: Participant; readonly patient: Participant };

const ABOUT_THE_SAME = 0.4;
/** Other telling words that may part a verb from either side. */
const PARTED = 2;
const CLAUSE_BREAK = /[;:。!?]|\.(?!\d)|\b(?:but|although|because|since|while|whereas)\b/gi;
/** `X, a psychiatrist called by`, `X, who was called by`: the comma parts nothing. */
const ASIDE = /^,\s(?:an?\s[a-z-]{3,20}(?:\s[a-z-]{3,20}){0,2}\s|who\s(?:was\s|is\s)?|which\s(?:was\s|is\s)?)?$/i;
/** `called its property manager, Ms Fan`. */
const BESIDE = /^\s(?:its|his|her|their|the|an?)\s[a-z][a-z\s-]{2,40},\s$/i;
const BY = /\bby\s(?:the\s|a\s|an\s|his\s|her\s|its\s)?$/i;
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s(?:[a-z]+ly\s|not\s|also\s){0,2}$/i;

/** Notices a deed told of another doer, or done to another: `Dr A was called by the defendant`, whom the plaintiff called. */
export function checkPairs(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.language !== 'en' || claim.foreign) return [];
  const cast = castOf(index);
  const ours = findDeeds(claim.folded, cast.find(claim.folded));
  if (ours.length === 0) return [];
  const theirs = rankSentences(claim.tokens, claim.sentences, index)
    .filter(({ share }) => share >= ABOUT_THE_SAME)
    .flatMap(({ sentence }) =>
      findDeeds(sentence.text, cast.find(sentence.text)).map((deed) => ({ ...deed, sentence })),
    );
  for (const deed of ours) {
    const same = theirs.filter(({ word }) => word === deed.word);
    if (same.some((their) => isSame(deed, their))) continue;
    const their = same.find(
      ({ agent, patient }) => (agent.who === deed.agent.who) !== (patient.who === deed.patient.who),
    );
    const turned =
      their ?? same.find(({ agent, patient }) => agent.who === deed.patient.who && patient.who === deed.agent.who);
    if (!turned) continue;
    const { start, end } = turned.agent.who === deed.agent.who ? deed.patient : deed.agent;
    const other = turned.agent.who === deed.agent.who ? turned.patient : turned.agent;
    const { sentence } = turned;
    const span = { start: sentence.start + other.start, end: sentence.start + other.end };
    return [
      {
        kind: 'roles-swapped',
        text: claim.text.slice(start, end),
        at: { start, end },
        detail: sentence.paragraph.text.slice(span.start, span.end),
        evidence: locate(sentence.paragraph, span),
      },
    ];
  }
  return [];
}

const isSame = (a: Deed, b: Deed): boolean => a.agent.who === b.agent.who && a.patient.who === b.patient.who;

function findDeeds(text: string, people: readonly Participant[]): Deed[] {
  if (people.length < 2) return [];
  const words = tokenise(text).filter(({ start, end }) => !people.some((one) => one.start < end && start < one.end));
  const cuts = [...text.matchAll(CLAUSE_BREAK)].map(({ index }) => index);
  return words.flatMap((word) => {
    const from = cuts.findLast((cut) => cut <= word.start) ?? 0;
    const to = cuts.find((cut) => cut > word.start) ?? text.length;
    const before = people.findLast((one) => one.end <= word.start && one.start >= from);
    const behind = people.find((one) => one.start >= word.end && one.start < to);
    if (!before || !behind || before.who === behind.who) return [];
    const between = text.slice(before.end, word.start);
    if (between.includes(',') && !ASIDE.test(between)) return [];
    const parted = words.filter(({ start }) => start > before.end && start < behind.start).length - 1;
    const gap = text.slice(word.end, behind.start);
    if (parted > PARTED || (gap.includes(',') && !BESIDE.test(gap))) return [];
    if (BY.test(gap)) return [{ word: word.word, agent: behind, patient: before }];
    if (PASSIVE.test(text.slice(0, word.start)) || /\b(?:and|or|of)\b/.test(gap)) return [];
    return [{ word: word.word, agent: before, patient: behind }];
  });
}
