import * as z from 'zod/mini';
import type { SidenoteDatabase } from '../db';
import { countField, idField, readRow, sizeOf, timeField } from './row';

/** What was found in a text without a model, kept so that a page seen before costs nothing; it can be lost. */
export const keptAnalysisSchema = z.object({
  /** Hash of the text, part and rules. */
  key: idField,
  documentHash: idField,
  createdAt: timeField,
  lastUsedAt: timeField,
  bytes: countField,
  /** What the background found; read only under the rules that made it. */
  value: z.unknown(),
});
export type KeptAnalysis = z.infer<typeof keptAnalysisSchema>;

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
