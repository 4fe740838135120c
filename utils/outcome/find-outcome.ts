import { groupBy } from '../core/group-by';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { decideAmong } from './count-votes';
import { findLesserOrder } from './find-lesser-order';
import { type Disposition, type FoundOutcome, RANKS } from './outcome-types';
import { dispositionsIn, readableOf } from './place-dispositions';
import { placeParagraphs, type ReadParagraph } from './place-paragraphs';
import { decideOrder, isOfOneOrder, quoteDisposition } from './settle-order';
import type { QuotedSentence } from './types';

/**
 * Tells how a judgment ended, by its own words, reading from the end; null where they do not say it plainly.
 *
 * Several opinions are counted: the outcome is the majority's.
 */
export function findOutcome(document: LegalDocument | MinimalDocument): FoundOutcome | null {
  return findOutcomeIn(placeParagraphs(document), document.language !== 'en');
}

/** A disposition of the concluding order, with its sentence and the sentence before it. */
export type PlacedDisposition = Disposition & { readonly sentence: QuotedSentence; readonly above: string };

/** Every disposition of the order that decides, in its order: several appeals, each defendant's verdict. */
export function findOrder(document: LegalDocument | MinimalDocument): PlacedDisposition[] {
  const read = placeParagraphs(document);
  const chinese = document.language !== 'en';
  const found = findOutcomeIn(read, chinese);
  if (!found) return [];
  const placed = dispositionsIn(read, chinese);
  const main = placed.find(({ start }) => start === found.start);
  const lesser = main ? undefined : findLesserOrder(read);
  if (lesser) return [{ ...lesser, sentence: quoteDisposition(lesser), above: '' }];
  const at = main?.at ?? 0;
  const opinion = main?.paragraph.opinion;
  const isSentencing = found.outcome === 'sentenced';
  const order = placed
    .filter((one) => one.strength === 2 && isOfTheDecision(one) && one.paragraph.opinion === opinion)
    .filter((one) => one.outcome !== 'other' || found.outcome === 'other')
    .filter((one) => isSentencing === (one.subject === 'sentence') && isOfOneOrder(one, main, at))
    .map((one) => ({
      ...one,
      sentence: quoteDisposition(one),
      above: one.paragraph.text.slice(0, one.start - one.paragraph.start),
    }));
  // `Otherwise the review is dismissed`: the one thing said is a part of what was decided.
  const isOneThing = order.every(({ start, outcome }) => start === order[0]?.start && outcome === order[0].outcome);
  return isOneThing ? order.map((one) => ({ ...one, outcome: found.outcome })) : order;
}

/** What was asked for, and what was claimed back; costs, stays and the like stand beside it. */
const isOfTheDecision = ({ subject, said = '' }: Disposition): boolean => RANKS[subject] > 1 || COUNTERCLAIM.test(said);
const COUNTERCLAIM = /\bcounter-?claims?\b|反申索|反訴/i;

/** As `findOutcome`, on paragraphs already read. */
export function findOutcomeIn(read: readonly ReadParagraph[], chinese: boolean): FoundOutcome | null {
  const readable = readableOf(read);
  const placed = dispositionsIn(read, chinese);
  const byOpinion = groupBy(placed, ({ paragraph }) => paragraph.opinion);
  const opinions = [...new Set(readable.map(({ opinion }) => opinion))];
  if (opinions.length < 2) return decideOrder(placed) ?? decideLesser(read);
  return decideAmong(opinions, byOpinion, readable);
}

function decideLesser(read: readonly ReadParagraph[]): FoundOutcome | null {
  const found = findLesserOrder(read);
  if (!found) return null;
  const { text, ...place } = quoteDisposition(found);
  return { ...place, outcome: found.outcome, sentence: text };
}
