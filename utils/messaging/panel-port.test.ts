import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFakePorts, type FakePorts } from '../testing/fake-port';
import type { PanelPush } from './background-to-panel';
import { createPanelClient } from './panel-client';
import { type PanelHandlers, type PanelStreamers, RequestRefused, servePanel } from './panel-server';
import { PING_INTERVAL_MS } from './panel-to-background';

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

type Setup = {
  readonly handlers?: Record<string, (fields: never, who: string) => unknown>;
  readonly stream?: (fields: unknown, signal: AbortSignal) => AsyncIterable<Event>;
  readonly admitted?: Promise<boolean>;
};

/** A panel and its background, over as many ports as the browser has to open. */
function connect({ handlers = {}, stream = () => say(), admitted = Promise.resolve(true) }: Setup = {}) {
  const ports: FakePorts[] = [];
  const pushes: PanelPush[] = [];
  const onOrphaned = vi.fn();
  const hello = vi.fn(() => null);
  let isRemoved = false;
  const servers: ReturnType<typeof servePanel>[] = [];
  const client = createPanelClient({
    connect: () => {
      if (isRemoved) throw new Error('Extension context invalidated.');
      const pair = createFakePorts('panel');
      ports.push(pair);
      servers.push(
        servePanel(pair.server, {
          who: 'the panel',
          handlers: { hello, ...handlers } as unknown as PanelHandlers<string>,
          streamers: { summarise: stream } as unknown as PanelStreamers<string>,
          admitted,
        }),
      );
      return pair.client;
    },
    hello: { windowId: 3 },
    onPush: (push) => pushes.push(push),
    onOrphaned,
  });
  const read = async (signal: AbortSignal, onEvent?: () => void): Promise<unknown[]> => {
    const seen: unknown[] = [];
    for await (const event of client.stream('summarise', {} as never, signal)) {
      seen.push(event);
      onEvent?.();
    }
    return seen;
  };
  const remove = (): void => {
    isRemoved = true;
  };
  return { client, ports, servers, pushes, hello, onOrphaned, read, remove };
}

const INTERRUPTED = { type: 'failed', failure: { reason: 'interrupted' } };
const never = new AbortController().signal;

describe('a panel’s port', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('says first who it is, then answers requests, each with its own', async () => {
    const { client, hello } = connect({
      handlers: {
        'kept-questions': async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          return ['slow'];
        },
        'own-terms': (_, who) => who,
      },
    });
    const [slow, fast] = await Promise.all([client.ask('kept-questions', {}), client.ask('own-terms', {})]);
    expect([slow, fast]).toEqual([
      { ok: true, value: ['slow'] },
      { ok: true, value: 'the panel' },
    ]);
    expect(hello).toHaveBeenCalledWith({ windowId: 3 }, 'the panel');
    client.close();
  });

  it.each([
    ['read-keys', {}],
    ['__proto__', {}],
    ['constructor', {}],
  ])('refuses %s, which is no request', async (type, fields) => {
    const { client } = connect();
    expect(await client.ask(type as never, fields as never)).toEqual({ ok: false, reason: 'refused' });
    client.close();
  });

  it('tells a reason that a handler gives, and no words of an error: they may hold private text', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { client } = connect({
      handlers: {
        extract: () => {
          throw new RequestRefused('unknown-document');
        },
        terms: () => Promise.reject(new Error('sk-secret')),
      },
    });
    expect(await client.ask('extract', { hash: 'x' })).toEqual({ ok: false, reason: 'unknown-document' });
    expect(await client.ask('terms', { hash: 'x' })).toEqual({ ok: false, reason: 'failed' });
    client.close();
  });

  it('answers nothing before the panel is admitted, and nothing at all to one that is not', async () => {
    const { client, hello, servers } = connect({ admitted: Promise.resolve(false) });
    void client.ask('own-terms', {});
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(hello).not.toHaveBeenCalled();
    expect(servers).toHaveLength(1);
    client.close();
  });

  it('delivers every event of a long call in order, then ends', async () => {
    const { client, read } = connect({ stream: () => say('The', ' appeal', ' fails.') });
    expect(await read(never)).toEqual([
      { type: 'delta', text: 'The' },
      { type: 'delta', text: ' appeal' },
      { type: 'delta', text: ' fails.' },
    ]);
    client.close();
  });

  it('keeps what came and says interrupted when the worker dies, and asks a fresh one from then on', async () => {
    const { client, ports, read, hello } = connect({
      handlers: { 'kept-questions': () => ['later'] },
      stream: (_, signal) => sayThenWait(signal),
    });
    expect(await read(never, () => ports[0]?.kill())).toEqual([{ type: 'delta', text: 'The' }, INTERRUPTED]);
    expect(await client.ask('kept-questions', {})).toEqual({ ok: true, value: ['later'] });
    expect(hello).toHaveBeenCalledTimes(2);
    client.close();
  });

  it('asks again what was being asked when the worker died', async () => {
    let asked = 0;
    const { client, ports } = connect({
      handlers: {
        'kept-questions': () => {
          asked += 1;
          if (asked > 1) return ['at last'];
          ports[0]?.kill();
          return new Promise(() => undefined);
        },
      },
    });
    expect(await client.ask('kept-questions', {})).toEqual({ ok: true, value: ['at last'] });
    client.close();
  });

  it('says interrupted when the answer throws half-way, since no end was said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { client, read } = connect({
      stream: async function* () {
        yield { type: 'delta', text: 'The' };
        throw new Error('bug');
      },
    });
    expect(await read(never)).toEqual([{ type: 'delta', text: 'The' }, INTERRUPTED]);
    client.close();
  });

  it('stops at once on abort, stops the call behind it, and says nothing more', async () => {
    const reader = new AbortController();
    let stopped = false;
    const { client, read } = connect({
      stream: (_, signal) => {
        signal.addEventListener('abort', () => {
          stopped = true;
        });
        return sayThenWait(signal);
      },
    });
    expect(await read(reader.signal, () => reader.abort())).toEqual([{ type: 'delta', text: 'The' }]);
    await vi.waitFor(() => expect(stopped).toBe(true));
    client.close();
  });

  it('tells the panel what it did not ask for', async () => {
    const { client, servers, pushes } = connect();
    servers[0]?.push({ type: 'endpoint' });
    await vi.waitFor(() => expect(pushes).toEqual([{ type: 'endpoint' }]));
    client.close();
  });

  it('says so once no port can be had: the extension was updated', async () => {
    const { client, ports, onOrphaned, remove } = connect();
    remove();
    ports[0]?.kill();
    await vi.waitFor(() => expect(onOrphaned).toHaveBeenCalled());
    expect(await client.ask('own-terms', {})).toEqual({ ok: false, reason: 'reload-page' });
    client.close();
  });

  it('pings inside the 30 s after which a worker is ended, and stops when it is closed', async () => {
    vi.useFakeTimers();
    const { client, ports } = connect();
    const received: unknown[] = [];
    ports[0]?.server.onMessage.addListener((message) => received.push(message));
    await vi.advanceTimersByTimeAsync(2 * PING_INTERVAL_MS);
    expect(received.filter((message) => (message as { kind: string }).kind === 'ping')).toHaveLength(2);
    client.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves nothing behind after 200 long calls', async () => {
    const { client, ports, read } = connect({ stream: () => say('a', 'b') });
    const before = ports[0]?.listeners();
    for (let call = 0; call < 200; call += 1) await read(never);
    expect(ports).toHaveLength(1);
    expect(ports[0]?.listeners()).toBe(before);
    client.close();
  });
});
