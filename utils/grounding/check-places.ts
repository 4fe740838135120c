import { rankSentences, splitClauses } from './best-sentences';
import type { Claim } from './claim';
import { isSameQuantity } from './compare-quantities';
import type { Quantity, QuantityKind } from './quantity-types';
import type { SourceIndex } from './source-index';
import { locate } from './source-paragraphs';
import type { SourceSentence } from './source-sentences';
import type { GroundingFinding } from './types';

/** Kinds of which a paragraph often holds several, each of its own thing. */
const KINDS: ReadonlySet<QuantityKind> = new Set([
  'money',
  'date',
  'period',
  'share',
  'weight',
  'length',
  'time',
  'age',
]);

/** The clause is about the closest sentence, and hardly about those that hold its figure. */
const CLOSE = 0.5;
const DISTANT = 0.5;
/** "Enhanced it by 12 months": what the figure belongs to stands in the sentence before. */
const ANAPHOR = /\b(?:it|this|them|these|he|she|they)\b/i;

/** Notices a figure of the cited paragraph told of another thing: the sum asked for as the sum awarded. */
export function checkPlaces(claim: Claim, index: SourceIndex): GroundingFinding[] {
  if (claim.foreign) return [];
  return splitClauses(claim).flatMap((clause) => {
    const inside = claim.quantities.filter(
      ({ kind, start }) => KINDS.has(kind) && start >= clause.start && start < clause.end,
    );
    const [quantity] = inside;
    if (!quantity || inside.length > 1) return [];
    const ranked = rankSentences(clause.tokens, claim.sentences, index);
    const [best] = ranked;
    if (!best || best.share < CLOSE) return [];
    const rival = quantitiesOf(best.sentence, index).find(({ kind }) => kind === quantity.kind);
    const holding = claim.sentences.filter((sentence) =>
      quantitiesOf(sentence, index).some((source) => isSameQuantity(quantity, source)),
    );
    const nearest = Math.max(
      0,
      ...ranked.filter(({ sentence }) => holding.includes(sentence)).map(({ share }) => share),
    );
    const whole = rankSentences(claim.tokens, claim.sentences, index)[0];
    if (whole && holding.includes(whole.sentence)) return [];
    if (!rival || holding.length === 0 || nearest > best.share * DISTANT) return [];
    if (nearest > 0 && holding.some(({ text }) => ANAPHOR.test(text))) return [];
    return [describe(quantity, rival, best.sentence)];
  });
}

const quantitiesOf = ({ paragraph, start, end }: SourceSentence, index: SourceIndex): Quantity[] =>
  index.quantitiesOf(paragraph).filter((quantity) => quantity.start >= start && quantity.start < end);

const describe = (quantity: Quantity, rival: Quantity, { paragraph }: SourceSentence): GroundingFinding => ({
  kind: 'quantity-misplaced',
  text: quantity.text,
  at: { start: quantity.start, end: quantity.end },
  detail: rival.text,
  evidence: locate(paragraph, rival),
});
