import type { AroundCase, AskFailure } from '../around/ask-hklii';
import type { LawLanguage, Versions } from '../around/ask-versions';
import type { CitedVersions } from '../around/changed-since';
import type { AnswerEvent, AnswerResult, QuestionAsked, RankingEvent } from '../ask/types';
import type { Authority } from '../citations/authority';
import type { Citation } from '../citations/types';
import type { DataLocation } from '../core/endpoint-profile';
import type { Language } from '../core/language';
import type { LegalDocument } from '../core/legal-document';
import type { ModelFailure } from '../core/ports';
import type { Result } from '../core/result';
import type { SentKind } from '../core/sent-kind';
import type { Span } from '../core/text-span';
import type { ChosenMaterial, SectionEvent } from '../draft/draft-section';
import type { Rewrite, RewriteEvent } from '../draft/rewrite';
import type { Draft } from '../draft/types';
import type { PairNotice } from '../glossary/check-pairs';
import type { Concordance } from '../glossary/concordance/types';
import type { SearchResult } from '../glossary/types';
import type { WeighedTerm } from '../glossary/weigh-terms';
import type { Review } from '../privacy/audit-entry';
import type { Consent } from '../privacy/consent';
import type { Masking } from '../privacy/masked-model';
import type { SendRules } from '../privacy/what-is-sent';
import type { ReadAgain, SecondReadingEvent } from '../second-reading/types';
import type { MadeFrom } from '../second-reading/what-leaves';
import type { DraftSaved, DraftToKeep } from '../store/draft-shelf';
import type { DraftVersion, KeptDraft } from '../store/rows/draft';
import type { LineToKeep } from '../store/rows/matter-line';
import type { OwnTerm } from '../store/rows/term';
import type { ByHand, Extract, SummaryEvent, SummaryLength, SummaryResult } from '../summary/types';
import type { JumpTarget, ReadingWay } from './background-to-page';
import type { Confirmation, ConfirmEvent } from './confirmation';
import type { MessageFailure } from './message-failure';

/**
 * What the panel asks of the background, over one port. Both ends are pages of our own origin, which the server checks
 * before it listens, so fields are typed and not parsed. A document travels once; afterwards it goes by its hash.
 */
export const PANEL_PORT = 'panel';

/** Chrome ends an idle worker after 30 s, an open port notwithstanding; a message every 20 s keeps it. */
export const PING_INTERVAL_MS = 20_000;

export const PANEL_TABS = ['summary', 'citations', 'terms', 'ask', 'draft'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

export const OPTION_SECTIONS = ['general', 'endpoints', 'confidence', 'log', 'storage', 'terms'] as const;
export type OptionSection = (typeof OPTION_SECTIONS)[number];

/** What the reader asked for: the document and the id are added by whoever sends it. */
export type SummaryOrder = {
  /** Language of the answer. */
  readonly language: Language;
  readonly length: SummaryLength;
  /** What the reader agreed to, as the screen showed it. */
  readonly consent: Consent;
  /** Names and numbers that leave as placeholders. */
  readonly masking?: Masking;
  /** Ask again although an answer is kept. */
  readonly fresh?: boolean;
  /** Send the best paragraphs only, when the whole is too long. */
  readonly selectedOnly?: boolean;
  /** What an interrupted answer left, for *Continue*. */
  readonly continueFrom?: SummaryResult;
};

/** How a question or a draft is sent: by which consent, behind which masks. */
export type Sending = { readonly consent: Consent; readonly masking: Masking };

/** An answer that was kept, with who reviewed it. */
export type AnswerOnRecord = { readonly id: string; readonly result: AnswerResult; readonly review?: Review };

/** What an endpoint is asked for: summaries, questions and drafts, a second reading of either, or the order of paragraphs. */
export type EndpointUse = 'summary' | 'question' | 'second-reading' | 'ranking';

/** Whether a model can be asked now, and what the line under it says. */
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
      /** For a second reading: which lines are read. */
      readonly readAgain?: 'important' | 'all';
      readonly contextTokens?: number;
      /** Per million tokens, where the reader entered what the provider asks. */
      readonly prices?: { readonly input: number; readonly output: number; readonly currency: string };
    };

/** The documents of a question, each under its letter. */
export type LabelledHash = { readonly label: string; readonly hash: string };

