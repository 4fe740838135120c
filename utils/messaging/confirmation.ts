import type { Shown } from '../privacy/consent';
import type { PageSettings } from './page-to-background';

/*
 * A page can lay something over the panel's frame, and lead the reader's own click through it. What needs the reader's
 * word is therefore asked in a window of our own, over which no page can lay anything: the frame hands the question to the
 * background, the background opens the window, and the answer comes back the same way, never through the page.
 */

/** Name of the port between the background and such a window. */
export const CONFIRM_PORT = 'confirm';

/** What is asked. The background carries the question and does not read it: both ends are pages of one build. */
export type Confirmation = {
  /** Names this one request; a consent given by its answer bears the same id. */
  readonly id: string;
  /** All that would leave, where something would: a consent may hold less than this, and nothing else. */
  readonly shown?: Shown;
  readonly question: object;
};

/** How it ended; `refused` also where the window was closed. */
export type ConfirmEvent = { readonly type: 'answered'; readonly answer: object } | { readonly type: 'refused' };

/** What the background tells the window, once. */
export type ToConfirm = {
  readonly question: object;
  readonly settings: Pick<PageSettings, 'language' | 'theme'>;
};

/** What the window says: its answer, or that it is still there (which keeps the background awake). */
export type FromConfirm =
  | { readonly kind: 'answer'; readonly answer: object }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'ping' };
