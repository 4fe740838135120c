import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Endpoint, startEndpoint } from '../../e2e/endpoint/server';
import type { EndpointProfile } from '../core/endpoint-profile';
import { collect } from '../testing/collect';
import { listModels } from './list-models';
import { PRESETS, profileFromPreset } from './presets';
import { sleep } from './sleep';
import { type CheckLine, type TestDeps, testConnection } from './test-connection';

let endpoint: Endpoint;
beforeAll(async () => {
  endpoint = await startEndpoint({ key: 'sk-right-key' });
});
afterAll(() => endpoint.stop());
afterEach(() => endpoint.setBehaviour(null));

const deps = (changes: Partial<TestDeps> = {}): TestDeps => ({
  fetch: globalThis.fetch,
  random: () => 0,
  sleep: (milliseconds, signal) => sleep(milliseconds / 50, signal),
  now: () => new Date('2031-03-10T08:00:00Z'),
  saveQuirks: () => undefined,
  timeouts: { firstByte: 20_000, betweenBytes: 20_000 },
  askPermission: async () => true,
  ...changes,
});
const profile = (changes: Partial<EndpointProfile> = {}): EndpointProfile => ({
  ...profileFromPreset(PRESETS[0], 'p1'),
  address: endpoint.url,
  key: 'sk-right-key',
  model: 'right',
  ...changes,
});
const run = (asked: EndpointProfile, changes: Partial<TestDeps> = {}): Promise<CheckLine[]> =>
  collect(testConnection(asked, deps(changes), new AbortController().signal));

const brief = (lines: readonly CheckLine[]): string[] =>
  lines.map(({ check, result, failure, remedy }) => [check, result, failure?.reason, remedy].filter(Boolean).join(' '));

describe('testConnection', () => {
  it('tells seven lines of an endpoint that works', async () => {
    const lines = await run(profile());
    expect(brief(lines)).toEqual([
      'permission ok',
      'address ok',
      'key ok',
      'model ok',
      'streaming ok',
      'json ok',
      'context ok',
    ]);
    expect(lines.find(({ check }) => check === 'model')?.models?.map(({ id }) => id)).toEqual([
      'right',
      'sloppy',
      'slow',
    ]);
    expect(lines.at(-1)?.contextTokens).toBe(32_768);
  });

  it('asks the browser for that origin only, before anything else', async () => {
    const askPermission = vi.fn(async () => false);
    const lines = await run(profile(), { askPermission });
    expect(askPermission).toHaveBeenCalledWith(`${new URL(endpoint.url).origin}/*`);
    expect(brief(lines)).toEqual(['permission failed not-allowed allow-host']);
  });

  it('asks within the click: before the first wait', () => {
    const askPermission = vi.fn(async () => false);
    testConnection(profile(), deps({ askPermission }), new AbortController().signal).next();
    expect(askPermission).toHaveBeenCalledTimes(1);
  });

  const ROWS: [changes: Partial<EndpointProfile>, behaviour: string | null, last: string, why: string][] = [
    [{ address: 'http://api.example.hk/v1' }, null, 'address failed insecure-address use-https', 'plain http'],
    [{ address: '' }, null, 'address failed not-configured correct-address', 'nothing typed'],
    [{ key: 'sk-wrong-key' }, null, 'key failed bad-key correct-key', 'wrong key'],
    [{ model: 'llama9' }, null, 'model failed model-not-found choose-model', 'no such model'],
    [{}, '403-origin', 'address failed forbidden-origin allow-origin-ollama', 'Ollama refuses extensions'],
    [{ preset: 'lm-studio' }, '403-origin', 'address failed forbidden-origin allow-origin-lm-studio', 'LM Studio'],
    [{ preset: 'vllm' }, '403-origin', 'address failed forbidden-origin allow-origin', 'another server'],
    [{}, 'html', 'address failed not-an-endpoint correct-address', 'a sign-in page'],
    [{}, 'redirect-other-origin', 'address failed redirected correct-address', 'points elsewhere'],
    [{}, '503', 'address failed server-error try-later', 'overloaded'],
    [{ model: 'silent-truncation' }, null, 'context failed context-too-long raise-context-ollama', 'small context'],
    [{ model: 'whole-json' }, null, 'context ok', 'does not stream, works all the same'],
  ];
  it.each(ROWS)('%o, %s → %s (%s)', async (changes, behaviour, last) => {
    endpoint.setBehaviour(behaviour);
    expect(brief(await run(profile(changes))).at(-1)).toBe(last);
  });

  it('names the server that is not running', async () => {
    const gone = await startEndpoint();
    await gone.stop();
    expect(brief(await run(profile({ address: gone.url })))).toEqual([
      'permission ok',
      'address failed unreachable start-server',
    ]);
  });

  it('tells JSON that a model does not keep to, and goes on', async () => {
    expect(brief(await run(profile({ model: 'refusing' })))).toContain('json failed malformed-answer choose-model');
  });

  it.each([404, 400])('says that a model makes embeddings only, where its chat answers %i', async (status) => {
    const fetch: typeof globalThis.fetch = async (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      if (pathname.endsWith('/models')) return Response.json({ data: [{ id: 'bge-m3' }] });
      if (pathname.endsWith('/embeddings')) return Response.json({ data: [{ index: 0, embedding: [0.6, 0.8] }] });
      return Response.json({ error: { message: 'chat is not offered' } }, { status });
    };
    expect(brief(await run(profile({ model: 'bge-m3' }), { fetch })).slice(-3)).toEqual([
      'address ok',
      'key ok',
      'model failed embeddings-only choose-model',
    ]);
  });

  it('says nothing more once stopped', async () => {
    const reader = new AbortController();
    const lines: CheckLine[] = [];
    for await (const line of testConnection(profile({ model: 'slow' }), deps(), reader.signal)) {
      lines.push(line);
      if (line.check === 'address') reader.abort();
    }
    expect(brief(lines)).toEqual(['permission ok', 'address ok']);
  });
});

describe('listModels', () => {
  it('lists models by name with their context, without those that cannot chat', async () => {
    const fetch = async () =>
      Response.json({
        data: [
          { id: 'qwen3', max_model_len: 40_960 },
          { id: 'bge-m3-embedding' },
          { id: 'gemma3', meta: { n_ctx_train: 131_072, n_ctx: 8_192 } },
          { id: 'deepseek-chat', context_length: 131_072 },
        ],
      });
    const reply = await listModels(profile(), deps({ fetch }), new AbortController().signal);
    expect(reply).toEqual({
      ok: true,
      models: [
        { id: 'deepseek-chat', contextTokens: 131_072 },
        { id: 'gemma3', contextTokens: 8_192 },
        { id: 'qwen3', contextTokens: 40_960 },
      ],
    });
  });
});