/** Whether a text is kept, and the name of the matter it would be kept with. */
export type TextKept = { readonly isKept: boolean; readonly matter?: string };

/** Ids of the lines kept with the matter that is worked on, and its name. */
export type LinesKept = { readonly ids: readonly string[]; readonly matter?: string };

/** Names of requests, with what each carries and what it is answered with. */
export type PanelRequests = {
  /** First of all, and again after the worker was ended: who asks. A frame in a page needs no window. */
  hello: { readonly ask: { readonly windowId?: number }; readonly reply: null };
  // The document
  document: Asks<{ readonly hash: string }, LegalDocument>;
  'knows-document': Asks<{ readonly hash: string; readonly url: string }, boolean>;
  /** A document the background does not have: a file of the reader's, or one it forgot. */
  'give-document': Asks<{ readonly document: LegalDocument }, { readonly hash: string }>;
  // What is found in it; `hash` names a document that was given
  extract: Asks<{ readonly hash: string }, Extract>;
  authorities: Asks<
    { readonly hash: string },
    { readonly citations: readonly Citation[]; readonly authorities: readonly Authority[] }
  >;
  terms: Asks<{ readonly hash: string }, readonly WeighedTerm[]>;
  /** Terms that the Chinese of a bilingual page words otherwise than the glossary. */
  pairs: Asks<{ readonly hash: string }, readonly (PairNotice & { readonly provision: number })[]>;
  'keep-definitions': Asks<{ readonly hash: string }, { readonly kept: number }>;
  // Summaries
  'kept-summaries': Asks<{ readonly hash: string }, readonly SummaryResult[]>;
  'keep-by-hand': Asks<{ readonly hash: string; readonly madeAt: string; readonly byHand: ByHand }, null>;
  // Around the case: HKLII's data, asked on the reader's click; `now: false` gives what was heard before
  'around-case': Asks<{ readonly hash: string; readonly now: boolean }, AroundCase | null>;
  'law-versions': Asks<{ readonly hash: string; readonly language: LawLanguage }, Versions>;
  /** The versions of chapters that the document cites; `isAsked` is the reader's click, without it only what was heard before. */
  'cited-versions': Asks<
    { readonly hash: string; readonly caps: readonly string[]; readonly isAsked: boolean },
    readonly CitedVersions[]
  >;
  /** HKLII's data of one version, as it came. */
  'version-text': Asks<{ readonly hash: string; readonly id: string }, Result<string, AskFailure>>;
  // Texts and lines kept with the matter that is worked on
  'is-text-kept': Asks<{ readonly hash: string }, TextKept>;
  'keep-text': Asks<{ readonly hash: string; readonly isKept: boolean }, TextKept>;
  /** A kept text, without its page; null where it is not there, or not under this matter. */
  'kept-text': Asks<{ readonly hash: string }, LegalDocument | null>;
  'kept-lines': Asks<object, LinesKept>;
  'keep-line': Asks<{ readonly hash: string; readonly line: LineToKeep; readonly isKept: boolean }, LinesKept>;
  'open-matter': Asks<object, null>;
  // The endpoint
  /** For the text of `page`; without one, for any text that is public. */
  'endpoint-status': Asks<
    { readonly use: EndpointUse; readonly page?: Pick<LegalDocument, 'url' | 'site'> },
    EndpointStatus
  >;
  /** Whether the browser's own models may be asked now: the firm's policy and a client's *no* hold for them too. */
  'may-ask-browser': Asks<object, ModelFailure | null>;
  /** *Allow for this endpoint* on the sheet before a send. */
  'allow-endpoint': Asks<{ readonly consent: Consent }, null>;
  'send-rules': Asks<object, SendRules>;
  /** Brings the window in which a question is asked to the front. */
  'show-confirmation': Asks<{ readonly id: string }, null>;
  // Questions
  'kept-answers': Asks<{ readonly hash: string }, readonly AnswerOnRecord[]>;
  'forget-answer': Asks<{ readonly id: string }, null>;
  'review-answer': Asks<{ readonly id: string; readonly by: string }, Review | null>;
  'kept-questions': Asks<object, readonly string[]>;
  'keep-questions': Asks<{ readonly questions: readonly string[] }, null>;
  // Drafts
  // Each names its matter: a draft stays with the one it was opened under
  'list-drafts': Asks<OfMatter, readonly KeptDraft[]>;
  'save-draft': Asks<OfMatter & { readonly draft: DraftToKeep; readonly base: number }, DraftSaved>;
  'draft-versions': Asks<{ readonly id: string }, readonly DraftVersion[]>;
  'delete-draft': Asks<{ readonly id: string }, null>;
  'write-journal': Asks<OfMatter & { readonly draft: Draft }, null>;
  'read-journal': Asks<OfMatter, Draft | null>;
  'clear-journal': Asks<OfMatter & { readonly saved: Draft }, null>;
  // The glossary
  'own-terms': Asks<object, { readonly own: readonly OwnTerm[]; readonly imported: number }>;
  'search-imported': Asks<
    { readonly query: string; readonly limit: number; readonly domain: string | null },
    readonly SearchResult[]
  >;
  /** How many texts of chapters were imported with their provisions: the concordance looks through them. */
  'count-provisions': Asks<object, { readonly count: number }>;
  'find-uses': Asks<{ readonly query: string; readonly counterparts: readonly string[] }, Concordance>;
  // The page and the browser
  jump: Asks<{ readonly target: JumpTarget }, null>;
  'mark-terms': Asks<{ readonly spans: readonly Span[] }, null>;
  'set-marks': Asks<{ readonly on: boolean }, null>;
  'show-source': Asks<{ readonly url: string; readonly paragraph: string }, null>;
  /** Copies by the page's script, where a frame may not. */
  copy: Asks<{ readonly text: string; readonly html?: string }, { readonly copied: boolean }>;
  /** Reads the page at the front once, on the reader's click; or reads again what we read by ourselves. */
  'read-page': Asks<{ readonly way?: ReadingWay }, { readonly read: boolean }>;
  'reload-page': Asks<object, null>;
  'close-sidebar': Asks<object, null>;
  /** The keys go back to the text; the sidebar stays. */
  'leave-sidebar': Asks<object, null>;
  'save-tab': Asks<{ readonly tab: PanelTab }, null>;
  'open-options': Asks<{ readonly section: OptionSection; readonly add?: string }, null>;
  'open-address': Asks<{ readonly url: string }, null>;
};
type OfMatter = { readonly matterId: string | null };
type Asks<Fields, Reply> = { readonly ask: Fields; readonly reply: Reply };

