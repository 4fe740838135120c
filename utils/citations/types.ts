import type { Span } from '../core/text-span';

/** What a citation cites; the closed list that every other part relies on. */
export const CITATION_KINDS = [
  'case-neutral',
  'case-report',
  'case-number',
  'legislation',
  'rule',
  'basic-law',
  'bill-of-rights',
  'national-law',
  'practice-direction',
  'gazette',
  'foreign-neutral',
  'foreign-report',
  'foreign-legislation',
  'prc-case',
  'treaty',
] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** A page on which the authority can be read, under the name of the place: `HKLII`, `Judiciary`. */
export type CitationLink = {
  readonly label: string;
  readonly url: string;
  /** ISO date of the version shown; absent where it is today's. */
  readonly on?: string;
};

/** How a citation got its instrument or its case where the words alone do not say it. */
export type ResolvedBy =
  /** A defined short name: `section 5 of the ECO`, 該條例第3條. */
  | 'defined-name'
  /** A provision on its own, read with the instrument named last before it. */
  | 'nearest-instrument'
  /** A short case name standing for the one full citation with that name. */
  | 'short-name'
  /** ibid, 同上: the citation just before. */
  | 'ibid'
  /** supra, above n 12, 前述: the one earlier citation with that name or in that footnote. */
  | 'supra';

/** One citation in running text: exact text, canonical norm, pinpoint and group. */
export type Citation = Span & {
  readonly kind: CitationKind;
  /** The exact substring, unchanged. */
  readonly text: string;
  /** Canonical form; two occurrences of the same thing have the same norm. */
  readonly norm: string;
  /** Cases only: `[45]-[47]`, `p 913C`. */
  readonly pinpoint?: string;
  /** The same letter for citations of one decision in one passage. */
  readonly group?: string;
  /** The best page to read it on; absent where none is sure. */
  readonly url?: string;
  /** Every page known, best first. */
  readonly urls?: readonly CitationLink[];
  /** The name in front of a case, where it is certain. */
  readonly caseName?: string;
  readonly resolvedBy?: ResolvedBy;
};
