import type { ModelFailureReason } from '@/utils/core/ports';
import type { stepMessages } from '@/utils/i18n/messages/errors';
import type { NoDocumentReason } from '@/utils/messaging/background-to-page';
import type { MessageFailure } from '@/utils/messaging/message-failure';
import type { StoreFailure } from '@/utils/store/store-failure';
import type { DataImportFailure } from '@/utils/store/transfer';

/** Everything that can go wrong before a reader's eyes. */
export type FailureReason =
  | ModelFailureReason
  | NoDocumentReason
  | MessageFailure
  /** The browser keeps extensions off this page: its own pages, stores, PDF viewers. */
  | 'no-access'
  /** A text that was kept with a matter, and is not there, or not under the one that is worked on. */
  | 'text-not-kept'
  | StoreFailure
  | DataImportFailure;

/** A failure as a view carries it. */
export type Failure = {
  readonly reason: FailureReason;
  /** The host, the model, the parameter: never a key. */
  readonly detail?: string;
  /** Milliseconds. */
  readonly retryAfter?: number;
};

/** The one next step a failure offers. The view that shows it knows how to take it. */
export type NextStep = Exclude<keyof typeof stepMessages, 'wait' | 'textKept' | 'extractStands'>;

/** What to do about each failure; `none` where waiting or reading on is all there is. The compiler demands every reason. */
export const NEXT_STEPS: Readonly<Record<FailureReason, NextStep | 'none'>> = {
  'not-configured': 'settings',
  'not-allowed': 'allow',
  'blocked-by-policy': 'settings',
  'blocked-by-matter': 'settings',
  'public-material-only': 'settings',
  'not-public': 'none',
  'policy-unknown': 'retry',
  'settings-damaged': 'settings',
  'matter-lost': 'settings',
  'store-unreadable': 'retry',
  'consent-void': 'allow',
  'not-recorded': 'settings',
  'insecure-address': 'settings',
  unreachable: 'retry',
  'bad-key': 'settings',
  'forbidden-origin': 'settings',
  forbidden: 'settings',
  'model-not-found': 'settings',
  'embeddings-only': 'settings',
  'no-browser-model': 'settings',
  'not-downloaded': 'settings',
  'language-not-offered': 'settings',
  'bad-request': 'settings',
  'context-too-long': 'shorten',
  'rate-limited': 'retry',
  'over-budget': 'settings',
  'server-error': 'retry',
  'not-an-endpoint': 'settings',
  redirected: 'settings',
  'timed-out': 'retry',
  interrupted: 'continue',
  'malformed-answer': 'retry',
  'empty-answer': 'retry',
  'content-filtered': 'shorten',
  'no-text-yet': 'retry',
  'not-supported': 'read',
  'layout-not-understood': 'report',
  frameset: 'none',
  'too-long': 'none',
  'not-reachable': 'reload',
  'reload-page': 'reload',
  'no-receiver': 'reload',
  refused: 'none',
  failed: 'retry',
  'no-access': 'none',
  'text-not-kept': 'none',
  'not-kept': 'retry',
  'storage-full': 'settings',
  'not-our-file': 'choose',
  'damaged-file': 'none',
  'newer-file': 'none',
};
