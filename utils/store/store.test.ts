import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describeDatabase, type IndexedDbImplementation, VERSIONS } from './db';
import { createStore } from './store';
import { listOwnTerms, saveTerm } from './tables/terms';

let disk: IndexedDbImplementation;
const memory = async (): Promise<IndexedDbImplementation> => ({
  indexedDB: new IDBFactory(),
  IDBKeyRange: IDBKeyRange as never,
});
beforeEach(async () => {
  disk = await memory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const TERM = {
  id: 't1',
  en: 'estoppel',
  zhHant: '不容反悔',
  createdAt: '2031-01-05T00:00:00.000Z',
  updatedAt: '2031-01-05T00:00:00.000Z',
};

const onDisk = () => describeDatabase(disk);

/** A database whose every write fails as the browser's would. */
const failingWith = (name: string, message: string) => (implementation?: IndexedDbImplementation) => {
  const db = describeDatabase(implementation ?? disk);
  if (!implementation) {
    db.use({
      stack: 'dbcore',
      create: (core) => ({
        ...core,
        table: (table) => ({
          ...core.table(table),
          mutate: () => Promise.reject(Object.assign(new Error(message), { name })),
        }),
      }),
    });
  }
  return db;
};

describe('the store', () => {
  it('keeps on disk', async () => {
    const store = createStore({ describe: onDisk });
    await store.run((db) => saveTerm(db, TERM));
    store.close();
    const again = createStore({ describe: onDisk });
    expect(await again.run(listOwnTerms)).toEqual({ ok: true, value: [TERM] });
    expect(await again.persistence()).toBe('disk');
    again.close();
  });

  it.each([
    [
      'InvalidStateError',
      'A mutation operation was attempted on a database that did not allow mutations.',
      'Firefox, private window',
    ],
    ['SecurityError', 'The operation is insecure.', 'storage switched off in the settings'],
    ['UnknownError', 'Internal error opening backing store', 'a damaged profile folder'],
  ])('works in memory on %s (%s, %s), and says so', async (name, message) => {
    const store = createStore({ describe: failingWith(name, message), loadMemory: memory });
    expect(await store.run((db) => saveTerm(db, TERM))).toMatchObject({ ok: true });
    expect(await store.run(listOwnTerms)).toEqual({ ok: true, value: [TERM] });
    expect(await store.persistence()).toBe('memory');
    store.close();
  });

  it('works in memory where there is no IndexedDB at all', async () => {
    const store = createStore({
      describe: (implementation) =>
        describeDatabase(implementation ?? ({ indexedDB: undefined, IDBKeyRange: undefined } as never)),
      loadMemory: memory,
    });
    expect(await store.run(listOwnTerms)).toEqual({ ok: true, value: [] });
    store.close();
  });

  it('says that the storage is full, and reads on', async () => {
    const store = createStore({ describe: onDisk });
    await store.run((db) => saveTerm(db, TERM));
    const full = await store.run(() => {
      throw Object.assign(new Error('full'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } });
    });
    expect(full).toEqual({ ok: false, reason: 'storage-full' });
    expect(await store.run(listOwnTerms)).toEqual({ ok: true, value: [TERM] });
    store.close();
  });

  it('opens again when the connection was closed under it', async () => {
    const store = createStore({ describe: onDisk });
    await store.run((db) => saveTerm(db, TERM));
    (await store.database()).close();
    expect(await store.run(listOwnTerms)).toEqual({ ok: true, value: [TERM] });
    store.close();
  });

  it('starts empty when the database was deleted by hand', async () => {
    const store = createStore({ describe: onDisk });
    await store.run((db) => saveTerm(db, TERM));
    await new Promise((resolve, reject) => {
      const deletion = disk.indexedDB.deleteDatabase('sidenote');
      deletion.onsuccess = resolve;
      deletion.onerror = reject;
    });
    expect(await store.run(listOwnTerms)).toEqual({ ok: true, value: [] });
    store.close();
  });

  it('reads on when a later version wrote the database, as after going back to an older Sidenote', async () => {
    const later = describeDatabase(disk, [...VERSIONS, { number: 99, stores: { novelties: '&id' } }]);
    await saveTerm(later, TERM);
    later.close();
    const store = createStore({ describe: onDisk, loadMemory: memory });
    expect(await store.run(listOwnTerms)).toEqual({ ok: true, value: [TERM] });
    expect(await store.persistence()).toBe('disk');
    store.close();
  });

  it('serves two windows at once', async () => {
    const [one, two] = [createStore({ describe: onDisk }), createStore({ describe: onDisk })];
    await Promise.all([
      one.run((db) => saveTerm(db, TERM)),
      two.run((db) => saveTerm(db, { ...TERM, id: 't2', en: 'lien', zhHant: '留置權' })),
    ]);
    expect(await one.run((db) => db.terms.count())).toEqual({ ok: true, value: 2 });
    one.close();
    two.close();
  });
});
