import type { Span } from './text-span';

/** What part of the law a definition governs: the whole enactment, or only the part, division, section or schedule it stands in. */
export type DefinitionScope = 'enactment' | 'part' | 'division' | 'section' | 'schedule';

/** A term that a text defines, in both languages, with the place where it says so. */
export type Definition = {
  /** English terms that share the definition: `public holiday`, `general holiday`. */
  readonly en: readonly string[];
  /** Chinese terms that share it, as printed. */
  readonly zhHant: readonly string[];
  /** As a lawyer cites it: `s 2(1)`. */
  readonly section?: string;
  /** The definition in the text it was found in. */
  readonly span: Span;
  readonly scope?: DefinitionScope;
  /** Says only that the term is no longer defined. */
  readonly repealed?: boolean;
};
