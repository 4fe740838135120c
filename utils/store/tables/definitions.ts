import * as z from 'zod/mini';
import type { Definition } from '../../core/definition';
import type { SidenoteDatabase } from '../db';
import { idField, lineField, readRows, timeField, urlField } from './row';

const terms = z.array(lineField).check(z.maxLength(20));

/** A definition harvested from a chapter the reader opened; it ranks behind the packaged glossary. */
export const keptDefinitionSchema = z.object({
  id: idField,
  /** `571`, `4A`. */
  cap: lineField,
  title: lineField,
  url: urlField,
  en: terms,
  zhHant: terms,
  section: z.exactOptional(lineField),
  scope: z.exactOptional(z.enum(['enactment', 'part', 'division', 'section', 'schedule'])),
  keptAt: timeField,
});
export type KeptDefinition = z.infer<typeof keptDefinitionSchema>;

export type Chapter = { readonly cap: string; readonly title: string; readonly url: string };

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
      id: [chapter.cap, section ?? '', en.join('/'), zhHant.join('/')].join('|').slice(0, 200),
      en: [...en],
      zhHant: [...zhHant],
      ...(section === undefined ? {} : { section }),
      ...(scope === undefined ? {} : { scope }),
      keptAt: now.toISOString(),
    }));
  await db.transaction('rw', db.definitions, async () => {
    await db.definitions.where('cap').equals(chapter.cap).delete();
    await db.definitions.bulkPut(rows);
  });
  return rows.length;
}

export const listDefinitions = async (db: SidenoteDatabase): Promise<KeptDefinition[]> =>
  readRows(keptDefinitionSchema, await db.definitions.toArray());

export const definitionsOf = async (db: SidenoteDatabase, cap: string): Promise<KeptDefinition[]> =>
  readRows(keptDefinitionSchema, await db.definitions.where('cap').equals(cap).toArray());

export const clearDefinitions = (db: SidenoteDatabase): Promise<void> => db.definitions.clear();
