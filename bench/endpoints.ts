import OpenAI from 'openai';
import type { Behaviour } from '../e2e/endpoint/behaviours';
import { type Endpoint, startEndpoint } from '../e2e/endpoint/server';
import type { ModelEvent, ModelRequest } from '../utils/core/ports';
import { createPanelClient, type Interrupted } from '../utils/messaging/panel-client';
import { type PanelHandlers, type PanelStreamers, servePanel } from '../utils/messaging/panel-server';
import { createModel } from '../utils/models/openai-compatible';
import { PRESETS, profileFromPreset } from '../utils/models/presets';
import { sleep } from '../utils/models/sleep';
import type { ModelDeps } from '../utils/models/types';
import { createFakePorts } from '../utils/testing/fake-port';
import { createRandom } from './random';

/** Calls in all; each meets one behaviour, drawn by chance from a fixed seed. */
const CALLS = 500;
const AT_ONCE = 10;

/** All waiting runs at a fiftieth of its length. */
const SPEED = 50;
const TIMEOUTS = { firstByte: 25_000, betweenBytes: 25_000 };

/** After this the bare client is taken to hang for good, milliseconds. */
const HANGS_AFTER = 4_000;

const BEHAVIOURS: readonly (Behaviour | `${Behaviour}@${number}`)[] = [
  ...(['right', 'right', 'right', 'right', 'whole-json', 'think-tags', 'tiny-pieces', 'carriage-returns'] as const),
  ...(['400-max-tokens', '400-temperature', '401', '403-origin', '404-model', '408@1', '413'] as const),
  ...(['429@1', '429-long-wait', '500@2', '503', 'empty-body', 'html', 'not-json', 'error-in-200'] as const),
  ...(['cut-before-text@1', 'cut-stream', 'stall-first-byte', 'stall-between', 'duplicate-chunks'] as const),
  ...(['out-of-order', 'invalid-utf8', 'giant-line', 'finish-length', 'finish-content-filter'] as const),
  ...(['error-in-stream', 'damaged-chunk', 'redirect-other-origin', 'empty-answer'] as const),
];

/** Answers that are whole when they end; of the others only what came before the fault is known. */
const WHOLE = new Set<string>([
  ...['right', 'whole-json', 'tiny-pieces', 'carriage-returns', 'think-tags', '400-max-tokens', '400-temperature'],
  ...['408@1', '429@1', '500@2', 'cut-before-text@1', 'duplicate-chunks', 'out-of-order'],
]);

const TEXT = 'Answer in JSON.\n[1] The appellant was convicted after trial.\n[2] The appeal is dismissed.';
const REQUEST: ModelRequest = {
  purpose: 'summary',
  messages: [{ role: 'user', content: TEXT }],
  schema: { name: 'summary', json: {} },
  maxOutputTokens: 500,
};

type Outcome = 'whole' | 'kept' | 'told' | 'stopped' | 'lost' | 'wrong' | 'hung';
type Run = { readonly outcomes: Record<Outcome, number>; readonly seconds: number };

type Draw = { readonly model: string; readonly fate: 'finish' | 'stop' | 'kill'; readonly number: number };

function draw(): Draw[] {
  const random = createRandom(20_311_123);
  return Array.from({ length: CALLS }, (_, number) => {
    const model = BEHAVIOURS[Math.floor(random() * BEHAVIOURS.length)] ?? 'right';
    const chance = random();
    return { model, number, fate: chance < 0.05 ? 'stop' : chance < 0.1 ? 'kill' : 'finish' };
  });
}

const deps: ModelDeps = {
  fetch: globalThis.fetch,
  random: () => 0.5,
  sleep: (milliseconds, signal) => sleep(milliseconds / SPEED, signal),
  now: () => new Date(),
  saveQuirks: () => undefined,
  timeouts: TIMEOUTS,
};

/** The listeners that stay on the background's end of a closed port, which is collected with it. */
const LISTENERS_OF_A_SERVER = 2;

/** One call as the sidebar makes it: over a port, with the reader's stop and the worker's death among the fates. */
async function callOurs({ model, fate, number }: Draw, url: string, leaks: { ports: number }): Promise<Outcome> {
  const ports = createFakePorts();
  const profile = { ...profileFromPreset(PRESETS[0], 'p'), address: url, model, quirks: {} };
  servePanel(ports.server, {
    who: null,
    handlers: { hello: () => null } as unknown as PanelHandlers<null>,
    streamers: {
      summarise: (_: unknown, signal: AbortSignal) => createModel(profile, deps).stream(REQUEST, signal),
    } as unknown as PanelStreamers<null>,
    admitted: Promise.resolve(true),
  });
  let isConnected = false;
  const client = createPanelClient({
    connect: () => {
      if (isConnected) throw new Error('the bench connects once a call');
      isConnected = true;
      return ports.client;
    },
    hello: {},
    onPush: () => undefined,
    onOrphaned: () => undefined,
  });
  const reader = new AbortController();
  const ends: (ModelEvent | Interrupted)[] = [];
  let text = '';
  const events = client.stream('summarise', { hash: `r${number}` } as never, reader.signal) as AsyncIterable<
    ModelEvent | Interrupted
  >;
  for await (const event of events) {
    if (event.type === 'text') text += event.text;
    if (event.type === 'finished' || event.type === 'failed') ends.push(event);
    if (event.type === 'text' && fate === 'stop') reader.abort();
    if (event.type === 'text' && fate === 'kill') ports.kill();
  }
  client.close();
  await new Promise((resolve) => setTimeout(resolve));
  if (!ports.closed() || ports.listeners() > LISTENERS_OF_A_SERVER) leaks.ports += 1;
  return judge(
    text,
    ends.map(({ type }) => type),
    reader.signal.aborted,
    model,
  );
}

