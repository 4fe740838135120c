import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Behaviour } from '../../e2e/endpoint/behaviours';
import { type Endpoint, startEndpoint } from '../../e2e/endpoint/server';
import type { EndpointProfile, Quirks } from '../core/endpoint-profile';
import type { ModelEvent, ModelRequest } from '../core/ports';
import { collect } from '../testing/collect';
import { createModel } from './openai-compatible';
import { PRESETS, profileFromPreset } from './presets';
import { sleep } from './sleep';
import type { ModelDeps } from './types';

const KEY = 'sk-canary-0123456789';

let endpoint: Endpoint;
let learnt: Quirks[] = [];
let waited: number[] = [];
beforeAll(async () => {
  endpoint = await startEndpoint({ key: KEY });
});
afterAll(() => endpoint.stop());
beforeEach(() => {
  endpoint.requests.length = 0;
  learnt = [];
  waited = [];
});
afterEach(() => endpoint.setBehaviour(null));

/** All waiting is done at a fiftieth of its length; the timeouts are still long for a computer with much else to do. */
const SPEED = 50;
const TIMEOUTS = { firstByte: 100_000, betweenBytes: 125_000 };

const deps = (changes: Partial<ModelDeps> = {}): ModelDeps => ({
  fetch: globalThis.fetch,
  random: () => 0.5,
  sleep: (milliseconds, signal) => {
    if (!Object.values(TIMEOUTS).includes(milliseconds)) waited.push(milliseconds);
    return sleep(milliseconds / SPEED, signal);
  },
  now: () => new Date('2031-03-10T08:00:00Z'),
  saveQuirks: (quirks) => {
    learnt.push(quirks);
  },
  timeouts: TIMEOUTS,
  ...changes,
});

const profile = (changes: Partial<EndpointProfile> = {}): EndpointProfile => ({
  ...profileFromPreset(PRESETS[0], 'p1'),
  address: endpoint.url,
  key: KEY,
  model: 'right',
  quirks: {},
  ...changes,
});

const SCHEMA = {
  name: 'summary',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['statements'],
    properties: { statements: { type: 'array', items: { type: 'string' } } },
  },
};
const REQUEST: ModelRequest = {
  purpose: 'summary',
  messages: [
    { role: 'system', content: 'Summarise. Answer in JSON.' },
    { role: 'user', content: '[1] The appellant was convicted after trial.\n[2] The appeal is dismissed.' },
  ],
  schema: SCHEMA,
  maxOutputTokens: 500,
};

type Heard = {
  readonly text: string;
  readonly reasoning: string;
  readonly events: readonly ModelEvent[];
  readonly last: ModelEvent | undefined;
};

async function ask(asked: EndpointProfile, request = REQUEST, changes: Partial<ModelDeps> = {}): Promise<Heard> {
  const events: ModelEvent[] = [];
  for await (const event of createModel(asked, deps(changes)).stream(request, new AbortController().signal))
    events.push(event);
  const join = (type: 'text' | 'reasoning'): string =>
    events.map((event) => (event.type === type ? event.text : '')).join('');
  return { text: join('text'), reasoning: join('reasoning'), events, last: events.at(-1) };
}

const claim = (slot: string, number: string, text: string) => ({ slot, text, paragraphs: [number], quotes: [text] });
const RIGHT = {
  answered: true,
  statements: [
    claim('facts', '1', 'The appellant was convicted after trial.'),
    claim('outcome', '2', 'The appeal is dismissed.'),
  ],
  unanswered: [],
};

/** What Node's own fetch sends with any JSON. */
const OF_EVERY_FETCH = new Set([
  ...['host', 'connection', 'accept', 'accept-encoding', 'accept-language', 'sec-fetch-mode', 'user-agent'],
  ...['content-type', 'content-length', 'cache-control', 'pragma'],
]);

