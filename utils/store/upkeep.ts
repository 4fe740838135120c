import type { SidenoteDatabase } from './db';

export type UpkeepLimits = {
  readonly now: Date;
  /** Cached results unused for longer go. */
  readonly cacheDays: number;
  /** Above this, cached results go, oldest use first. */
  readonly cacheMegabytes: number;
  /** Log entries older than this go. */
  readonly logDays: number;
};

export type UpkeepReport = { readonly deleted: number; readonly cacheBytes: number; readonly logDeleted: number };

const DAY_MS = 86_400_000;
const MEGABYTE = 1_000_000;

/** A sheet that stood open for longer than this is gone with its page. */
const CONSENT_DAYS = 30;

/** Usage is kept for a full year and the month under way, so that a year can be told. */
const USAGE_DAYS = 400;

/** Whether it is time again: never trimmed, a day ago, or by a clock that has been put back since. */
export async function isUpkeepDue(db: SidenoteDatabase, now: Date): Promise<boolean> {
  const last = Date.parse((await db.marks.get('upkeep'))?.value ?? '');
  return !(now.getTime() - last < DAY_MS && now.getTime() >= last);
}

/** Trims caches by age and size and the log by its retention; drafts, terms and matters are never touched. */
export async function runUpkeep(db: SidenoteDatabase, limits: UpkeepLimits): Promise<UpkeepReport> {
  const before = (days: number): string => new Date(limits.now.getTime() - days * DAY_MS).toISOString();
  const tooOld = before(limits.cacheDays);
  let deleted = 0;
  for (const table of [db.summaries, db.answers, db.analyses])
    deleted += await table.where('lastUsedAt').below(tooOld).delete();
  const trimmed = await trimBySize(db, limits.cacheMegabytes * MEGABYTE);
  const logDeleted = await db.log.where('at').below(before(limits.logDays)).delete();
  await db.consents.where('at').below(before(CONSENT_DAYS)).delete();
  await db.usage.where('day').below(before(USAGE_DAYS).slice(0, 10)).delete();
  await db.marks.put({ name: 'upkeep', value: limits.now.toISOString() });
  return { deleted: deleted + trimmed.deleted, cacheBytes: trimmed.bytes, logDeleted };
}

type Cached = {
  readonly table: 'summaries' | 'answers' | 'analyses';
  readonly key: string;
  readonly bytes: number;
  readonly usedAt: string;
};

/** Bytes of all cached results, and how many there are. */
export async function measureCache(db: SidenoteDatabase): Promise<{ readonly bytes: number; readonly rows: number }> {
  const rows = await listCached(db);
  return { bytes: rows.reduce((sum, row) => sum + row.bytes, 0), rows: rows.length };
}

async function trimBySize(db: SidenoteDatabase, most: number): Promise<{ deleted: number; bytes: number }> {
  const rows = (await listCached(db)).sort((a, b) => a.usedAt.localeCompare(b.usedAt));
  let bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
  let deleted = 0;
  for (const row of rows) {
    if (bytes <= most) break;
    await db[row.table].delete(row.key);
    bytes -= row.bytes;
    deleted += 1;
  }
  return { deleted, bytes };
}

/** Walks the rows one by one: their results may together be larger than what fits in memory at once. */
async function listCached(db: SidenoteDatabase): Promise<Cached[]> {
  const found: Cached[] = [];
  for (const table of ['summaries', 'answers', 'analyses'] as const) {
    await db[table].each(({ key, bytes, lastUsedAt }) => {
      found.push({ table, key, bytes: Number(bytes) || 0, usedAt: String(lastUsedAt) });
    });
  }
  return found;
}
