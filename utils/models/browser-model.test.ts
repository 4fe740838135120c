import { describe, expect, it } from 'vitest';
import type { ModelEvent, ModelRequest } from '../core/ports';
import { browserModelState, createBrowserModel, downloadBrowserModel } from './browser-model';
import { type Availability, findLanguageModel, type LanguageModelApi } from './language-model';

/* A stand-in as strict as the specification: refuses what Chrome refuses, under the same error names. */

type Plan = {
  readonly english?: Availability;
  readonly chinese?: Availability;
  readonly answer?: readonly string[];
  readonly error?: string;
  readonly quota?: number;
};

const REQUEST: ModelRequest = {
  purpose: 'question',
  messages: [
    { role: 'system', content: 'You help.' },
    { role: 'user', content: 'What was decided?' },
  ],
  schema: { name: 'answer', json: { type: 'object' } },
};

function standIn({
  english = 'available',
  chinese = 'unavailable',
  answer = ['The appeal ', 'fails.'],
  error,
  quota = 100,
}: Plan) {
  const seen = { created: 0, destroyed: 0, prompts: [] as unknown[] };
  const api: LanguageModelApi = {
    async availability(options) {
      const languages = options?.expectedOutputs[0]?.languages ?? ['en'];
      return languages.some((tag) => tag.startsWith('zh')) ? chinese : english;
    },
    async create(options) {
      options.signal?.throwIfAborted();
      if (options.initialPrompts?.some(({ role }, at) => role === 'system' && at > 0))
        throw new TypeError('system comes first');
      if (error?.startsWith('create:')) throw new DOMException('no', error.slice(7));
      const monitor = new EventTarget();
      options.monitor?.(monitor);
      for (const loaded of [0, 0.5, 1]) monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      seen.created += 1;
      let used = 5;
      return {
        inputQuota: quota,
        get inputUsage() {
          return used;
        },
        measureInputUsage: async () => 20,
        promptStreaming(input, asked) {
          if (input.some(({ role }) => role === 'system')) throw new TypeError('no system role here');
          seen.prompts.push([input, asked?.responseConstraint]);
          return new ReadableStream<string>({
            start(controller) {
              if (error) {
                controller.error(new DOMException('no', error));
                return;
              }
              for (const piece of answer) controller.enqueue(piece);
              used += 20 + answer.length;
              controller.close();
            },
          });
        },
        destroy: () => {
          seen.destroyed += 1;
        },
      };
    },
  };
  return { api, seen };
}

async function hear(plan: Plan, languages: ('en' | 'zh-Hant')[] = ['en'], signal = new AbortController().signal) {
  const { api, seen } = standIn(plan);
  const events: ModelEvent[] = [];
  for await (const event of createBrowserModel({ api, languages }).stream(REQUEST, signal)) events.push(event);
  return { events, seen, last: events.at(-1) };
}

describe('createBrowserModel', () => {
  it('answers, counts, holds the answer to the schema, and gives its session back', async () => {
    const { events, seen } = await hear({});
    expect(events).toEqual([
      { type: 'text', text: 'The appeal ' },
      { type: 'text', text: 'fails.' },
      { type: 'usage', input: 20, output: 7 },
      { type: 'finished', because: 'stop' },
    ]);
    expect(seen.prompts).toEqual([[[{ role: 'user', content: 'What was decided?' }], { type: 'object' }]]);
    expect(seen.destroyed).toBe(seen.created);
  });

  it.each<[Plan, string, string]>([
    [{ english: 'unavailable' }, 'model-not-found', 'not on this computer or not in this language'],
    [{ english: 'downloadable' }, 'model-not-found', 'not downloaded yet'],
    [{ english: 'downloading' }, 'model-not-found', 'still downloading'],
    [{ quota: 10 }, 'context-too-long', '20 > 10'],
    [{ answer: [] }, 'empty-answer', ''],
    [{ error: 'QuotaExceededError' }, 'context-too-long', 'QuotaExceededError: no'],
    [{ error: 'NotAllowedError' }, 'forbidden', 'NotAllowedError: no'],
    [{ error: 'NotSupportedError' }, 'model-not-found', 'NotSupportedError: no'],
    [{ error: 'InvalidStateError' }, 'interrupted', 'InvalidStateError: no'],
    [{ error: 'NotReadableError' }, 'content-filtered', 'NotReadableError: no'],
    [{ error: 'OperationError' }, 'server-error', 'OperationError: no'],
    [{ error: 'create:NetworkError' }, 'unreachable', 'NetworkError: no'],
    [{ error: 'SomethingNew' }, 'server-error', 'SomethingNew: no'],
  ])('%j → %s', async (plan, reason, detail) => {
    const { last, seen } = await hear(plan);
    expect(last).toEqual({ type: 'failed', failure: detail === '' ? { reason } : { reason, detail } });
    expect(seen.destroyed).toBe(seen.created);
  });

  it('says so where Chinese is not offered', async () => {
    expect((await hear({}, ['en', 'zh-Hant'])).last).toMatchObject({
      type: 'failed',
      failure: { reason: 'model-not-found' },
    });
    expect((await hear({ chinese: 'available' }, ['en', 'zh-Hant'])).last).toMatchObject({ type: 'finished' });
  });

  it('ends quietly when it is stopped', async () => {
    const controller = new AbortController();
    controller.abort();
    expect((await hear({}, ['en'], controller.signal)).events).toEqual([]);
  });

  it('marks an answer that filled the context as cut off', async () => {
    expect((await hear({ quota: 27 })).last).toEqual({ type: 'finished', because: 'length' });
  });
});

describe('browserModelState', () => {
  it.each<[Plan, string, string[]]>([
    [{}, 'available', ['en']],
    [{ chinese: 'downloadable' }, 'available', ['en', 'zh-Hant', 'zh-Hans']],
    [{ english: 'downloading' }, 'downloading', ['en']],
    [{ english: 'unavailable', chinese: 'available' }, 'unavailable', []],
  ])('%j → %s %j', async (plan, availability, languages) => {
    expect(await browserModelState(standIn(plan).api)).toEqual({ availability, languages });
  });

  it('is not offered where the interface is missing, and no error of it escapes', async () => {
    expect(await browserModelState(findLanguageModel({}))).toEqual({ availability: 'missing', languages: [] });
    const throwing = { ...standIn({}).api, availability: async () => Promise.reject(new TypeError('language')) };
    expect(await browserModelState(throwing)).toEqual({ availability: 'unavailable', languages: [] });
  });
});

describe('downloadBrowserModel', () => {
  it('reports progress and gives the session back', async () => {
    const { api, seen } = standIn({ english: 'downloadable' });
    const shares: number[] = [];
    expect(
      await downloadBrowserModel(api, (share) => shares.push(share), new AbortController().signal),
    ).toBeUndefined();
    expect(shares).toEqual([0, 0.5, 1]);
    expect(seen.destroyed).toBe(1);
  });

  it('says why it could not', async () => {
    const { api } = standIn({ error: 'create:NotAllowedError' });
    const failure = await downloadBrowserModel(api, () => undefined, new AbortController().signal);
    expect(failure).toEqual({ reason: 'forbidden', detail: 'NotAllowedError: no' });
  });
});
