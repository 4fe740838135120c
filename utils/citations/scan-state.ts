import type { Span } from '../core/text-span';
import { type Pinpoint, readParagraphPinpoint } from './pinpoint';
import type { ActionCourt } from './tables/action-prefixes';
import type { Jurisdiction } from './tables/neutral-courts';
import type { CitationKind, ResolvedBy } from './types';

/** What an instrument is cited by: decides which bare provisions fit it. */
export type InstrumentFamily = 'ordinance' | 'regulations' | 'rules' | 'court-rules' | 'act' | 'article' | 'elsewhere';

export type Instrument = {
  /** Opens the norm: `Cap 622`, `BL`, `Companies Act 2006`; empty when the text does not say which. */
  readonly code: string;
  readonly family: InstrumentFamily;
  readonly kind: CitationKind;
  readonly resolvedBy?: ResolvedBy;
  /** The title beside the chapter is not that chapter's title today: its number may have been given to another ordinance. */
  readonly doubtful?: true;
};

/**
 * An instrument of another place, cited without what would make it an item. Provisions read with it are none of ours: a norm must
 * never give them to the Hong Kong instrument that stood before.
 */
export const ELSEWHERE: Instrument = { code: '', family: 'elsewhere', kind: 'foreign-legislation' };

/** A citation in normalised offsets, with what grouping and links need to know. */
export type DraftCitation = Span & {
  readonly kind: CitationKind;
  readonly norm: string;
  /** Level of court, where the citation shows it. */
  readonly court?: ActionCourt | string;
  readonly place?: Jurisdiction | 'any';
  /** Report series or neutral code: one decision is cited once in each. */
  readonly series?: string;
  /** An action number written out in words. */
  readonly long?: true;
  /** Paragraphs that follow a case, and where they end. */
  readonly pinpoint?: Pinpoint;
  readonly resolvedBy?: ResolvedBy;
  /** No page is sure: see `Instrument.doubtful`. */
  readonly doubtful?: true;
};

/** Instruments named so far, in the order of naming; what a bare provision or a short name can mean. */
export type Scope = {
  readonly named: Map<InstrumentFamily, Instrument>;
  latest?: Instrument;
  /** Defined short names: `ECO`, `ordinance`, 條例. */
  readonly defined: Map<string, Instrument>;
  /** Titles of Acts met with their year, for the same title without it. */
  readonly acts: Map<string, Instrument>;
  /** Titles named so far and their initials: `DCO` after the Dutiable Commodities Ordinance. */
  readonly initials: Map<string, Instrument>;
  latestTitle?: string;
  /** The Order of the rules of court last cited, with its chapter. */
  order?: string;
  /** A contract, deed or articles of association was the last thing cited by article. */
  contract: boolean;
};

export type ScanState = {
  /** Normalised text. */
  readonly text: string;
  /** The text as given, for what a norm keeps of it; offsets are normalised ones. */
  readonly original: (start: number, end: number) => string;
  readonly found: DraftCitation[];
  readonly scope: Scope;
  /** No Orders before here are one expression: their list was read to its end and no title closed it. */
  ordersFrom: number;
  /** No article begins before here: a list of numbers was read to its end and closed by no 條. */
  articlesFrom: number;
  /** End of the last draft: no look-back passes it. */
  floor: number;
  /** A chapter before here stands after an Act: it numbers another place's laws. */
  passed: number;
  /** Where a contract was spoken of last, and how far that was looked for. */
  readonly contracts: { until: number; end: number };
  /** The court named last, and how far names of courts were looked for. */
  readonly courts: { until: number; end: number; last?: { readonly court?: ActionCourt; readonly seat?: string } };
};

export const createScope = (): Scope => ({
  named: new Map(),
  defined: new Map(),
  acts: new Map(),
  initials: new Map(),
  contract: false,
});

/** The Bill is section 8 of its Ordinance: articles after the Ordinance are the Bill's. */
const BILL_OF_RIGHTS: Instrument = { code: 'BOR', family: 'article', kind: 'bill-of-rights' };

/** Remembers that an instrument was named here. */
export function nameInstrument(scope: Scope, instrument: Instrument): void {
  if (instrument.family === 'elsewhere') nameElsewhere(scope);
  if (instrument.code === '') return;
  scope.named.set(instrument.family, instrument);
  if (instrument.code === 'Cap 383') scope.named.set('article', BILL_OF_RIGHTS);
  scope.latest = instrument;
  scope.contract = false;
  if (instrument.family !== 'court-rules') delete scope.order;
}

/** Remembers that another place's instrument was named here, as an Act or as what is cited by article. */
export function nameElsewhere(scope: Scope, family: 'act' | 'article' = 'act'): void {
  scope.latest = ELSEWHERE;
  scope.contract = false;
  if (family === 'article') scope.named.delete('article');
  else scope.named.set('act', ELSEWHERE);
}

/** Adds a citation and returns where scanning goes on. */
export function keep(state: ScanState, draft: DraftCitation): number {
  state.found.push(draft);
  state.floor = draft.end;
  return draft.end;
}

/** Adds a case with the paragraphs cited after it, so that `§88` there is not read as a section. */
export function keepCase(state: ScanState, draft: DraftCitation): number {
  const pinpoint = readParagraphPinpoint(state.text, draft.end);
  const end = keep(state, draft);
  if (!pinpoint) return end;
  // Set on the draft itself: this runs once for every case of a page.
  (draft as { pinpoint?: Pinpoint }).pinpoint = pinpoint;
  return pinpoint.end;
}
