/** As `lineField` allows; a page may give itself a title of any length. UTF-16 units. */
const LONGEST_LINE = 2_000;

/** A line that fits its field: what is longer ends in an ellipsis, never in half a letter. */
export function clipLine(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  return `${text.slice(0, LONGEST_LINE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
