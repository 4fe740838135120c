import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKED_TITLES } from '../utils/citations/tables/chapter-titles';
import { chapterAt, startOf } from '../utils/citations/titles';

/**
 * Writes `tables/title-starts.ts`: for each beginning of a title the rows of `chapter-titles.ts` that begin so. A page then reads
 * the few rows it names, not all of them. Run after every change of the titles: `tsx scripts/build-citation-tables.ts`.
 */

const FILE = resolve(import.meta.dirname, '../utils/citations/tables/title-starts.ts');

const HEAD = `/**
 * Rows of \`chapter-titles.ts\` by the beginning of their titles, as places in the packed text (base 36).
 * Written by \`scripts/build-citation-tables.ts\`; a test finds out when it is stale.
 */
`;

/** The whole file as it should be. */
export function writeTitleStarts(): string {
  const starts = new Map<string, string>();
  const add = (start: string, at: number): void => {
    starts.set(start, `${starts.get(start) ?? start} ${at.toString(36)}`);
  };
  for (let at = 0, end = 0; end >= 0; at = end + 1) {
    end = PACKED_TITLES.indexOf('\n', at);
    const { en, zh } = chapterAt(at);
    add(startOf(en), at);
    if (zh) add(startOf(zh), at);
  }
  return `${HEAD}export const TITLE_STARTS = \`${[...starts.values()].join('\n')}\`;\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(FILE, writeTitleStarts());
