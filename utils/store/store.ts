import type { Result } from '../core/result';
import { fail, succeed } from '../core/result';
import { describeDatabase, type IndexedDbImplementation, type SidenoteDatabase } from './db';
import { failureOfStore, isClosed, isStorageRefused, type StoreFailure } from './store-failure';

/** Where what is kept lies: on disk, or in memory until the window is closed (Firefox's private windows). */
export type Persistence = 'disk' | 'memory';

export type Store = {
  /** Runs work on the database. What the browser refuses is a reason, never an exception; other errors are our bugs. */
  run<Value>(work: (db: SidenoteDatabase) => Promise<Value>): Promise<Result<Value, StoreFailure>>;
  /** The open database, for live queries of the interface. */
  database(): Promise<SidenoteDatabase>;
  persistence(): Promise<Persistence>;
  close(): void;
};

export type StoreDeps = {
  /** Describes the database on disk; tests give one that refuses. */
  readonly describe?: (implementation?: IndexedDbImplementation) => SidenoteDatabase;
  /** Loads the database in memory, only when it is needed. */
  readonly loadMemory?: () => Promise<IndexedDbImplementation>;
};

type Opened = { readonly db: SidenoteDatabase; readonly persistence: Persistence };

const loadMemoryDatabase = async (): Promise<IndexedDbImplementation> => {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  return { indexedDB: new IDBFactory(), IDBKeyRange };
};

/** Makes the store of this context; nothing is opened before it is used. */
export function createStore({ describe = describeDatabase, loadMemory = loadMemoryDatabase }: StoreDeps = {}): Store {
  let opening: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => {
    opening ??= openDatabase(describe, loadMemory).catch((error: unknown) => {
      opening = undefined; // the next use tries again
      throw error;
    });
    return opening;
  };
  return {
    async run(work) {
      try {
        return succeed(await runOnce(await open(), work));
      } catch (error) {
        return fail(failureOfStore(error));
      }
    },
    database: async () => (await open()).db,
    persistence: async () => (await open()).persistence,
    close() {
      opening?.then(
        ({ db }) => db.close(),
        () => undefined,
      );
      opening = undefined;
    },
  };
}

/** A worker that slept can find its connection closed: opens it and tries once more. */
async function runOnce<Value>({ db }: Opened, work: (db: SidenoteDatabase) => Promise<Value>): Promise<Value> {
  try {
    return await work(db);
  } catch (error) {
    if (!isClosed(error)) throw error;
    await db.open();
    return work(db);
  }
}

async function openDatabase(
  describe: (implementation?: IndexedDbImplementation) => SidenoteDatabase,
  loadMemory: () => Promise<IndexedDbImplementation>,
): Promise<Opened> {
  const db = describe();
  try {
    await db.open();
    // Firefox's private windows open a database and then refuse to write to it.
    await db.marks.put({ name: 'writable', value: 'yes' });
    return { db, persistence: 'disk' };
  } catch (error) {
    if (!isStorageRefused(error)) {
      db.close();
      throw error;
    }
    const memory = describe(await loadMemory());
    await memory.open();
    return { db: memory, persistence: 'memory' };
  }
}
