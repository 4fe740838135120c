import * as z from 'zod/mini';
import type { Language } from '../core/language';
import type { OwnSelectors } from '../sites/own-selectors';
import { pageStateSchema } from './background-to-page';
import { legalDocumentSchema } from './document-schema';

/** What the script in a page asks of the background. One schema for requests; replies are typed below. */

const request = <Type extends string, Fields extends z.core.$ZodShape>(type: Type, fields: Fields) =>
  z.object({ to: z.literal('background'), type: z.literal(type), ...fields });

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const offset = z.int().check(z.nonnegative());

export const pageRequestSchema = z.discriminatedUnion('type', [
  request('settings-for-page', {}),
  request('save-sidebar', {
    open: z.exactOptional(z.boolean()),
    width: z.exactOptional(z.int().check(z.minimum(300), z.maximum(560))),
  }),
  /** Marks in the text on or off, on the host the request comes from. */
  request('set-marks-here', { on: z.boolean() }),
  /** The block that the reader pointed at on this page's host. */
  request('remember-text', { selector: z.string().check(z.maxLength(500)) }),
  /** Whether the page's own site may be asked for this address now; asked before each request. */
  request('may-ask-own-site', { address: z.string().check(z.maxLength(500)) }),
  /** What admits one frame of the panel beside this page. */
  request('panel-ticket', {}),
  /** The page was read, or is being read; a text that is known already need not be sent. */
  request('page-state', { state: pageStateSchema }),
  /** A text that was not known. */
  request('give-document', { document: legalDocumentSchema }),
  /** What the card beside a citation says. */
  request('citation-card', { hash, start: offset }),
  /** What the card beside a word says. */
  request('look-up', { query: z.string().check(z.maxLength(100)), hash: z.exactOptional(hash) }),
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** The few settings a page may know. No address, no key, nothing typed by the reader. */
export type PageSettings = {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly sidebar: { readonly open: boolean; readonly width: number };
  /** Marks in the text, on this host. */
  readonly marks: boolean;
  readonly lookUpModifier: 'off' | 'alt' | 'control' | 'shift';
  /** Where the text stands on this host, as the reader pointed at it. */
  readonly textBlock?: string;
  /** Where the firm says that the text stands. */
  readonly selectors?: OwnSelectors;
};

/** What a page needs of an analysis: how many authorities, and where citations stand. */
export type PageMarksMessage = {
  readonly count: number;
  readonly citations: readonly MarkedCitation[];
};

export type MarkedCitation = {
  readonly start: number;
  readonly end: number;
  /** It has a row in the table, and so a card; the document's own citation has none. */
  readonly hasCard: boolean;
};

export type CitationCardMessage = {
  readonly norm: string;
  /** Name of the authority, where it is more than the citation. */
  readonly name?: string;
  /** How often it is cited in the document. */
  readonly count: number;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** The day from which today's version of an enactment is in force, as the reader writes it, where it was changed since. */
  readonly changedSince?: string;
  /** What *Copy* copies: the authority as it is cited here, in the reader's style. */
  readonly copied: { readonly text: string; readonly html: string };
};

export type LookUpCardMessage = {
  readonly isChinese: boolean;
  /** The equivalent and the term itself, with where it comes from. */
  readonly first?: {
    readonly equivalent: string;
    readonly term: string;
    readonly source: string;
    readonly sourceUrl?: string;
    readonly reading?: string;
  };
  /** Other meanings: `禁制令 (civil procedure)`. */
  readonly others: readonly string[];
  /** What the Mainland says. */
  readonly mainland?: string;
  /** How the chapter on the page defines it. */
  readonly definition?: {
    readonly text: string;
    readonly section?: string;
    readonly start: number;
    readonly end: number;
  };
};

/** What each request is answered with. Unchecked on purpose where received: the sender is our own background. */
export type PageReplies = {
  'settings-for-page': PageSettings;
  'save-sidebar': null;
  'set-marks-here': null;
  'remember-text': null;
  'may-ask-own-site': boolean;
  'panel-ticket': { readonly ticket: string };
  /** `unknown`: the text must be given. */
  'page-state': PageMarksMessage | 'unknown' | null;
  'give-document': PageMarksMessage;
  'citation-card': CitationCardMessage | null;
  'look-up': LookUpCardMessage;
};
