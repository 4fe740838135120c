import { describe, expect, it } from 'vitest';
import { addressesFor, askAroundCase } from './ask-hklii';

const CASE = { neutralCitation: '[2031] HKCA 10', actionNumbers: ['CACV 5/2031', 'CACV 6/2031'] };
const LATER = JSON.stringify([
  {
    neutral: '[2032] HKCFI 1',
    path: '/en/cases/hkcfi/2032/1',
    date: '2032-01-02',
    cases: [{ title: 'Otter v Heron' }],
  },
]);

async function ask(answer: (address: string) => Promise<Response> | Response, asked: object = CASE) {
  const seen: string[] = [];
  const fetch = async (address: unknown, init?: RequestInit) => {
    seen.push(`${address} ${init?.credentials} ${init?.redirect}`);
    return answer(String(address));
  };
  const around = await askAroundCase(asked, {
    fetch: fetch as typeof globalThis.fetch,
    whyNot: async () => undefined,
    now: () => new Date('2033-01-01T00:00:00Z'),
    signal: new AbortController().signal,
  });
  return { around, seen };
}

describe('askAroundCase', () => {
  it('asks the addresses that were shown, a history for each joined case, without cookies, and nothing else', async () => {
    const { around, seen } = await ask((address) => new Response(address.includes('noteup') ? LATER : '[]'));
    const { later, histories } = addressesFor(CASE);
    expect(histories).toHaveLength(2);
    expect(seen).toEqual([later, ...histories].map((address) => `${address} omit error`));
    expect(around).toMatchObject({
      askedAt: '2033-01-01T00:00:00.000Z',
      later: { ok: true },
      history: { ok: true, value: [] },
    });
  });

  it.each([
    ['offline', () => Promise.reject(new TypeError('offline')), 'unreachable'],
    ['its page of 500', () => new Response('<html>500</html>', { status: 500 }), 'not-data'],
    ['a page with status 200', () => new Response('<!DOCTYPE html>'), 'not-data'],
    ['empty content', () => new Response(''), 'not-found'],
    ['a changed shape', () => new Response('{"rows":"moved"}'), 'changed-shape'],
  ])('%s → %s', async (_, answer, reason) => {
    expect((await ask(answer)).around).toMatchObject({ later: { ok: false, reason }, history: { ok: false, reason } });
  });

  const step = (act: string) =>
    JSON.stringify([{ act, judgments: [{ neutral: '', date: '2033-02-01', remarks: 'Appeal dismissed', path: '' }] }]);
  it.each([
    ['both answered', [step('FACV 1/2033'), step('FACV 2/2033')], { ok: true, length: 2 }],
    ['both with the same step', [step('FACV 1/2033'), step('FACV 1/2033')], { ok: true, length: 1 }],
    ['one answered, one not', [step('FACV 1/2033'), undefined], { ok: true, length: 1 }],
    ['one empty, one not answered', ['[]', undefined], { ok: false }],
    ['both empty', ['[]', '[]'], { ok: true, length: 0 }],
  ])('joins the histories of joined cases: %s', async (_, bodies, expected) => {
    const { around } = await ask((address) => {
      if (address.includes('noteup')) return new Response(LATER);
      const body = bodies[address.includes('CACV5') ? 0 : 1];
      return body === undefined ? new Response('', { status: 500 }) : new Response(body);
    });
    const { history } = around;
    expect({ ok: history.ok, ...(history.ok && { length: history.value.length }) }).toEqual(expected);
  });

  it('waits no longer than the reader does for an answer that does not come', async () => {
    const reader = new AbortController();
    const never = (_: unknown, init?: RequestInit): Promise<Response> =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const around = askAroundCase(CASE, {
      fetch: never as typeof globalThis.fetch,
      whyNot: async () => undefined,
      now: () => new Date('2033-01-01T00:00:00Z'),
      signal: reader.signal,
    });
    setTimeout(() => reader.abort());
    expect(await around).toMatchObject({ later: { ok: false, reason: 'unreachable' }, history: { ok: false } });
  });

  it('asks nothing about a case before neutral citations without an action number', async () => {
    const { around, seen } = await ask(() => new Response('[]'), {});
    expect(seen).toEqual([]);
    expect(around.later).toMatchObject({ ok: false, reason: 'no-citation' });
  });
});
