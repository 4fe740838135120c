/** A paragraph of reasons as the law weights look at it. */
export type Weighed = { readonly number?: string; readonly text: string; readonly heading: string };

/** What stands in the data file: learnt by `scripts/learn/learn-law.ts`, with its own date, source and figures. */
export type LawWeights = {
  readonly bias: number;
  /** Stemmed words of the text and pairs of them, each figure written #; those of the heading begin with `h:`. */
  readonly words: Readonly<Record<string, number>>;
  /** The second look: for each measure or neighbourhood, the values between its cuts; one value more than cuts. */
  readonly steps: Readonly<Record<string, { readonly cuts: readonly number[]; readonly values: readonly number[] }>>;
};
