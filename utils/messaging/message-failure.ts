/** Why a message between two parts of the extension got no answer. */
export const MESSAGE_FAILURES = [
  /** The extension was updated or removed under this page: only reloading the page helps. */
  'reload-page',
  /** Nobody listens there: a page without our content script, or a tab that was closed. */
  'no-receiver',
  /** The receiver did not accept the sender or the message. */
  'refused',
  /** The receiver tried and could not. */
  'failed',
] as const;
export type MessageFailure = (typeof MESSAGE_FAILURES)[number];

const RELOAD_NEEDED = /context invalidated|extension context|runtime is undefined/i;
const NOBODY_THERE = /receiving end does not exist|could not establish connection|no tab with id|message port closed/i;

/** Tells the reason from the text a browser puts into its messaging errors. */
export function failureOfSend(error: unknown): MessageFailure {
  const said = error instanceof Error ? error.message : String(error);
  if (RELOAD_NEEDED.test(said)) return 'reload-page';
  return NOBODY_THERE.test(said) ? 'no-receiver' : 'failed';
}

const CHANNEL_LOST =
  /message (?:channel|port) closed before|message channel is closed|went out of scope|manager disconnected/i;

/** Whether the receiver ended while it worked on the answer: asked again, a fresh one answers. */
export const isChannelLost = (error: unknown): boolean =>
  CHANNEL_LOST.test(error instanceof Error ? error.message : String(error));
