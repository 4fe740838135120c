import type { ModelFailure } from '../core/ports';
import type { StreamPort } from './port';
import { PING_INTERVAL_MS, type StreamReply, type StreamStart } from './reader-stream';

/** What the client itself adds: the port closed before the end. What came so far is the caller's and stays. */
export type Interrupted = { readonly type: 'failed'; readonly failure: ModelFailure };

/**
 * Asks for a long answer over a new port and yields its events as they come. Ends by itself after the last one, at once
 * when `signal` is aborted, and with `interrupted` when the worker dies or the extension is updated.
 */
export async function* readStream<Event>(
  start: StreamStart,
  signal: AbortSignal,
  connect: () => StreamPort,
): AsyncGenerator<Event | Interrupted, void> {
  if (signal.aborted) return;
  const inbox = createInbox<Event>();
  const port = tryConnect(connect);
  if (!port) {
    yield interrupted();
    return;
  }
  const close = attach(port, start, inbox, signal);
  try {
    for (;;) {
      const next = await inbox.next();
      if (next === 'end') return;
      yield next === 'lost' ? interrupted() : next.event;
      if (next === 'lost') return;
    }
  } finally {
    close();
  }
}

const interrupted = (): Interrupted => ({ type: 'failed', failure: { reason: 'interrupted' } });

function tryConnect(connect: () => StreamPort): StreamPort | undefined {
  try {
    return connect();
  } catch {
    return undefined; // the extension was updated under this page
  }
}

/** Puts what arrives into the inbox, posts the start and the pings; returns how to let go of everything. */
function attach<Event>(port: StreamPort, start: StreamStart, inbox: Inbox<Event>, signal: AbortSignal): () => void {
  const { requestId } = start;
  const onMessage = (message: unknown): void => {
    const reply = message as StreamReply<Event>;
    if (reply.requestId !== requestId) return;
    inbox.put(reply.type === 'end' ? 'end' : { event: reply.event });
  };
  const onLost = (): void => inbox.put('lost');
  const onAbort = (): void => {
    post(port, { type: 'stop', requestId });
    inbox.clear('end');
  };
  port.onMessage.addListener(onMessage);
  port.onDisconnect.addListener(onLost);
  signal.addEventListener('abort', onAbort);
  const pings = setInterval(() => post(port, { type: 'ping', requestId }), PING_INTERVAL_MS);
  post(port, start);
  return () => {
    clearInterval(pings);
    signal.removeEventListener('abort', onAbort);
    port.onMessage.removeListener(onMessage);
    port.onDisconnect.removeListener(onLost);
    port.disconnect();
  };
}

/** A port that closed meanwhile throws; its `onDisconnect` has told us already. */
function post(port: StreamPort, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {}
}

type Letter<Event> = { readonly event: Event } | 'end' | 'lost';
type Inbox<Event> = ReturnType<typeof createInbox<Event>>;

/** Letters in order of arrival, awaited one by one. */
function createInbox<Event>() {
  let letters: Letter<Event>[] = [];
  let wake: (() => void) | undefined;
  const put = (letter: Letter<Event>): void => {
    letters.push(letter);
    wake?.();
  };
  return {
    put,
    /** Stop is at once: what waits unread is dropped. */
    clear(last: Letter<Event>): void {
      letters = [];
      put(last);
    },
    async next(): Promise<Letter<Event>> {
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
