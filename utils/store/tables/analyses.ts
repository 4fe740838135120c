import type { SidenoteDatabase } from '../db';
import { type KeptAnalysis, keptAnalysisSchema } from '../rows/analysis';
import { readRow, sizeOf } from './row';

/** Uses are noted once a day: reading must not write each time. */
const DAY = 10;

/** Keeps one part of an analysis. */
export async function keepAnalysis(
  db: SidenoteDatabase,
  { key, documentHash, value }: Pick<KeptAnalysis, 'key' | 'documentHash' | 'value'>,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await db.analyses.put({ key, documentHash, value, createdAt: at, lastUsedAt: at, bytes: sizeOf(value) });
}

/** Finds one part of an analysis; undefined where it was never kept. */
export async function findAnalysis(db: SidenoteDatabase, key: string, now: Date): Promise<unknown> {
  const row = readRow(keptAnalysisSchema, await db.analyses.get(key));
  if (row === undefined) return undefined;
  const at = now.toISOString();
  if (row.lastUsedAt.slice(0, DAY) !== at.slice(0, DAY)) await db.analyses.update(key, { lastUsedAt: at });
  return row.value;
}