/** The bare SDK as most extensions use it: default retries, its own stream, nothing else. */
async function callBare({ model }: Draw, url: string): Promise<Outcome> {
  const client = new OpenAI({ baseURL: url, apiKey: 'none', defaultHeaders: NO_TELLTALES, logLevel: 'off' });
  const stop = new AbortController();
  const late = sleep(HANGS_AFTER, stop.signal).then((): Outcome => 'hung');
  const asked = (async (): Promise<Outcome> => {
    let text = '';
    try {
      const stream = await client.chat.completions.create(
        {
          model,
          messages: [{ role: 'user', content: TEXT }],
          response_format: { type: 'json_object' },
          max_tokens: 500,
          temperature: 0,
          stream: true,
        },
        { signal: stop.signal },
      );
      for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? '';
      return judge(text, ['finished'], false, model);
    } catch {
      return judge(text, ['failed'], false, model);
    }
  })();
  const outcome = await Promise.race([asked, late]);
  stop.abort();
  return outcome;
}

/** The strict endpoint refuses headers that tell about the machine. */
const NO_TELLTALES = Object.fromEntries(
  ['lang', 'package-version', 'os', 'arch', 'runtime', 'runtime-version', 'retry-count', 'timeout'].map((name) => [
    `x-stainless-${name}`,
    null,
  ]),
);

let expected = '';

function judge(text: string, ends: readonly string[], stopped: boolean, model: string): Outcome {
  if (!stopped && ends.length !== 1) return 'lost';
  if (!expected.startsWith(text) && text !== '') return 'wrong';
  if (stopped) return 'stopped';
  if (ends[0] === 'finished') {
    const mayEnd = WHOLE.has(model) || model === 'finish-length';
    return text === expected && mayEnd ? 'whole' : 'wrong';
  }
  return text === '' ? 'told' : 'kept';
}

async function runAll(draws: readonly Draw[], call: (draw: Draw) => Promise<Outcome>): Promise<Run> {
  const outcomes: Record<Outcome, number> = { whole: 0, kept: 0, told: 0, stopped: 0, lost: 0, wrong: 0, hung: 0 };
  const started = performance.now();
  const waiting = [...draws];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes[await call(next)] += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { outcomes, seconds: (performance.now() - started) / 1000 };
}

async function learnExpected(endpoint: Endpoint): Promise<void> {
  const profile = { ...profileFromPreset(PRESETS[0], 'p'), address: endpoint.url, model: 'right', quirks: {} };
  for await (const event of createModel(profile, deps).stream(REQUEST, new AbortController().signal)) {
    if (event.type === 'text') expected += event.text;
  }
}

/** Five hundred calls with faults drawn by chance: what became of each, ours beside the bare SDK. */
export async function run(): Promise<void> {
  const endpoint = await startEndpoint();
  expected = '';
  await learnExpected(endpoint);
  const draws = draw();
  const leaks = { ports: 0 };
  // Behaviours that show a few times only are counted by name; each call gets a server that has not met it.
  const fresh = async (one: Draw, call: (url: string) => Promise<Outcome>): Promise<Outcome> => {
    if (!one.model.includes('@')) return call(endpoint.url);
    const own = await startEndpoint();
    return call(own.url).finally(() => own.stop());
  };
  const ours = await runAll(draws, (one) => fresh(one, (url) => callOurs(one, url, leaks)));
  await sleep(200, new AbortController().signal);
  const open = endpoint.requests.filter(({ closed }) => !closed).length;
  const bare = await runAll(draws, (one) => fresh(one, (url) => callBare(one, url)));
  await endpoint.stop();
  print(ours, bare, leaks.ports, open);
}

const ROWS: [outcome: Outcome, label: string][] = [
  ['whole', 'answers whole'],
  ['kept', 'failed half-way, said so, text kept'],
  ['told', 'failed before any text, said so'],
  ['stopped', 'stopped by the reader'],
  ['wrong', 'said to be whole and are not, or hold wrong words'],
  ['hung', 'hang for ever'],
  ['lost', 'no end, or two'],
];

function print(ours: Run, bare: Run, leaks: number, open: number): void {
  console.log(`${CALLS} calls, ${new Set(BEHAVIOURS).size} behaviours of an endpoint drawn by chance`);
  console.table(
    Object.fromEntries(
      ROWS.map(([outcome, label]) => [label, { Sidenote: ours.outcomes[outcome], 'bare SDK': bare.outcomes[outcome] }]),
    ),
  );
  console.log(
    `ports or listeners left: ${leaks}; ${ours.seconds.toFixed(1)} s (waits at 1/${SPEED}); requests left open: ${open}`,
  );
}
