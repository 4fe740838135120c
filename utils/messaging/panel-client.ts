import type { ModelFailure } from '../core/ports';
import { fail, type Result } from '../core/result';
import type { PanelPush, ToPanel } from './background-to-panel';
import {
  type PanelRequestFailure,
  type PanelRequests,
  type PanelStreams,
  PING_INTERVAL_MS,
  type ToBackground,
} from './panel-to-background';
import type { MessagePort } from './port';

/** What the client itself adds: the port closed before the end. What came so far is the caller's and stays. */
export type Interrupted = { readonly type: 'failed'; readonly failure: ModelFailure };

export type PanelClient = {
  readonly ask: <Type extends keyof PanelRequests>(
    type: Type,
    fields: PanelRequests[Type]['ask'],
  ) => Promise<Result<PanelRequests[Type]['reply'], PanelRequestFailure>>;
  /**
   * Asks for a long answer and yields its events as they come. Ends by itself after the last one, at once when `signal`
   * is aborted, and with `interrupted` when the background dies.
   */
  readonly stream: <Type extends keyof PanelStreams>(
    type: Type,
    fields: PanelStreams[Type]['ask'],
    signal: AbortSignal,
  ) => AsyncGenerator<PanelStreams[Type]['event'] | Interrupted, void>;
  readonly close: () => void;
};

export type PanelClientDeps = {
  readonly connect: () => MessagePort;
  /** What is said first over each new port. */
  readonly hello: PanelRequests['hello']['ask'];
  readonly onPush: (push: PanelPush) => void;
  /** The extension was updated or removed: no port can be had any more. */
  readonly onOrphaned: () => void;
};

type Reply = Extract<ToPanel, { kind: 'reply' }>['reply'];
type Letter = { readonly event: unknown } | 'end' | 'lost';

/** The panel's end of the one port. A port that the browser closed with its worker is opened anew; who waited is told. */
export function createPanelClient({ connect, hello, onPush, onOrphaned }: PanelClientDeps): PanelClient {
  const replies = new Map<number, (reply: Reply) => void>();
  const inboxes = new Map<number, (letter: Letter) => void>();
  let port: MessagePort | undefined;
  let last = 0;
  let isClosed = false;
  const pings = setInterval(() => post({ kind: 'ping' }), PING_INTERVAL_MS);

  function open(): MessagePort | undefined {
    if (port !== undefined || isClosed) return port;
    try {
      port = connect();
    } catch {
      onOrphaned();
      return undefined;
    }
    port.onMessage.addListener(receive);
    port.onDisconnect.addListener(lose);
    post({ kind: 'ask', id: 0, type: 'hello', fields: hello });
    return port;
  }

  function receive(message: unknown): void {
    const said = message as ToPanel;
    if (said.kind === 'push') onPush(said.push);
    else if (said.kind === 'reply') settle(said.id, said.reply);
    else inboxes.get(said.id)?.(said.kind === 'event' ? { event: said.event } : said.kind);
  }

  function settle(id: number, reply: Reply): void {
    replies.get(id)?.(reply);
    replies.delete(id);
  }

  /** The worker ended, or the extension was updated; a new port tells which. */
  function lose(): void {
    port = undefined;
    for (const id of [...replies.keys()]) settle(id, fail('no-receiver'));
    for (const put of inboxes.values()) put('lost');
    if (!isClosed) setTimeout(open);
  }

  function post(message: ToBackground): boolean {
    const open_ = open();
    try {
      open_?.postMessage(message);
      return open_ !== undefined;
    } catch {
      return false; // it closed meanwhile, and its `onDisconnect` tells
    }
  }

  const askOnce = (type: string, fields: object): Promise<Reply> =>
    new Promise((resolve) => {
      last += 1;
      replies.set(last, resolve);
      if (!post({ kind: 'ask', id: last, type, fields })) settle(last, fail('reload-page'));
    });

  open();
  return {
    async ask(type, fields) {
      const reply = await askOnce(type, fields);
      // The worker was ended in the middle of the answer: a fresh one answers.
      return (!reply.ok && reply.reason === 'no-receiver' ? await askOnce(type, fields) : reply) as never;
    },
    async *stream(type, fields, signal) {
      if (signal.aborted) return;
      last += 1;
      const id = last;
      const inbox = createInbox();
      const stop = (): void => inbox.clear('end');
      inboxes.set(id, inbox.put);
      signal.addEventListener('abort', stop);
      try {
        if (!post({ kind: 'stream', id, type, fields })) inbox.put('lost');
        for (;;) {
          const next = await inbox.next();
          if (next === 'end') return;
          yield next === 'lost' ? interrupted() : (next.event as never);
          if (next === 'lost') return;
        }
      } finally {
        inboxes.delete(id);
        signal.removeEventListener('abort', stop);
        post({ kind: 'stop', id });
      }
    },
    close() {
      isClosed = true;
      clearInterval(pings);
      port?.disconnect();
      port = undefined;
    },
  };
}

const interrupted = (): Interrupted => ({ type: 'failed', failure: { reason: 'interrupted' } });

/** Letters in order of arrival, awaited one by one. */
function createInbox() {
  let letters: Letter[] = [];
  let wake: (() => void) | undefined;
  const put = (letter: Letter): void => {
    letters.push(letter);
    wake?.();
  };
  return {
    put,
    /** Stop is at once: what waits unread is dropped. */
    clear(letter: Letter): void {
      letters = [];
      put(letter);
    },
    async next(): Promise<Letter> {
      for (;;) {
        const letter = letters.shift();
        if (letter !== undefined) return letter;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
