import { type Clause, splitClauses } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import type { Token } from './tokens';
import type { GroundingFinding } from './types';

/** Ideas by which a thing is decided one way or the other: accepted, allowed, proved, made out. */
const DECIDING = /^~(?:succeed|prove|affirm|win|agree)$/;
/** The cited paragraphs hold this share of what is said to be decided. */
const ANCHORED = 0.45;

/** What has to be proved, or may be allowed, is not decided yet; nor is what somebody asks for. */
const UNDECIDED =
  /\b(?:must|should|shall|may|might|could|can|cannot|would\s(?:have|be)|if|whether|unless|burden|onus|appl(?:y|ied|ies)\sfor|seeks?|sought|asks?|asked|entitled\sto|likely|prefer\w*|prospect\w*|chance|arguable)\b|须|应否|是否|如果|若|举证|要求|申请(?=[^人])|较可信|机会|有权|可否/i;

/** To prefer one is to reject the other, without the word. */
const PREFERRING = /\bprefer(?:red|s)?\b|较可信|较为可信/i;

/**
 * Where everything that the cited paragraphs decide goes one way, a statement that it went the other way is wrong,
 * whatever they call it: "the application is refused" against "leave was granted".
 */
export function checkDirection(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const deciding = claim.sentences.filter(({ speaker }) => speaker === 'court').flatMap(findDecisions);
  if (deciding.length === 0 || claim.sentences.some(({ text }) => PREFERRING.test(text))) return [];
  const whole = checkWhole(claim, deciding);
  if (whole.length > 0) return whole;
  return splitClauses(claim).flatMap((clause) => {
    const ours = clause.tokens.filter(({ word }) => DECIDING.test(word));
    const text = claim.folded.slice(clause.start, clause.end);
    const [first] = ours;
    if (!first || first.sign === 0 || ours.some(({ sign }) => sign !== first.sign)) return [];
    if (UNDECIDED.test(text) || EXCEPTION.test(claim.folded)) return [];
    // The same verb tells most; another verb of deciding tells where that is not used.
    const same = deciding.filter(({ token }) => token.word === first.word);
    const rivals =
      same.length > 0 ? same : MATTER.test(text) ? deciding.filter(({ token }) => token.word !== '~agree') : [];
    if (rivals.some(({ token }) => token.sign !== -first.sign) || (same.length === 0 && first.word === '~agree'))
      return [];
    const rival = rivals.find((one) => isAnchored(clause, one, claim, index));
    return rival ? [describe(first, rival, claim)] : [];
  });
}

/** Where one thing was allowed and another refused, not all were either. */
const ALL = /\b(?:both|all|every)\b|全部|均|全数|所有/i;
function checkWhole(claim: Claim, decisions: readonly Decision[]): GroundingFinding[] {
  const own = decisions.filter(({ token }) => token.word === '~succeed');
  const [first] = own;
  const other = own.find(({ token }) => token.sign === -(first?.token.sign ?? 0));
  if (!first || !other || first.token.sign === 0) return [];
  if (!ALL.test(claim.folded) || claim.sentences.some(({ text }) => ALL.test(text))) return [];
  const deciding = claim.tokens.filter(({ word }) => word === '~succeed');
  const [token] = deciding;
  if (!token || token.sign === 0 || UNDECIDED.test(claim.folded)) return [];
  return [describe(token, first.token.sign === token.sign ? other : first, claim)];
}

const EXCEPTION = /\b(?:unless|except|until)\b|除非/i;
/** What is proved or not, and allowed or not, alike. */
const MATTER =
  /\b(?:grounds?|claims?|defences?|allegations?|cases?|appeals?|applications?|pleas?|arguments?|contentions?|charges?|counterclaims?|leave)\b|抗辩|指控|理由|(?:申索|上诉|申请)(?!人)|控罪|许可/i;

type Decision = { readonly token: Token; readonly sentence: SourceSentence };

const findDecisions = (sentence: SourceSentence): Decision[] =>
  sentence.tokens.flatMap((token) => {
    if (!DECIDING.test(token.word)) return [];
    // A verb that is only supposed decides neither way, and leaves the paragraph open.
    const undecided = UNDECIDED.test(sentence.text.slice(Math.max(0, token.start - 40), token.end));
    return [{ token: undecided ? { ...token, sign: 0 as const } : token, sentence }];
  });

/** "This ground is not made out", "the application is refused": what it is stands elsewhere in the paragraph. */
const BARE = 7;
const FEWEST_WORDS = 3;
const POINTING =
  /\b(?:this|that|these|it|the)\s(?:(?:first|second|third|other|same|latter)\s)?(?:ground|application|appeal|claim|defence|allegation|argument|contention|submission|complaint|charge|request|counterclaim)s?\b|理由|(?:申请|上诉|申索)(?!人)|抗辩|指控|要求|说法/i;

/** The words between the commas around a decision; a part too short to say of what is read with its sentence. */
function partAround({ token, sentence }: Decision): readonly Token[] {
  const cuts = [0, ...[...sentence.text.matchAll(/[,:](?!\d)/g)].map(({ index }) => index), sentence.text.length];
  const from = cuts.findLast((cut) => cut <= token.start) ?? 0;
  const to = cuts.find((cut) => cut > token.start) ?? sentence.text.length;
  const inside = sentence.tokens.filter(({ start }) => start >= from && start < to);
  return inside.length < FEWEST_WORDS ? sentence.tokens : inside;
}

function isAnchored(clause: Clause, decision: Decision, claim: Claim, index: SourceIndex): boolean {
  const { sentence } = decision;
  const own = new Set(partAround(decision).map(({ word }) => word));
  const open = sentence.tokens.length <= BARE || POINTING.test(sentence.text);
  let total = 0;
  let held = 0;
  for (const word of new Set(clause.tokens.map((token) => token.word))) {
    if (DECIDING.test(word)) continue;
    const weight = index.weigh(word);
    total += weight;
    if (own.has(word) || (open && claim.paragraphs.some((one) => index.tokensOf(one).has(word)))) held += weight;
  }
  return total > 0 && held / total >= ANCHORED;
}

function describe(token: Token, { token: source, sentence }: Decision, claim: Claim): GroundingFinding {
  const { paragraph, start } = sentence;
  const span = { start: start + source.start, end: start + source.end };
  return {
    kind: 'outcome-reversed',
    text: claim.text.slice(token.start, token.end),
    at: { start: token.start, end: token.end },
    detail: paragraph.text.slice(span.start, span.end),
    evidence: locate(paragraph, span),
  };
}
