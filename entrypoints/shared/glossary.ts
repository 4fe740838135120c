import { browser } from '#imports';
import packedUrl from '@/utils/glossary/data/entries.json?url&no-inline';
import { type PackedGlossary, unpackGlossary } from '@/utils/glossary/entries';
import { findTerms } from '@/utils/glossary/find-terms';
import { buildIndex, type GlossaryIndex, searchGlossary } from '@/utils/glossary/search-glossary';

let index: Promise<GlossaryIndex> | undefined;

/**
 * The packaged glossary, opened at its first use and kept as long as this context lives. Fetched as a file of ours,
 * because a service worker has no `import()` and should not read 600 kB at each wake-up.
 */
function openIndex(): Promise<GlossaryIndex> {
  index ??= readPackaged().then((packed) => buildIndex(unpackGlossary(packed)));
  return index;
}

/** Our own build wrote the file; it needs no schema. */
async function readPackaged(): Promise<PackedGlossary> {
  const reply = await fetch(new URL(packedUrl, browser.runtime.getURL('/')));
  return reply.json();
}

/** Terms of the glossary in a document's text, with their places. */
export const findTermsIn = async (text: string) =>
  findTerms(await openIndex(), text).map(({ start, end, entry }) => ({ start, end, entry }));

/** What the glossary has for a word, best first. */
export const lookUp = async (query: string, limit: number) => searchGlossary(await openIndex(), query, { limit });
