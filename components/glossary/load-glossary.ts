import { buildIndex, searchGlossary } from '@/utils/glossary/search-glossary';
import { suggestSpelling } from '@/utils/glossary/suggest-spelling';
import type { GlossaryEntry } from '@/utils/glossary/types';
import type { OwnTerm } from '@/utils/store/rows/term';
import { mergeShelves } from './merge-shelves';
import { OWN_DOMAIN, ownEntry } from './own-entry';
import type { GlossarySource, SearchFields, SearchImported, Shelf, ShelvedResult } from './types';

const MOST_RELATED = 5;
const MOST_SUGGESTIONS = 4;
/** Related terms are chosen from so many. */
const MOST_LOOKED_THROUGH = 20;
/** A head noun; a number or a letter at the end of a term is none. */
const SHORTEST_HEAD = 4;

/** Titles of enactments share words with everything and say nothing about a term. */
const isRelated = ({ usage, domain }: GlossaryEntry): boolean =>
  (usage === undefined || usage === 'hong-kong') && domain !== 'title';

export type KeptTerms = {
  readonly own: readonly OwnTerm[];
  /** Own terms beyond those, looked through where the imported ones are. */
  readonly older?: number;
  readonly imported: number;
};

export type GlossaryParts = {
  /** The lawyer's own terms, and how many were imported. */
  readonly readKept: () => Promise<KeptTerms>;
  /** The packaged glossary. */
  readonly readEntries: () => Promise<readonly GlossaryEntry[]>;
  /** Opens what was imported; asked only where there is something. */
  readonly openImported: () => SearchImported;
};

const options = ({ limit, domain }: SearchFields) => ({ limit, ...(domain !== null && { domain }) });

/** Opens the packaged glossary together with the lawyer's own terms and what was imported from legislation. */
export async function loadGlossary({ readKept, readEntries, openImported }: GlossaryParts): Promise<GlossarySource> {
  const [packaged, kept] = await Promise.all([readEntries(), readKept()]);
  const own = kept.own.map(ownEntry);
  const hasImported = kept.imported > 0;
  const shelves = { own: buildIndex(own), packaged: buildIndex(packaged) };

  const searchShelf = (shelf: keyof typeof shelves, query: string, fields: SearchFields): ShelvedResult[] =>
    onShelf(shelf, searchGlossary(shelves[shelf], query, options(fields)));

  const search: GlossarySource['search'] = (query, fields) =>
    mergeShelves([...searchShelf('own', query, fields), ...searchShelf('packaged', query, fields)], fields.limit);

  const searchImported = hasImported || (kept.older ?? 0) > 0 ? openImported() : null;
  const domains = [...own, ...packaged].map(({ domain }) => domain);
  return {
    search,
    ...(searchImported !== null && {
      searchImported: async (query, fields) => (await searchImported(query, fields)).map(onItsShelf),
    }),
    suggest: (query) => suggestSpelling(shelves.packaged, query, MOST_SUGGESTIONS),
    related: (entry) => {
      const head = lastWord(entry.en);
      if (head.length < SHORTEST_HEAD) return [];
      return searchGlossary(shelves.packaged, head, { limit: MOST_LOOKED_THROUGH })
        .map(({ entry: other }) => other)
        .filter((other) => other.en !== entry.en && isRelated(other))
        .slice(0, MOST_RELATED);
    },
    domains: [...new Set(hasImported ? [...domains, 'statutory'] : domains)].sort(),
  };
}

const onShelf = (shelf: Shelf, hits: readonly Omit<ShelvedResult, 'shelf'>[]): ShelvedResult[] =>
  hits.map((hit) => ({ ...hit, shelf }));

/** Older own terms come with the imported ones. */
const onItsShelf = (hit: Omit<ShelvedResult, 'shelf'>): ShelvedResult => ({
  ...hit,
  shelf: hit.entry.domain === OWN_DOMAIN ? 'own' : 'imported',
});

/** The head noun of an English term: `promissory estoppel` → `estoppel`. */
const lastWord = (term: string): string => term.split(' ').at(-1) ?? term;
