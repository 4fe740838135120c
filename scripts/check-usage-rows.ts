import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignChapter } from '../utils/glossary/concordance/align-chapter';
import { findUses } from '../utils/glossary/concordance/find-uses';
import type { AlignedChapter } from '../utils/glossary/concordance/types';
import { loadEntries } from '../utils/glossary/entries';
import { createChapterReader } from '../utils/glossary/import/chapter-reader';

/*
 * Lists the rows of the glossary whose Chinese seldom stands where their English does, in aligned statute text:
 *   tsx scripts/check-usage-rows.ts [ENGLISH.xml CHINESE.xml]…
 * Without files, the chapter of ../shared/samples. A row listed is one to look at, not one that is wrong.
 */

/** In fewer provisions a term may be anything. */
const FEWEST = 4;
/** Below this share of the provisions the row is listed. */
const SHARE = 0.15;

const SAMPLES = join(import.meta.dirname, '../../shared/samples/hklm');

function provisionsOf(file: string) {
  const reader = createChapterReader();
  reader.write(readFileSync(file, 'utf8'));
  return reader.finish();
}

function readChapters(files: readonly string[]): AlignedChapter[] {
  const chapters: AlignedChapter[] = [];
  for (let at = 0; at + 1 < files.length; at += 2) {
    const english = provisionsOf(files[at] ?? '');
    const chinese = provisionsOf(files[at + 1] ?? '');
    const provisions = alignChapter(english.provisions, chinese.provisions);
    chapters.push({ cap: english.chapter, title: english.title ?? '', provisions });
  }
  return chapters;
}

const given = process.argv.slice(2);
const files = given.length > 0 ? given : ['en', 'zh-Hant-HK'].map((side) => join(SAMPLES, `cap486-${side}.xml`));
if (!files.every(existsSync)) throw new Error(`not found: ${files.join(', ')}`);
const chapters = readChapters(files);
let looked = 0;
for (const entry of await loadEntries()) {
  if (entry.usage !== undefined || entry.domain === 'title') continue;
  const { count, uses } = findUses(chapters, entry.en, { limit: 500 });
  if (count < FEWEST) continue;
  looked += 1;
  const forms = [entry.zhHant, ...(entry.variants?.zh ?? []).map(({ zhHant }) => zhHant)];
  const held = uses.filter(({ zh }) => forms.some((form) => zh.includes(form))).length;
  if (held / count >= SHARE) continue;
  const { counterpart } = findUses(chapters, entry.en);
  console.log(
    `${entry.en}\t${forms.join('、')}\tin ${held} of ${count}\t${counterpart ? `there: ${counterpart}` : ''}`,
  );
}
console.log(
  `${looked} rows stand in ${FEWEST} provisions or more of ${chapters.map(({ cap }) => `Cap. ${cap}`).join(', ')}`,
);
