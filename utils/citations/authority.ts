import type { Span } from '../core/text-span';
import type { CaseDetails } from './case-details';
import type { CitationKind, CitationLink } from './types';

export type AuthorityCategory = 'case' | 'legislation' | 'other';

/** One place where an authority is cited. */
export type AuthorityMention = Span & {
  readonly norm: string;
  readonly pinpoint?: string;
  /** Where in the document, from 0 to 1: of a footnote, where it is called. */
  readonly position: number;
  /** The paragraph it stands in, or that calls the footnote it stands in, where a document was given. */
  readonly paragraph?: string;
  /** Printed number of the footnote it stands in. */
  readonly footnote?: string;
  /** Where the footnote is called in the text above. */
  readonly call?: Span;
};

export type AuthorityParagraph = Span & { readonly id: string; readonly number?: string };

/** One case with its parallel citations, or one instrument with its provisions. */
export type Authority = CaseDetails & {
  readonly id: string;
  readonly category: AuthorityCategory;
  readonly kind: CitationKind;
  /** Name of the case, title of the instrument, or the first norm. */
  readonly name: string;
  /** Parallel citations, the neutral one first; for an instrument its code, then the provisions cited, in their order. */
  readonly norms: readonly string[];
  readonly count: number;
  readonly mentions: readonly AuthorityMention[];
  /** Paragraphs that cite it, in order, each once. */
  readonly paragraphs: readonly AuthorityParagraph[];
  /** The decision under appeal, as the document's own header says. */
  readonly below?: true;
  readonly url?: string;
  readonly urls?: readonly CitationLink[];
};
