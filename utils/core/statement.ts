/** One sentence about a document, with what it rests on: what a model answers, and what a checker judges. */
export type Statement = {
  readonly text: string;
  /** Paragraph numbers as printed: `12`, `12A`, `n3`. */
  readonly paragraphs: readonly string[];
  /** Words said to stand in those paragraphs verbatim. */
  readonly quotes: readonly string[];
};

/**
 * What checking a statement against its document found. None of them means that the statement is right:
 * checks find errors, they do not prove support.
 */
export const VERDICTS = [
  /** Every quotation stands in the cited paragraphs, and nothing else was found wrong. */
  'quoted',
  /** Its numbers, names and words occur in the cited paragraphs. */
  'matched',
  /** Nothing in it could be checked, or its words are in another language. */
  'not-checked',
  /** Something in it stands otherwise in the document, or nowhere. */
  'conflict',
  /** It names no paragraph. */
  'no-source',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One thing a check noticed. */
export type Finding = {
  readonly kind: string;
  /** The words of the statement that the finding is about. */
  readonly text: string;
  readonly detail?: string;
};

export type CheckResult = { readonly verdict: Verdict; readonly findings: readonly Finding[] };

/** A statement with what the checks said about it. */
export type CheckedStatement = Statement & CheckResult;
