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

/** The port, and who waits for an answer over it. */
type Line = {
  readonly deps: PanelClientDeps;
  readonly replies: Map<number, (reply: Reply) => void>;
  readonly inboxes: Map<number, (letter: Letter) => void>;
  port: MessagePort | undefined;
  /** Number of the last request. */
  last: number;
  isClosed: boolean;
};

/** The panel's end of the one port. A port that the browser closed with its worker is opened anew; who waited is told. */
export function createPanelClient(deps: PanelClientDeps): PanelClient {
  const line: Line = { deps, replies: new Map(), inboxes: new Map(), port: undefined, last: 0, isClosed: false };
  const pings = setInterval(() => post(line, { kind: 'ping' }), PING_INTERVAL_MS);
  openPort(line);
  return {
    async ask(type, fields) {
      const reply = await askOnce(line, type, fields);
      // The worker was ended in the middle of the answer: a fresh one answers.
      return (!reply.ok && reply.reason === 'no-receiver' ? await askOnce(line, type, fields) : reply) as never;
    },
    stream: (type, fields, signal) => streamOver(line, type, fields, signal) as never,
    close() {
      line.isClosed = true;
      clearInterval(pings);
      line.port?.disconnect();
      line.port = undefined;
    },
  };
}

function openPort(line: Line): MessagePort | undefined {
  if (line.port !== undefined || line.isClosed) return line.port;
  const { connect, hello, onOrphaned } = line.deps;
  try {
    line.port = connect();
  } catch {
    onOrphaned();
    return undefined;
  }
  line.port.onMessage.addListener((message) => receive(line, message as ToPanel));
  line.port.onDisconnect.addListener(() => lose(line));
  post(line, { kind: 'ask', id: 0, type: 'hello', fields: hello });
  return line.port;
}

function receive(line: Line, said: ToPanel): void {
  if (said.kind === 'push') line.deps.onPush(said.push);
  else if (said.kind === 'reply') settle(line, said.id, said.reply);
  else line.inboxes.get(said.id)?.(said.kind === 'event' ? { event: said.event } : said.kind);
}

function settle({ replies }: Line, id: number, reply: Reply): void {
  replies.get(id)?.(reply);
  replies.delete(id);
}

/** The worker ended, or the extension was updated; a new port tells which. */
function lose(line: Line): void {
  line.port = undefined;
  for (const id of [...line.replies.keys()]) settle(line, id, fail('no-receiver'));
  for (const put of line.inboxes.values()) put('lost');
  if (!line.isClosed) setTimeout(() => openPort(line));
}

function post(line: Line, message: ToBackground): boolean {
  const port = openPort(line);
  try {
    port?.postMessage(message);
    return port !== undefined;
  } catch {
    return false; // it closed meanwhile, and its `onDisconnect` tells
  }
}

const askOnce = (line: Line, type: string, fields: object): Promise<Reply> =>
  new Promise((resolve) => {
    const id = ++line.last;
    line.replies.set(id, resolve);
    if (!post(line, { kind: 'ask', id, type, fields })) settle(line, id, fail('reload-page'));
  });

async function* streamOver(
  line: Line,
  type: string,
  fields: object,
  signal: AbortSignal,
): AsyncGenerator<unknown, void> {
  if (signal.aborted) return;
  const id = ++line.last;
  const inbox = createInbox();
  const stop = (): void => inbox.clear('end');
  line.inboxes.set(id, inbox.put);
  signal.addEventListener('abort', stop);
  try {
    if (!post(line, { kind: 'stream', id, type, fields })) inbox.put('lost');
    for (;;) {
      const next = await inbox.next();
      if (next === 'end') return;
      yield next === 'lost' ? interrupted() : next.event;
      if (next === 'lost') return;
    }
  } finally {
    line.inboxes.delete(id);
    signal.removeEventListener('abort', stop);
    post(line, { kind: 'stop', id });
  }
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
