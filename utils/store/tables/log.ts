import { type AuditEntry, auditEntrySchema } from '../../privacy/audit-entry';
import type { SidenoteDatabase } from '../db';
import { readRow, readRows } from './row';

export const writeLog = async (db: SidenoteDatabase, entry: AuditEntry): Promise<void> => {
  await db.log.put(entry);
};

export type LogQuery = {
  readonly matterId?: string;
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
    (matterId === undefined || entry.matterId === matterId) &&
    (wanted === '' || `${entry.title}\n${entry.citation ?? ''}`.toLowerCase().includes(wanted));
  return readRows(auditEntrySchema, await db.log.orderBy('at').reverse().filter(matches).limit(limit).toArray());
}

export const findLogEntry = async (db: SidenoteDatabase, id: string): Promise<AuditEntry | undefined> =>
  readRow(auditEntrySchema, await db.log.get(id));

/** Marks an entry as reviewed by a named user. */
export async function markReviewed(
  db: SidenoteDatabase,
  id: string,
  by: string,
  now: Date,
): Promise<AuditEntry | undefined> {
  await db.log.update(id, { review: { by, at: now.toISOString() } });
  return findLogEntry(db, id);
}

export const deleteLogEntry = (db: SidenoteDatabase, id: string): Promise<void> => db.log.delete(id);

/** Deletes what was to be kept for the browser session only; called when the browser starts. */
export const clearSessionLog = (db: SidenoteDatabase): Promise<number> =>
  db.log.filter((entry) => entry.keep === 'session').delete();

export const clearLog = (db: SidenoteDatabase): Promise<void> => db.log.clear();
