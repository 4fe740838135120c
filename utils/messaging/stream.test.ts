import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakePorts, type FakePorts } from '../testing/fake-port';
import { readStream } from './read-stream';
import { PING_INTERVAL_MS, type StreamStart } from './reader-stream';
import { serveStream } from './serve-stream';

const START: StreamStart = {
  type: 'start',
  requestId: 'r1',
  kind: 'summary',
  document: {
    url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9',
    site: 'hklii',
    kind: 'judgment',
    language: 'en',
    title: 'HKSAR v Chan Siu Ming',
    text: 'The appeal is dismissed.',
    paragraphs: [{ id: 'p1', number: '1', text: 'The appeal is dismissed.', role: 'paragraph', start: 0, end: 24 }],
  },
  language: 'en',
  length: 'full',
  consent: { how: 'remembered', id: 'c', mark: 'm', documents: [], kinds: [] },
};

type Event = { readonly type: 'delta'; readonly text: string };

async function* say(...texts: string[]): AsyncGenerator<Event> {
  for (const text of texts) yield { type: 'delta', text };
}

/** Says one word, then waits for ever, as a model does that thinks. */
async function* sayThenWait(signal: AbortSignal): AsyncGenerator<Event> {
  yield { type: 'delta', text: 'The' };
  await new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError'))),
  );
}

async function read(ports: FakePorts, signal: AbortSignal, onEvent?: (event: unknown) => void): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const event of readStream<Event>(START, signal, () => ports.client)) {
    seen.push(event);
    onEvent?.(event);
  }
  return seen;
}

const INTERRUPTED = { type: 'failed', failure: { reason: 'interrupted' } };

describe('a stream over a port', () => {
  afterEach(() => vi.useRealTimers());

  it('delivers every event in order, then ends and closes the port', async () => {
    const ports = createFakePorts();
    serveStream(ports.server, () => say('The', ' appeal', ' fails.'));
    expect(await read(ports, new AbortController().signal)).toEqual([
      { type: 'delta', text: 'The' },
      { type: 'delta', text: ' appeal' },
      { type: 'delta', text: ' fails.' },
    ]);
    expect(ports.closed()).toBe(true);
  });

  it('keeps what came and says interrupted when the worker dies', async () => {
    const ports = createFakePorts();
    serveStream(ports.server, (_, signal) => sayThenWait(signal));
    const seen = await read(ports, new AbortController().signal, () => ports.kill());
    expect(seen).toEqual([{ type: 'delta', text: 'The' }, INTERRUPTED]);
  });

  it('says interrupted when the answer throws half-way, since no end was said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const ports = createFakePorts();
    serveStream(ports.server, async function* () {
      yield { type: 'delta', text: 'The' };
      throw new Error('bug');
    });
    expect(await read(ports, new AbortController().signal)).toEqual([{ type: 'delta', text: 'The' }, INTERRUPTED]);
  });

  it('says interrupted when the extension was updated under the page', async () => {
    const stream = readStream(START, new AbortController().signal, () => {
      throw new Error('Extension context invalidated.');
    });
    expect(await Array.fromAsync(stream)).toEqual([INTERRUPTED]);
  });

  it('stops at once on abort, stops the call behind it, and says nothing more', async () => {
    const ports = createFakePorts();
    const reader = new AbortController();
    let stopped = false;
    serveStream(ports.server, (_, signal) => {
      signal.addEventListener('abort', () => {
        stopped = true;
      });
      return sayThenWait(signal);
    });
    expect(await read(ports, reader.signal, () => reader.abort())).toEqual([{ type: 'delta', text: 'The' }]);
    expect(stopped).toBe(true);
  });

  it('opens no port when stopped before it began', async () => {
    const connect = vi.fn();
    expect(await Array.fromAsync(readStream(START, AbortSignal.abort(), connect))).toEqual([]);
    expect(connect).not.toHaveBeenCalled();
  });

  it('pings inside the 30 s after which a worker is ended', async () => {
    vi.useFakeTimers();
    const ports = createFakePorts();
    const received: unknown[] = [];
    ports.server.onMessage.addListener((message) => received.push(message));
    const reader = new AbortController();
    const reading = read(ports, reader.signal);
    await vi.advanceTimersByTimeAsync(2 * PING_INTERVAL_MS);
    expect(received.slice(1)).toEqual([
      { type: 'ping', requestId: 'r1' },
      { type: 'ping', requestId: 'r1' },
    ]);
    reader.abort();
    await reading;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('drops events of another request', async () => {
    const ports = createFakePorts();
    ports.server.onMessage.addListener(() => {
      ports.server.postMessage({ requestId: 'old', type: 'event', event: { type: 'delta', text: 'stale' } });
      ports.server.postMessage({ requestId: 'r1', type: 'end' });
    });
    expect(await read(ports, new AbortController().signal)).toEqual([]);
  });

  const REFUSED: [message: unknown, why: string][] = [
    [{ ...START, kind: 'anything' }, 'an unknown kind'],
    [{ ...START, document: { ...START.document, url: 7 } }, 'a document out of form'],
    [{ ...START, continueFrom: { statements: 'many' } }, 'a summary to go on with that is none'],
    ['start', 'no object at all'],
  ];
  it.each(REFUSED)('hangs up on %o (%s)', async (message) => {
    const ports = createFakePorts();
    const run = vi.fn();
    serveStream(ports.server, run);
    ports.client.postMessage(message);
    await vi.waitFor(() => expect(ports.closed()).toBe(true));
    expect(run).not.toHaveBeenCalled();
  });

  it('runs one answer per port, however often it is started', async () => {
    const ports = createFakePorts();
    const run = vi.fn(() => say('once'));
    serveStream(ports.server, run);
    ports.client.postMessage(START);
    ports.client.postMessage(START);
    await new Promise((resolve) => setTimeout(resolve));
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('leaves no listener behind on the page after 200 streams', async () => {
    const ports = Array.from({ length: 200 }, () => createFakePorts());
    for (const pair of ports) {
      serveStream(pair.server, () => say('a', 'b'));
      await read(pair, new AbortController().signal);
    }
    // Two remain on the server's end of a closed port, which is collected with it.
    expect(ports.map((pair) => pair.listeners())).toEqual(ports.map(() => 2));
  });
});
