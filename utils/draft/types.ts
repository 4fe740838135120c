import type { Language } from '../core/language';
import type { DocumentSite, LegalDocument } from '../core/legal-document';
import type { Verdict } from '../core/statement';
import type { Extract } from '../summary/types';

export const DRAFT_KINDS = [
  'case-note',
  'research-memo',
  'authority-card',
  'advice-letter',
  'chronology',
  'statute-note',
  'bilingual-note',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Whose words a sentence is: the page's, verbatim; a model's; the lawyer's own. */
export type SentenceOrigin = 'page' | 'model' | 'lawyer';

/** The paragraph a sentence rests on; kept while the sentence is edited. */
export type SourceLink = {
  /** Which of the draft's documents: `A`. */
  readonly label: string;
  /** The paragraph's id, where known. */
  readonly paragraph?: string;
  /** As printed: `12`, `s 4(1)`. */
  readonly number: string;
};

export type DraftSentence = {
  readonly id: string;
  readonly text: string;
  readonly origin: SentenceOrigin;
  readonly sources: readonly SourceLink[];
  /** What checking found; none for the lawyer's own words. */
  readonly verdict?: Verdict;
  /** Stands in the page's place in another language: never quoted as the text. */
  readonly machineTranslation?: boolean;
  /** The lawyer changed words that a model or the page gave. */
  readonly edited?: boolean;
  /** A flagged line that the lawyer decided to keep; flagged lines are left out of exports otherwise. */
  readonly kept?: boolean;
};

export type DraftBlock =
  | {
      readonly type: 'text';
      readonly id: string;
      readonly style: 'paragraph' | 'bullet' | 'quotation';
      readonly sentences: readonly DraftSentence[];
    }
  | {
      readonly type: 'table';
      readonly id: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly DraftSentence[])[];
    };

export type DraftSection = {
  readonly id: string;
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly DraftBlock[];
};

/** A document that the draft rests on, as its header names it. */
export type DraftSource = {
  readonly label: string;
  readonly title: string;
  readonly url: string;
  /** Which reader read it; absent in drafts of before that was kept, and then not known to be public. */
  readonly site?: DocumentSite;
  readonly neutralCitation?: string;
  /** Legislation: the version read, ISO 8601. */
  readonly versionDate?: string;
  /** When the page was read, ISO 8601. */
  readonly readAt: string;
  readonly restriction?: string;
  /** A check of the reading failed: its words and numbers may not be the page's. */
  readonly unsure?: true;
};

export type DraftReview =
  | { readonly state: 'not-reviewed' }
  | { readonly state: 'reviewed'; readonly by: string; readonly at: string };

export type DraftHeader = {
  readonly sources: readonly DraftSource[];
  /** Models that wrote sentences of the draft; none for an extract. */
  readonly models: readonly { readonly name: string; readonly host: string; readonly at: string }[];
  readonly madeAt: string;
  readonly review: DraftReview;
};

export type Draft = {
  readonly version: 1;
  readonly id: string;
  readonly kind: DraftKind;
  readonly title: string;
  readonly language: Language;
  readonly sections: readonly DraftSection[];
  readonly header: DraftHeader;
};

/** A line the lawyer kept: from the extract, a summary, an answer or a note. */
export type KeptLine = {
  readonly text: string;
  readonly origin: SentenceOrigin;
  readonly sources: readonly SourceLink[];
  readonly verdict?: Verdict;
  /** The part of the summary it came from, or the question it answers. */
  readonly slot?: string;
  readonly question?: string;
};

export type MaterialAuthority = {
  readonly text: string;
  readonly caseName?: string;
  readonly isCase: boolean;
  readonly sources: readonly SourceLink[];
};

export type MaterialTerm = {
  readonly en: string;
  readonly zhHant: string;
  readonly zhHans: string;
  readonly source: string;
};

export type MaterialDocument = {
  readonly label: string;
  readonly document: LegalDocument;
  /** ISO 8601. */
  readonly readAt: string;
  readonly extract?: Extract;
};

/** What a draft is built from; nothing in it comes from elsewhere. */
export type DraftMaterial = {
  readonly language: Language;
  readonly documents: readonly MaterialDocument[];
  readonly kept?: readonly KeptLine[];
  readonly authorities?: readonly MaterialAuthority[];
  readonly terms?: readonly MaterialTerm[];
};

export type Script = 'zh-Hant' | 'zh-Hans';
