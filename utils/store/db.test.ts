import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import frozen from './__fixtures__/database-v1.json';
import { DATABASE_NAME, describeDatabase, type IndexedDbImplementation, type SidenoteDatabase, VERSIONS } from './db';
import { answersOn } from './tables/answers';
import { listDefinitions } from './tables/definitions';
import { listDrafts, versionsOf } from './tables/drafts';
import { searchLog } from './tables/log';
import { listMatters } from './tables/matters';
import { summariesOf } from './tables/summaries';
import { listOwnTerms } from './tables/terms';
import { usageBetween } from './tables/usage';

let disk: IndexedDbImplementation;
beforeEach(() => {
  disk = { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never };
});

/** A database as version 1 left it, made without today's code. */
async function fillVersion1(): Promise<void> {
  const old = new Dexie(DATABASE_NAME, disk);
  old.version(1).stores(frozen.stores);
  for (const [table, rows] of Object.entries(frozen.rows)) await old.table(table).bulkPut(rows);
  old.close();
}

const readAll = async (db: SidenoteDatabase): Promise<object> => ({
  summaries: await summariesOf(db, 'd1', null),
  answers: await answersOn(db, 'd1', 'm1'),
  matters: await listMatters(db),
  log: await searchLog(db, {}),
  terms: await listOwnTerms(db),
  definitions: await listDefinitions(db),
  drafts: await listDrafts(db, 'm1'),
  draftVersions: (await versionsOf(db, 'n1')).reverse(),
  usage: await usageBetween(db, '2031-03-01', '2031-03-31'),
  marks: await db.marks.toArray(),
});

/** The number after the last that was released. */
const NEXT = Math.max(...VERSIONS.map(({ number }) => number)) + 1;

describe('the database', () => {
  it('reads every row that version 1 wrote', async () => {
    await fillVersion1();
    const db = describeDatabase(disk);
    expect(await readAll(db)).toEqual(frozen.rows);
    db.close();
  });

  it('declares version 1 as it was released', () => {
    expect(VERSIONS[0]).toEqual({ number: 1, stores: frozen.stores });
  });

  it('keeps the old version whole when an upgrade breaks off half-way, and upgrades at the next try', async () => {
    await fillVersion1();
    let power = false;
    const next = {
      number: NEXT,
      stores: { matters: '&id, name, closedAt' },
      upgrade: async (transaction: Parameters<NonNullable<(typeof VERSIONS)[number]['upgrade']>>[0]) => {
        await transaction.table('matters').toCollection().modify({ closedAt: '' });
        if (!power) throw new Error('power failure');
      },
    };
    await expect(describeDatabase(disk, [...VERSIONS, next]).open()).rejects.toThrow('power failure');
    const today = describeDatabase(disk);
    expect(await listMatters(today)).toEqual(frozen.rows.matters);
    today.close();
    power = true;
    const upgraded = describeDatabase(disk, [...VERSIONS, next]);
    expect(await upgraded.matters.toArray()).toEqual(frozen.rows.matters.map((row) => ({ ...row, closedAt: '' })));
    upgraded.close();
  });

  it('gives way to an upgrade in another window', async () => {
    const here = describeDatabase(disk);
    await here.open();
    const there = describeDatabase(disk, [...VERSIONS, { number: NEXT, stores: {} }]);
    await there.open();
    expect(there.isOpen()).toBe(true);
    expect(here.isOpen()).toBe(false);
    there.close();
  });

  it('reads a row damaged on disk as absent, and the others still', async () => {
    await fillVersion1();
    const db = describeDatabase(disk);
    await db.table('matters').put({ id: 'm2', name: 'Damaged', clientConsent: 'perhaps' });
    expect((await listMatters(db)).map(({ id }) => id)).toEqual(['m1']);
    db.close();
  });
});
