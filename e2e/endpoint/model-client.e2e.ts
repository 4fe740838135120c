import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareBrowser } from '../../scripts/browsers';
import type { Behaviour } from './behaviours';
import { type Endpoint, startEndpoint } from './server';

/**
 * The model's client as a browser runs it: its `fetch` hides redirects, its errors name no cause, its streams break
 * differently from Node's. The same table as the unit tests', in Chromium itself.
 */
const CLIENT = `
  import { createModel } from './utils/models/openai-compatible';
  import { PRESETS, profileFromPreset } from './utils/models/presets';
  import { sleep } from './utils/models/sleep';

  window.ask = async (address, model, stopAfter) => {
    const profile = { ...profileFromPreset(PRESETS[0], 'p'), address, model, key: 'sk-canary-0123456789', quirks: {} };
    const deps = {
      fetch: (...request) => fetch(...request),
      random: () => 0.5,
      sleep: (milliseconds, signal) => sleep(milliseconds / 50, signal),
      now: () => new Date(),
      saveQuirks: () => undefined,
      timeouts: { firstByte: 20000, betweenBytes: 20000 },
    };
    const request = {
      purpose: 'summary',
      messages: [{ role: 'user', content: 'Answer in JSON.\\n[1] The appellant was convicted.\\n[2] The appeal is dismissed.' }],
      schema: { name: 'summary', json: {} },
      maxOutputTokens: 500,
    };
    const reader = new AbortController();
    let [text, last] = ['', undefined];
    for await (const event of createModel(profile, deps).stream(request, reader.signal)) {
      if (event.type === 'text') text += event.text;
      last = event;
      if (stopAfter) reader.abort();
    }
    return { text, last };
  };
`;

type Heard = { text: string; last?: { type: string; because?: string; failure?: { reason: string; detail?: string } } };

let endpoint: Endpoint;
let browser: Browser;
let page: Page;
let whole = '';

beforeAll(async () => {
  endpoint = await startEndpoint();
  const bundle = await build({
    stdin: { contents: CLIENT, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  browser = await chromium.launch({ executablePath: await prepareBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
  // A page of the endpoint's own origin (its refusal will do): Chromium keeps other pages from this computer's ports.
  await page.goto(new URL(endpoint.url).origin);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  whole = (await ask('right')).text;
});
afterAll(async () => {
  await browser?.close();
  await endpoint?.stop();
});

const ask = (model: string, stopAfter = false): Promise<Heard> =>
  page.evaluate(
    ([address, name, stop]) =>
      (window as unknown as { ask: (...given: unknown[]) => Promise<Heard> }).ask(address, name, stop),
    [endpoint.url, model, stopAfter] as const,
  );

describe('in Chromium', () => {
  const WELL: Behaviour[] = [
    ...(['right', 'whole-json', 'reasoning-content', 'think-tags', 'carriage-returns', 'tiny-pieces'] as const),
    ...(['one-piece', 'keep-alive', 'duplicate-chunks', 'out-of-order', 'no-finish', '400-max-tokens'] as const),
    ...(['400-temperature', '400-response-format', '400-stream-options'] as const),
  ];
  it.each([...WELL, '503@1', '429-retry-after@1', 'cut-before-text@1'])('%s comes whole', async (model) => {
    const heard = await ask(model);
    expect(heard.last).toEqual({ type: 'finished', because: 'stop' });
    expect(heard.text).toBe(whole);
    expect(whole).toContain('The appeal is dismissed.');
  });

  const ROWS: [behaviour: Behaviour, reason: string][] = [
    ['400-context', 'context-too-long'],
    ['401', 'bad-key'],
    ['403-origin', 'forbidden-origin'],
    ['403-model', 'forbidden'],
    ['404-model', 'model-not-found'],
    ['404-path', 'not-an-endpoint'],
    ['408', 'timed-out'],
    ['413', 'context-too-long'],
    ['429', 'rate-limited'],
    ['429-long-wait', 'rate-limited'],
    ['503', 'server-error'],
    ['empty-body', 'empty-answer'],
    ['html', 'not-an-endpoint'],
    ['not-json', 'malformed-answer'],
    ['stall-headers', 'timed-out'],
    ['stall-first-byte', 'timed-out'],
    ['redirect-other-origin', 'redirected'],
    ['cut-stream', 'interrupted'],
    ['stall-between', 'timed-out'],
    ['invalid-utf8', 'malformed-answer'],
    ['giant-line', 'malformed-answer'],
    ['error-in-stream', 'server-error'],
    ['damaged-chunk', 'malformed-answer'],
    ['finish-content-filter', 'content-filtered'],
  ];
  it.each(ROWS)('%s → %s, and what came is kept', async (model, reason) => {
    const heard = await ask(model);
    expect(heard.last).toMatchObject({ type: 'failed', failure: { reason } });
    expect(whole.startsWith(heard.text)).toBe(true);
    expect(JSON.stringify(heard)).not.toContain('canary');
  });

  it('follows no redirect: the other origin hears nothing', async () => {
    const before = endpoint.requests.length;
    await ask('redirect-other-origin');
    expect(endpoint.requests.length).toBe(before + 1);
  });

  it('stops at once and closes the connection', async () => {
    expect((await ask('slow', true)).text.length).toBeLessThan(whole.length);
    await expect.poll(() => endpoint.requests.at(-1)?.aborted).toBe(true);
  });
});
