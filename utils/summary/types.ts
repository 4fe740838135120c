import type { Language } from '../core/language';
import type { ModelFailure } from '../core/ports';
import type { ReadingBy } from '../core/reading';
import type { CheckResult, Statement } from '../core/statement';
import type { DescribedOutcome } from '../outcome/describe-outcome';
import type { Outcome } from '../outcome/outcome-types';
import type { Opinion, QuotedSentence } from '../outcome/types';
import type { Proceeding } from './about-rows';

/** A case or an enactment, how often it is cited, and where it is discussed most. */
export type DiscussedAuthority = {
  readonly norm: string;
  /** As first cited. */
  readonly text: string;
  readonly caseName?: string;
  readonly isCase: boolean;
  readonly count: number;
  /** Paragraph ids. */
  readonly first: string;
  readonly most: string;
};

/** One sentence that the extract quotes. */
export type ExtractSentence = QuotedSentence;

/** How the case ended, and the sentence that says so. */
export type ExtractOutcome = ExtractSentence & { readonly outcome: Outcome; readonly sentence: string };

/** A paragraph worth reading first: for the law it states, or for what it decided here. */
export type KeyParagraph = {
  readonly id: string;
  readonly number?: string;
  readonly kind: 'law' | 'decided';
  readonly score: number;
};

/** What the page says in its own words: no model, nothing invented; it can only mislead by what it leaves out. */
export type Extract = {
  /** What kind of proceeding about what. */
  readonly about: About | null;
  readonly outcome: ExtractOutcome | null;
  readonly issues: readonly ExtractSentence[];
  readonly holdings: readonly ExtractSentence[];
  readonly facts: readonly ExtractSentence[];
  readonly orders: readonly ExtractSentence[];
  /** Best first within a kind. */
  readonly keyParagraphs: readonly KeyParagraph[];
  readonly opinions: readonly Opinion[];
  /** What was decided, of each matter and each defendant, to be put into words. */
  readonly described: DescribedOutcome;
  /** Cases and enactments, most cited first; empty unless the caller gave the citations. */
  readonly authorities: readonly DiscussedAuthority[];
  /** How many of the numbered paragraphs the extract quotes. */
  readonly quoted: { readonly paragraphs: number; readonly of: number };
  /** Words quoted, a Chinese character counting as one. */
  readonly words: number;
};

export const SUMMARY_SLOTS = ['outcome', 'issues', 'holdings', 'facts', 'history', 'submissions', 'orders'] as const;
export type SummarySlot = (typeof SUMMARY_SLOTS)[number];

export const SUMMARY_LENGTHS = ['brief', 'full'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** One sentence of a model's summary, with the part of the summary it belongs to. */
export type SummaryStatement = Statement & { readonly slot: SummarySlot };

/** A statement after the check, in the form in which it is shown, kept and exported. */
export type CheckedSummaryStatement = SummaryStatement & CheckResult & { readonly id: string };

/** What the reader decided about one line. */
export type LineDecision = {
  readonly fate?: 'kept' | 'dropped';
  /** The statement as the reader left it, checked anew. */
  readonly edited?: CheckedSummaryStatement;
};

/** Who read every paragraph cited, and when. */
export type SummaryReview = { readonly name: string /** ISO 8601. */; readonly at: string };

/** What a person made of a model's summary: decisions by statement id, and the mark of review. */
export type ByHand = {
  readonly decisions: Readonly<Record<string, LineDecision>>;
  /** What a second reader said of the statements as the model wrote them. */
  readonly readings?: Readonly<Record<string, ReadingBy>>;
  readonly review?: SummaryReview;
};

/** How a document is put before a model. */
export type RunPlan = {
  /** `whole`: at once; `parts`: part by part, then together; `selected`: the best paragraphs up to the budget. */
  readonly mode: 'whole' | 'parts' | 'selected';
  readonly parts: readonly RunPart[];
  /** Estimated tokens sent, over all calls. */
  readonly inputTokens: number;
  /** Estimated tokens asked for, over all calls. */
  readonly outputTokens: number;
  readonly calls: number;
  /** Printed numbers, or ids, of what is not sent. */
  readonly leftOut: readonly string[];
};

export type RunPart = { readonly label: string; readonly paragraphs: readonly string[]; readonly tokens: number };

/** A finished, or unfinished, summary by a model. */
export type SummaryResult = {
  readonly statements: readonly CheckedSummaryStatement[];
  /** What the model says the document does not answer. */
  readonly unanswered: readonly SummarySlot[];
  readonly model: string;
  readonly host: string;
  readonly promptVersion: string;
  readonly language: Language;
  readonly length: SummaryLength;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly complete: boolean;
  readonly leftOut: readonly string[];
  /** Tokens, where the endpoint told them. */
  readonly usage?: { readonly input: number; readonly output: number };
  /** Parts already read, for going on after an interruption. */
  readonly partsDone: number;
  /** Kept with the summary, so that nobody decides twice. */
  readonly byHand?: ByHand;
};

/** What happens while a summary is made. The extract comes with the first event, before a model is asked. */
export type SummaryEvent =
  | { readonly type: 'started'; readonly extract: Extract; readonly plan: RunPlan }
  /** "Part 3 of 7"; `reduce` puts the parts together. */
  | {
      readonly type: 'progress';
      readonly part: number;
      readonly of: number;
      readonly stage: 'read' | 'reduce' | 'repair';
    }
  /** The answer grows: the characters so far, so that a reader sees it is alive. `thinking` until the answer begins. */
  | { readonly type: 'delta'; readonly characters: number; readonly thinking: boolean }
  /** A statement is complete and checked. The same id again replaces it. */
  | { readonly type: 'grounded'; readonly statement: CheckedSummaryStatement }
  /** The page was longer than the model takes; it now goes in parts, or the best of it. */
  | { readonly type: 'replanned'; readonly plan: RunPlan }
  /** What was grounded so far is replaced by what follows: the parts are put together. */
  | { readonly type: 'restarted' }
  /** `earlier`: the one kept under the same key, which a fresh one replaces; for comparing. */
  | {
      readonly type: 'done';
      readonly result: SummaryResult;
      readonly fromCache: boolean;
      readonly earlier?: SummaryResult;
    }
  /** What came before the failure is kept in `result`. */
  | { readonly type: 'failed'; readonly failure: ModelFailure; readonly result: SummaryResult };

/** What kind of proceeding, about what; with the court's own sentence that says so. */
export type About = {
  readonly proceeding?: Proceeding;
  /** The charge in the page's words: `trafficking in dangerous drugs`, 盜竊. */
  readonly charge?: string;
  readonly sentence?: ExtractSentence;
};
