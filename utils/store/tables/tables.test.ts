import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../privacy/audit-entry';
import frozen from '../__fixtures__/database-v1.json';
import { describeDatabase, type SidenoteDatabase } from '../db';
import type { OwnTerm } from '../rows/term';
import { isUpkeepDue, measureCache, runUpkeep } from '../upkeep';
import { answersOn, findAnswer, keepAnswer, type NewAnswer } from './answers';
import { definitionsOf, keepDefinitions } from './definitions';
import { deleteDraft, listDrafts, MOST_VERSIONS, saveDraft, saveDraftOver, versionsOf } from './drafts';
import { clearSession, markEntryReviewed, searchLog, writeLog } from './log';
import { deleteMatter, listMatters } from './matters';
import { changeResults, findSummary, keepSummary, type NewSummary, summariesOf } from './summaries';
import { countTerms, findOwnTerms, importTerms, MOST_RECENT_TERMS, olderTerms, recentTerms } from './terms';
import { addUsage, costOfMonth, usageBetween } from './usage';

const NOW = new Date('2031-03-10T08:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

let db: SidenoteDatabase;
beforeEach(() => {
  db = describeDatabase({ indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as never });
});
afterEach(() => db.close());

const summary = (key: string, changes: Partial<NewSummary> = {}): NewSummary => ({
  key,
  documentHash: 'd1',
  url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9',
  title: 'HKSAR v Chan Siu Ming',
  language: 'en',
  model: 'qwen3',
  host: 'localhost:11434',
  promptVersion: '1',
  result: { statements: [] },
  ...changes,
});
const answer = (key: string, changes: Partial<NewAnswer> = {}): NewAnswer => ({
  ...summary(key),
  question: 'Who pays the costs?',
  ...changes,
});
const logEntry = (changes: Partial<AuditEntry>): AuditEntry =>
  ({ ...(frozen.rows.log[0] as AuditEntry), ...changes }) as AuditEntry;

describe('cached results', () => {
  it('changes what was made of one document, and counts its bytes anew', async () => {
    await keepSummary(db, summary('k1', { result: { words: 'a' } }), daysAgo(2));
    await keepSummary(db, summary('k2', { result: { words: 'b' } }), daysAgo(1));
    await changeResults(db, 'd1', null, (result) =>
      JSON.stringify(result).includes('b') ? { words: 'decided by hand' } : result,
    );
    const [second, first] = await summariesOf(db, 'd1', null);
    expect(second).toMatchObject({
      result: { words: 'decided by hand' },
      bytes: 2 * '{"words":"decided by hand"}'.length,
    });
    expect(first).toMatchObject({ result: { words: 'a' }, createdAt: daysAgo(2).toISOString() });
  });

  it('are found by their key, and the use is noted', async () => {
    await keepSummary(db, summary('k1'), daysAgo(5));
    const found = await findSummary(db, 'k1', NOW);
    expect(found?.result).toEqual({ statements: [] });
    expect((await summariesOf(db, 'd1', null))[0]?.lastUsedAt).toBe(NOW.toISOString());
  });

  it('are listed newest first', async () => {
    await keepAnswer(db, answer('old'), daysAgo(2));
    await keepAnswer(db, answer('new'), NOW);
    expect((await answersOn(db, 'd1', null)).map(({ key }) => key)).toEqual(['new', 'old']);
  });

  it('are not found under another key', async () => {
    await keepAnswer(db, answer('k1'), NOW);
    expect(await findAnswer(db, 'k2', NOW)).toBeUndefined();
  });
});

describe('upkeep', () => {
  const limits = { now: NOW, cacheDays: 30, cacheMegabytes: 1, logDays: 90 };

  it('deletes results unused for too long, and keeps old ones still in use', async () => {
    await keepSummary(db, summary('forgotten'), daysAgo(31));
    await keepSummary(db, summary('in use'), daysAgo(60));
    await findSummary(db, 'in use', daysAgo(1));
    expect((await runUpkeep(db, limits)).deleted).toBe(1);
    expect((await summariesOf(db, 'd1', null)).map(({ key }) => key)).toEqual(['in use']);
  });

  it('trims by size over both caches, oldest use first', async () => {
    const large = { text: 'x'.repeat(200_000) }; // 0.4 MB each
    await keepSummary(db, summary('first', { result: large }), daysAgo(3));
    await keepAnswer(db, answer('second', { result: large }), daysAgo(2));
    await keepSummary(db, summary('third', { result: large }), daysAgo(1));
    await runUpkeep(db, limits);
    expect((await measureCache(db)).bytes).toBeLessThanOrEqual(1_000_000);
    expect((await summariesOf(db, 'd1', null)).map(({ key }) => key)).toEqual(['third']);
    expect(await answersOn(db, 'd1', null)).toHaveLength(1);
  });

  it('deletes log entries after their retention, and never drafts', async () => {
    await writeLog(db, logEntry({ id: 'old', at: daysAgo(91).toISOString() }));
    await writeLog(db, logEntry({ id: 'recent', at: daysAgo(89).toISOString() }));
    await saveDraft(db, { id: 'n1', title: 'Note', kind: 'case-note', body: 'text' }, daysAgo(900));
    expect((await runUpkeep(db, limits)).logDeleted).toBe(1);
    expect((await searchLog(db, {})).map(({ id }) => id)).toEqual(['recent']);
    expect(await listDrafts(db, null)).toHaveLength(1);
  });
});

describe('S6: upkeep is due', () => {
  const mark = (value: string) => db.marks.put({ name: 'upkeep', value });

  it.each([
    ['never done', undefined, true],
    ['a day and a minute ago', new Date(NOW.getTime() - 86_460_000).toISOString(), true],
    ['an hour ago', new Date(NOW.getTime() - 3_600_000).toISOString(), false],
    ['by a clock that was put back since', daysAgo(-30).toISOString(), true],
    ['a mark that is none', 'yesterday', true],
  ])('%s', async (_, value, due) => {
    if (value !== undefined) await mark(value);
    expect(await isUpkeepDue(db, NOW)).toBe(due);
  });
});

describe('S14: two panels on one draft', () => {
  const note = (body: string) => ({ id: 'n1', title: 'Note', kind: 'case-note', body });

  it('the later save writes nothing over what another window saved', async () => {
    const first = await saveDraftOver(db, note('start'), 0, NOW);
    const base = 'saved' in first ? first.saved.version : -1;
    await saveDraftOver(db, note('theirs'), base, NOW);
    expect(await saveDraftOver(db, note('ours'), base, NOW)).toMatchObject({ theirs: { body: 'theirs' } });
    expect((await listDrafts(db, null)).map(({ body }) => body)).toEqual(['theirs']);
  });

  it('saves while typing are one version each ten seconds, and the last of them is there', async () => {
    let base = 0;
    for (let second = 0; second < 25; second++) {
      const at = new Date(NOW.getTime() + second * 1000);
      const done = await saveDraftOver(db, note(`after ${second} s`), base, at);
      base = 'saved' in done ? done.saved.version : -1;
    }
    expect((await versionsOf(db, 'n1')).map(({ body }) => body)).toEqual(['after 24 s', 'after 19 s', 'after 9 s']);
  });
});

describe('S4: drafts of a matter', () => {
  it('are listed under it only', async () => {
    await saveDraft(db, { id: 'a', title: 'A', kind: 'case-note', body: '', matterId: 'm1' }, NOW);
    await saveDraft(db, { id: 'b', title: 'B', kind: 'case-note', body: '' }, NOW);
    const ids = async (matterId: string | null) => (await listDrafts(db, matterId)).map(({ id }) => id);
    expect([await ids('m1'), await ids('m2'), await ids(null)]).toEqual([['a'], [], ['b']]);
  });
});

describe('S5: spending that cannot be read', () => {
  it('is no nought', async () => {
    await addUsage(db, { day: '2031-03-01', profileId: 'p1', matterId: '', input: 1, output: 1, cost: 5 });
    await db.usage.put({ day: '2031-03-02', profileId: 'p1', matterId: '', calls: 1, input: -1, output: 1, cost: 9 });
    expect(await costOfMonth(db, '2031-03-10')).toBeNaN();
  });
});

describe('a matter', () => {
  it('takes its drafts, log and cached text with it, and leaves those of others and what was spent', async () => {
    await db.transaction('rw', db.tables, async () => {
      for (const [table, rows] of Object.entries(frozen.rows)) await db.table(table).bulkPut(rows);
    });
    await addUsage(db, { day: '2031-03-01', profileId: 'p1', matterId: '', input: 1, output: 1, cost: 0.25 });
    await deleteMatter(db, 'm1');
    expect(await listMatters(db)).toEqual([]);
    expect(await searchLog(db, {})).toEqual([]);
    expect(await listDrafts(db, null)).toEqual([]);
    expect(await versionsOf(db, 'n1')).toEqual([]);
    expect(await answersOn(db, 'd1', null)).toEqual([]);
    expect(await summariesOf(db, 'd1', null)).toHaveLength(1);
    expect(await costOfMonth(db, '2031-03-10')).toBe(0.75);
    expect(await usageBetween(db, '2031-03-01', '2031-03-01')).toMatchObject([{ matterId: '', calls: 3 }]);
  });
});

describe('the log', () => {
  it('is searched by title and citation, never by what was asked or answered', async () => {
    await writeLog(
      db,
      logEntry({ id: 'a', title: 'Wong v Lee', citation: '[2031] HKCA 5', answer: 'Chan appears here' }),
    );
    await writeLog(db, logEntry({ id: 'b', title: 'HKSAR v Chan', citation: '[2031] HKCFA 9' }));
    expect((await searchLog(db, { text: 'chan' })).map(({ id }) => id)).toEqual(['b']);
    expect((await searchLog(db, { text: 'hkca 5' })).map(({ id }) => id)).toEqual(['a']);
    expect(await searchLog(db, { matterId: 'another' })).toEqual([]);
  });

  it('marks a review by name and time', async () => {
    await writeLog(db, logEntry({ id: 'a' }));
    expect((await markEntryReviewed(db, 'a', 'B. Ho', NOW))?.review).toEqual({ by: 'B. Ho', at: NOW.toISOString() });
  });

  it('forgets at the start of the browser what was for the session', async () => {
    await writeLog(db, logEntry({ id: 'a', keep: 'session' }));
    await writeLog(db, logEntry({ id: 'b', keep: 'kept' }));
    await keepAnswer(db, answer('s', { keep: 'session' }), NOW);
    await keepSummary(db, summary('s', { keep: 'session' }), NOW);
    await clearSession(db);
    expect([await answersOn(db, 'd1', null), await summariesOf(db, 'd1', null)]).toEqual([[], []]);
    expect((await searchLog(db, {})).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('drafts', () => {
  const note = (body: string) => ({ id: 'n1', title: 'Note', kind: 'case-note', body });

  it('remember their earlier states, the latest of them', async () => {
    for (let number = 1; number <= MOST_VERSIONS + 3; number++) await saveDraft(db, note(`state ${number}`), NOW);
    const versions = await versionsOf(db, 'n1');
    expect(versions).toHaveLength(MOST_VERSIONS);
    expect(versions[0]?.body).toBe(`state ${MOST_VERSIONS + 3}`);
    expect(versions.at(-1)?.body).toBe('state 4');
  });

  it('are deleted with their earlier states', async () => {
    await saveDraft(db, note('a'), NOW);
    await deleteDraft(db, 'n1');
    expect(await versionsOf(db, 'n1')).toEqual([]);
  });
});

describe('definitions', () => {
  const chapter = {
    cap: '571',
    title: 'Securities and Futures Ordinance',
    url: 'https://www.elegislation.gov.hk/hk/cap571',
  };

  it('replace those of the same chapter read earlier; repealed and one-sided ones are left out', async () => {
    await keepDefinitions(db, chapter, [{ en: ['old term'], zhHant: ['舊詞'] }], daysAgo(9));
    const kept = await keepDefinitions(
      db,
      chapter,
      [
        { en: ['regulated activity'], zhHant: ['受規管活動'], section: 's 1' },
        { en: ['gone'], zhHant: ['廢除'], repealed: true },
        { en: ['English only'], zhHant: [] },
      ],
      NOW,
    );
    expect(kept).toBe(1);
    expect((await definitionsOf(db, '571')).map(({ en }) => en)).toEqual([['regulated activity']]);
  });
});

describe('very many own terms', () => {
  const TERMS: OwnTerm[] = Array.from({ length: MOST_RECENT_TERMS + 40 }, (_, at) => ({
    id: `t${at}`,
    en: at % 100 === 0 ? `berth ${at}` : `term ${at}`,
    zhHant: `詞${at}`,
    ...(at === 7 && { note: 'HCA 7/2031' }),
    createdAt: daysAgo(0).toISOString(),
    updatedAt: new Date(NOW.getTime() + at).toISOString(),
  }));
  beforeEach(() => importTerms(db, TERMS));
  const ids = (terms: readonly OwnTerm[]): string[] => terms.map(({ id }) => id);

  it('are worked with last changed first, the older ones apart, none lost and none twice', async () => {
    const [recent, older] = [await recentTerms(db), await olderTerms(db)];
    expect([recent.length, older.length, await countTerms(db)]).toEqual([MOST_RECENT_TERMS, 40, TERMS.length]);
    expect(ids(recent)[0]).toBe(`t${TERMS.length - 1}`);
    expect([...ids(recent), ...ids(older)].sort()).toEqual(ids(TERMS).sort());
  });

  it.each<[words: string, most: number, found: string[]]>([
    ['', 2, ['t3039', 't3038']],
    ['  BERTH 1', 3, ['t1900', 't1800', 't1700']],
    ['詞3039', 5, ['t3039']],
    ['hca 7', 5, ['t7']],
    ['nothing like it', 5, []],
  ])('are found by %j, the first %i', async (words, most, found) => {
    expect(ids(await findOwnTerms(db, words, most))).toEqual(found);
  });
});

describe('usage', () => {
  it('adds up by day, profile and matter, and by month', async () => {
    const spent = { day: '2031-03-01', profileId: 'p1', matterId: 'm1', input: 100, output: 10, cost: 0.5 };
    await addUsage(db, spent);
    await addUsage(db, spent);
    await addUsage(db, { ...spent, day: '2031-02-28' });
    expect(await usageBetween(db, '2031-03-01', '2031-03-31')).toEqual([
      { ...spent, calls: 2, input: 200, output: 20, cost: 1 },
    ]);
    expect(await costOfMonth(db, '2031-03-15')).toBe(1);
  });
});
