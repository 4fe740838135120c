import { browser } from '#imports';
import { isSupportedPage } from '../platform/supported-pages';
import { createListener, type Handlers, type Sender } from './listener';
import { type PageReplies, type PageRequest, pageRequestSchema } from './page-to-background';

/**
 * A script of ours, standing in a tab, on a page that we read. Messages of other extensions arrive elsewhere
 * (`onMessageExternal`, which nobody here listens to); still checked.
 */
const isOurPage = ({ id, url, tab }: Sender): boolean =>
  id === browser.runtime.id && tab?.id !== undefined && isSupportedPage(url);

/** Answers the scripts in pages. Call it in the background's `main()`, synchronously. */
export function servePages(handlers: Handlers<PageRequest, PageReplies>): void {
  browser.runtime.onMessage.addListener(
    createListener({ addressee: 'background', schema: pageRequestSchema, accepts: isOurPage, handlers }),
  );
}
