import { type Clause, type Match, rankSentences, splitClauses } from './best-sentences';
import { softenWhereBothDeny } from './both-deny';
import type { Claim } from './claim';
import { comparePolar } from './compare-polar';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import { type Token, tokenise } from './tokens';
import type { GroundingFinding } from './types';

/** A sentence is about the same thing when it holds this share of the clause's weight. */
const ABOUT_THE_SAME = 0.34;
/** With less in common than this, a "not" on one side may belong to another way of saying the same. */
const SURE = 0.5;
/** One opposed word tells only where nearly all other words agree. */
const CLOSE = 0.6;
/** A word affirmed on both sides is weak proof that the clause agrees; one denied on both is strong. */
const AFFIRMED = 1 / 6;
/** An opposite says it outright. */
const POLAR_WEIGHT = 3;
/** What a negation denies first of all weighs more than what trails behind. */
const NEAR_WEIGHT = 2;
/** Sentences nearly as close as the best are read with it. */
const NEARLY_BEST = 0.8;

/** Compares what is affirmed and what denied, clause by clause, with the cited sentences that fit best. */
export function checkPolarity(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const whole = rankSentences(claim.tokens, withoutExceptions(claim), index)[0];
  const found = splitClauses(claim).flatMap((clause) => {
    const ranked = rankSentences(clause.tokens, chooseAbout(clause, claim), index);
    const best = ranked[0]?.share ?? 0;
    if (best < ABOUT_THE_SAME) return [];
    const chosen = chooseSentences(ranked, best);
    const also =
      whole && whole.share >= ABOUT_THE_SAME && !chosen.some(({ sentence }) => sentence === whole.sentence)
        ? [whole]
        : [];
    const finding = compareSigns(clause, [...chosen, ...also], claim, index);
    return finding ? [finding] : [];
  });
  return softenWhereBothDeny(found, claim);
}

/** "Requires approval" and "must not, unless approved" say the same. */
const EXCEPTION = /\b(?:unless|except)\b|除非/i;
const CONDITION =
  /\b(?:requires?|needs?|only|if|unless|except|provided|subject\sto|approval|permission|consent)\b|除非|方可|才可|只可|须.{0,14}(?:批准|同意)|(?:事先|预先).{0,8}(?:批准|同意|书面)/i;

const withoutExceptions = (claim: Claim): readonly SourceSentence[] =>
  CONDITION.test(claim.folded) && !EXCEPTION.test(claim.folded)
    ? claim.sentences.filter(({ text }) => !EXCEPTION.test(text))
    : claim.sentences;

/** Leaves out sentences about somebody else, where the clause names whom it means; a pronoun may mean anybody. */
function chooseAbout(clause: Clause, claim: Claim): readonly SourceSentence[] {
  const sentences = withoutExceptions(claim);
  const named = clause.tokens.filter(
    ({ start, word }) =>
      /^[a-z]\d$/.test(word) || (start > clause.start + 1 && /[A-Z]/.test(claim.folded.charAt(start))),
  );
  if (named.length === 0) return sentences;
  const about = sentences.filter(({ tokens, text }) => {
    const own = tokens.some(({ word }) => named.some((name) => name.word === word));
    return (
      own ||
      !tokens.some(({ word, start }) => /^[a-z]\d$/.test(word) || (start > 1 && /[A-Z]/.test(text.charAt(start))))
    );
  });
  return about.length > 0 ? about : sentences;
}

/** The closest sentences, and those that tell how a thing ended. */
const chooseSentences = (ranked: readonly Match[], best: number): Match[] =>
  ranked.filter(
    ({ share, sentence }) =>
      share >= best * NEARLY_BEST || (share >= LOOSELY && sentence.tokens.some(({ word }) => OUTCOME.test(word))),
  );

const OUTCOME = /^~(?:succeed|convict|affirm|whole)$/;
/** A sentence that tells an outcome is heard with so little in common. */
const LOOSELY = 0.25;

