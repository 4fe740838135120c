import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { type KeptSummaryRow, keptSummarySchema } from '../rows/summary';
import { isOf, readRow, readRows, sizeOf } from './row';

export type NewSummary = Omit<KeptSummaryRow, 'createdAt' | 'lastUsedAt' | 'bytes'>;

/** Keeps a finished summary, in place of an older one under the same key. */
export async function keepSummary(db: SidenoteDatabase, summary: NewSummary, now: Date): Promise<void> {
  const at = now.toISOString();
  const title = clipLine(summary.title);
  const row = { ...summary, title, createdAt: at, lastUsedAt: at, bytes: sizeOf(summary.result) };
  await db.summaries.put(keptSummarySchema.parse(row));
}

/** Finds a summary by its key and notes that it was used. */
export async function findSummary(db: SidenoteDatabase, key: string, now: Date): Promise<KeptSummaryRow | undefined> {
  const row = readRow(keptSummarySchema, await db.summaries.get(key));
  if (row) await db.summaries.update(key, { lastUsedAt: now.toISOString() });
  return row;
}

/** All summaries of one document under one matter, newest first. */
export async function summariesOf(
  db: SidenoteDatabase,
  documentHash: string,
  matterId: string | null,
): Promise<KeptSummaryRow[]> {
  const rows = readRows(keptSummarySchema, await db.summaries.where('documentHash').equals(documentHash).toArray());
  return rows.filter(isOf(matterId)).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** Changes what was made of one document under one matter, in place; a result that `change` gives back as it was stays untouched. */
export async function changeResults(
  db: SidenoteDatabase,
  documentHash: string,
  matterId: string | null,
  change: (result: unknown) => unknown,
): Promise<number> {
  return db.summaries
    .where('documentHash')
    .equals(documentHash)
    .filter(isOf(matterId))
    .modify((row) => {
      const result = change(row.result);
      if (result === row.result) return;
      row.result = result;
      row.bytes = sizeOf(result);
    });
}

/** Deletes the cached text of every document and matter: the *Clear* button. */
export const clearSummaries = (db: SidenoteDatabase): Promise<void> => db.summaries.clear();
