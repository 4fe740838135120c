import { type Clause, type Match, rankSentences, splitClauses } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex, SourceSentence } from './source-index';
import { locate } from './source-paragraphs';
import type { Token } from './tokens';
import type { GroundingFinding } from './types';

/** A sentence is about the same thing when it holds this share of the clause's weight. */
const ABOUT_THE_SAME = 0.34;
/** One opposed word tells only where nearly all other words agree. */
const CLOSE = 0.6;
/** What a negation denies first of all weighs more than what trails behind. */
const NEAR_WEIGHT = 2;
/** Sentences nearly as close as the best are read with it. */
const NEARLY_BEST = 0.8;

/** Compares what is affirmed and what denied, clause by clause, with the cited sentences that fit best. */
export function checkPolarity(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const whole = rankSentences(claim.tokens, claim.sentences, index)[0];
  return splitClauses(claim).flatMap((clause) => {
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
}

/** "Requires approval" and "must not, unless approved" say the same. */
const EXCEPTION = /\b(?:unless|except)\b|除非/i;
const CONDITION =
  /\b(?:requires?|needs?|only|if|unless|except|provided|subject\sto|approval|permission|consent)\b|除非|方可|才可|只可|须.{0,6}(?:批准|同意)/i;

/** Leaves out sentences about somebody else, where the clause names whom it means; a pronoun may mean anybody. */
function chooseAbout(clause: Clause, claim: Claim): readonly SourceSentence[] {
  const sentences =
    CONDITION.test(claim.folded) && !EXCEPTION.test(claim.folded)
      ? claim.sentences.filter(({ text }) => !EXCEPTION.test(text))
      : claim.sentences;
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
  const denied = collectWords(matches, (token) => token.polar);
  let agreeing = 0;
  let opposed = 0;
  let settled = false;
  const opposite: Token[] = [];
  for (const token of clause.tokens) {
    const theirs = signs.get(token.word);
    if (!theirs || token.sign === 0 || theirs.has(0)) continue;
    const weight = index.weigh(token.word);
    const isPolar = token.polar || denied.has(token.word);
    if (!theirs.has(token.sign)) {
      if (isPolar && !isAnchored(token, clause, matches, index)) continue;
      opposed += weight * (isPolar ? 3 : token.near || near.has(token.word) ? NEAR_WEIGHT : 1);
      opposite.push({ ...token, polar: isPolar });
    } else {
      agreeing += token.sign < 0 ? weight : weight / 3;
      settled ||= token.polar && token.sign < 0;
    }
  }
  const polar = opposite.find((token) => token.polar);
  const first = polar ?? opposite.find((token) => token.near || near.has(token.word));
  const telling = polar !== undefined || opposite.length > 1 || (matches[0]?.share ?? 0) >= CLOSE;
  // "Rejected the evidence" and "did not accept the evidence" agree, though only one of them negates the evidence.
  if (settled && polar === undefined) return undefined;
  return first && telling && opposed > agreeing ? describe(first, matches, claim) : undefined;
}

/** An opposite counts where the words around it are the statement's, too: "rejected Mr Tsui" says nothing of Madam Yau. */
const ANCHORED = 0.2;

function isAnchored(token: Token, clause: Clause, matches: readonly Match[], index: SourceIndex): boolean {
  const others = new Map(
    clause.tokens.filter(({ word }) => word !== token.word).map(({ word }) => [word, index.weigh(word)]),
  );
  const total = [...others.values()].reduce((sum, weight) => sum + weight, 0);
  return matches.some(({ sentence }, rank) =>
    splitParts(sentence).some((part, _, parts) => {
      if (!part.some(({ word, sign }) => word === token.word && sign === -token.sign)) return false;
      if (rank === 0 && parts.length === 1) return true;
      const held = new Set(part.map(({ word }) => word));
      return [...others].reduce((sum, [word, weight]) => sum + (held.has(word) ? weight : 0), 0) >= total * ANCHORED;
    }),
  );
}

/** A part as short as "and was valid" says it of what stands before. */
const FEWEST_WORDS = 4;

/** A sentence between its commas. */
function splitParts({ text, tokens }: SourceSentence): Token[][] {
  const cuts = [...text.matchAll(/[,;:](?!\d)/g)].map((match) => match.index);
  let from = 0;
  let before: Token[] = [];
  return [...cuts, text.length].map((to) => {
    const inside = tokens.filter(({ start }) => start >= from && start < to);
    from = to;
    const part = inside.length < FEWEST_WORDS ? [...before, ...inside] : inside;
    before = inside;
    return part;
  });
}

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
