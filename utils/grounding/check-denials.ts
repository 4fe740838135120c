import { softenWhereBothDeny } from './both-deny';
import type { Claim } from './claim';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import type { Token } from './tokens';
import type { GroundingFinding } from './types';

/** The sentence that denies the word holds this share of the statement. */
const RELATED = 0.3;
/** A word said to be asked for, supposed or reported is not affirmed by the statement. */
const NOT_AFFIRMED =
  /\b(?:argu\w+|contend\w*|submi\w+|alleg\w+|claim(?:s|ed)\sthat|said|says|sought|seeks?|asks?|asked|if|whether|unless|without|reject\w*|refus\w*|dismiss\w*|den(?:y|ied|ies)|fail\w*|disput\w*)\b|陈词|声称|辩称|主张|要求|是否|如果|除非|拒绝|驳回|否认|指控/i;

/** "He did not disclose it": whom and what stands before. */
const ANAPHOR = /\b(?:he|she|it|they|this|that)\b|[他她其此]/i;
const EXCEPTION = /\b(?:unless|except|without|until)\b|除非/i;

/** Where the cited paragraphs say a telling word only to deny it, a statement that affirms it is wrong. */
export function checkDenials(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign || NOT_AFFIRMED.test(claim.folded)) return [];
  if (claim.tokens.some(({ sign }) => sign < 0)) return [];
  for (const token of claim.tokens) {
    if (token.sign <= 0 || token.polar || claim.tokens.some(({ word, sign }) => word === token.word && sign <= 0))
      continue;
    const said = claim.sentences.flatMap((sentence) =>
      sentence.tokens.filter(({ word }) => word === token.word).map((source) => ({ source, sentence })),
    );
    // What is forbidden unless something is done is allowed once it is.
    if (said.some(({ sentence }) => EXCEPTION.test(sentence.text))) continue;
    const [first] = said;
    if (!first || said.some(({ source }) => source.sign >= 0 || !source.near)) continue;
    const words = ANAPHOR.test(first.sentence.text)
      ? claim.sentences.flatMap(({ tokens }) => tokens)
      : first.sentence.tokens;
    if (shareOf(claim, words, index) < RELATED) continue;
    return softenWhereBothDeny([describe(token, first, claim)], claim);
  }
  return [];
}

function shareOf({ tokens }: Claim, words: readonly Token[], index: SourceIndex): number {
  const held = new Set(words.map(({ word }) => word));
  let total = 0;
  let shared = 0;
  for (const word of new Set(tokens.map((token) => token.word))) {
    const weight = index.weigh(word);
    total += weight;
    if (held.has(word)) shared += weight;
  }
  return total === 0 ? 0 : shared / total;
}

const describe = (
  token: Token,
  { source, sentence }: { source: Token; sentence: SourceSentence },
  claim: Claim,
): GroundingFinding => {
  const span = { start: sentence.start + source.start, end: sentence.start + source.end };
  return {
    kind: 'negation-reversed',
    text: claim.text.slice(token.start, token.end),
    at: { start: token.start, end: token.end },
    detail: sentence.paragraph.text.slice(sentence.start, sentence.end),
    evidence: locate(sentence.paragraph, span),
  };
};
