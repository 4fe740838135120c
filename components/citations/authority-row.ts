import type { CitationLink } from '@/utils/citations/types';

/** One mention of an authority, as the sparkline shows it. */
export type ShownMention = {
  /** Where in the document, from 0 to 1. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Where the footnote it stands in is called: what the reader wants to see. */
  readonly call?: { readonly start: number; readonly end: number };
  /** Printed number of the paragraph, where it has one. */
  readonly number?: string;
};

export const AUTHORITY_GROUPS = ['cases', 'legislation', 'other'] as const;
export type AuthorityGroup = (typeof AUTHORITY_GROUPS)[number];

/** An authority as the table shows it. */
export type AuthorityRow = {
  readonly id: string;
  readonly group: AuthorityGroup;
  /** Name of the case or of the instrument; the first citation where none is certain. */
  readonly name: string;
  /** Whether `name` is the name of a case, not a citation standing in for one. */
  readonly isNamed: boolean;
  /** Parallel citations, or the provisions cited. */
  readonly citations: readonly string[];
  /** Best first; a version of the past has its day. */
  readonly links: readonly CitationLink[];
  /** The chapter of an enactment, as HKLII numbers it. */
  readonly cap?: string;
  readonly mentions: readonly ShownMention[];
  /** The decision under appeal. */
  readonly isBelow?: true;
};

export const AUTHORITY_ORDERS = ['first', 'name', 'count'] as const;
export type AuthorityOrder = (typeof AUTHORITY_ORDERS)[number];

const comparers: Readonly<Record<AuthorityOrder, (a: AuthorityRow, b: AuthorityRow) => number>> = {
  first: (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  name: (a, b) => a.name.localeCompare(b.name, ['en', 'zh-Hant']),
  count: (a, b) => b.mentions.length - a.mentions.length || comparers.first(a, b),
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The rows a reader asked to see, in the order asked for. Every word of the filter must occur in a row. */
export function arrangeAuthorities(
  rows: readonly AuthorityRow[],
  filter: string,
  order: AuthorityOrder,
): readonly AuthorityRow[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => {
    const text = fold([row.name, ...row.citations].join(' '));
    return words.every((word) => text.includes(word));
  });
  return shown.toSorted(comparers[order]);
}
