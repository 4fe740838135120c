import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAuditEntry } from '../privacy/audit-entry';
import { describeDatabase, type SidenoteDatabase } from './db';
import { DEFAULT_SETTINGS } from './settings-schema';
import { keepAnswer } from './tables/answers';
import { saveCardMemory } from './tables/cards';
import { keepDefinitions } from './tables/definitions';
import { saveDraft } from './tables/drafts';
import { finishLog, markEntryReviewed, writeLog } from './tables/log';
import { keepLine } from './tables/matter-lines';
import { saveMatter } from './tables/matters';
import { keepSummary } from './tables/summaries';
import { saveTerm } from './tables/terms';
import { keepText } from './tables/texts';
import { addUsage } from './tables/usage';
import { exportAll, importTables, readExport } from './transfer';

const NOW = new Date('2031-03-10T08:00:00Z');
const open = (): SidenoteDatabase =>
  describeDatabase({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });

/** Text as pages and endpoints bring it: long, broken, of any script. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constant('x'.repeat(5_000)),
  fc.constant('\ud83d'.repeat(2_001)),
  fc.constant(''),
);
const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(4600.5, -1, 1e18, Number.NaN, Infinity));
const id = fc.constantFrom('a', 'b', 'c');

/** Everything that is ever written, with values from outside; what is refused leaves nothing behind. */
const writes: fc.Arbitrary<(db: SidenoteDatabase) => Promise<unknown>> = fc.oneof(
  fc.tuple(id, anyText, anyText).map(
    ([key, title, model]) =>
      (db: SidenoteDatabase) =>
        keepSummary(db, { ...about(key, title), model, host: 'h', result: { title } }, NOW),
  ),
  fc.tuple(id, anyText, anyText).map(
    ([key, title, question]) =>
      (db: SidenoteDatabase) =>
        keepAnswer(db, { ...about(key, title), model: 'm', host: 'h', question, result: {} }, NOW),
  ),
  fc.tuple(id, anyText, anyText, anyNumber).map(([key, title, answer, input]) => async (db: SidenoteDatabase) => {
    await writeLog(db, entry(key, title, '', 'unfinished'));
    await finishLog(db, key, { ...entry(`${key}2`, title, answer, 'finished'), tokens: { input, output: 1 } });
    await markEntryReviewed(db, key, title, NOW);
  }),
  fc.tuple(id, anyText).map(
    ([key, name]) =>
      (db: SidenoteDatabase) =>
        saveMatter(db, { id: key, name, clientConsent: 'yes', createdAt: NOW.toISOString() }),
  ),
  fc.tuple(id, anyText).map(
    ([key, en]) =>
      (db: SidenoteDatabase) =>
        saveTerm(db, { id: key, en, zhHant: '詞', createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() }),
  ),
  fc.tuple(id, anyText).map(
    ([key, title]) =>
      (db: SidenoteDatabase) =>
        saveDraft(db, { id: key, title, kind: 'case-note', body: { title } }, NOW),
  ),
  fc.tuple(anyText, anyText).map(
    ([title, en]) =>
      (db: SidenoteDatabase) =>
        keepDefinitions(
          db,
          { cap: '571', title, url: 'https://www.elegislation.gov.hk/hk/cap571' },
          [{ en: [en], zhHant: ['詞'] }],
          NOW,
        ),
  ),
  fc.tuple(id, anyNumber, anyNumber).map(([key, stability, reps]) => (db: SidenoteDatabase) => {
    const at = NOW.toISOString();
    const memory = { id: key, due: at, lastReview: at, stability, reps, difficulty: 5, lapses: 0, state: 2 };
    return saveCardMemory(db, { ...memory, scheduledDays: 3 });
  }),
  fc.tuple(id, anyText, fc.option(id)).map(
    ([hash, title, matterId]) =>
      (db: SidenoteDatabase) =>
        keepText(db, { hash, matterId }, { ...DOCUMENT, title }, NOW),
  ),
  fc.tuple(anyText, anyText, fc.option(id)).map(
    ([text, title, matterId]) =>
      (db: SidenoteDatabase) =>
        keepLine(db, { text, origin: 'page', number: text }, { matterId, page: { ...DOCUMENT, title } }, NOW),
  ),
  fc.tuple(anyNumber, anyNumber, anyNumber).map(
    ([input, output, cost]) =>
      (db: SidenoteDatabase) =>
        addUsage(db, { day: '2031-03-10', profileId: 'p', matterId: '', input, output, cost }),
  ),
);

const DOCUMENT = {
  url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  text: '',
  paragraphs: [],
} as const;

const about = (key: string, title: string) => ({
  key,
  documentHash: 'd',
  url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9',
  title,
  language: 'en' as const,
  promptVersion: '1',
});

const entry = (key: string, title: string, answer: string, ended: 'unfinished' | 'finished') =>
  buildAuditEntry(
    {
      url: '',
      title,
      host: 'h',
      model: 'm',
      promptVersion: '1',
      purpose: 'summary',
      sent: [],
      keep: 'kept',
      answer,
      results: [],
      ended,
    },
    { id: key, now: NOW },
  );

/** Rows as JSON tells them; the order of their fields means nothing. */
const rowsOf = async (db: SidenoteDatabase): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(
      await Promise.all(
        db.tables.filter(({ name }) => name !== 'marks').map(async (table) => [table.name, await table.toArray()]),
      ),
    ),
  );

describe('S13: a backup can always be imported again', () => {
  it('export → import of any state that can be reached loses no row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(writes, { maxLength: 12 }), async (steps) => {
        const [here, there] = [open(), open()];
        for (const write of steps) await write(here).catch(() => undefined);
        const file = readExport(await exportAll(here, DEFAULT_SETTINGS, { now: NOW, withKeys: false }));
        if (!file.ok) throw new Error(file.reason);
        expect(file.value.leftOut).toEqual({});
        await importTables(there, file.value);
        expect(await rowsOf(there)).toEqual(await rowsOf(here));
        here.close();
        there.close();
      }),
      { numRuns: 60 },
    );
  });
});
