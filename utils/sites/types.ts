import type { Definition } from '../core/definition';
import type { Language } from '../core/language';
import type { LegalDocument, Paragraph } from '../core/legal-document';

/** Why a page gives no document. Each has a sentence and one next step in the interface. */
export type UnreadableReason =
  /** The page is right, its text has not arrived (late rendering, or the newest judgments, published as Word files). */
  | 'no-text-yet'
  /** Not a page of Hong Kong law that Sidenote knows. */
  | 'not-supported'
  /** A known site, but nothing on the page looks as it should. */
  | 'layout-not-understood'
  /** Only holds frames; the text is in one of them. */
  | 'frameset'
  /** More paragraphs or letters than any law has. */
  | 'too-long';

export type Unreadable = {
  readonly readable: false;
  readonly reason: UnreadableReason;
  /** Selectors looked for, in order, for *Copy report*; never text of the page. */
  readonly tried: readonly string[];
};

/** A side of the case with the part it plays: `Lau Kam Hung`, `Applicant`. */
export type Party = { readonly name: string; readonly role?: string };

/** Where the text calls a footnote. */
export type FootnoteCall = { readonly footnote: string; readonly at: number };

export type ProvisionStatus = 'in-force' | 'repealed' | 'not-yet-in-operation' | 'omitted';

/** What a block is, where its role alone does not say it. */
export type BlockPart = 'parties' | 'coram' | 'date' | 'counsel' | 'charge' | 'signature' | 'restriction';

/** A paragraph with what the page reader knows beyond the contract. */
export type PageParagraph = Paragraph & {
  /** Printed number of the paragraph that a quotation, sub-paragraph or table belongs to. */
  readonly within?: string;
  /** 1 for a main heading, 2 for one under it. */
  readonly level?: number;
  readonly part?: BlockPart;
  /** Footnotes called in this paragraph; `at` is an offset into `document.text`. */
  readonly calls?: readonly FootnoteCall[];
  /** The page's own anchor, for links such as `#p12`. */
  readonly anchor?: string;
  /** Legislation: amendment notes printed beside the text, kept out of it. */
  readonly sourceNotes?: readonly string[];
  readonly status?: ProvisionStatus;
};

/** A link printed on the page that the sidebar offers. */
export type PageLink = { readonly label: string; readonly url: string };

/** The document of a page, with what the page says beyond the contract. */
export type PageDocument = Omit<LegalDocument, 'paragraphs'> & {
  readonly paragraphs: readonly PageParagraph[];
  /** What the page calls itself: `Reasons for Sentence`, `判刑理由書`. */
  readonly form?: string;
  readonly courtCode?: string;
  readonly roles?: readonly Party[];
  readonly hearingDates?: readonly string[];
  /** Printed "on appeal from" lines. */
  readonly onAppealFrom?: readonly string[];
  /** The page is a translation, as it says itself. */
  readonly translation?: string;
  readonly pressSummaries?: readonly PageLink[];
  readonly wordFile?: string;
  /** Judges' opinions in order, where several are given; the lead is the longest. */
  readonly opinions?: readonly string[];
  readonly leadOpinion?: string;
  /** Legislation. */
  readonly titles?: Partial<Record<Language, string>>;
  readonly status?: ProvisionStatus;
  readonly definitions?: readonly Definition[];
  /** The same law in the other language, where this page shows both. */
  readonly counterpart?: PageDocument;
  /** The same page in the other language, where its address is known. */
  readonly otherLanguageUrl?: string;
  /** How well the page was read, by its own checks: see `check-reading.ts`. */
  readonly reading?: ReadingQuality;
  /** Corrections that the page prints beside the judgment. */
  readonly corrigenda?: readonly Corrigendum[];
  /** Reports of the same judgment, as HKLII's own data lists them. */
  readonly parallelCitations?: readonly string[];
};

/** What a reading says of itself. */
export type ReadingQuality = {
  /** Letters taken of the page's visible letters, 0 to 1. */
  readonly share: number;
  /** Numbered paragraphs or sections taken. */
  readonly numbers: number;
  /** Names of the checks that failed; empty when all hold. */
  readonly problems: readonly string[];
};

/** A correction of a judgment, in its own words. */
export type Corrigendum = { readonly date?: string; readonly text: string };

/** A stretch of one text node of the page. */
export type PlacedText = { readonly node: Text; readonly start: number; readonly end: number };

/** Where the document's text stands in the page. */
export type Places = {
  /** Text nodes behind a span of `document.text`, in order; empty when the page has gone. */
  readonly of: (span: { readonly start: number; readonly end: number }) => readonly PlacedText[];
  /** Offset into `document.text` of a position in a text node, or undefined where that text is not part of the document. */
  readonly offsetAt: (node: Node, offset: number) => number | undefined;
};

/** A page read: its document, and where each word of it stands. */
export type PageReading = {
  readonly readable: true;
  readonly document: PageDocument;
  readonly places: Places;
  /** Where the other language of a bilingual page stands; its text is `document.counterpart`. */
  readonly counterpartPlaces?: Places;
  /** What the page was read from, for the checks. */
  readonly from?: ReadFrom;
};

/** Elements that were read, the letters in them, and what they print of the case. */
export type ReadFrom = {
  readonly roots: readonly Element[];
  /** Letters below the roots, taken or not. */
  readonly letters?: number;
  /** The citation that the address gives. */
  readonly addressed?: string;
  readonly printed?: { readonly citation?: string; readonly caseFields: boolean };
  readonly oneSection?: boolean;
};

/**
 * Reading in steps: yields often, returns the result. Whoever runs it sets the pace, so a long chapter never blocks
 * the page.
 */
export type Steps<Result> = Generator<void, Result>;

/** Whether a reading is a document. */
export const isReadable = <Read extends object>(read: Read | Unreadable): read is Read => !('reason' in read);

/** Makes the answer for a page that gives no document. */
export const unreadable = (reason: UnreadableReason, tried: readonly string[] = []): Unreadable => ({
  readable: false,
  reason,
  tried,
});
