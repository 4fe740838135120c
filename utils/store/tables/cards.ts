import * as z from 'zod/mini';
import type { CardMemory } from '../../study/types';
import type { SidenoteDatabase } from '../db';
import { countField, timeField } from '../rows/fields';
import { readRows } from './row';

/** What the scheduler remembers of one card. The card itself is made anew from the terms that are kept. */
export const cardMemorySchema = z.object({
  /** Of what was kept, with its kind and the language asked in; longer than other ids, since definitions are named by their words. */
  id: z.string().check(z.minLength(1), z.maxLength(400)),
  due: timeField,
  lastReview: timeField,
  stability: z.number().check(z.nonnegative()),
  difficulty: z.number().check(z.nonnegative(), z.maximum(10)),
  reps: countField,
  lapses: countField,
  state: countField,
  scheduledDays: countField,
});

export const listCardMemories = async (db: SidenoteDatabase): Promise<CardMemory[]> =>
  readRows(cardMemorySchema, await db.cards.toArray());

export const saveCardMemory = async (db: SidenoteDatabase, memory: CardMemory): Promise<void> => {
  await db.cards.put(cardMemorySchema.parse(memory));
};
