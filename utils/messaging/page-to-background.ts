import * as z from 'zod/mini';
import type { Citation } from '../citations/types';
import type { DataLocation } from '../core/endpoint-profile';
import { LANGUAGES, type Language } from '../core/language';
import { DOCUMENT_SITES } from '../core/legal-document';
import type { ModelFailure } from '../core/ports';
import type { SentKind } from '../core/sent-kind';
import type { PairNotice } from '../glossary/check-pairs';
import type { SearchResult } from '../glossary/types';
import type { WeighedTerm } from '../glossary/weigh-terms';
import { consentSchema } from '../privacy/consent';
import { byHandSchema } from '../summary/schema';
import type { ByHand, Extract } from '../summary/types';
import { legalDocumentSchema, spanSchema } from './document-schema';

/** What the content script asks of the background. One schema for requests; replies are typed below. */

const request = <Type extends string, Fields extends z.core.$ZodShape>(type: Type, fields: Fields) =>
  z.object({ to: z.literal('background'), type: z.literal(type), ...fields });

const line = z.string().check(z.maxLength(500));
/** Far more than any judgment cites; a table of cases of all Hong Kong reports has fewer. */
const MOST_CITATIONS = 100_000;
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const READER_TABS = ['summary', 'citations', 'terms'] as const;
export type ReaderTab = (typeof READER_TABS)[number];

/** What the side panel can be opened at; the first three are the reader's own tabs. */
export const PANEL_VIEWS = [...READER_TABS, 'ask', 'draft'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];

export const OPTION_SECTIONS = ['general', 'endpoints', 'confidence', 'log', 'storage'] as const;

/** The longest schedule in one piece, and the largest chapter with all its paragraphs, twice over. */
const provision = z.string().check(z.maxLength(500_000));
const MOST_PROVISIONS = 20_000;

/** A definition harvested from legislation, kept as a term of its own. */
const definitionSchema = z.object({
  en: z.array(line).check(z.maxLength(20)),
  zhHant: z.array(line).check(z.maxLength(20)),
  section: z.exactOptional(line),
  span: spanSchema,
  scope: z.exactOptional(z.enum(['enactment', 'part', 'division', 'section', 'schedule'])),
  repealed: z.exactOptional(z.boolean()),
});

export const readerRequestSchema = z.discriminatedUnion('type', [
  // Settings and state
  request('settings-for-page', {}),
  request('save-reader-state', {
    open: z.exactOptional(z.boolean()),
    width: z.exactOptional(z.int().check(z.minimum(300), z.maximum(560))),
    tab: z.exactOptional(z.enum(READER_TABS)),
  }),
  /** Marks in the text on or off, on the host the request comes from. */
  request('set-marks-here', { on: z.boolean() }),

  // Reading what would take too long on the page
  request('extract-summary', { document: legalDocumentSchema }),
  request('extract-citations', { document: legalDocumentSchema }),
  // Terms
  /** Terms of a document, none of them inside `except`: the spans of its citations. */
  request('find-terms', {
    document: legalDocumentSchema,
    except: z.array(spanSchema).check(z.maxLength(MOST_CITATIONS)),
  }),
  /** Provisions of a bilingual page: which terms their Chinese words otherwise than the glossary. */
  request('check-pairs', {
    provisions: z.array(z.object({ english: provision, chinese: provision })).check(z.maxLength(MOST_PROVISIONS)),
  }),
  request('look-up', { query: line, limit: z.int().check(z.minimum(1), z.maximum(100)) }),
  request('keep-definitions', {
    cap: line,
    title: line,
    url: z.string().check(z.maxLength(10_000)),
    definitions: z.array(definitionSchema).check(z.maxLength(5_000)),
  }),

  // Summaries and the endpoint
  request('kept-summaries', { documentHash: hash, language: z.exactOptional(z.enum(LANGUAGES)) }),
  /** What the reader decided about a finished summary, kept with it. */
  request('keep-by-hand', {
    documentHash: hash,
    madeAt: line,
    byHand: z.custom<ByHand>((value) => byHandSchema.safeParse(value).success),
  }),
  /** For the text of this page; without one, for any text that is public. */
  request('endpoint-status', {
    page: z.exactOptional(z.object({ url: z.string().check(z.maxLength(10_000)), site: z.enum(DOCUMENT_SITES) })),
  }),
  /** "Allow for this endpoint" on the sheet before the first send; only from a trusted (real) click. */
  request('allow-endpoint', { consent: consentSchema }),

  // Other windows of ours
  request('open-panel', { view: z.enum(PANEL_VIEWS) }),
  request('open-options', { section: z.exactOptional(z.enum(OPTION_SECTIONS)) }),
]);
export type ReaderRequest = z.infer<typeof readerRequestSchema>;

/** The few settings a page may know. No address, no key, nothing typed by the reader. */
export type PageSettings = {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly sidebar: { readonly open: boolean; readonly width: number; readonly tab: ReaderTab };
  /** Marks in the text, on this host. */
  readonly marks: boolean;
  readonly lookUpModifier: 'off' | 'alt' | 'control' | 'shift';
  readonly citationStyle: 'hk-court' | 'oscola' | 'oscola5';
};

/** Whether a summary can be asked of a model now, and what the line under it says. */
export type EndpointStatus =
  | { readonly state: 'none' }
  | { readonly state: 'blocked'; readonly failure: ModelFailure; readonly host?: string }
  | {
      /** `ask`: the sheet comes first; `allowed`: remembered for this endpoint. */
      readonly state: 'ask' | 'allowed';
      readonly profileId: string;
      readonly name: string;
      readonly host: string;
      readonly model: string;
      readonly dataLocation: DataLocation;
      readonly trainingConfirmed: boolean;
      readonly retentionConfirmed: boolean;
      readonly address: string;
      /** Names all that is said here of where a text goes; a consent carries it back. */
      readonly mark: string;
      /** Kinds of text that need no sheet at this address. */
      readonly remembered: readonly SentKind[];
      readonly publicMaterialOnly: boolean;
      /** The matter that is worked on, by name. */
      readonly matter?: string;
      readonly contextTokens?: number;
      /** Per million tokens, where the reader entered what the provider asks. */
      readonly prices?: { readonly input: number; readonly output: number; readonly currency: string };
    };

/** A finished summary from the cache; `result` is what `utils/summary` made, read again by its own schema. */
export type KeptSummary = {
  readonly key: string;
  readonly model: string;
  readonly host: string;
  readonly language: Language;
  readonly promptVersion: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly result: unknown;
};

/** What each request is answered with. Unchecked on purpose where received: the sender is our own background. */
export type ReaderReplies = {
  'settings-for-page': PageSettings;
  'save-reader-state': null;
  'set-marks-here': null;
  'extract-summary': Extract;
  'extract-citations': { readonly citations: readonly Citation[] };
  'find-terms': { readonly terms: readonly WeighedTerm[] };
  'check-pairs': { readonly notices: readonly (PairNotice & { readonly provision: number })[] };
  'look-up': { readonly hits: readonly SearchResult[] };
  'keep-definitions': { readonly kept: number };
  'kept-summaries': { readonly summaries: readonly KeptSummary[] };
  'keep-by-hand': null;
  'endpoint-status': EndpointStatus;
  'allow-endpoint': null;
  /** `opened` is false where a message is no gesture: Firefox. The panel then shows the view when it is opened by hand. */
  'open-panel': { readonly opened: boolean };
  'open-options': null;
};
