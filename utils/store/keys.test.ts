import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PRESETS, profileFromPreset } from '../models/presets';
import { describeDatabase } from './db';
import { forgetKeysOf, readSecrets, takeOutKeys, withSecrets } from './keys';
import { getSettings, moveKeysOut, updateSettings } from './settings';
import { DEFAULT_SETTINGS } from './settings-schema';
import { createStore, type Store } from './store';

const KEY = 'sk-canary-123456';
const TOKEN = 'token-canary-654321';
const PROFILE = {
  ...profileFromPreset(PRESETS[0], 'p1'),
  address: 'https://gateway.example.hk/v1',
  key: KEY,
  extraHeaders: { 'X-Token': TOKEN, 'X-Team': '' },
};

let store: Store;
beforeEach(() => {
  fakeBrowser.reset();
  const disk = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
  store = createStore({ describe: () => describeDatabase(disk) });
});

const stored = async (): Promise<string> => JSON.stringify(await fakeBrowser.storage.local.get(null));

describe('S9: keys lie in the database of our own origin', () => {
  it('moves those that an earlier Sidenote wrote into the settings, and they still work', async () => {
    const endpoints = { profiles: [PROFILE], summary: 'p1', question: null };
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, endpoints } });
    await moveKeysOut(store);
    expect(await stored()).not.toMatch(/canary/);
    const [profile] = (await getSettings()).endpoints.profiles;
    expect(profile && (await readSecrets(store, profile))).toEqual(PROFILE);
    await moveKeysOut(store);
    expect(profile && (await readSecrets(store, profile)), 'done twice').toEqual(PROFILE);
  });

  it('moves them from settings of version 1 too', async () => {
    const { remembered: _, ...old } = PROFILE;
    const endpoints = { profiles: [{ ...old, allowed: true }], summary: 'p1', question: null };
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, version: 1, endpoints } });
    await moveKeysOut(store);
    expect(await stored()).not.toMatch(/canary/);
    expect((await getSettings()).endpoints.profiles[0]?.remembered).toEqual([
      { address: PROFILE.address, kind: 'page-text' },
    ]);
  });

  it('leaves them where they are while the database cannot keep them', async () => {
    const refuse = (implementation?: Parameters<typeof describeDatabase>[0]) => {
      const db = describeDatabase(implementation ?? { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });
      if (!implementation)
        db.open = () => Promise.reject(new DOMException('private window', 'InvalidStateError')) as never;
      return db;
    };
    const memory = async () => ({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });
    expect(await takeOutKeys(createStore({ describe: refuse, loadMemory: memory }), [PROFILE])).toEqual([PROFILE]);
  });

  it('gives a key to no other address', async () => {
    const [bare] = await takeOutKeys(store, [PROFILE]);
    if (!bare) throw new Error('no profile');
    expect((await readSecrets(store, { ...bare, address: 'https://elsewhere.example/v1' })).key).toBe('');
    expect((await readSecrets(store, { ...bare, id: 'p2' })).key).toBe('');
  });

  it('keeps the key when only a header is typed anew, and forgets both when told to', async () => {
    const [bare] = await takeOutKeys(store, [PROFILE]);
    if (!bare) throw new Error('no profile');
    await takeOutKeys(store, [{ ...bare, extraHeaders: { 'X-Token': 'another-token' } }]);
    expect(await readSecrets(store, { ...bare, extraHeaders: { 'X-Token': '' } })).toMatchObject({
      key: KEY,
      extraHeaders: { 'X-Token': 'another-token' },
    });
    await forgetKeysOf(store, [bare]);
    expect((await readSecrets(store, bare)).key).toBe('');
  });

  it('never writes down a key that the firm set', async () => {
    const endpoint = { address: PROFILE.address, model: 'm', key: KEY };
    await fakeBrowser.storage.managed.set({ endpoint });
    await updateSettings((settings) => ({ ...settings, theme: 'dark' }));
    await moveKeysOut(store);
    expect(await stored()).not.toMatch(/canary/);
    expect((await getSettings()).endpoints.profiles[0]?.key).toBe(KEY);
  });

  it('a row that is damaged gives no key', () => {
    expect(withSecrets({ ...PROFILE, key: '' }, undefined).key).toBe('');
  });
});
