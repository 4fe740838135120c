import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeKeys, seal } from '@/utils/firm-file/signature';
import { readSecrets, takeOutKeys } from '@/utils/store/keys';
import { getSettings, updateSettings } from '@/utils/store/settings';
import { createStore } from '@/utils/store/store';
import { listOwnTerms } from '@/utils/store/tables/terms';
import { checkFirmFile, importFirmFile, readFirmFileState } from './firm-file';
import { keptQuestions } from './kept-questions';
import { keptSelectors } from './kept-selectors';

const ADDRESS = 'https://files.example.hk/sidenote.json';
const ENDPOINT = {
  id: 'gateway',
  name: 'Gateway',
  preset: 'generic',
  address: 'https://llm.example.hk/v1',
  model: 'qwen3',
  dataLocation: 'firm-network',
  trainingConfirmed: true,
  retentionConfirmed: true,
  extraParameters: {},
  // What a file may never bring.
  key: 'sk-from-file',
  remembered: [{ address: 'https://llm.example.hk/v1', kind: 'page-text' }],
};
const FILE = {
  format: 'sidenote-firm',
  version: 1,
  name: 'Otter & Heron',
  issuedAt: '2031-03-01T00:00:00Z',
  terms: [{ en: 'otter trust', zhHant: '水獺信託' }],
  questions: ['What was the breach?'],
  endpoints: [ENDPOINT],
  citationStyle: 'oscola',
};

const store = createStore();
let keys: { publicKey: string; privateKey: string };
let others: { publicKey: string; privateKey: string };
beforeAll(async () => {
  [keys, others] = await Promise.all([makeKeys(), makeKeys()]);
});
beforeEach(async () => {
  fakeBrowser.reset();
  await store.run(async (db) => {
    for (const table of db.tables) await table.clear();
  });
});

const setPolicy = (change: object = {}) =>
  fakeBrowser.storage.managed.set({ firmFile: { address: ADDRESS, key: keys.publicKey }, ...change });
const day = (number: number): Date => new Date(Date.UTC(2031, 3, number, 9));

/** Asks on a day; the server answers with these words, signed by this key. */
async function check(on: Date, file: object | null = FILE, privateKey = keys.privateKey) {
  const asked: string[] = [];
  const fetch = async (address: unknown, init?: RequestInit) => {
    asked.push([address, init?.credentials, init?.redirect].join(' '));
    if (file === null) throw new TypeError('offline');
    return new Response(await seal(JSON.stringify(file), privateKey));
  };
  await checkFirmFile(store, { fetch: fetch as typeof globalThis.fetch, now: () => on });
  return asked;
}

async function taken() {
  const terms = await store.run(listOwnTerms);
  const { endpoints, citationStyle } = await getSettings();
  return {
    terms: terms.ok ? terms.value.map(({ en, source }) => [en, source]) : [],
    questions: await keptQuestions(store),
    endpoints: endpoints.profiles.map(({ id, address }) => [id, address]),
    citationStyle,
  };
}
const NOTHING = { terms: [], questions: [], endpoints: [], citationStyle: 'hk-court' };

