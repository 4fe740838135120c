import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EndpointProfile } from '../core/endpoint-profile';
import frozen from './__fixtures__/database-v1.json';
import { describeDatabase, type SidenoteDatabase } from './db';
import { DEFAULT_SETTINGS, type Settings } from './settings-schema';
import { exportAll, importTables, mergeSettings, readExport } from './transfer';

const KEY = 'sk-canary-0123456789';
const TOKEN = 'Bearer canary-9876543210';

const PROFILE: EndpointProfile = {
  id: 'p1',
  name: 'Gateway',
  preset: 'generic',
  address: 'https://gateway.example.hk/v1',
  key: KEY,
  model: 'qwen3',
  dataLocation: 'firm-network',
  trainingConfirmed: true,
  retentionConfirmed: true,
  extraParameters: {},
  extraHeaders: { 'x-team-token': TOKEN },
  quirks: {},
  remembered: [{ address: 'https://gateway.example.hk/v1', kind: 'page-text' }],
};
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  theme: 'dark',
  endpoints: { profiles: [PROFILE], summary: 'p1', question: null },
};
const NOW = new Date('2031-03-10T08:00:00Z');

const open = (): SidenoteDatabase =>
  describeDatabase({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });
let db: SidenoteDatabase;
beforeEach(async () => {
  db = open();
  for (const [table, rows] of Object.entries(frozen.rows)) await db.table(table).bulkPut(rows);
});
afterEach(() => db.close());

const exportFile = (withKeys = false): Promise<string> => exportAll(db, SETTINGS, { now: NOW, withKeys });
const allRows = async (from: SidenoteDatabase): Promise<object> =>
  Object.fromEntries(await Promise.all(from.tables.map(async (table) => [table.name, await table.toArray()])));

describe('one file of settings and data', () => {
  it('brings everything to another browser', async () => {
    const file = readExport(await exportFile());
    if (!file.ok) throw new Error(file.reason);
    const other = open();
    await importTables(other, file.value);
    expect(await allRows(other)).toEqual({ ...(await allRows(db)), marks: [] });
    expect(file.value.settings.theme).toBe('dark');
    other.close();
  });

  it('holds no key and no header value unless ticked', async () => {
    const kept = { profileId: 'p1', address: PROFILE.address, key: 'sk-kept-canary', headers: {} };
    await db.secrets.put(kept);
    expect(await exportFile()).not.toMatch(/canary/);
    expect(await exportFile(true)).toContain(KEY);
    const stored = { ...SETTINGS, endpoints: { ...SETTINGS.endpoints, profiles: [{ ...PROFILE, key: '' }] } };
    expect(await exportAll(db, stored, { now: NOW, withKeys: true })).toContain('sk-kept-canary');
    expect(await exportAll(db, stored, { now: NOW, withKeys: false })).not.toContain('sk-kept-canary');
  });

  const DAMAGED: [damage: (file: string) => string, reason: string, why: string][] = [
    [(file) => file.slice(0, file.length / 2), 'not-our-file', 'cut off while copying'],
    [() => '[]', 'not-our-file', 'some other JSON'],
    [() => 'PK\u0003\u0004', 'not-our-file', 'no JSON at all'],
    [(file) => file.replace('"version": 2', '"version": 3'), 'newer-file', 'from a later Sidenote'],
    [(file) => file.replace('"tables": {', '"tables": 7, "others": {'), 'damaged-file', 'no tables'],
  ];
  it.each(DAMAGED)('is refused when damaged, before anything is written (%#: %s → %s, %s)', async (damage, reason) => {
    expect(readExport(damage(await exportFile()))).toMatchObject({ ok: false, reason });
  });

  const PARTLY: [damage: (file: string) => string, leftOut: object, why: string][] = [
    [
      (file) => file.replace('"clientConsent": "yes"', '"clientConsent": "perhaps"'),
      { matters: 1 },
      'one row edited by hand',
    ],
    [(file) => file.replace('"calls": 2', '"calls": -2'), { usage: 1 }, 'an impossible count'],
    [(file) => file.replace('"publicMaterialOnly": true', '"publicMaterialOnly": "no"'), { settings: 1 }, 'a lock'],
    [(file) => file.replace('"usage": [', '"usage": [7, null, '), { usage: 2 }, 'rows that are none'],
    [(file) => file.replace('"theme": "dark"', '"theme": "pink"'), {}, 'a setting of no weight: its default'],
  ];
  it.each(PARTLY)('S6: is taken in row by row, naming what was left out (%#: %s → %j, %s)', async (damage, leftOut) => {
    const file = readExport(damage(await exportFile()));
    expect(file.ok && file.value.leftOut).toEqual(leftOut);
    expect(file.ok && file.value.settings.publicMaterialOnly).toBe(true);
  });

  it('S11: a client’s no is not undone by an older file', async () => {
    const file = readExport(await exportFile());
    if (!file.ok) throw new Error(file.reason);
    const other = open();
    await other.matters.bulkPut(file.value.tables.matters.map((one) => ({ ...one, clientConsent: 'no' as const })));
    await importTables(other, file.value);
    expect((await other.matters.toArray()).every(({ clientConsent }) => clientConsent === 'no')).toBe(true);
    other.close();
  });

  it('changes nothing when writing fails half-way', async () => {
    const file = readExport(await exportFile());
    if (!file.ok) throw new Error(file.reason);
    const other = open();
    const bad = { ...file.value, tables: { ...file.value.tables, usage: [{ day: 'no key parts' } as never] } };
    await expect(importTables(other, bad)).rejects.toThrow();
    expect(await other.matters.count()).toBe(0);
    other.close();
  });
});