describe('an answer that comes well', () => {
  const ROWS: [behaviour: Behaviour, why: string][] = [
    ['right', 'the usual stream'],
    ['whole-json', 'an endpoint that ignores the wish to stream'],
    ['reasoning-content', 'thoughts in a field of their own'],
    ['think-tags', 'thoughts in the text'],
    ['no-usage', 'nothing counted'],
    ['carriage-returns', 'lines ended as on Windows'],
    ['tiny-pieces', 'a character at a time'],
    ['one-piece', 'all at once'],
    ['keep-alive', 'comments between the events'],
    ['duplicate-chunks', 'events sent twice under one number'],
    ['out-of-order', 'numbered events that overtook one another'],
    ['no-finish', '[DONE] without a finish reason'],
    ['slow', 'a quarter of a second between pieces'],
  ];
  it.each(ROWS)('%s: the text is whole (%s)', async (behaviour) => {
    const heard = await ask(profile({ model: behaviour }));
    expect(JSON.parse(heard.text)).toEqual(RIGHT);
    expect(heard.last).toEqual({ type: 'finished', because: 'stop' });
    expect(endpoint.requests).toHaveLength(1);
  });

  it('gives the schema to an endpoint that takes one', async () => {
    const heard = await ask(profile({ quirks: { responseFormat: 'json_schema' } }));
    expect(JSON.parse(heard.text)).toEqual({ statements: RIGHT.statements.map(({ text }) => text) });
  });

  it('keeps thoughts apart from the answer', async () => {
    expect((await ask(profile({ model: 'think-tags' }))).reasoning.trim()).toBe('The court says\nso.');
    expect((await ask(profile({ model: 'reasoning-content' }))).reasoning).toBe('The court says so.');
  });

  it('tells the tokens that the endpoint counted', async () => {
    const { events } = await ask(profile());
    expect(events).toContainEqual({ type: 'usage', input: expect.any(Number), output: expect.any(Number) });
  });

  it('says when the answer was cut by its length, and keeps it', async () => {
    const heard = await ask(profile({ model: 'finish-length' }));
    expect(heard.last).toEqual({ type: 'finished', because: 'length' });
    expect(JSON.parse(heard.text)).toEqual(RIGHT);
  });

  it('sends nothing about the machine, and no more than was asked', async () => {
    await ask(profile({ extraHeaders: { 'x-team': 'litigation' }, extraParameters: { seed: 7, model: 'another' } }));
    const [request] = endpoint.requests;
    const ours = Object.keys(request?.headers ?? {}).filter((name) => !OF_EVERY_FETCH.has(name));
    expect(ours.sort()).toEqual(['authorization', 'x-team']);
    expect(request?.headers['user-agent']).not.toMatch(/openai/i);
    expect(request?.body).toMatchObject({ model: 'right', seed: 7, temperature: 0, max_tokens: 500, stream: true });
  });

  it('sends no Authorization header where there is no key', async () => {
    const open = await startEndpoint();
    await ask(profile({ address: open.url, key: '' }));
    expect(open.requests[0]?.headers.authorization).toBeUndefined();
    await open.stop();
  });

  it('speaks to an Azure deployment by its address, version and header', async () => {
    const azure = await startEndpoint({ key: KEY });
    const heard = await ask(
      profile({ preset: 'azure', address: new URL(azure.url).origin, apiVersion: '2024-10-21', model: 'right' }),
    );
    expect(JSON.parse(heard.text)).toEqual(RIGHT);
    expect(azure.requests[0]).toMatchObject({
      path: '/openai/deployments/right/chat/completions',
      headers: { 'api-key': KEY },
    });
    expect(azure.requests[0]?.headers.authorization).toBeUndefined();
    await azure.stop();
  });
});

