import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fetchFirmFile } from './fetch-firm-file';
import { readFirmFile } from './read-firm-file';
import { makeKeys, seal, verify } from './signature';

const FILE = {
  format: 'sidenote-firm',
  version: 1,
  name: 'Otter & Heron',
  issuedAt: '2031-03-01T00:00:00Z',
  terms: [{ en: 'otter trust', zhHant: '水獺信託' }],
  questions: ['What was the breach?'],
};
const WORDS = JSON.stringify(FILE);

let keys: { publicKey: string; privateKey: string };
let others: { publicKey: string; privateKey: string };
let signed: string;
beforeAll(async () => {
  [keys, others] = await Promise.all([makeKeys(), makeKeys()]);
  signed = await seal(WORDS, keys.privateKey);
});

describe('readFirmFile', () => {
  it('reads what the policy’s key signed', async () => {
    expect(await readFirmFile(signed, keys.publicKey)).toMatchObject({
      ok: true,
      value: { name: 'Otter & Heron', endpoints: [] },
    });
  });

  it('refuses what another key signed, what was changed, and what is not signed', async () => {
    const forged = await seal(WORDS, others.privateKey);
    const changed = JSON.stringify({ ...JSON.parse(signed), payload: WORDS.replace('水獺', '蒼鷺') });
    expect(await readFirmFile(forged, keys.publicKey)).toMatchObject({ reason: 'bad-signature' });
    expect(await readFirmFile(changed, keys.publicKey)).toMatchObject({ reason: 'bad-signature' });
    expect(await readFirmFile(WORDS, keys.publicKey)).toMatchObject({ reason: 'not-signed' });
    expect(await readFirmFile('{}', keys.publicKey)).toMatchObject({ reason: 'not-our-file' });
  });

  it('reads an unsigned file that a reader imports by hand, and says what is wrong with a damaged one', async () => {
    expect((await readFirmFile(WORDS)).ok).toBe(true);
    expect((await readFirmFile(signed)).ok).toBe(true);
    expect(await readFirmFile(JSON.stringify({ ...FILE, version: 9 }))).toMatchObject({ reason: 'newer-file' });
    expect(await readFirmFile(JSON.stringify({ ...FILE, terms: [{ en: 1 }] }))).toMatchObject({
      reason: 'damaged-file',
      detail: 'terms.0.en',
    });
  });

  it('takes no key, no consent and no header value from a file', async () => {
    const profile = {
      id: 'p',
      name: 'P',
      preset: 'generic',
      address: 'https://llm.example.hk/v1',
      model: 'm',
      dataLocation: 'unknown',
      trainingConfirmed: false,
      retentionConfirmed: false,
      extraParameters: {},
      extraHeaders: {},
      key: 'sk-x',
      allowed: true,
    };
    const read = await readFirmFile(JSON.stringify({ ...FILE, endpoints: [profile] }));
    expect(JSON.stringify(read)).not.toContain('sk-x');
    expect(JSON.stringify(read)).not.toContain('allowed');
  });

  it('never throws, whatever the key and the signature are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (signature, key) => {
        expect(await verify(WORDS, signature, key)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('fetchFirmFile', () => {
  const source = () => ({ address: 'https://files.example.hk/sidenote.json', key: keys.publicKey });
  const at = (day: number) => new Date(Date.UTC(2031, 2, day));
  const answer =
    (body: string, init: ResponseInit = {}) =>
    async () =>
      new Response(init.status === 304 ? null : body, init);

  it('asks once a day, with the ETag, and takes a new file', async () => {
    const asked: (string | null)[] = [];
    const fetch = async (_: unknown, init?: RequestInit) => {
      asked.push(new Headers(init?.headers).get('if-none-match'));
      return new Response(signed, { headers: { etag: '"1"' } });
    };
    const first = await fetchFirmFile(source(), undefined, { fetch, now: at(1) });
    expect(first).toMatchObject({ ok: true, value: { is: 'new', memory: { etag: '"1"', issuedAt: FILE.issuedAt } } });
    const memory = first.ok ? first.value.memory : undefined;
    expect(await fetchFirmFile(source(), memory, { fetch, now: new Date(at(1).getTime() + 3600_000) })).toMatchObject({
      value: { is: 'unchanged' },
    });
    await fetchFirmFile(source(), memory, { fetch, now: at(3) });
    expect(asked).toEqual([null, '"1"']);
  });

  it.each([
    ['http://files.example.hk/sidenote.json', 'insecure-address'],
    ['nonsense', 'insecure-address'],
    ['file://server/share/sidenote.json', 'file-share'],
  ])('%s → %s', async (address, reason) => {
    const deps = { fetch: answer(signed), now: at(1) };
    expect(await fetchFirmFile({ ...source(), address }, undefined, deps)).toMatchObject({ ok: false, reason });
  });

  /** A static host as a browser shows it: what CORS forbids is an error. */
  const host =
    ({ isShared, allowsEtag }: { isShared: boolean; allowsEtag: boolean }) =>
    async (_: unknown, init: RequestInit = {}) => {
      if (init.mode === 'no-cors') return Response.error();
      if (!isShared) throw new TypeError('Failed to fetch');
      if (new Headers(init.headers).has('if-none-match') && !allowsEtag) throw new TypeError('Failed to fetch');
      return new Response(signed);
    };

  it('says where the host answers but does not share the file, and asks a host without preflight for the whole', async () => {
    const memory = { address: source().address, askedAt: at(1).toISOString(), etag: '"1"' };
    const ask = (kind: { isShared: boolean; allowsEtag: boolean }) =>
      fetchFirmFile(source(), memory, { fetch: host(kind), now: at(5) });
    expect(await ask({ isShared: false, allowsEtag: false })).toMatchObject({ ok: false, reason: 'not-shared' });
    expect(await ask({ isShared: true, allowsEtag: false })).toMatchObject({ ok: true, value: { is: 'new' } });
    expect(await ask({ isShared: true, allowsEtag: true })).toMatchObject({ ok: true, value: { is: 'new' } });
  });

  it('changes nothing where the server is away, refuses, forges, or puts an old file back', async () => {
    const memory = { address: source().address, askedAt: at(1).toISOString(), issuedAt: '2031-02-01T00:00:00Z' };
    const forged = await seal(WORDS, others.privateKey);
    const old = await seal(JSON.stringify({ ...FILE, issuedAt: '2030-01-01T00:00:00Z' }), keys.privateKey);
    const ask = (fetch: () => Promise<Response>) => fetchFirmFile(source(), memory, { fetch, now: at(5) });
    expect(await ask(async () => Promise.reject(new TypeError('offline')))).toMatchObject({ reason: 'unreachable' });
    expect(await ask(answer('', { status: 404 }))).toMatchObject({ reason: 'refused', detail: '404' });
    expect(await ask(answer(forged))).toMatchObject({ reason: 'bad-signature' });
    expect(await ask(answer(old))).toMatchObject({ value: { is: 'unchanged' } });
    expect(await ask(answer('', { status: 304 }))).toMatchObject({ value: { is: 'unchanged' } });
  });
});
