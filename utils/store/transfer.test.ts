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
    expect(await exportFile()).not.toMatch(/canary/);
    expect(await exportFile(true)).toContain(KEY);
  });

  const DAMAGED: [damage: (file: string) => string, reason: string, why: string][] = [
    [(file) => file.slice(0, file.length / 2), 'not-our-file', 'cut off while copying'],
    [() => '[]', 'not-our-file', 'some other JSON'],
    [() => 'PK\u0003\u0004', 'not-our-file', 'no JSON at all'],
    [(file) => file.replace('"version": 1', '"version": 2'), 'newer-file', 'from a later Sidenote'],
    [
      (file) => file.replace('"clientConsent": "yes"', '"clientConsent": "perhaps"'),
      'damaged-file',
      'one row edited by hand',
    ],
    [(file) => file.replace('"theme": "dark"', '"theme": "pink"'), 'damaged-file', 'one setting edited by hand'],
    [(file) => file.replace('"calls": 2', '"calls": -2'), 'damaged-file', 'an impossible count'],
  ];
  it.each(DAMAGED)('is refused when damaged, before anything is written (%#: %s → %s, %s)', async (damage, reason) => {
    expect(readExport(damage(await exportFile()))).toMatchObject({ ok: false, reason });
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
});