type Signs = ReadonlyMap<string, ReadonlySet<number>>;

function collectSigns(matches: readonly Match[]): Signs {
  const signs = new Map<string, Set<number>>();
  for (const { sentence } of matches)
    for (const { word, sign } of sentence.tokens) signs.set(word, (signs.get(word) ?? new Set()).add(sign));
  return signs;
}

function compareSigns(
  clause: Clause,
  matches: readonly Match[],
  claim: Claim,
  index: SourceIndex,
): GroundingFinding | undefined {
  const signs = collectSigns(matches);
  const near = collectWords(matches, (token) => token.near);
  const polar = collectWords(matches, (token) => token.polar);
  const tally: Tally = { agreeing: 0, opposed: 0, settled: false, opposite: [] };
  for (const token of clause.tokens) {
    const theirs = signs.get(token.word);
    if (!theirs || token.sign === 0) continue;
    // "Must not be granted unless" grants on a condition.
    if (token.sign < 0 && EXCEPTION.test(claim.folded)) continue;
    const weight = index.weigh(token.word);
    // "Granted on ground 1 and refused on ground 2" says both.
    if (clause.tokens.some(({ word, sign }) => word === token.word && sign === -token.sign)) continue;
    // "Convicted on the first charge, acquitted on the second" of a source that says both: which is which is another check's.
    if (token.word === '~convict' && saysBoth(token, claim) && theirs.has(token.sign)) continue;
    const isNear = token.near || near.has(token.word);
    if (token.polar || polar.has(token.word))
      countPolar(tally, token, weight, comparePolar(token, clause, matches, index));
    else if (isDuty(token, clause, matches, claim)) continue;
    else if (!theirs.has(0) && !ROLES.has(token.word))
      countPlain(tally, token, theirs.has(token.sign), weight * (isNear ? NEAR_WEIGHT : 1));
  }
  return judge(tally, near, matches, claim, clause);
}

const saysBoth = ({ word, sign }: Token, { tokens }: Claim): boolean =>
  tokens.some((other) => other.word === word && other.sign === -sign);

/** What must be done was not thereby done. */
const DUTY = /\b(?:must|should|ought\sto|needs?\sto|has\sto|have\sto)\b/i;
const isDuty = ({ word, sign }: Token, clause: Clause, matches: readonly Match[], claim: Claim): boolean =>
  sign < 0 &&
  !/\b(?:must|should|need|ought|have\sto|has\sto|may|shall)\b/i.test(claim.folded.slice(clause.start, clause.end)) &&
  matches.some(({ sentence }) => sentence.tokens.some((one) => one.word === word) && DUTY.test(sentence.text));

/** 拒絕答辯人的要求 does not deny the respondent. */
const ROLES: ReadonlySet<string> = new Set(
  tokenise(
    'plaintiffs defendants applicants respondents appellants prosecution 答辩人 上诉人 申请人 申索人 呈请人 控方 辩方 原告 被告 大律师 法庭 本席',
  ).map(({ word }) => word),
);

type Tally = { agreeing: number; opposed: number; settled: boolean; opposite: Token[] };

function countPolar(tally: Tally, token: Token, weight: number, found: 'same' | 'opposite' | undefined): void {
  if (found === 'opposite') {
    tally.opposed += weight * POLAR_WEIGHT;
    tally.opposite.push({ ...token, polar: true });
  } else if (found === 'same') {
    tally.agreeing += token.sign < 0 ? weight : weight * AFFIRMED;
    tally.settled ||= token.sign < 0;
  }
}

function countPlain(tally: Tally, token: Token, agrees: boolean, weight: number): void {
  if (agrees) tally.agreeing += token.sign < 0 ? weight : weight * AFFIRMED;
  else {
    tally.opposed += weight;
    tally.opposite.push(token);
  }
}

