import type { LegalDocument } from '../../core/legal-document';
import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { type KeptText, keptTextSchema } from '../rows/text';
import { isOf, readRow, readRows } from './row';

type Of = { readonly hash: string; readonly matterId: string | null };

const keyOf = ({ hash, matterId }: Of): string => `${matterId ?? ''} ${hash}`;

export async function keepText(db: SidenoteDatabase, of: Of, document: LegalDocument, now: Date): Promise<void> {
  const { url, title, neutralCitation } = document;
  await db.texts.put(
    keptTextSchema.parse({
      key: keyOf(of),
      hash: of.hash,
      ...(of.matterId !== null && { matterId: of.matterId }),
      url,
      title: clipLine(title),
      ...(neutralCitation !== undefined && { citation: clipLine(neutralCitation) }),
      keptAt: now.toISOString(),
      document,
    }),
  );
}

export const findText = async (db: SidenoteDatabase, of: Of): Promise<KeptText | undefined> =>
  readRow(keptTextSchema, await db.texts.get(keyOf(of)));

export const deleteText = (db: SidenoteDatabase, of: Of): Promise<void> => db.texts.delete(keyOf(of));

/** The texts kept with one matter, or, for null, with none; kept last first. */
export const textsOf = async (db: SidenoteDatabase, matterId: string | null): Promise<KeptText[]> => {
  const rows = matterId === null ? await db.texts.toArray() : await db.texts.where({ matterId }).toArray();
  return readRows(keptTextSchema, rows)
    .filter(isOf(matterId))
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
};
