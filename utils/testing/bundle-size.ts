import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the script in every supported page weighs at most, minified. React is 210 kB of it, citations 280 kB (half of
 * that the titles of chapters in two languages), grounding 110 kB, summary and sites 140 kB. Raise it knowingly.
 */
export const CONTENT_SCRIPT_LIMIT = 950_000;

/** The script put into another page on the reader's click; Readability is 34 kB of it. */
export const PAGE_READER_LIMIT = 400_000;

/** Strings that only these have, and that survive minifying: none may reach a page. */
const NOT_IN_PAGES: readonly (readonly [what: string, marker: RegExp])[] = [
  ['the model SDK', /dangerouslyAllowBrowser|x-stainless-lang|APIConnectionTimeoutError/],
  ['Dexie', /DexieError|IDBKeyRange|dexie\.org/],
  ['glossary data', /Cap\. 609 s\. 2|bat1 jung4 faan2 fui2|estoppel/],
  ['the Word writer', /wordprocessingml/],
  ['the PDF reader', /GlobalWorkerOptions/],
];

const SCRIPTS = [
  ['content-scripts/page.js', CONTENT_SCRIPT_LIMIT],
  ['page-reader.js', PAGE_READER_LIMIT],
] as const;

/** What is wrong with the scripts of a build (`.output/chrome-mv3`) that run in pages; nothing, if all is well. */
export function checkBundle(folder: string): readonly string[] {
  return SCRIPTS.flatMap(([name, limit]) => {
    const file = join(folder, name);
    const { size } = statSync(file);
    const text = readFileSync(file, 'utf8');
    const carried = NOT_IN_PAGES.filter(([, marker]) => marker.test(text)).map(([what]) => `${name} carries ${what}`);
    return size > limit ? [...carried, `${name} is ${size} bytes, over the limit of ${limit}`] : carried;
  });
}
