import { type Clause, type Match, rankSentences, splitClauses } from './best-sentences';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { Token } from './tokens';
import type { GroundingFinding } from './types';

/** A sentence is about the same thing when it holds this share of the clause's weight. */
const ABOUT_THE_SAME = 0.34;
/** Sentences nearly as close as the best are read with it. */
const NEARLY_BEST = 0.8;

/** Compares what is affirmed and what denied, clause by clause, with the cited sentences that fit best. */
export function checkPolarity(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  return splitClauses(claim).flatMap((clause) => {
    const ranked = rankSentences(clause.tokens, claim.sentences, index);
    const best = ranked[0]?.share ?? 0;
    if (best < ABOUT_THE_SAME) return [];
    const finding = compareSigns(clause, ranked.filter(({ share }) => share >= best * NEARLY_BEST), claim, index);
    return finding ? [finding] : [];
  });
}

type Signs = ReadonlyMap<string, ReadonlySet<number>>;

function collectSigns(matches: readonly Match[]): Signs {
  const signs = new Map<string, Set<number>>();
  for (const { sentence } of matches)
    for (const { word, sign } of sentence.tokens) signs.set(word, (signs.get(word) ?? new Set()).add(sign));
  return signs;
}

function compareSigns(clause: Clause, matches: readonly Match[], claim: Claim, index: SourceIndex): GroundingFinding | undefined {
  const signs = collectSigns(matches);
  let agreeing = 0;
  let opposed = 0;
  const opposite: Token[] = [];
  for (const token of clause.tokens) {
    const theirs = signs.get(token.word);
    if (!theirs || token.sign === 0 || theirs.has(0)) continue;
    const weight = index.weigh(token.word) * (token.polar ? 3 : 1);
    if (theirs.has(token.sign)) {
      if (token.sign < 0 || token.polar) agreeing += weight;
      else agreeing += weight / 3;
    } else {
      opposed += weight;
      opposite.push(token);
    }
  }
  const [first] = opposite;
  if (!first || opposed <= agreeing) return undefined;
  return describe(first, matches, claim);
}

function describe(token: Token, matches: readonly Match[], claim: Claim): GroundingFinding {
  const outcome = /^~(?:succeed|convict|affirm)$/.test(token.word);
  const source = matches.map(({ sentence }) => ({ sentence, token: sentence.tokens.find(({ word }) => word === token.word) })).find((one) => one.token);
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
