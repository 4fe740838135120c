import { describe, expect, it } from 'vitest';
import type { ModelEvent, ModelRequest } from '../core/ports';
import { collect } from '../testing/collect';
import { askBrowserModel, browserModelState, downloadBrowserModel } from './browser-model';
import { findLanguageModel } from './language-model';
import { type StandInPlan, standInModel } from './language-model.fixture';

const REQUEST: ModelRequest = {
  purpose: 'question',
  messages: [
    { role: 'system', content: 'You help.' },
    { role: 'user', content: 'What was decided?' },
  ],
  schema: { name: 'answer', json: { type: 'object' } },
};

async function hear(plan: StandInPlan, change: Partial<ModelRequest> = {}, signal = new AbortController().signal) {
  const { api, seen } = standInModel(plan);
  const events: ModelEvent[] = [];
  for await (const event of askBrowserModel(api, { ...REQUEST, ...change }, signal)) events.push(event);
  return { events, seen, last: events.at(-1) };
}

const say = (content: string): Partial<ModelRequest> => ({ messages: [{ role: 'user', content }] });

describe('askBrowserModel', () => {
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

  it.each<[StandInPlan, string, string]>([
    [{ english: 'unavailable' }, 'no-browser-model', ''],
    [{ english: 'downloadable' }, 'not-downloaded', ''],
    [{ english: 'downloading' }, 'not-downloaded', ''],
    [{ quota: 10 }, 'context-too-long', '20 > 10'],
    [{ answer: () => [] }, 'empty-answer', ''],
    [{ quota: 10, names: 'later' }, 'context-too-long', '20 > 10'],
    [{ error: 'QuotaExceededError' }, 'context-too-long', 'QuotaExceededError: no'],
    [{ error: 'NotAllowedError' }, 'forbidden', 'NotAllowedError: no'],
    [{ error: 'NotSupportedError' }, 'language-not-offered', 'NotSupportedError: no'],
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

  it.each<[Partial<ModelRequest>, StandInPlan, string, why: string]>([
    [{ writes: 'zh-Hant' }, {}, 'language-not-offered', 'a Chinese answer'],
    [say('上訴人不服原訟法庭的裁決'), {}, 'language-not-offered', 'a Chinese page'],
    [say('上訴人不服原訟法庭的裁決'), { chinese: 'downloadable' }, 'not-downloaded', 'another download'],
    [say('上訴人不服原訟法庭的裁決'), { chinese: 'available' }, 'finished', 'offered'],
    [{ writes: 'zh-Hans' }, { chinese: 'available' }, 'finished', 'offered'],
    [say(`${'The appellant Ho (何) lost below. '.repeat(5)}`), {}, 'finished', 'a name in an English page'],
    [{ writes: 'en' }, { english: 'unavailable', chinese: 'unavailable' }, 'no-browser-model', 'nothing at all'],
  ])('%j with %j → %s (%s)', async (change, plan, end) => {
    const { last } = await hear(plan, change);
    expect(last?.type === 'failed' ? last.failure.reason : last?.type).toBe(end);
  });

  it('needs an interface', async () => {
    const events = await collect(askBrowserModel(undefined, REQUEST, new AbortController().signal));
    expect(events).toEqual([{ type: 'failed', failure: { reason: 'no-browser-model' } }]);
  });

  it('ends quietly when it is stopped', async () => {
    const controller = new AbortController();
    controller.abort();
    expect((await hear({}, {}, controller.signal)).events).toEqual([]);
  });

  it('marks an answer that filled the context as cut off', async () => {
    expect((await hear({ quota: 27 })).last).toEqual({ type: 'finished', because: 'length' });
    expect((await hear({ quota: 27, names: 'later' })).last).toEqual({ type: 'finished', because: 'length' });
  });
});

describe('browserModelState', () => {
  it.each<[StandInPlan, string, string[]]>([
    [{}, 'available', ['en']],
    [{ chinese: 'downloadable' }, 'available', ['en', 'zh-Hant', 'zh-Hans']],
    [{ english: 'downloading' }, 'downloading', ['en']],
    [{ english: 'unavailable', chinese: 'available' }, 'unavailable', []],
  ])('%j → %s %j', async (plan, availability, languages) => {
    expect(await browserModelState(standInModel(plan).api)).toEqual({ availability, languages });
  });

  it('is not offered where the interface is missing, and no error of it escapes', async () => {
    expect(await browserModelState(findLanguageModel({}))).toEqual({ availability: 'missing', languages: [] });
    const throwing = { ...standInModel().api, availability: async () => Promise.reject(new TypeError('language')) };
    expect(await browserModelState(throwing)).toEqual({ availability: 'unavailable', languages: [] });
  });
});

describe('downloadBrowserModel', () => {
  it('reports progress and gives the session back', async () => {
    const { api, seen } = standInModel({ english: 'downloadable' });
    const shares: number[] = [];
    expect(await downloadBrowserModel(api, (share) => shares.push(share), new AbortController().signal)).toEqual({
      ok: true,
      contextTokens: 100,
    });
    expect(shares).toEqual([0, 0.5, 1]);
    expect(seen.destroyed).toBe(1);
  });

  it('says why it could not', async () => {
    const { api } = standInModel({ error: 'create:NotAllowedError' });
    const failure = await downloadBrowserModel(api, () => undefined, new AbortController().signal);
    expect(failure).toEqual({ ok: false, failure: { reason: 'forbidden', detail: 'NotAllowedError: no' } });
  });
});
