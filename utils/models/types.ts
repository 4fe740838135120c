import type { Quirks } from '../core/endpoint-profile';
import type { ModelFailure } from '../core/ports';

/** Milliseconds. A local model may read 60,000 words for minutes before its first word. */
export type Timeouts = { readonly firstByte: number; readonly betweenBytes: number };

export const USUAL_TIMEOUTS: Timeouts = { firstByte: 300_000, betweenBytes: 90_000 };

/** The world as a model needs it; tests bring literals. */
export type ModelDeps = {
  readonly fetch: typeof globalThis.fetch;
  /** Between 0 and 1, for jitter. */
  readonly random: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly now: () => Date;
  /** Remembers what was learnt about this endpoint. */
  readonly saveQuirks: (quirks: Quirks) => void | Promise<void>;
  readonly timeouts?: Timeouts;
};

/** A failure on its way up through the SDK, which knows only exceptions. */
export class EndpointError extends Error {
  readonly failure: ModelFailure;
  constructor(failure: ModelFailure) {
    super(failure.reason);
    this.name = 'EndpointError';
    this.failure = failure;
  }
}

/** What one HTTP exchange showed, beside what the SDK lets through. */
export type HttpExchange = {
  /** Status of a refusal. */
  status?: number;
  /** What the endpoint said with it; bounded. */
  said?: string;
  /** Milliseconds. */
  retryAfter?: number;
  /** The first byte of an answer came. */
  answered: boolean;
  /** `[DONE]` was seen: the answer is whole even where no finish reason is given. */
  done: boolean;
};
