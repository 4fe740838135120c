import { browser } from '#imports';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Span } from '@/utils/core/text-span';
import { checkPairs } from '@/utils/glossary/check-pairs';
import packedUrl from '@/utils/glossary/data/entries.json?url&no-inline';
import { type PackedGlossary, unpackGlossary } from '@/utils/glossary/entries';
import { buildIndex, type GlossaryIndex, searchGlossary } from '@/utils/glossary/search-glossary';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { type WeighedTerm, weighTerms } from '@/utils/glossary/weigh-terms';

let entries: Promise<readonly GlossaryEntry[]> | undefined;
let index: Promise<GlossaryIndex> | undefined;

/**
 * The packaged glossary, read at its first use and kept as long as this context lives. Fetched as a file of ours,
 * because a service worker has no `import()` and should not read 600 kB at each wake-up. Our own build wrote the file;
 * it needs no schema.
 */
export function readEntries(): Promise<readonly GlossaryEntry[]> {
  entries ??= fetch(new URL(packedUrl, browser.runtime.getURL('/')))
    .then((reply): Promise<PackedGlossary> => reply.json())
    .then(unpackGlossary);
  return entries;
}

function openIndex(): Promise<GlossaryIndex> {
  index ??= readEntries().then(buildIndex);
  return index;
}

/** Terms of the glossary in a document, weightiest first; what stands inside `except` is part of something else. */
export const findTermsIn = async (
  document: Pick<LegalDocument, 'text' | 'paragraphs'>,
  except: readonly Span[],
): Promise<readonly WeighedTerm[]> => weighTerms(await openIndex(), document, except);

/** Terms that the Chinese of a provision words otherwise than the glossary, each with the number of its provision. */
export async function checkPairsIn(provisions: readonly { readonly english: string; readonly chinese: string }[]) {
  const opened = await openIndex();
  return provisions.flatMap(({ english, chinese }, provision) =>
    checkPairs(opened, english, chinese).map((notice) => ({ ...notice, provision })),
  );
}

/** What the glossary has for a word, best first. */
export const lookUp = async (query: string, limit: number) => searchGlossary(await openIndex(), query, { limit });
