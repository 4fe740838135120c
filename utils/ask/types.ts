import type { Language } from '../core/language';
import type { DocumentSite, LegalDocument } from '../core/legal-document';
import type { Model, ModelFailure } from '../core/ports';
import type { CheckedStatement, CheckResult, Statement } from '../core/statement';
import type { RefusalReason } from './refuse-request';

/** A document that answers may rest on. Its label stands in citations where there are several: `[A 12]`. */
export type PinnedDocument = { readonly label: string; readonly document: LegalDocument };

/** Where a statement rests: a paragraph, by its printed number, of one of the documents. */
export type Source = { readonly label: string; readonly paragraph: string };

export type AnswerStatement = Statement & { readonly sources: readonly Source[] };

/** A statement after the check. `id` stays the same while the answer grows. */
export type CheckedAnswerStatement = CheckedStatement & { readonly id: string; readonly sources: readonly Source[] };

/** A question asked before, with what was answered; follow-up questions are read with it. */
export type EarlierQuestion = {
  readonly question: string;
  readonly answer: readonly string[];
  /** Every document that it was asked about is public, and the answer can hold nothing else. */
  readonly isPublic: boolean;
};

/** A document that an answer is about, as it was when it was asked. `site` is absent in answers kept by earlier versions. */
export type NamedDocument = {
  readonly label: string;
  readonly title: string;
  readonly url: string;
  readonly site?: DocumentSite;
};

export type QuestionAsked = {
  readonly question: string;
  readonly history?: readonly EarlierQuestion[];
  /** The question's own language unless chosen. */
  readonly language?: Language;
  /** Exactly these paragraphs (`A p12`, by label and id), as the reader was shown; chosen by the question otherwise. */
  readonly only?: readonly string[];
};

/** One paragraph to be sent. */
export type PlannedParagraph = {
  readonly label: string;
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly heading?: string;
};

/** What would be sent for a question, shown before it is. */
export type QuestionPlan = {
  readonly paragraphs: readonly PlannedParagraph[];
  /** Estimated, question and instructions included. */
  readonly inputTokens: number;
  readonly language: Language;
};

export type AnswerResult = {
  readonly question: string;
  /** Answered by the document; not answered by it; or not a thing to ask of Sidenote. */
  readonly outcome: 'answered' | 'not-answered' | 'refused';
  readonly refusal?: RefusalReason;
  readonly statements: readonly CheckedAnswerStatement[];
  readonly language: Language;
  /** Labels and titles of the documents it is about. */
  readonly documents: readonly NamedDocument[];
  readonly model: string;
  readonly host: string;
  readonly promptVersion: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly complete: boolean;
  readonly usage?: { readonly input: number; readonly output: number };
};

/** What happens while a question is answered. */
export type AnswerEvent =
  | { readonly type: 'started'; readonly plan: QuestionPlan }
  /** The answer grows: the characters so far. `thinking` until the answer begins. */
  | { readonly type: 'delta'; readonly characters: number; readonly thinking: boolean }
  /** A statement is complete and checked. */
  | { readonly type: 'grounded'; readonly statement: CheckedAnswerStatement }
  | { readonly type: 'done'; readonly result: AnswerResult }
  /** What came before the failure is kept in `result`. */
  | { readonly type: 'failed'; readonly failure: ModelFailure; readonly result: AnswerResult };

/** What happens while paragraphs are ranked by an endpoint's embeddings. */
export type RankingEvent =
  /** So many paragraphs of so many have been read. */
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** All paragraphs, `A p12`, the likest first. */
  | { readonly type: 'ranked'; readonly keys: readonly string[]; readonly by: string }
  | { readonly type: 'failed'; readonly failure: ModelFailure };

export type AnswerDeps = {
  readonly model: Model;
  /** Checks a statement against one document. */
  readonly check: (statement: Statement, document: LegalDocument) => CheckResult;
  readonly signal: AbortSignal;
  readonly now: () => Date;
};
