import { browser } from '#imports';
import type { PageAnswers, PageQuestion } from './background-to-page';
import { createListener, type Handlers, type Sender } from './listener';

/** The background and the popup; the panel asks through the background. */
const isOurOrigin = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && (url === undefined || url.startsWith(browser.runtime.getURL('/')));

/**
 * Answers the background from a page, until `signal` is aborted. Only the frame that reads calls it: a message to a tab
 * reaches all its frames, and the first answer wins.
 */
export function serveBackground(handlers: Handlers<PageQuestion, PageAnswers>, signal: AbortSignal): void {
  const schema = {
    safeParse: (value: unknown) =>
      isQuestion(value, handlers) ? { success: true as const, data: value } : { success: false as const },
  };
  const listener = createListener({ addressee: 'page', schema, accepts: isOurOrigin, handlers });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** The sender is our own background, so a known name is enough; a schema library would double the page's script. */
const isQuestion = (value: unknown, handlers: object): value is PageQuestion =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  Object.hasOwn(handlers, value.type);