function judge(
  { agreeing, opposed, settled, opposite }: Tally,
  near: ReadonlySet<string>,
  matches: readonly Match[],
  claim: Claim,
  clause: Clause,
): GroundingFinding | undefined {
  const polar = opposite.find((token) => token.polar);
  const first = polar ?? opposite.find((token) => token.near || near.has(token.word));
  const telling = polar !== undefined || opposite.length > 1 || (matches[0]?.share ?? 0) >= CLOSE;
  // "Rejected the evidence" and "did not accept the evidence" agree, though only one of them negates the evidence.
  if (settled && (polar === undefined || isNegatedOnly(polar, matches, claim))) return undefined;
  if (!first || !telling || opposed <= agreeing) return undefined;
  const finding = describe(first, matches, claim);
  const isSure =
    polar === undefined
      ? (matches[0]?.share ?? 0) >= SURE &&
        !(first.sign < 0 && (deniesOther(first, clause, matches) || isRequested(first, matches)))
      : !isTakenUp(polar, claim);
  return isSure ? finding : { ...finding, kind: 'negation-unclear' };
}

/** The same word on both sides, turned by a negation about it and not by its opposite. */
const isNegatedOnly = (token: Token, matches: readonly Match[], claim: Claim): boolean => {
  const said = claim.folded.slice(token.start, token.end).toLowerCase();
  return matches.some(({ sentence }) =>
    sentence.tokens.some(
      ({ word, start, end }) => word === token.word && sentence.text.slice(start, end).toLowerCase() === said,
    ),
  );
};

/** Both sides deny something, each in its own words: "is not brokerage" against "brokerage does not include". */
const deniesOther = (token: Token, clause: Clause, matches: readonly Match[]): boolean =>
  matches.some(({ sentence }) => {
    const shared = sentence.tokens.filter(
      ({ word }) => word !== token.word && clause.tokens.some((one) => one.word === word),
    );
    return shared.length > 1 && shared.filter(({ sign }) => sign < 0).length * 2 > shared.length;
  });

/** What is asked for may be refused elsewhere. */
const REQUEST = /\b(?:asks?|asked|seeks|sought|applies|applied|claims|demands?)\s(?!that)|要求|申请(?!人)|请求/i;
const isRequested = ({ word }: Token, matches: readonly Match[]): boolean => {
  const sentence = matches[0]?.sentence;
  const at = sentence?.tokens.find((token) => token.word === word)?.start ?? 0;
  return sentence !== undefined && REQUEST.test(sentence.text.slice(0, at));
};

/** Another cited sentence says it of "it" or "this", which may be what the statement means. */
const ANAPHOR = /\b(?:it|this|these|them|that\sground|the\slatter)\b/i;
const isTakenUp = ({ word, sign }: Token, { sentences }: Claim): boolean =>
  sentences.some(
    ({ text, tokens }) => ANAPHOR.test(text) && tokens.some((other) => other.word === word && other.sign !== -sign),
  );

const collectWords = (matches: readonly Match[], pick: (token: Token) => boolean): ReadonlySet<string> =>
  new Set(matches.flatMap(({ sentence }) => sentence.tokens.filter(pick).map(({ word }) => word)));

function describe(token: Token, matches: readonly Match[], claim: Claim): GroundingFinding {
  const outcome = OUTCOME.test(token.word);
  const source = matches
    .map(({ sentence }) => ({ sentence, token: sentence.tokens.find(({ word }) => word === token.word) }))
    .find((one) => one.token);
  const finding: GroundingFinding = {
    kind: outcome ? 'outcome-reversed' : 'negation-reversed',
    text: claim.text.slice(token.start, token.end),
    at: { start: token.start, end: token.end },
  };
  if (!source) return finding;
  const { sentence } = source;
  return {
    ...finding,
    detail: sentence.paragraph.text.slice(sentence.start, sentence.end),
    evidence: locate(sentence.paragraph, sentence),
  };
}
