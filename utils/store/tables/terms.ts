import * as z from 'zod/mini';
import type { SidenoteDatabase } from '../db';
import { idField, lineField, readRows, timeField } from './row';

/** A pair of terms of the reader's own: it stands before the packaged glossary. */
export const ownTermSchema = z.object({
  id: idField,
  en: lineField,
  zhHant: lineField,
  zhHans: z.exactOptional(lineField),
  note: z.exactOptional(lineField),
  /** Where the reader met it: a citation or an address. */
  source: z.exactOptional(lineField),
  createdAt: timeField,
  updatedAt: timeField,
});
export type OwnTerm = z.infer<typeof ownTermSchema>;

export const saveTerm = async (db: SidenoteDatabase, term: OwnTerm): Promise<void> => {
  await db.terms.put(ownTermSchema.parse(term));
};

/** All own terms, last changed first. */
export const listTerms = async (db: SidenoteDatabase): Promise<OwnTerm[]> =>
  readRows(ownTermSchema, await db.terms.orderBy('updatedAt').reverse().toArray());

export const deleteTerm = (db: SidenoteDatabase, id: string): Promise<void> => db.terms.delete(id);

/** Adds many at once, as from a spreadsheet; all or none. */
export const importTerms = (db: SidenoteDatabase, terms: readonly OwnTerm[]): Promise<void> =>
  db.transaction('rw', db.terms, async () => {
    await db.terms.bulkPut(terms.map((term) => ownTermSchema.parse(term)));
  });
