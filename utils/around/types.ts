/** What HKLII's own data says of a case after it was decided. */

/** A later decision that cites the case. */
export type LaterCase = {
  /** `[2026] HKCA 12`. */
  readonly neutral: string;
  /** Name of the case, in the language HKLII has. */
  readonly name: string;
  /** `HKCA`: the database's letters. */
  readonly court: string;
  /** ISO date; undefined where HKLII gives none. */
  readonly date?: string;
  /** How often it cites the case. */
  readonly citations: number;
  readonly url: string;
};

/** One decision in the history of a case. */
export type HistoryStep = {
  readonly actionNumber: string;
  readonly neutral?: string;
  readonly date?: string;
  /** HKLII's own remark: `Appeal dismissed`. */
  readonly remarks?: string;
  readonly url?: string;
};

/** A version of a chapter. */
export type CapVersion = { readonly id: string; readonly title: string; readonly date: string };

export type AroundFailure =
  /** Its page of 500 or another page instead of data. */
  | 'not-data'
  /** Data of a shape that is not known. */
  | 'changed-shape'
  /** HKLII knows no such case or chapter. */
  | 'not-found';
