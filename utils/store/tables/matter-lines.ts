import { hashText } from '../../core/hash';
import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { type LineToKeep, type MatterLine, matterLineSchema } from '../rows/matter-line';
import { isOf, readRows } from './row';

type PageOfLine = { readonly url: string; readonly title: string; readonly neutralCitation?: string };
type Where = { readonly matterId: string | null; readonly page: PageOfLine };

/** Names a line: the same words under the same number of the same page, in the same matter. */
export const lineId = ({ text, number = '' }: LineToKeep, { matterId, page }: Where): string =>
  hashText(JSON.stringify([matterId, page.url.replace(/#.*$/, ''), page.title, number, text]));

export async function keepLine(db: SidenoteDatabase, line: LineToKeep, where: Where, now: Date): Promise<void> {
  const { url, title, neutralCitation } = where.page;
  await db.lines.put(
    matterLineSchema.parse({
      ...line,
      id: lineId(line, where),
      ...(where.matterId !== null && { matterId: where.matterId }),
      text: clipLine(line.text),
      url,
      title: clipLine(title),
      ...(neutralCitation !== undefined && { citation: clipLine(neutralCitation) }),
      keptAt: now.toISOString(),
    }),
  );
}

export const deleteLine = (db: SidenoteDatabase, id: string): Promise<void> => db.lines.delete(id);

/** The lines kept with one matter, or, for null, with none; kept last first. */
export const linesOfMatter = async (db: SidenoteDatabase, matterId: string | null): Promise<MatterLine[]> => {
  const rows = matterId === null ? await db.lines.toArray() : await db.lines.where({ matterId }).toArray();
  return readRows(matterLineSchema, rows)
    .filter(isOf(matterId))
    .sort((a, b) => b.keptAt.localeCompare(a.keptAt));
};
