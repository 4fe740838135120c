import { rankSentences } from './best-sentences';
import type { Claim } from './claim';
import { isSameQuantity } from './compare-quantities';
import { isDerived, isTimeBetween } from './derived-quantities';
import { isLegislation } from './is-legislation';
import type { Quantity } from './quantity-types';
import type { SourceIndex } from './source-index';
import { locate, type SourceParagraph } from './source-paragraphs';
import type { GroundingFinding } from './types';

type Placed = { readonly quantity: Quantity; readonly paragraph: SourceParagraph };

/** Small numbers are often counted by the writer ("both grounds", "three issues") rather than read in the source. */
const LARGEST_COUNTED = 4;

const placed = (paragraphs: readonly SourceParagraph[], index: SourceIndex): Placed[] =>
  paragraphs.flatMap((paragraph) => index.quantitiesOf(paragraph).map((quantity) => ({ quantity, paragraph })));

/** Requires every quantity of the statement in the cited paragraphs, bounded the same way. */
export function checkQuantities(claim: Claim, index: SourceIndex): GroundingFinding[] {
  const here = placed(claim.paragraphs, index);
  return claim.quantities.flatMap((quantity) => {
    const same = here.filter((source) => isSameQuantity(quantity, source.quantity));
    if (same.length > 0) return checkBound(quantity, same);
    if (isTold(quantity, here, claim) || isWorkedOut(quantity, claim, index)) return [];
    return [describeMissing(quantity, here, claim, index)];
  });
}

function checkBound(quantity: Quantity, same: readonly Placed[]): GroundingFinding[] {
  if (!quantity.bound) return [];
  const reversed = same.filter(({ quantity: source }) => source.bound !== undefined && source.bound !== quantity.bound);
  const [first] = reversed;
  if (!first || same.some(({ quantity: source }) => source.bound === quantity.bound)) return [];
  return [
    {
      kind: 'bound-reversed',
      text: quantity.text,
      ...at(quantity),
      detail: first.quantity.text,
      evidence: locate(first.paragraph, first.quantity),
    },
  ];
}

/** Whether a number that the cited paragraphs do not print may still be read off them. */
function isTold(quantity: Quantity, here: readonly Placed[], claim: Claim): boolean {
  const rivals = here.filter(({ quantity: source }) => isRival(quantity, source));
  if (quantity.kind === 'ordinal') return claim.foreign || rivals.length === 0;
  // One of "two equal parts" is told as half.
  if (/^half$/i.test(quantity.text) && !rivals.some(({ quantity: source }) => source.kind === 'share')) return true;
  if (quantity.kind === 'date' && isPartOfDate(quantity, here)) return true;
  if (quantity.kind !== 'count') return false;
  if (isBare(quantity, claim) && here.some(({ quantity: source }) => source.value === quantity.value)) return true;
  if (quantity.value > LARGEST_COUNTED) return false;
  return claim.foreign || rivals.length === 0;
}

/** `Four months of the 12`: what is counted was said before. */
const isBare = ({ end, of }: Quantity, { folded }: Claim): boolean =>
  (of ?? []).length === 0 || /^\s?(?:[.,;:)]|$|(?:for|of|in|and|or|to|on)\b)/.test(folded.slice(end, end + 6));

/** From figures that stand in one cited paragraph, or spread over the cited ones. */
const isWorkedOut = (quantity: Quantity, { paragraphs, folded }: Claim, index: SourceIndex): boolean =>
  (!isLegislation(index.document) &&
    isDerived(quantity, paragraphs.flatMap(index.quantitiesOf), paragraphs.map((one) => one.folded).join('\n'))) ||
  (quantity.kind === 'period' &&
    RELATIVE.test(folded.slice(quantity.end, quantity.end + 9)) &&
    paragraphs.flatMap(index.quantitiesOf).some(({ date }) => date !== undefined) &&
    !paragraphs.flatMap(index.quantitiesOf).some(({ kind }) => kind === 'period') &&
    isTimeBetween(quantity, index.paragraphs.flatMap(index.quantitiesOf)));

