import { type AuditEntry, auditEntrySchema } from '../../privacy/audit-entry';
import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { readRow, readRows } from './row';

/** Writes an entry, in form or not at all: a row that cannot be read back is no record. */
export const writeLog = async (db: SidenoteDatabase, entry: AuditEntry): Promise<void> => {
  await db.log.put(inForm(entry));
};

/** Titles come from pages, and names of models from endpoints: each is cut to what its field holds. */
const inForm = (entry: AuditEntry): AuditEntry =>
  auditEntrySchema.parse({
    ...entry,
    title: clipLine(entry.title),
    model: clipLine(entry.model),
    ...(entry.citation !== undefined && { citation: clipLine(entry.citation) }),
  });

/**
 * Puts the finished entry in the place of the one written before the send; it keeps the time of the send. Where its new
 * id names the record of an earlier try, that one moves aside.
 */
export const finishLog = (db: SidenoteDatabase, begunId: string, entry: AuditEntry): Promise<void> =>
  db.transaction('rw', db.log, async () => {
    const begun = await db.log.get(begunId);
    // Deleted meanwhile by the reader, or with its matter: it stays deleted.
    if (!begun) return;
    const before = entry.id === begunId ? undefined : await db.log.get(entry.id);
    if (before) await db.log.put({ ...before, id: crypto.randomUUID() });
    await db.log.delete(begunId);
    await db.log.put(inForm({ ...entry, at: begun.at }));
  });

export type LogQuery = {
  /** `null`: what belongs to no matter; absent: everything. */
  readonly matterId?: string | null;
  /** Looked for in title and citation only: no index of persons, no search of questions and answers. */
  readonly text?: string;
  readonly limit?: number;
};

/** Entries, newest first. */
export async function searchLog(
  db: SidenoteDatabase,
  { matterId, text = '', limit = 500 }: LogQuery,
): Promise<AuditEntry[]> {
  const wanted = text.trim().toLowerCase();
  const matches = (entry: AuditEntry): boolean =>
    (matterId === undefined || isOfMatter(entry, matterId)) &&
    (wanted === '' || `${entry.title}\n${entry.citation ?? ''}`.toLowerCase().includes(wanted));
  return readRows(auditEntrySchema, await db.log.orderBy('at').reverse().filter(matches).limit(limit).toArray());
}

const isOfMatter = (entry: AuditEntry, matterId: string | null): boolean => (entry.matterId ?? null) === matterId;

export const findLogEntry = async (db: SidenoteDatabase, id: string): Promise<AuditEntry | undefined> =>
  readRow(auditEntrySchema, await db.log.get(id));

/** Marks an entry as reviewed by a named user. */
export async function markEntryReviewed(
  db: SidenoteDatabase,
  id: string,
  by: string,
  now: Date,
): Promise<AuditEntry | undefined> {
  await db.log.update(id, { review: { by: clipLine(by), at: now.toISOString() } });
  return findLogEntry(db, id);
}

export const deleteLogEntry = (db: SidenoteDatabase, id: string): Promise<void> => db.log.delete(id);

/** Deletes what was to be kept for the browser session only: records, answers and summaries. Called at its start. */
export const clearSession = (db: SidenoteDatabase): Promise<number> =>
  db.transaction('rw', db.log, db.answers, db.summaries, async () => {
    let deleted = 0;
    for (const table of [db.log, db.answers, db.summaries])
      deleted += await table.filter(({ keep }) => keep === 'session').delete();
    return deleted;
  });

/** Deletes the records of one matter, or those of none. */
export const clearLog = (db: SidenoteDatabase, matterId: string | null): Promise<number> =>
  db.log.filter((entry) => isOfMatter(entry, matterId)).delete();
