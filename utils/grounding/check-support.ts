import { overlaps } from '../core/text-span';
import type { Claim } from './claim';
import { findQuotation, squash } from './quotations';
import type { SourceIndex } from './source-index';
import type { SourceParagraph } from './source-paragraphs';
import { FRAMING } from './tables/framing-words';
import type { GroundingFinding } from './types';

/** Below this share of its telling words the cited paragraphs hardly support a statement. */
const WEAK = 0.4;
/** The cited paragraphs share so little, and another so much, that the number must be a slip. */
const ABSENT = 0.28;
const FITTING = 0.68;
/** What stands beside a quotation may be told freely, but not from elsewhere. */
const FOREIGN = 0.2;
/** Shorter statements have too few words to tell. */
const FEWEST_WORDS = 3;
/** Fewer words than these may stand together in another paragraph by chance. */
const FEWEST_FITTING = 4;
/** Chinese words give more than one pair of characters each. */
const PAIRS_A_WORD = 1.5;
/** Most of the statement's words must be words of the document, for its place in it to be known. */
const MOSTLY_KNOWN = 0.55;
/** Paragraphs offered instead. */
const OFFERED = 3;

/** Weighs the words of the statement against the cited paragraphs, and against every other paragraph. */
export function checkSupport(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [{ kind: 'cross-language', text: claim.text }];
  // A citation is looked up whole, in whatever form.
  const telling = claim.tokens.filter((token) => !claim.citations.some((citation) => overlaps(citation, token)));
  const words = new Set(telling.map(({ word }) => word).filter((word) => !FRAMING.has(word)));
  const known = new Set([...words].filter((word) => index.paragraphs.some((one) => index.tokensOf(one).has(word))));
  // Words that stand there verbatim are the better support.
  const quoted = claim.quotes.some((quote) =>
    claim.paragraphs.some((one) => findQuotation(quote, index.squashedOf(one)) !== undefined),
  );
  if (quoted) return checkLeftovers(claim, index);
  if (words.size < FEWEST_WORDS) return [];
  const cited = shareOf(known, claim.paragraphs, index);
  const others = index.paragraphs
    .filter((paragraph) => !claim.paragraphs.includes(paragraph))
    .map((paragraph) => ({ paragraph, share: shareOf(known, [paragraph], index) }))
    .sort((a, b) => b.share - a.share);
  const [best] = others;
  const fix = others.slice(0, OFFERED).map(({ paragraph }) => paragraph.number);
  const fits =
    best &&
    cited < ABSENT &&
    best.share >= FITTING &&
    countShared(known, best.paragraph, index) >= FEWEST_FITTING * (claim.language === 'en' ? 1 : PAIRS_A_WORD);
  if (best && fits && shareOf(words, index.paragraphs, index) >= MOSTLY_KNOWN)
    return [{ kind: 'wrong-paragraph', text: claim.text, detail: best.paragraph.number, fix: [best.paragraph.number] }];
  return shareOf(words, claim.paragraphs, index) < WEAK ? [{ kind: 'weak-support', text: claim.text, fix }] : [];
}

/** A quotation proves no more than itself: what stands around it needs support of its own. */
function checkLeftovers(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const spans = claim.quotes.flatMap((quote) => {
    const span = findQuotation(quote, squash(claim.text));
    return span ? [span] : [];
  });
  const words = new Set(
    claim.tokens
      .filter(({ start, end }) => !spans.some((span) => start < span.end && span.start < end))
      .map(({ word }) => word)
      .filter((word) => !FRAMING.has(word)),
  );
  const unsupported = words.size >= FEWEST_WORDS && shareOf(words, claim.paragraphs, index) < FOREIGN;
  return unsupported ? [{ kind: 'weak-support', text: claim.text }] : [];
}

const countShared = (words: ReadonlySet<string>, paragraph: SourceParagraph, index: SourceIndex): number =>
  [...words].filter((word) => index.tokensOf(paragraph).has(word)).length;

function shareOf(words: ReadonlySet<string>, paragraphs: readonly SourceParagraph[], index: SourceIndex): number {
  let total = 0;
  let held = 0;
  for (const word of words) {
    const weight = index.weigh(word);
    total += weight;
    if (paragraphs.some((paragraph) => index.tokensOf(paragraph).has(word))) held += weight;
  }
  return total === 0 ? 0 : held / total;
}
