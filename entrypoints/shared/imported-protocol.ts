import type { SearchFields } from '@/components/glossary/types';
import type { SearchResult } from '@/utils/glossary/types';

/** What a page asks the worker that searches imported legislation, and what it is told. Both ends are ours. */
export type ImportedQuestion = { readonly id: number; readonly query: string; readonly fields: SearchFields };
export type ImportedAnswer = { readonly id: number; readonly hits: readonly SearchResult[] };
