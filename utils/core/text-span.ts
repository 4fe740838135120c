/** A half-open range `[start, end)` of UTF-16 offsets, by default into `LegalDocument.text`. */
export type Span = { readonly start: number; readonly end: number };

/** Whether the two ranges share at least one position. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where a match stands in the text that was searched. */
export const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});