/** Long calls: what each carries, and the events it is answered with. */
export type PanelStreams = {
  summarise: Streams<{ readonly hash: string; readonly order: SummaryOrder }, SummaryEvent>;
  answer: Streams<
    {
      readonly asked: QuestionAsked;
      readonly documents: readonly LabelledHash[];
      readonly sending: Sending & { readonly id: string };
    },
    AnswerEvent
  >;
  'draft-section': Streams<
    {
      readonly draft: Draft;
      readonly section: string;
      readonly material: ChosenMaterial;
      readonly sending: Sending;
    },
    SectionEvent
  >;
  'read-again': Streams<
    {
      readonly parts: readonly { readonly hash: string; readonly statements: readonly ReadAgain[] }[];
      readonly madeFrom: MadeFrom;
      readonly sending: Sending;
    },
    SecondReadingEvent
  >;
  /** Ranks all paragraphs of the documents by an endpoint's embeddings. */
  rank: Streams<
    { readonly question: string; readonly documents: readonly LabelledHash[]; readonly sending: Sending },
    RankingEvent
  >;
  /** Asks for the reader's word in a window of our own; one event, and the end. */
  confirm: Streams<Confirmation, ConfirmEvent>;
  rewrite: Streams<{ readonly draft: Draft; readonly asked: Rewrite; readonly sending: Sending }, RewriteEvent>;
};
type Streams<Fields, Event> = { readonly ask: Fields; readonly event: Event };

/** Why a request over the port got no reply. */
export type PanelRequestFailure =
  | MessageFailure
  /** The background does not have this document; give it and ask again. */
  | 'unknown-document';

/** What goes up the port. */
export type ToBackground =
  | { readonly kind: 'ask' | 'stream'; readonly id: number; readonly type: string; readonly fields: object }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'ping' };
