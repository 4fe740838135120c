import type { GlossaryEntry, SearchResult } from '@/utils/glossary/types';

/** Where an entry shown comes from: the packaged glossary, the lawyer's own terms, or imported legislation. */
export type Shelf = 'packaged' | 'own' | 'imported';

export type FoundTerm = SearchResult & { readonly shelf: Shelf };

/** A citation typed into the search, and the page it leads to. */
export type OpenTarget = {
  readonly norm: string;
  readonly url: string;
  /** The page is a search: a case known by its name alone. */
  readonly isSearch?: true;
};

export type SearchFields = { readonly limit: number; readonly domain: string | null };

/** Looks through what was imported. It can be fifty thousand pairs, so it answers later; null where nothing was imported. */
export type SearchImported = (query: string, fields: SearchFields) => Promise<readonly SearchResult[]>;

/** The glossary as the search box uses it, once loaded. */
export type GlossarySource = {
  /** Own and packaged terms, at once. */
  search(query: string, fields: SearchFields): readonly FoundTerm[];
  /** What imported legislation adds; it comes when it is there. */
  readonly searchImported?: (query: string, fields: SearchFields) => Promise<readonly FoundTerm[]>;
  suggest(query: string): readonly string[];
  related(entry: GlossaryEntry): readonly GlossaryEntry[];
  readonly domains: readonly string[];
};
