import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { type KeptAnswer, keptAnswerSchema } from '../rows/answer';
import { isOf, readRow, readRows, sizeOf } from './row';

export type NewAnswer = Omit<KeptAnswer, 'createdAt' | 'lastUsedAt' | 'bytes'>;

/** Keeps a finished answer, in place of an older one under the same key. */
export async function keepAnswer(db: SidenoteDatabase, answer: NewAnswer, now: Date): Promise<void> {
  const at = now.toISOString();
  const bytes = sizeOf([answer.question, answer.result]);
  const row = { ...answer, title: clipLine(answer.title), createdAt: at, lastUsedAt: at, bytes };
  await db.answers.put(keptAnswerSchema.parse(row));
}

/** Finds an answer by its key and notes that it was used. */
export async function findAnswer(db: SidenoteDatabase, key: string, now: Date): Promise<KeptAnswer | undefined> {
  const row = readRow(keptAnswerSchema, await db.answers.get(key));
  if (row) await db.answers.update(key, { lastUsedAt: now.toISOString() });
  return row;
}

/** All answers on one document under one matter, newest first: the thread of questions under it. */
export async function answersOn(
  db: SidenoteDatabase,
  documentHash: string,
  matterId: string | null,
): Promise<KeptAnswer[]> {
  const rows = readRows(keptAnswerSchema, await db.answers.where('documentHash').equals(documentHash).toArray());
  return rows.filter(isOf(matterId)).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

export const deleteAnswer = (db: SidenoteDatabase, key: string): Promise<void> => db.answers.delete(key);

export const clearAnswers = (db: SidenoteDatabase): Promise<void> => db.answers.clear();
