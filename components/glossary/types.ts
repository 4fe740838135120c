import type { GlossaryEntry, SearchResult } from '@/utils/glossary/types';

/** Where an entry shown comes from: the packaged glossary, the lawyer's own terms, or imported legislation. */
export type Shelf = 'packaged' | 'own' | 'imported';

export type ShelvedResult = SearchResult & { readonly shelf: Shelf };

export type SearchFields = { readonly limit: number; readonly domain: string | null };

/** Looks through what was imported. It can be fifty thousand pairs, so it answers later; null where nothing was imported. */
export type SearchImported = (query: string, fields: SearchFields) => Promise<readonly SearchResult[]>;

/** The glossary as the search box uses it, once loaded. */
export type GlossarySource = {
  /** Own and packaged terms, at once. */
  search(query: string, fields: SearchFields): readonly ShelvedResult[];
  /** What imported legislation adds; it comes when it is there. */
  readonly searchImported?: (query: string, fields: SearchFields) => Promise<readonly ShelvedResult[]>;
  suggest(query: string): readonly string[];
  related(entry: GlossaryEntry): readonly GlossaryEntry[];
  readonly domains: readonly string[];
};
