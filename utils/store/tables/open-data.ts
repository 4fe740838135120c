import { hashText } from '../../core/hash';
import { pairChapters } from '../../glossary/import/pair-chapters';
import type { ReadChapter, ReadDefinition } from '../../glossary/import/read-batches';
import type { SidenoteDatabase } from '../db';
import type { KeptDefinition } from '../rows/definition';
import { keepProvisions } from './provisions';

/**
 * Definitions of the official open data lie in the same table as those kept from pages. Their keys begin with `open|`;
 * with `half|` where one language is still missing: such a row waits for the chapter's other text and is not shown.
 */
const WHOLE = 'open|';
const HALF = 'half|';

/** The longest key a row may have is 200; what does not fit is told apart by its hash. */
const LONGEST_ID = 180;
const HASH_LETTERS = 16;

const MARK = 'import|';

/** Which file an import belongs to: the same name and size is the same file. */
export type ImportedFile = { readonly name: string; readonly size: number };

const markOf = ({ name, size }: ImportedFile): string => `${MARK}${size}|${name}`;

const isImported = ({ id }: KeptDefinition): boolean => id.startsWith(WHOLE) || id.startsWith(HALF);

/** Whether a row has both languages, so that it can be shown. */
export const hasBothLanguages = ({ en, zhHant }: Pick<KeptDefinition, 'en' | 'zhHant'>): boolean =>
  en.length > 0 && zhHant.length > 0;

function idOf(cap: string, { en, zhHant, section, name }: ReadDefinition): string {
  const pair = en.length > 0 && zhHant.length > 0;
  const id = [cap, section ?? '', en.join('/'), zhHant.join('/'), pair ? '' : (name ?? '')].join('|');
  const short =
    id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID - HASH_LETTERS)}${hashText(id).slice(0, HASH_LETTERS)}`;
  return (pair ? WHOLE : HALF) + short;
}

/** `571` → Cap. 571 at e-Legislation; instruments such as `A101` have no `cap` in their address. */
const addressOf = (cap: string): string =>
  `https://www.elegislation.gov.hk/hk/${/^\d/.test(cap) ? 'cap' : ''}${encodeURIComponent(cap)}`;

const rowOf = (chapter: ReadChapter, definition: ReadDefinition, now: Date): KeptDefinition => ({
  id: idOf(chapter.cap, definition),
  cap: chapter.cap,
  title: chapter.title,
  url: addressOf(chapter.cap),
  en: [...definition.en],
  zhHant: [...definition.zhHant],
  ...(definition.section === undefined ? {} : { section: definition.section }),
  ...(definition.scope === undefined ? {} : { scope: definition.scope }),
  ...(definition.name === undefined ? {} : { name: definition.name }),
  ...(chapter.versionDate === undefined ? {} : { versionDate: chapter.versionDate }),
  readFrom: chapter.language,
  keptAt: now.toISOString(),
});

/** A row that has become whole gets the key of a whole one. */
const renamed = (row: KeptDefinition): KeptDefinition => ({ ...row, id: idOf(row.cap, row) });

/** A definition that can neither be shown nor ever be completed is not worth keeping. */
const isWorthKeeping = (row: KeptDefinition): boolean => hasBothLanguages(row) || row.name !== undefined;

/**
 * Keeps a chapter's definitions in one language: they replace those of an earlier or equal version in that language,
 * and both languages complete each other.
 */
async function putChapter(db: SidenoteDatabase, chapter: ReadChapter, now: Date): Promise<void> {
  if (chapter.cap === '') return;
  const before = (await db.definitions.where('cap').equals(chapter.cap).toArray()).filter(isImported);
  const own = before.filter(({ readFrom }) => readFrom === chapter.language);
  const isOutdated = own.some(({ versionDate = '' }) => versionDate > (chapter.versionDate ?? ''));
  if (isOutdated) return;
  const others = before.filter(({ readFrom }) => readFrom !== chapter.language);
  const read = pairChapters(chapter.definitions, others).map((definition) => rowOf(chapter, definition, now));
  const completed = pairChapters(others, chapter.definitions).map(renamed);
  const kept = chapter.isPartial ? own : [];
  await db.definitions.bulkDelete(before.map(({ id }) => id));
  // Where both texts say the same, they share a key, and the last one written stands: that of the English text.
  const rows = chapter.language === 'en' ? [...completed, ...read] : [...read, ...completed];
  await db.definitions.bulkPut([...kept, ...rows].filter(isWorthKeeping));
}

/** Keeps a batch of chapters and notes which members of the file need not be read again; all or none. */
export const keepChapters = (
  db: SidenoteDatabase,
  file: ImportedFile,
  batch: { readonly chapters: readonly ReadChapter[]; readonly members: readonly string[] },
  now: Date,
): Promise<void> =>
  db.transaction('rw', db.definitions, db.provisions, db.marks, async () => {
    for (const chapter of batch.chapters) {
      await putChapter(db, chapter, now);
      await keepProvisions(db, chapter);
    }
    if (batch.members.length === 0) return;
    const done = await membersDone(db, file);
    await db.marks.put({ name: markOf(file), value: JSON.stringify([...done, ...batch.members]) });
  });

/** Members of this file that an earlier, interrupted import has kept. */
export async function membersDone(db: SidenoteDatabase, file: ImportedFile): Promise<string[]> {
  const mark = await db.marks.get(markOf(file));
  const members: unknown = mark === undefined ? [] : JSON.parse(mark.value);
  return Array.isArray(members) ? members.filter((member) => typeof member === 'string') : [];
}

/** The file was read to its end: chosen again, it is read anew. */
export const forgetFile = (db: SidenoteDatabase, file: ImportedFile): Promise<void> => db.marks.delete(markOf(file));

/** Definitions imported that have both languages. */
export const countImported = (db: SidenoteDatabase): Promise<number> =>
  db.definitions.where('id').startsWith(WHOLE).count();

/** Deletes everything imported; what was kept from pages stays. */
export const clearImported = (db: SidenoteDatabase): Promise<void> =>
  db.transaction('rw', db.definitions, db.provisions, db.marks, async () => {
    await db.definitions.where('id').startsWithAnyOf(WHOLE, HALF).delete();
    await db.provisions.clear();
    await db.marks.where('name').startsWith(MARK).delete();
  });
