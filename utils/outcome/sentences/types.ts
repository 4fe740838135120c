import type { Span } from '../../core/text-span';
import type { Rule } from '../../rules/rule';

export type StepKind =
  | 'starting-point'
  | 'enhancement'
  | 'discount'
  | 'sentence'
  | 'fine'
  | 'disqualification'
  | 'other';

/** A figure that the court set on the way to the sentence, in the court's sentence. */
export type SentencingStep = Span & {
  readonly what: StepKind;
  readonly months?: number;
  /** What was left after a discount, or came of an enhancement, where the court says so. */
  readonly resultMonths?: number;
  readonly percent?: number;
  /** HK$. */
  readonly amount?: number;
  readonly life?: true;
  /** An order without a term of imprisonment, in the court's words. */
  readonly other?: string;
  readonly charge?: string;
  /** The paragraph's id. */
  readonly paragraph: string;
  readonly text: string;
  readonly rule: string;
};

export type SentenceTotal = {
  readonly months?: number;
  readonly life?: true;
  /** HK$. */
  readonly fine?: number;
  readonly disqualificationMonths?: number;
  readonly other?: string;
};

/** One defendant. */
export type Sentenced = {
  /** As the court calls him: `the 1st defendant`, `Lam`, 第一被告人. */
  readonly defendant?: string;
  readonly total?: SentenceTotal;
  readonly steps: readonly SentencingStep[];
};

/** What a row fixes, and whether it is the whole for the defendant, or what a change came to. */
export type Fixes = {
  readonly what: StepKind;
  readonly is?: 'total' | 'result';
  /** A sentence put in the place of another on appeal. */
  readonly onAppeal?: true;
  /** Goes on with what the sentence already fixed: `and D2 to 25 months`. */
  readonly follows?: true;
};

/** `says` names what it reads `value`; the values are read by kind in `values.ts`. */
export type SentencingRule = Rule<Fixes>;
