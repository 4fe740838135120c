import { loadEntries } from '@/utils/glossary/entries';
import { findTerms } from '@/utils/glossary/find-terms';
import { buildIndex, type GlossaryIndex, searchGlossary } from '@/utils/glossary/search-glossary';

let index: Promise<GlossaryIndex> | undefined;

/** The packaged glossary, opened at its first use and kept as long as this context lives. */
function openIndex(): Promise<GlossaryIndex> {
  index ??= loadEntries().then(buildIndex);
  return index;
}

/** Terms of the glossary in a document's text, with their places. */
export const findTermsIn = async (text: string) =>
  findTerms(await openIndex(), text).map(({ start, end, entry }) => ({ start, end, entry }));

/** What the glossary has for a word, best first. */
export const lookUp = async (query: string, limit: number) => searchGlossary(await openIndex(), query, { limit });
