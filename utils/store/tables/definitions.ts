import type { Definition } from '../../core/definition';
import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { type KeptDefinition, keptDefinitionSchema } from '../rows/definition';
import { readRows } from './row';

export type Chapter = { readonly cap: string; readonly title: string; readonly url: string };

const isKeptFromPage = ({ readFrom }: KeptDefinition): boolean => readFrom === undefined;

/** Keeps what a chapter defines, in place of what it defined when last read. Repealed terms are left out. */
export async function keepDefinitions(
  db: SidenoteDatabase,
  chapter: Chapter,
  definitions: readonly Omit<Definition, 'span'>[],
  now: Date,
): Promise<number> {
  const rows = definitions
    .filter(({ repealed, en, zhHant }) => !repealed && en.length > 0 && zhHant.length > 0)
    .map(({ en, zhHant, section, scope }) => ({
      ...chapter,
      title: clipLine(chapter.title),
      id: [chapter.cap, section ?? '', en.join('/'), zhHant.join('/')].join('|').slice(0, 200),
      en: [...en],
      zhHant: [...zhHant],
      ...(section === undefined ? {} : { section }),
      ...(scope === undefined ? {} : { scope }),
      keptAt: now.toISOString(),
    }))
    // A term longer than any line is a slip of the page's reader.
    .filter((row) => keptDefinitionSchema.safeParse(row).success);
  await db.transaction('rw', db.definitions, async () => {
    await db.definitions.where('cap').equals(chapter.cap).filter(isKeptFromPage).delete();
    await db.definitions.bulkPut(rows);
  });
  return rows.length;
}

export const listDefinitions = async (db: SidenoteDatabase): Promise<KeptDefinition[]> =>
  readRows(keptDefinitionSchema, await db.definitions.toArray());

/** How many there are, without reading them. */
export const countDefinitions = (db: SidenoteDatabase): Promise<number> => db.definitions.count();

export const definitionsOf = async (db: SidenoteDatabase, cap: string): Promise<KeptDefinition[]> =>
  readRows(keptDefinitionSchema, await db.definitions.where('cap').equals(cap).toArray());

/** Those that the reader kept from pages, without what was imported. */
export const definitionsFromPages = async (db: SidenoteDatabase): Promise<KeptDefinition[]> =>
  (await listDefinitions(db)).filter(isKeptFromPage);
