export const OUTCOMES = [
  'allowed',
  'dismissed',
  'allowed-in-part',
  'convicted',
  'acquitted',
  'sentenced',
  'granted',
  'refused',
  'other',
] as const;
/** What the court did, in the word it used. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What was decided about: the higher rank is what the proceedings were for.
 * An appeal outranks the leave that opened it; a stay or costs order never speaks for the whole.
 */
export const RANKS = { appeal: 5, claim: 4, verdict: 4, leave: 3, sentence: 2, ancillary: 1 } as const;
export type Subject = keyof typeof RANKS;

/** One disposition read in one sentence. */
export type Disposition = {
  readonly outcome: Outcome;
  readonly subject: Subject;
  /** 2: the court speaks ("I dismiss", "is dismissed"); 1: only told ("was dismissed"), good enough where nothing else is found. */
  readonly strength: 1 | 2;
  /** The words that dispose of it, within the sentence. */
  readonly said?: string;
  /** The name of the row that read it. */
  readonly rule?: string;
};

/** Whether an outcome is what the moving party asked for. */
export const isFavourable = (outcome: Outcome): boolean => ['allowed', 'granted', 'allowed-in-part'].includes(outcome);

/** How a document ended, and the sentence that says so. */
export type FoundOutcome = {
  readonly outcome: Outcome;
  /** The paragraph's id. */
  readonly paragraph: string;
  readonly number?: string;
  /** The sentence that says so, verbatim. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
};
