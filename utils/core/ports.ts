import type { Language } from './language';

/** What the domain asks of the world outside it. Callers bring the implementations; tests bring literals. */

export type Clock = () => Date;

/** Keeps finished results. Whatever is in a cache can be lost: ask, and compute again. */
export type Cache<Value> = {
  get(key: string): Promise<Value | undefined>;
  put(key: string, value: Value): Promise<void>;
};

export type ChatMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

export type ModelPurpose = 'summary' | 'question' | 'draft' | 'term' | 'second-reading' | 'ranking';

export type ModelRequest = {
  readonly purpose: ModelPurpose;
  readonly messages: readonly ChatMessage[];
  /** JSON Schema that the answer should follow; the endpoint may ignore it, so the answer is still parsed leniently. */
  readonly schema?: { readonly name: string; readonly json: Readonly<Record<string, unknown>> };
  /** Language of the answer; absent: as the text has it. The browser's own model must be told. */
  readonly writes?: Language;
  /** Tokens. */
  readonly maxOutputTokens?: number;
};

/** Why a model gave no (complete) answer. Each has a sentence and one next step in `components/ui/error-note.tsx`. */
export const MODEL_FAILURES = [
  'not-configured',
  'not-allowed',
  'blocked-by-policy',
  'blocked-by-matter',
  /** The reader's own file or words, while only public material may be sent. */
  'public-material-only',
  /** Asked about by its address, a page must be one that everybody can read. */
  'not-public',
  /** The browser has not told yet what the firm allows. */
  'policy-unknown',
  /** A setting that decides about sends cannot be read. */
  'settings-damaged',
  /** The matter that is worked on cannot be found or read. */
  'matter-lost',
  /** What is kept cannot be read: neither the client's word nor what was spent is known. */
  'store-unreadable',
  /** What the reader agreed to is no longer what would be sent, or was used before. */
  'consent-void',
  /** The record that comes before a send could not be written. */
  'not-recorded',
  'insecure-address',
  'unreachable',
  'bad-key',
  'forbidden-origin',
  'forbidden',
  'model-not-found',
  /** The model makes vectors of texts and answers no questions. */
  'embeddings-only',
  /** This browser has no model of its own, or not for this computer. */
  'no-browser-model',
  /** The browser's own model is not on this computer yet. */
  'not-downloaded',
  /** The browser's own model does not read or write the language of this page or answer. */
  'language-not-offered',
  'bad-request',
  'context-too-long',
  'rate-limited',
  'over-budget',
  'server-error',
  'not-an-endpoint',
  'redirected',
  'timed-out',
  'interrupted',
  'malformed-answer',
  'empty-answer',
  'content-filtered',
] as const;
export type ModelFailureReason = (typeof MODEL_FAILURES)[number];

export type ModelFailure = {
  readonly reason: ModelFailureReason;
  /** For the reader's eyes, never with a key in it: the parameter named, the host, the model. */
  readonly detail?: string;
  /** Milliseconds, where the endpoint said when to try again. */
  readonly retryAfter?: number;
};

export type ModelEvent =
  | { readonly type: 'text'; readonly text: string }
  /** What a reasoning model thinks aloud; kept apart from the answer. */
  | { readonly type: 'reasoning'; readonly text: string }
  /** Tokens, as the endpoint counted them. */
  | { readonly type: 'usage'; readonly input: number; readonly output: number }
  | { readonly type: 'finished'; readonly because: 'stop' | 'length' }
  | { readonly type: 'failed'; readonly failure: ModelFailure };

/** A model the reader chose. A stream ends with `finished` or `failed`, or just ends when `signal` is aborted. */
export type Model = {
  /** The model's name at the endpoint. */
  readonly name: string;
  /** Host of the endpoint, for the line that says where text goes. */
  readonly host: string;
  /** Tokens that fit, in and out together; undefined when neither configured nor learnt. */
  readonly contextTokens?: number;
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelEvent>;
};
