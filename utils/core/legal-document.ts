import type { Language } from './language';
import type { Span } from './text-span';

export type ParagraphRole =
  | 'title'
  | 'header'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'provision'
  | 'definition'
  | 'footnote'
  | 'table';

/** One block of a document's text. `text === document.text.slice(start, end)`. */
export type Paragraph = Span & {
  /** Unique in the document, stable for the same page. */
  readonly id: string;
  /** As printed: `12`, `12A`, `s 4(1)`. Footnotes are `n1`, `n2`. */
  readonly number?: string;
  readonly text: string;
  readonly role: ParagraphRole;
  /** The headings above it, outermost first, joined with ` > `; the judge's line counts as one. */
  readonly heading?: string;
  /** Whose judgment it stands in, where several are given. */
  readonly opinion?: string;
  /** The cells of a table row, in order. */
  readonly cells?: readonly Span[];
};

/** `page`: read on the reader's click, or a file: no site of ours. */
export const DOCUMENT_SITES = ['hklii', 'lrs', 'e-legislation', 'page'] as const;
export type DocumentSite = (typeof DOCUMENT_SITES)[number];

export type DocumentKind = 'judgment' | 'corrigendum' | 'press-summary' | 'legislation' | 'practice-direction' | 'page';

/** What the page on the screen says, read once; every span in Sidenote points into `text`. */
export type LegalDocument = {
  readonly url: string;
  readonly site: DocumentSite;
  readonly kind: DocumentKind;
  readonly language: Language;
  /** For display: `HKSAR v Chan Tai Man`, not the raw page title. */
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly court?: string;
  readonly neutralCitation?: string;
  readonly actionNumbers?: readonly string[];
  /** Date of the judgment, ISO 8601. */
  readonly date?: string;
  readonly judges?: readonly string[];
  readonly parties?: readonly string[];
  readonly counsel?: readonly string[];
  /** Legislation: `571`, `4A`, `A101`. */
  readonly cap?: string;
  /** Legislation: date of the version shown, ISO 8601. */
  readonly versionDate?: string;
  /** A reporting restriction or anonymity order printed on the page; repeated on top of every summary and export. */
  readonly restriction?: string;
  /** How well the page was read, by its own checks. */
  readonly reading?: {
    /** Letters taken of the page's visible letters, 0 to 1. */
    readonly share: number;
    /** Numbered paragraphs or sections taken. */
    readonly numbers: number;
    /** Names of the checks that failed; empty when all hold. */
    readonly problems: readonly string[];
  };
};

/** The least that summary, grounding and ranking need; documents given by callers may hold no more than this. */
export type MinimalDocument = {
  readonly id?: string;
  readonly language: Language;
  readonly title: string;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly number?: string;
    readonly text: string;
    readonly heading?: string;
    readonly opinion?: string;
    readonly role?: ParagraphRole;
    readonly start?: number;
    readonly end?: number;
  }[];
};
