import type { Concordance } from '@/utils/glossary/concordance/types';

/** What a page asks the worker that looks through imported provisions, and what it is told. Both ends are ours. */
export type ConcordanceQuestion = {
  readonly id: number;
  readonly query: string;
  /** Counterparts that the glossary knows. */
  readonly counterparts: readonly string[];
};
export type ConcordanceAnswer = { readonly id: number; readonly concordance: Concordance };
