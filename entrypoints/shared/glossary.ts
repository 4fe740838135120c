import { browser } from '#imports';
import { mergeShelves } from '@/components/glossary/merge-shelves';
import { ownEntry } from '@/components/glossary/own-entry';
import type { Shelf, ShelvedResult } from '@/components/glossary/types';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Span } from '@/utils/core/text-span';
import { checkPairs } from '@/utils/glossary/check-pairs';
import packedUrl from '@/utils/glossary/data/entries.json?url&no-inline';
import { type PackedGlossary, unpackGlossary } from '@/utils/glossary/entries';
import { buildIndex, type GlossaryIndex, searchGlossary } from '@/utils/glossary/search-glossary';
import type { GlossaryEntry, SearchResult } from '@/utils/glossary/types';
import { type WeighedTerm, weighTerms } from '@/utils/glossary/weigh-terms';
import type { Store } from '@/utils/store/store';
import { recentTerms } from '@/utils/store/tables/terms';

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

let own: { readonly as: string; readonly index: GlossaryIndex } | undefined;

/** The reader's own terms changed last, indexed anew only when one was added, changed or deleted. */
async function openOwn(store: Store): Promise<GlossaryIndex | null> {
  const kept = await store.run((db) => recentTerms(db));
  if (!kept.ok || kept.value.length === 0) return null;
  const as = `${kept.value.length} ${kept.value[0]?.updatedAt} ${kept.value.at(-1)?.id}`;
  if (own?.as !== as) own = { as, index: buildIndex(kept.value.map(ownEntry)) };
  return own.index;
}

/** What own terms and the glossary have for a word, best first. */
export async function lookUp(store: Store, query: string, limit: number): Promise<readonly SearchResult[]> {
  const search = (index: GlossaryIndex | null, shelf: Shelf): ShelvedResult[] =>
    index === null ? [] : searchGlossary(index, query, { limit }).map((hit) => ({ ...hit, shelf }));
  const [ownIndex, packaged] = await Promise.all([openOwn(store), openIndex()]);
  return mergeShelves([...search(ownIndex, 'own'), ...search(packaged, 'packaged')], limit);
}
