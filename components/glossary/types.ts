import type { GlossaryEntry, SearchResult } from '@/utils/glossary/types';

/** Where an entry shown comes from: the packaged glossary, the lawyer's own terms, or imported legislation. */
export type Shelf = 'packaged' | 'own' | 'imported';

export type FoundTerm = SearchResult & { readonly shelf: Shelf };

/** A citation typed into the search, and the page it leads to. */
export type OpenTarget = { readonly norm: string; readonly url: string };

/** The glossary as the search box uses it, once loaded. */
export type GlossarySource = {
  search(query: string, options: { limit: number; domain: string | null }): readonly FoundTerm[];
  suggest(query: string): readonly string[];
  related(entry: GlossaryEntry): readonly GlossaryEntry[];
  readonly domains: readonly string[];
};
