import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openTarget } from '../utils/citations/quick-open';

/** What `npm start -- WORDS` should show: a page on the web, or a file for the terminal. */
export type StartTarget =
  | { readonly is: 'samples' }
  | { readonly is: 'page'; readonly url: string; readonly citation?: string }
  | { readonly is: 'file'; readonly path: string };

/** A host without its scheme: `www.hklii.hk/en/cases/hkca/2025/1`. */
const BARE_ADDRESS = /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,5}(?::\d{1,5})?(?:\/\S*)?$/i;

/**
 * Reads the words after `npm start --`: an address with or without https://, a file, or a citation.
 *
 * `www.hklii.hk/en/cases/hkca/2025/1` → that page · `[2025] HKCA 1188` → its page on HKLII · `saved.html` → that file
 * @throws {Error} with one sentence saying what the words could have been
 */
export function readStartTarget(words: readonly string[], calledFrom: string): StartTarget {
  const typed = words.join(' ').trim();
  if (typed === '') return { is: 'samples' };
  const path = resolve(calledFrom, typed);
  if (existsSync(path)) return { is: 'file', path };
  if (/^https?:\/\//i.test(typed) && URL.canParse(typed)) return { is: 'page', url: typed };
  const cited = openTarget(typed);
  if (cited) return { is: 'page', url: cited.url, citation: cited.norm };
  if (BARE_ADDRESS.test(typed)) return { is: 'page', url: `https://${typed}` };
  throw new Error(
    `"${typed}" is no address, no file and no citation that Sidenote knows. Try npm start -- "[2025] HKCA 1188", or npm start -- www.hklii.hk/…`,
  );
}