describe('what an endpoint refuses is learnt, once', () => {
  const ROWS: [behaviour: Behaviour, start: Quirks, learnt: Quirks, requests: number][] = [
    ['400-max-tokens', {}, { tokenLimitName: 'max_completion_tokens' }, 2],
    ['400-temperature', {}, { refusesTemperature: true }, 2],
    ['400-response-format', { responseFormat: 'json_schema' }, { responseFormat: 'none' }, 3],
    ['400-stream-options', {}, { refusesStreamOptions: true }, 2],
    ['400-system-role', {}, { refusesSystemRole: true }, 2],
    ['400-extra-parameter', {}, { refusedParameters: ['reasoning_effort'] }, 2],
  ];
  it.each(ROWS)('%s', async (model, quirks, expected, requests) => {
    const asked = profile({ model, quirks, extraParameters: { reasoning_effort: 'low' } });
    expect((await ask(asked)).last).toEqual({ type: 'finished', because: 'stop' });
    expect(learnt).toEqual([{ ...quirks, ...expected }]);
    expect(endpoint.requests).toHaveLength(requests);
    endpoint.requests.length = 0;
    await ask({ ...asked, quirks: learnt[0] ?? {} });
    expect(endpoint.requests).toHaveLength(1);
  });

  it('remembers within the same model, without being made again', async () => {
    const model = createModel(profile({ model: '400-temperature' }), deps());
    for (let call = 0; call < 2; call++) await collect(model.stream(REQUEST, new AbortController().signal));
    expect(endpoint.requests).toHaveLength(3);
    expect(learnt).toHaveLength(1);
  });

  it('answers without a stream where none can be had', async () => {
    const heard = await ask(profile({ quirks: { refusesStreaming: true } }));
    expect(JSON.parse(heard.text)).toEqual(RIGHT);
    expect(endpoint.requests[0]?.body.stream).toBe(false);
    expect(endpoint.requests[0]?.body).not.toHaveProperty('stream_options');
  });

  it('gives up on a refusal that names nothing we sent', async () => {
    expect((await ask(profile({ model: '400-other' }))).last).toEqual({
      type: 'failed',
      failure: { reason: 'bad-request', detail: 'Something about this request is wrong.' },
    });
    expect(endpoint.requests).toHaveLength(1);
  });
});

describe('faults', () => {
  const ROWS: [behaviour: Behaviour, reason: string, requests: number, why: string][] = [
    ['400-context', 'context-too-long', 1, 'asking again is as long'],
    ['401', 'bad-key', 1, 'a wrong key stays wrong'],
    ['402-balance', 'forbidden', 1, 'paid out'],
    ['403-origin', 'forbidden-origin', 1, 'Ollama and extensions'],
    ['403-model', 'forbidden', 1, 'a key without this model'],
    ['404-model', 'model-not-found', 1, 'Ollama, model not pulled'],
    ['404-path', 'not-an-endpoint', 1, 'address without /v1'],
    ['408', 'timed-out', 3, 'may pass'],
    ['413', 'context-too-long', 1, 'a proxy with a limit'],
    ['429', 'rate-limited', 3, 'may pass'],
    ['429-retry-after', 'rate-limited', 3, 'passes when it says'],
    ['429-long-wait', 'rate-limited', 1, 'an hour is for the reader to decide'],
    ['429-quota', 'forbidden', 1, 'does not pass by waiting'],
    ['500', 'server-error', 3, 'may pass'],
    ['503', 'server-error', 3, 'may pass'],
    ['503-html', 'server-error', 3, 'a proxy in front'],
    ['empty-body', 'empty-answer', 1, 'nothing at all'],
    ['html', 'not-an-endpoint', 1, 'a sign-in page'],
    ['not-json', 'malformed-answer', 1, 'JSON that breaks off'],
    ['error-in-200', 'server-error', 3, 'a gateway that always says 200'],
    ['cut-before-text', 'interrupted', 3, 'nothing was shown yet'],
    ['stall-headers', 'timed-out', 1, 'not even a status'],
    ['stall-first-byte', 'timed-out', 1, 'a status and then silence'],
    ['redirect-other-origin', 'redirected', 1, 'the key would go there'],
    ['empty-answer', 'empty-answer', 1, 'a stream of nothing'],
    ['finish-length-empty', 'context-too-long', 1, 'the prompt filled the context'],
    ['finish-length-thinking', 'empty-answer', 1, 'thinking took all that was allowed'],
    ['finish-content-filter', 'content-filtered', 1, 'withheld after the text'],
  ];
  it.each(ROWS)('%s → %s after %i requests (%s)', async (model, reason, requests) => {
    const heard = await ask(profile({ model }));
    expect(heard.last).toMatchObject({ type: 'failed', failure: { reason } });
    expect(endpoint.requests).toHaveLength(requests);
    expect(heard.events.filter(({ type }) => type === 'failed' || type === 'finished')).toHaveLength(1);
  });

  const HALF: [behaviour: Behaviour, reason: string, why: string][] = [
    ['cut-stream', 'interrupted', 'the connection was lost'],
    ['stall-between', 'timed-out', 'silence in mid-sentence'],
    ['invalid-utf8', 'malformed-answer', 'bytes that are no text'],
    ['giant-line', 'malformed-answer', 'megabytes without a line end'],
    ['error-in-stream', 'server-error', 'the endpoint gave up half-way'],
    ['damaged-chunk', 'malformed-answer', 'an event that is no JSON'],
  ];
  it.each(HALF)('%s → %s, what came is kept and nothing is asked again (%s)', async (model, reason) => {
    const heard = await ask(profile({ model }));
    expect(heard.last).toMatchObject({ type: 'failed', failure: { reason } });
    expect(heard.text.length).toBeGreaterThan(10);
    expect(JSON.stringify(RIGHT).startsWith(heard.text)).toBe(true);
    expect(endpoint.requests).toHaveLength(1);
  });

  it('tells a prompt that was cut without a word', async () => {
    const long = `[1] ${'The appellant says that the judge was wrong in law. '.repeat(600)}`;
    const heard = await ask(profile({ model: 'silent-truncation' }), {
      ...REQUEST,
      messages: [{ role: 'user', content: `${long} JSON` }],
    });
    expect(heard.last).toMatchObject({
      type: 'failed',
      failure: { reason: 'context-too-long', detail: '2048 tokens' },
    });
    expect(heard.text).not.toBe('');
  });

  it('tells an endpoint that is not there from one that refuses', async () => {
    const gone = await startEndpoint();
    await gone.stop();
    expect((await ask(profile({ address: gone.url }))).last).toMatchObject({
      failure: { reason: 'unreachable', detail: expect.stringContaining('ECONNREFUSED') },
    });
    expect(waited).toHaveLength(2);
  });

  it.each([
    ['', 'right', 'not-configured'],
    ['http://127.0.0.1:9/v1', '', 'not-configured'],
    ['ftp://127.0.0.1/v1', 'right', 'not-configured'],
    ['http://api.example.hk/v1', 'right', 'insecure-address'],
  ])('sends nothing to "%s" with model "%s": %s', async (address, model, reason) => {
    expect((await ask(profile({ address, model }))).events).toMatchObject([{ type: 'failed', failure: { reason } }]);
    expect(endpoint.requests).toHaveLength(0);
  });

  it('never repeats the key in its words', async () => {
    const heard = await ask(profile({ model: '401' }));
    expect(heard.last).toMatchObject({
      failure: { detail: expect.stringContaining('Incorrect API key provided: •••') },
    });
    expect(JSON.stringify(heard.events)).not.toContain(KEY);
  });
});

