import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReadChapter, ReadDefinition } from '../../glossary/import/read-batches';
import { describeDatabase, type SidenoteDatabase } from '../db';
import { keepDefinitions, listDefinitions } from './definitions';
import { clearImported, countImported, forgetFile, hasBothLanguages, keepChapters, membersDone } from './open-data';

const NOW = new Date('2031-03-10T08:00:00Z');
const FILE = { name: 'hkel_c_leg_en.zip', size: 300_000_000 };

let db: SidenoteDatabase;
beforeEach(() => {
  db = describeDatabase({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });
});
afterEach(() => db.close());

const define = (en: string[], zhHant: string[], name?: string): ReadDefinition => ({
  en,
  zhHant,
  section: 's 2(1)',
  ...(name !== undefined && { name }),
});

const chapter = (
  language: 'en' | 'zh-Hant',
  definitions: ReadDefinition[],
  over: Partial<ReadChapter> = {},
): ReadChapter => ({
  cap: '999',
  title: 'Buoys Ordinance',
  language,
  versionDate: '2031-01-01',
  isPartial: false,
  definitions,
  ...over,
});

const keep = (...chapters: ReadChapter[]): Promise<void> => keepChapters(db, FILE, { chapters, members: [] }, NOW);

const pairs = async (): Promise<string[]> =>
  (await listDefinitions(db)).filter(hasBothLanguages).map(({ en, zhHant }) => `${en.join('/')} ${zhHant.join('/')}`);

const BUOY = define(['buoy'], ['浮標'], 'Buoy');
const FERRY = define(['ferry'], ['渡輪'], 'Ferry');

describe('definitions of the open data', () => {
  it('are kept with section, version date and the address of the chapter', async () => {
    await keep(chapter('en', [BUOY]));
    expect(await listDefinitions(db)).toMatchObject([
      { cap: '999', section: 's 2(1)', versionDate: '2031-01-01', url: 'https://www.elegislation.gov.hk/hk/cap999' },
    ]);
  });

  it('stand once where both texts of a chapter print the same pair', async () => {
    await keep(chapter('en', [BUOY, FERRY]), chapter('zh-Hant', [FERRY, BUOY]));
    expect(await countImported(db)).toBe(2);
  });

  it.each([
    ['en', 'zh-Hant'],
    ['zh-Hant', 'en'],
  ] as const)('complete each other when %s comes first and %s in another file', async (first, second) => {
    const halves = { en: [define(['buoy'], [], 'Buoy')], 'zh-Hant': [define([], ['浮標'], 'Buoy')] };
    await keep(chapter(first, halves[first]));
    expect(await countImported(db)).toBe(0);
    await keep(chapter(second, halves[second]));
    expect(await pairs()).toEqual(['buoy 浮標']);
    expect(await countImported(db)).toBe(1);
  });

  it.each([
    ['2031-02-01', ['ferry 渡輪'], 'a newer version replaces'],
    ['2031-01-01', ['ferry 渡輪'], 'the same version, read again, replaces'],
    ['2030-12-01', ['buoy 浮標'], 'an older version changes nothing'],
  ])('of a version of %s leave %j (%s)', async (versionDate, left) => {
    await keep(chapter('en', [BUOY]));
    await keep(chapter('en', [FERRY], { versionDate }));
    expect(await pairs()).toEqual(left);
  });

  it('add to what is there where the chapter is damaged, since what is missing may still be law', async () => {
    await keep(chapter('en', [BUOY]));
    await keep(chapter('en', [FERRY], { isPartial: true }));
    expect((await pairs()).sort()).toEqual(['buoy 浮標', 'ferry 渡輪']);
  });

  it('and those kept from a page leave each other alone', async () => {
    const page = { cap: '999', title: 'Buoys Ordinance', url: 'https://www.elegislation.gov.hk/hk/cap999' };
    await keepDefinitions(db, page, [define(['tug'], ['拖船'])], NOW);
    await keep(chapter('en', [BUOY]));
    await keepDefinitions(db, page, [define(['barge'], ['駁船'])], NOW);
    expect((await pairs()).sort()).toEqual(['barge 駁船', 'buoy 浮標']);
    await clearImported(db);
    expect(await pairs()).toEqual(['barge 駁船']);
  });

  it('with long lists of terms are told apart', async () => {
    const long = 'a rather long expression that the law defines '.repeat(6);
    await keep(chapter('en', [define([`${long} one`], ['甲']), define([`${long} two`], ['甲'])]));
    expect(await countImported(db)).toBe(2);
  });
});

describe('an interrupted import', () => {
  it('remembers the members kept, for this file only, until it is finished or deleted', async () => {
    await keepChapters(db, FILE, { chapters: [], members: ['a.xml'] }, NOW);
    await keepChapters(db, FILE, { chapters: [chapter('en', [BUOY])], members: ['b.xml'] }, NOW);
    expect(await membersDone(db, FILE)).toEqual(['a.xml', 'b.xml']);
    expect(await membersDone(db, { ...FILE, size: 1 })).toEqual([]);
    await forgetFile(db, FILE);
    expect(await membersDone(db, FILE)).toEqual([]);
    await keepChapters(db, FILE, { chapters: [], members: ['a.xml'] }, NOW);
    await clearImported(db);
    expect(await membersDone(db, FILE)).toEqual([]);
  });
});