/** "A week before the will was made": counted from a date that the document gives elsewhere. */
const RELATIVE = /^\s?(?:before|after|later|earlier|prior|[前后])/i;

/** A date whose year the cited paragraph leaves to the context (`七月二日`), told in full. */
const isPartOfDate = (quantity: Quantity, here: readonly Placed[]): boolean =>
  here.some(
    ({ quantity: source }) =>
      source.date?.year === undefined &&
      source.date?.month !== undefined &&
      source.date.month === quantity.date?.month &&
      (source.date.day === quantity.date.day || quantity.date.day === undefined),
  );

/** Another number of the same thing: `five reasons` beside `four reasons`. */
const isRival = (quantity: Quantity, source: Quantity): boolean =>
  (source.kind === quantity.kind || (source.kind === 'count' && quantity.kind !== 'ordinal')) &&
  (quantity.of ?? []).some((noun) => source.of?.includes(noun) === true);

function describeMissing(
  quantity: Quantity,
  here: readonly Placed[],
  claim: Claim,
  index: SourceIndex,
): GroundingFinding {
  const finding = { text: quantity.text, ...at(quantity) };
  const same = placed(index.paragraphs, index).filter(
    ({ quantity: source }) => source.kind === quantity.kind && isSameQuantity(quantity, source),
  );
  const elsewhere = same.find(({ paragraph }) => isNextTo(paragraph, claim.paragraphs)) ?? same[0];
  if (elsewhere && isNextTo(elsewhere.paragraph, claim.paragraphs) && hasRivalHere(quantity, here, claim, index))
    return {
      ...finding,
      kind: 'quantity-elsewhere',
      detail: elsewhere.paragraph.number,
      evidence: locate(elsewhere.paragraph, elsewhere.quantity),
    };
  if (elsewhere)
    return {
      ...finding,
      kind: isNextTo(elsewhere.paragraph, claim.paragraphs) ? 'quantity-nearby' : 'quantity-elsewhere',
      detail: elsewhere.paragraph.number,
      evidence: locate(elsewhere.paragraph, elsewhere.quantity),
      fix: [...claim.paragraphs.map(({ number }) => number), elsewhere.paragraph.number],
    };
  const rival =
    here.find(({ quantity: source }) => isRival(quantity, source)) ??
    here.find(({ quantity: source }) => source.kind === quantity.kind);
  if (!rival) return { ...finding, kind: 'quantity-missing' };
  return {
    ...finding,
    kind: 'quantity-missing',
    detail: rival.quantity.text,
    evidence: locate(rival.paragraph, rival.quantity),
  };
}

/** The sentence that fits has a figure of this kind, and another one: the neighbour's was taken for it. */
const FITTING = 0.5;
function hasRivalHere(quantity: Quantity, here: readonly Placed[], claim: Claim, index: SourceIndex): boolean {
  const best = rankSentences(claim.tokens, claim.sentences, index)[0];
  if (!best || best.share < FITTING || (quantity.kind === 'date' && quantity.date?.day === undefined)) return false;
  const { start, end, paragraph } = best.sentence;
  return here.some(
    (source) =>
      source.paragraph === paragraph &&
      source.quantity.kind === quantity.kind &&
      source.quantity.start >= start &&
      source.quantity.end <= end &&
      !claim.quantities.some((own) => isSameQuantity(own, source.quantity)),
  );
}

/** A figure carried over from the paragraph before, or taken up in the next. */
const isNextTo = (paragraph: SourceParagraph, cited: readonly SourceParagraph[]): boolean =>
  cited.some(({ index }) => Math.abs(index - paragraph.index) === 1);

const at = ({ start, end }: Quantity): { at: { start: number; end: number } } => ({ at: { start, end } });