describe('the firm’s file', () => {
  it('brings where a site’s text stands, and takes it away with the next file that has none', async () => {
    await setPolicy();
    await check(day(1), { ...FILE, selectors: { 'www.hklii.hk': { content: '.judgment-text', title: '{evil}' } } });
    expect(await keptSelectors(store)).toEqual({ 'www.hklii.hk': { content: '.judgment-text' } });
    await check(day(3), { ...FILE, issuedAt: '2031-04-02T00:00:00Z' });
    expect(await keptSelectors(store)).toEqual({});
  });

  it('is asked for at the address in the policy and taken in, without keys and permissions', async () => {
    await setPolicy();
    expect(await check(day(1))).toEqual([`${ADDRESS} omit error`]);
    expect(await taken()).toEqual({
      terms: [['otter trust', 'Otter & Heron']],
      questions: ['What was the breach?'],
      endpoints: [['firm-file gateway', ENDPOINT.address]],
      citationStyle: 'oscola',
    });
    const [profile] = (await getSettings()).endpoints.profiles;
    expect(profile).toMatchObject({ key: '', remembered: [], extraHeaders: {}, dataLocation: 'firm-network' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('sk-from-file');
    expect(await readFirmFileState(store)).toMatchObject({ name: 'Otter & Heron', issuedAt: FILE.issuedAt });
  });

  it('is asked for at most once a day, also where it failed; a server not reached was not asked', async () => {
    await setPolicy();
    const anHourLater = new Date(day(1).getTime() + 3_600_000);
    // And once more, to tell a host that is away from one that does not share the file.
    expect((await check(day(1), null)).length).toBe(2);
    expect((await readFirmFileState(store))?.failure).toBe('unreachable');
    expect((await check(anHourLater, FILE, others.privateKey)).length).toBe(1);
    expect((await check(new Date(anHourLater.getTime() + 3_600_000))).length).toBe(0);
    expect((await readFirmFileState(store))?.failure).toBe('bad-signature');
    expect((await check(day(3))).length).toBe(1);
    expect((await readFirmFileState(store))?.failure).toBeUndefined();
  });

  it('changes nothing where another key signed it, and says so; what is in use stays', async () => {
    await setPolicy();
    await check(day(1), FILE, others.privateKey);
    expect(await taken()).toEqual(NOTHING);
    expect((await readFirmFileState(store))?.failure).toBe('bad-signature');
    await check(day(3));
    const before = await taken();
    await check(
      day(5),
      { ...FILE, terms: [{ en: 'evil', zhHant: '惡' }], issuedAt: '2032-01-01T00:00:00Z' },
      others.privateKey,
    );
    expect(await taken()).toEqual(before);
    expect(await readFirmFileState(store)).toMatchObject({ failure: 'bad-signature', name: 'Otter & Heron' });
  });

  it.each<[what: string, policy: () => object]>([
    ['no policy', () => ({})],
    ['a policy without one', () => ({ log: 'kept' })],
    ['plain http', () => ({ firmFile: { address: 'http://files.example.hk/f.json', key: keys.publicKey } })],
    ['no address', () => ({ firmFile: { address: 'files', key: keys.publicKey } })],
    ['a damaged entry', () => ({ firmFile: ADDRESS })],
  ])('asks nothing under %s', async (_, policy) => {
    await fakeBrowser.storage.managed.set(policy());
    expect(await check(day(1))).toEqual([]);
    expect(await taken()).toEqual(NOTHING);
  });

  it('needs no entry in the list of hosts, and asks nothing while the policy is not told', async () => {
    await setPolicy({ allowedHosts: ['gateway.example.hk'] });
    expect((await check(day(1))).length).toBe(1);
    const get = fakeBrowser.storage.managed.get;
    fakeBrowser.storage.managed.get = (async () => {
      throw new Error('not ready');
    }) as never;
    expect(await check(day(9))).toEqual([]);
    fakeBrowser.storage.managed.get = get;
  });

  it('leaves the reader’s own endpoints and keys; a key given for one address is none for another', async () => {
    await setPolicy();
    await check(day(1));
    const [shared] = (await getSettings()).endpoints.profiles;
    if (!shared) throw new Error('no endpoint');
    const own = { ...shared, id: 'own', address: 'http://localhost:11434/v1' };
    const withKey = await takeOutKeys(store, [{ ...shared, key: 'sk-canary' }, own]);
    await updateSettings((settings) => ({
      ...settings,
      endpoints: { ...settings.endpoints, profiles: withKey, summary: shared.id },
    }));
    await check(day(3), { ...FILE, issuedAt: '2031-04-01T00:00:00Z' });
    const same = (await getSettings()).endpoints.profiles.find(({ id }) => id === shared.id);
    expect(same && (await readSecrets(store, same)).key).toBe('sk-canary');
    const moved = { ...ENDPOINT, address: 'https://evil.example/v1' };
    await check(day(5), { ...FILE, issuedAt: '2031-05-01T00:00:00Z', endpoints: [moved] });
    const { profiles } = (await getSettings()).endpoints;
    expect(profiles.map(({ id }) => id).sort()).toEqual(['firm-file gateway', 'own']);
    const other = profiles.find(({ id }) => id === shared.id);
    expect(other && (await readSecrets(store, other)).key).toBe('');
    await check(day(7), { ...FILE, issuedAt: '2031-06-01T00:00:00Z', endpoints: [] });
    expect((await getSettings()).endpoints).toMatchObject({ summary: null, profiles: [{ id: 'own' }] });
  });
});

describe('a firm’s file that a reader imports', () => {
  it('may be unsigned where the policy names no key; what it claims of an endpoint is unknown then', async () => {
    expect(await importFirmFile(store, JSON.stringify(FILE), day(1))).toMatchObject({ ok: true });
    expect((await getSettings()).endpoints.profiles).toMatchObject([
      { dataLocation: 'unknown', trainingConfirmed: false, retentionConfirmed: false, key: '', remembered: [] },
    ]);
  });

  it.each<[what: string, text: () => string | Promise<string>, reason: string]>([
    ['unsigned', () => JSON.stringify(FILE), 'not-signed'],
    ['signed by another key', () => seal(JSON.stringify(FILE), others.privateKey), 'bad-signature'],
    ['no firm file', () => '{"format":"other"}', 'not-our-file'],
    ['no JSON', () => 'words', 'not-our-file'],
  ])('%s under a policy with a key: nothing changes', async (_, text, reason) => {
    await setPolicy();
    expect(await importFirmFile(store, await text(), day(1))).toMatchObject({ ok: false, reason });
    expect(await taken()).toEqual(NOTHING);
  });
});
