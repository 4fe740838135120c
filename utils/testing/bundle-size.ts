import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All scripts that stand in every supported page, minified: reading, marks, the card. No React, no tables; never raised. */
export const CONTENT_SCRIPT_LIMIT = 160_000;

/** The script put into another page on the reader's click; Readability is 34 kB of it. */
export const PAGE_READER_LIMIT = 160_000;

/** Strings that only these have, and that survive minifying: none may reach a page. */
const NOT_IN_PAGES: readonly (readonly [what: string, marker: RegExp])[] = [
  ['the model SDK', /dangerouslyAllowBrowser|x-stainless-lang|APIConnectionTimeoutError/],
  ['Dexie', /DexieError|IDBKeyRange|dexie\.org/],
  ['glossary data', /Cap\. 609 s\. 2|bat1 jung4 faan2 fui2|estoppel/],
  ['the Word writer', /wordprocessingml/],
  ['the PDF reader', /GlobalWorkerOptions/],
  ['React', /react\.(?:transitional\.)?element|__REACT_DEVTOOLS/],
  ['a schema library', /ZodMini|\$ZodType/],
  ['citation tables', /HKCFAR|Lloyd's Rep/],
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