describe('mergeSettings', () => {
  const imported = (changes: Partial<EndpointProfile>): Settings => ({
    ...SETTINGS,
    endpoints: {
      ...SETTINGS.endpoints,
      profiles: [{ ...PROFILE, key: '', extraHeaders: { 'x-team-token': '' }, ...changes }],
    },
  });
  const merged = (changes: Partial<EndpointProfile>) =>
    mergeSettings(SETTINGS, imported(changes)).endpoints.profiles[0];

  it('keeps the key that is here for the same endpoint', () => {
    expect(merged({})).toEqual(PROFILE);
  });

  it('gives no key and no permission to another address under the same id', () => {
    expect(
      merged({
        address: 'https://elsewhere.example/v1',
        remembered: [{ address: 'https://elsewhere.example/v1', kind: 'page-text' }],
      }),
    ).toMatchObject({
      key: '',
      extraHeaders: { 'x-team-token': '' },
      remembered: [],
    });
  });

  it('never loosens "public material only"', () => {
    expect(mergeSettings(SETTINGS, { ...SETTINGS, publicMaterialOnly: false }).publicMaterialOnly).toBe(true);
  });

  it('S11: takes nobody’s word for an endpoint that was never set up here, and keeps records as they are', () => {
    const theirs: Settings = {
      ...SETTINGS,
      log: { keep: 'off', retentionDays: 1 },
      spending: { currency: 'HKD', monthlyCeiling: null },
      endpoints: {
        ...SETTINGS.endpoints,
        profiles: [{ ...PROFILE, id: 'x', address: 'https://api.example.com/v1', dataLocation: 'this-computer' }],
      },
    };
    const here = { ...DEFAULT_SETTINGS, spending: { currency: 'HKD', monthlyCeiling: 50 }, activeMatter: 'm1' };
    expect(mergeSettings(here, theirs)).toMatchObject({
      log: DEFAULT_SETTINGS.log,
      spending: { monthlyCeiling: 50 },
      activeMatter: 'm1',
      endpoints: {
        profiles: [{ dataLocation: 'unknown', trainingConfirmed: false, retentionConfirmed: false, remembered: [] }],
      },
    });
  });
});
