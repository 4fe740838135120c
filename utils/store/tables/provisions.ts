import { alignChapter } from '../../glossary/concordance/align-chapter';
import { unpackProvisions } from '../../glossary/concordance/pack-provisions';
import type { AlignedChapter } from '../../glossary/concordance/types';
import type { SidenoteDatabase } from '../db';
import type { KeptProvisions } from '../rows/provisions';

type ReadProvisions = Omit<KeptProvisions, 'id' | 'packed'> & { readonly provisions?: Uint8Array | undefined };

/** Keeps the provisions of a chapter, unless a newer version of it is kept. */
export async function keepProvisions(db: SidenoteDatabase, chapter: ReadProvisions): Promise<void> {
  const { cap, language, title, versionDate, provisions } = chapter;
  if (provisions === undefined || cap === '') return;
  const id = `${cap}|${language}`;
  const before = await db.provisions.get(id);
  if ((before?.versionDate ?? '') > (versionDate ?? '')) return;
  await db.provisions.put({
    id,
    cap,
    language,
    title,
    ...(versionDate === undefined ? {} : { versionDate }),
    packed: provisions,
  });
}

/** The chapters that are kept in both languages, one at a time, so that they need not all be held. */
export async function* alignedChapters(db: SidenoteDatabase): AsyncGenerator<AlignedChapter> {
  const ids = await db.provisions.toCollection().primaryKeys();
  const held = new Set(ids);
  for (const id of ids) {
    const cap = id.endsWith('|en') ? id.slice(0, -3) : '';
    if (cap === '' || !held.has(`${cap}|zh-Hant`)) continue;
    const [english, chinese] = await Promise.all([db.provisions.get(id), db.provisions.get(`${cap}|zh-Hant`)]);
    if (english === undefined || chinese === undefined) continue;
    const provisions = alignChapter(unpackProvisions(english.packed), unpackProvisions(chinese.packed));
    yield { cap, title: english.title, provisions };
  }
}

/** How many texts of chapters there are, without reading them. */
export const countProvisions = (db: SidenoteDatabase): Promise<number> => db.provisions.count();
