import type { SidenoteDatabase } from '../db';
import { type OwnTerm, ownTermSchema } from '../rows/term';
import { readRows } from './row';

export const saveTerm = async (db: SidenoteDatabase, term: OwnTerm): Promise<void> => {
  await db.terms.put(ownTermSchema.parse(term));
};

/** All own terms, last changed first. */
export const listOwnTerms = async (db: SidenoteDatabase): Promise<OwnTerm[]> =>
  readRows(ownTermSchema, await db.terms.orderBy('updatedAt').reverse().toArray());

/**
 * So many own terms, last changed first, are worked with at once; a lawyer has hundreds. Of a list that somebody
 * imported, the older ones are looked through in a worker and page by page: hundreds of thousands must not hold up a
 * page that opens.
 */
export const MOST_RECENT_TERMS = 3_000;

export const countTerms = (db: SidenoteDatabase): Promise<number> => db.terms.count();

export const recentTerms = async (db: SidenoteDatabase, most = MOST_RECENT_TERMS): Promise<OwnTerm[]> =>
  readRows(ownTermSchema, await db.terms.orderBy('updatedAt').reverse().limit(most).toArray());

/** What `recentTerms` leaves. */
export const olderTerms = async (db: SidenoteDatabase): Promise<OwnTerm[]> =>
  readRows(ownTermSchema, await db.terms.orderBy('updatedAt').reverse().offset(MOST_RECENT_TERMS).toArray());

/** Rows are read so many at a time where all are looked through: a page stays awake between. */
const CHUNK = 10_000;

/** The first terms that hold these words in any of their fields: those changed last first, then from the older ones. */
export async function findOwnTerms(db: SidenoteDatabase, words: string, most: number): Promise<OwnTerm[]> {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return recentTerms(db, most);
  const holds = ({ en, zhHant, zhHans, note, source }: OwnTerm): boolean =>
    [en, zhHant, zhHans, note, source].some((text) => text?.toLowerCase().includes(wanted));
  const recent = await recentTerms(db);
  const found = recent.filter(holds).slice(0, most);
  if (recent.length < MOST_RECENT_TERMS) return found;
  const known = new Set(recent.map(({ id }) => id));
  let last = '';
  while (found.length < most) {
    const rows = await db.terms.where(':id').above(last).limit(CHUNK).toArray();
    const fitting = readRows(ownTermSchema, rows).filter((term) => !known.has(term.id) && holds(term));
    found.push(...fitting.slice(0, most - found.length));
    const end = rows.at(-1)?.id;
    if (rows.length < CHUNK || end === undefined) break;
    last = end;
  }
  return found;
}

export const deleteTerm = (db: SidenoteDatabase, id: string): Promise<void> => db.terms.delete(id);

/** Adds many at once, as from a spreadsheet; all or none. */
export const importTerms = (db: SidenoteDatabase, terms: readonly OwnTerm[]): Promise<void> =>
  db.transaction('rw', db.terms, async () => {
    await db.terms.bulkPut(terms.map((term) => ownTermSchema.parse(term)));
  });