describe('asking again', () => {
  it.each(['503@2', '429-retry-after@1', '408@1', 'cut-before-text@2'])('answers after %s', async (model) => {
    const heard = await ask(profile({ model }));
    expect(JSON.parse(heard.text)).toEqual(RIGHT);
    expect(heard.last).toEqual({ type: 'finished', because: 'stop' });
  });

  it('waits longer each time, by chance within bounds, and as long as the endpoint says', async () => {
    await ask(profile({ model: '503' }));
    expect(waited).toEqual([450, 900]);
    waited = [];
    await ask(profile({ model: '429-retry-after' }));
    expect(waited).toEqual([1000, 1000]);
  });

  it('leaves it to the reader when the endpoint asks for an hour', async () => {
    expect((await ask(profile({ model: '429-long-wait' }))).last).toMatchObject({ failure: { retryAfter: 3_600_000 } });
  });
});

describe('stop', () => {
  it('is at once, silent, and closes the connection', async () => {
    const reader = new AbortController();
    const events: ModelEvent[] = [];
    for await (const event of createModel(profile({ model: 'slow' }), deps()).stream(REQUEST, reader.signal)) {
      events.push(event);
      reader.abort();
    }
    expect(events).toHaveLength(1);
    await expect.poll(() => endpoint.requests[0]?.aborted).toBe(true);
  });

  it('ends the wait between two attempts', async () => {
    const reader = new AbortController();
    const slowly = { sleep: (_: number, signal: AbortSignal) => sleep(60_000, signal) };
    const asking = collect(createModel(profile({ model: '503' }), deps(slowly)).stream(REQUEST, reader.signal));
    await expect.poll(() => endpoint.requests.length).toBe(1);
    reader.abort();
    expect(await asking).toEqual([]);
    expect(endpoint.requests).toHaveLength(1);
  });

  it('asks nothing when stopped before it began', async () => {
    expect(await collect(createModel(profile(), deps()).stream(REQUEST, AbortSignal.abort()))).toEqual([]);
    expect(endpoint.requests).toHaveLength(0);
  });
});
