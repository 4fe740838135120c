import type { Claim } from './claim';
import { type Cast, castOf, type Participant } from './participants';
import { QUOTED_ROWS, type QuotedPair } from './quoted-rows';
import { findQuoted, type Quoted } from './quoted-sentences';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import type { GroundingFinding } from './types';

/** Compares a statement with the sentence its quotation stands in: a sound quotation vouches for no more than it says. */
export function checkQuoted(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  const cast = castOf(index);
  return findQuoted(claim, index)
    .flatMap((quoted) => {
      const pair = pairUp(quoted, claim, cast, index);
      const row = QUOTED_ROWS.find(({ differs }) => differs(pair));
      return row ? [describe(row.name, row.kind, quoted.sentence, claim)] : [];
    })
    .slice(0, 1);
}

function pairUp(quoted: Quoted, claim: Claim, cast: Cast, index: SourceIndex): QuotedPair {
  const { sentence, span } = quoted;
  const said = sentence.text.slice(span.start, span.end);
  const pronoun = /^(?:He|She|It|They)\s/.test(said) ? readPronoun(sentence, cast, index) : undefined;
  return {
    ...quoted,
    claim,
    said,
    before: sentence.text.slice(0, span.start),
    behind: sentence.text.slice(span.end),
    ours: cast.find(claim.folded),
    theirs: [...cast.find(sentence.text), ...cast.find(sentence.paragraph.folded).map(outOfReach)],
    ...(pronoun ? { pronoun } : {}),
  };
}

/** Somebody of the paragraph who may stand anywhere but before the quotation. */
const outOfReach = (one: Participant): Participant => ({
  ...one,
  start: Number.MAX_SAFE_INTEGER - 1,
  end: Number.MAX_SAFE_INTEGER,
});

/** The only person of the sentence before. */
function readPronoun({ start, paragraph }: SourceSentence, cast: Cast, index: SourceIndex): Participant | undefined {
  const before = index.sentencesOf(paragraph).findLast((sentence) => sentence.end <= start);
  const [only, ...others] = before ? cast.find(before.text) : [];
  return only && others.every(({ who }) => who === only.who) ? only : undefined;
}

const describe = (
  rule: string,
  kind: GroundingFinding['kind'],
  { paragraph, start, end }: SourceSentence,
  claim: Claim,
): GroundingFinding => ({
  kind,
  rule,
  text: claim.text,
  detail: paragraph.text.slice(start, end),
  evidence: locate(paragraph, { start, end }),
});
