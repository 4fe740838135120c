import { type Browser, browser } from '#imports';
import { fail, succeed } from '../core/result';
import { type PageReplies, type PageRequest, pageRequestSchema } from './background-to-page';
import { type ReaderReplies, type ReaderRequest, readerRequestSchema } from './page-to-background';

type Sender = Browser.runtime.MessageSender;

/** One function per request; the compiler demands all of them. */
export type Handlers<Request extends { type: string }, Replies> = {
  readonly [Type in Request['type'] & keyof Replies]: (
    request: Extract<Request, { type: Type }>,
    sender: Sender,
  ) => Replies[Type] | Promise<Replies[Type]>;
};

export type Listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => boolean;

type Schema<Request> = {
  safeParse(value: unknown): { success: true; data: Request } | { success: false };
};

type Service<Request extends { type: string }, Replies> = {
  readonly addressee: string;
  readonly schema: Schema<Request>;
  readonly accepts: (sender: Sender) => boolean;
  readonly handlers: Handlers<Request, Replies>;
};

/**
 * Makes the one listener of a context. Messages for others are left to them (`false`); a wrong sender or a message out
 * of form is refused; an answer goes through `sendResponse`, since Chrome ignores a promise that a listener returns.
 */
export function createListener<Request extends { type: string }, Replies>(
  service: Service<Request, Replies>,
): Listener {
  return (message, sender, sendResponse) => {
    if (!isFor(message, service.addressee)) return false;
    const parsed = service.accepts(sender) ? service.schema.safeParse(message) : undefined;
    if (!parsed?.success) {
      sendResponse(fail('refused'));
      return false;
    }
    answer(service.handlers, parsed.data, sender).then(sendResponse);
    return true;
  };
}

async function answer<Request extends { type: string }, Replies>(
  handlers: Handlers<Request, Replies>,
  request: Request,
  sender: Sender,
): Promise<unknown> {
  try {
    // The schema tied `type` to its fields; TypeScript cannot carry that tie through the lookup.
    const handle = handlers[request.type as keyof typeof handlers] as (request: Request, sender: Sender) => unknown;
    return succeed(await handle(request, sender));
  } catch (error) {
    console.error(`Sidenote: ${request.type}`, error);
    return fail('failed');
  }
}

const isFor = (message: unknown, addressee: string): boolean =>
  typeof message === 'object' && message !== null && 'to' in message && message.to === addressee;

/** Another extension's messages arrive elsewhere (`onMessageExternal`, which nobody here listens to); still checked. */
const isOurs = (sender: Sender): boolean => sender.id === browser.runtime.id;

const isExtensionPage = (sender: Sender): boolean =>
  isOurs(sender) && (sender.url === undefined || sender.url.startsWith(browser.runtime.getURL('/')));

/** Answers content scripts and our own pages. Call it in the background's `main()`, synchronously. */
export function serveReaders(handlers: Handlers<ReaderRequest, ReaderReplies>): void {
  browser.runtime.onMessage.addListener(
    createListener({ addressee: 'background', schema: readerRequestSchema, accepts: isOurs, handlers }),
  );
}

/**
 * Answers the panel and the background from a page, until `signal` is aborted. Only the frame that reads calls it:
 * a message to a tab reaches all its frames, and the first answer wins.
 */
export function servePage(handlers: Handlers<PageRequest, PageReplies>, signal: AbortSignal): void {
  const listener = createListener({
    addressee: 'page',
    schema: pageRequestSchema,
    accepts: isExtensionPage,
    handlers,
  });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
