import { loadEntries } from '@/utils/glossary/entries';
import { buildIndex, searchGlossary } from '@/utils/glossary/search-glossary';
import { suggestSpelling } from '@/utils/glossary/suggest-spelling';
import type { GlossaryEntry } from '@/utils/glossary/types';
import type { Store } from '@/utils/store/store';
import { type KeptDefinition, listDefinitions } from '@/utils/store/tables/definitions';
import { listTerms, type OwnTerm } from '@/utils/store/tables/terms';
import type { FoundTerm, GlossarySource, Shelf } from './types';

const MOST_RELATED = 5;
const MOST_SUGGESTIONS = 4;

const ownEntry = (term: OwnTerm): GlossaryEntry => ({
  id: `own.${term.id}`,
  en: term.en,
  zhHant: term.zhHant,
  zhHans: term.zhHans ?? term.zhHant,
  domain: 'own',
  source: term.source ?? 'usage',
  ...(term.note !== undefined && { note: term.note }),
});

const importedEntry = (definition: KeptDefinition): GlossaryEntry => ({
  id: `imported.${definition.id}`,
  en: definition.en[0] ?? '',
  zhHant: definition.zhHant[0] ?? '',
  zhHans: definition.zhHant[0] ?? '',
  domain: 'statutory',
  source: definition.section === undefined ? `Cap. ${definition.cap}` : `Cap. ${definition.cap} ${definition.section}`,
});

/** Own terms stand first whatever they score; imported ones fill up behind the packaged. */
const SHELF_ORDER: readonly Shelf[] = ['own', 'packaged', 'imported'];

const shelfOf = (entry: GlossaryEntry): Shelf =>
  entry.id.startsWith('own.') ? 'own' : entry.id.startsWith('imported.') ? 'imported' : 'packaged';

/** Opens the packaged glossary together with the lawyer's own terms and what was imported from legislation. */
export async function loadGlossary(store: Store): Promise<GlossarySource> {
  const packaged = await loadEntries();
  const kept = await store.run(async (db) => ({ own: await listTerms(db), imported: await listDefinitions(db) }));
  const own = kept.ok ? kept.value.own.map(ownEntry) : [];
  const imported = kept.ok ? kept.value.imported.map(importedEntry) : [];
  const shelves = { own: buildIndex(own), packaged: buildIndex(packaged), imported: buildIndex(imported) };

  const search: GlossarySource['search'] = (query, { limit, domain }) =>
    SHELF_ORDER.flatMap((shelf): FoundTerm[] =>
      searchGlossary(shelves[shelf], query, { limit, ...(domain !== null && { domain }) }).map((hit) => ({
        ...hit,
        shelf,
      })),
    ).slice(0, limit);

  return {
    search,
    suggest: (query) => suggestSpelling(shelves.packaged, query, MOST_SUGGESTIONS),
    related: (entry) =>
      searchGlossary(shelves[shelfOf(entry)], lastWord(entry.en), { limit: MOST_RELATED + 1 })
        .map(({ entry: other }) => other)
        .filter((other) => other.id !== entry.id && (other.usage ?? 'hong-kong') === 'hong-kong')
        .slice(0, MOST_RELATED),
    domains: [...new Set([...own, ...packaged, ...imported].map(({ domain }) => domain))].sort(),
  };
}

/** The head noun of an English term: `promissory estoppel` → `estoppel`. */
const lastWord = (term: string): string => term.split(' ').at(-1) ?? term;
