import type { Browser } from '#imports';
import { fail, succeed } from '../core/result';

export type Sender = Browser.runtime.MessageSender;

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
