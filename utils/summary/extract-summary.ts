import type { Citation } from '../citations/types';
import { labelsById } from '../core/label-paragraphs';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import { describeOutcome } from '../outcome/describe-outcome';
import { findLead, listOpinions } from '../outcome/list-opinions';
import type { FoundOutcome } from '../outcome/outcome-types';
import { isQuotable, placeParagraphs, type ReadParagraph } from '../outcome/place-paragraphs';
import { whoseWordsIn } from '../outcome/whose-words';
import { fillSlots, type Slots } from './fill-slots';
import { findAbout } from './find-about';
import { findDiscussed } from './find-discussed';
import { rankLaw } from './law/rank-law';
import { vectorise } from './lexrank';
import { rankKeyParagraphs } from './rank-key-paragraphs';
import { countWords, readSentences } from './read-sentences';
import type { Extract, ExtractOutcome, ExtractSentence } from './types';

export type ExtractOptions = {
  /** The document's citations, where the caller has read them: fills `authorities`. */
  readonly citations?: readonly Citation[];
};

/** As many of a kind as are worth reading first; the best five are shown. */
const MOST = 10;

/**
 * Picks the sentences that say what was decided and why, verbatim and with their places; no model.
 *
 * Holdings: cue phrases, place in the lead opinion and continuous LexRank, with words learnt from labelled sentences, in the
 * paragraphs that say what was decided. It cannot invent; it can leave out.
 */
export function extractSummary(document: LegalDocument | MinimalDocument, options: ExtractOptions = {}): Extract {
  const paragraphs = placeParagraphs(document);
  if ('kind' in document && document.kind === 'legislation') return emptyExtract(paragraphs);
  const lead = findLead(paragraphs);
  const spoken = whoseWordsIn(paragraphs);
  const sentences = readSentences(paragraphs, lead, spoken);
  const described = describeOutcome(document);
  const { found } = described;
  const law = rankLaw(document, paragraphs, spoken);
  const lawful = new Map(law.map(({ id }, at) => [id, 1 - at / law.length]));
  const decided = rankKeyParagraphs(paragraphs, sentences, lead, lawful, labelsById(document));
  const filled = fillSlots({
    paragraphs,
    sentences,
    vectors: vectorise(sentences.map(({ terms }) => terms)),
    decided: new Map(decided.map(({ id, score }) => [id, score])),
    outcome: found?.start,
    isSentencing: found?.outcome === 'sentenced' && described.sentenced.length > 0,
  });
  const picked = decidesNothing(document) ? NO_SLOTS : filled;
  const outcome = toOutcome(found);
  const slots = takeOrders(picked, described.orders, outcome);
  const quoted = [...slots.issues, ...slots.holdings, ...slots.facts, ...slots.orders, ...(outcome ? [outcome] : [])];
  return {
    about: findAbout(document, sentences, described.decided),
    outcome,
    ...slots,
    described,
    keyParagraphs: [...decided.slice(0, MOST), ...law.slice(0, MOST)],
    opinions: listOpinions(paragraphs, lead, found),
    authorities: findDiscussed(paragraphs, options.citations ?? []),
    quoted: countQuoted(document, paragraphs, quoted),
    words: quoted.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}

/** A practice direction tells no facts and holds nothing, and a corrigendum shows what it corrects. */
const decidesNothing = (document: LegalDocument | MinimalDocument): boolean =>
  'kind' in document && (document.kind === 'practice-direction' || document.kind === 'corrigendum');
const NO_SLOTS: Slots = { issues: [], holdings: [], facts: [], orders: [] };

/** The orders that "make the following orders:" announces stand whole, whatever the slot would have picked. */
function takeOrders(slots: Slots, orders: readonly ExtractSentence[], outcome: ExtractOutcome | null): Slots {
  if (orders.length === 0) return slots;
  const starts = new Set([...slots.issues, ...slots.holdings, ...slots.facts].map(({ start }) => start));
  const own = orders.filter(({ start }) => start !== outcome?.start);
  return own.some(({ start }) => starts.has(start)) ? slots : { ...slots, orders: own };
}

/** An enactment decides nothing; `outlineLegislation` says what it does. */
const emptyExtract = (paragraphs: readonly ReadParagraph[]): Extract => ({
  about: null,
  outcome: null,
  issues: [],
  holdings: [],
  facts: [],
  orders: [],
  described: { found: null, decided: [], sentenced: [], orders: [] },
  keyParagraphs: [],
  opinions: [],
  authorities: [],
  quoted: { paragraphs: 0, of: paragraphs.filter(isQuotable).length },
  words: 0,
});

/** Paragraphs as a reader counts them: a quotation or a list within one is not another. */
function countQuoted(
  document: LegalDocument | MinimalDocument,
  paragraphs: readonly ReadParagraph[],
  quoted: readonly { readonly paragraph: string }[],
): Extract['quoted'] {
  const labels = labelsById(document);
  const distinct = (ids: readonly string[]): number => new Set(ids.flatMap((id) => labels.get(id) ?? [])).size;
  return {
    paragraphs: distinct(quoted.map(({ paragraph }) => paragraph)),
    of: distinct(paragraphs.filter(isQuotable).map(({ id }) => id)),
  };
}

function toOutcome(found: FoundOutcome | null): ExtractOutcome | null {
  return found ? { ...found, text: found.sentence } : null;
}
