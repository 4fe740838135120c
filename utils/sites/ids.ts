/** Gives paragraphs ids that stay the same for the same page, however much of it has arrived. */
export type Ids = (number: string | undefined, within: string | undefined) => string;

/** `p12` for a numbered paragraph, `p12.1` for the first block under it, `b3` for the third before any; a second `p12` is `p12-2`. */
export function createIds(prefix = 'p'): Ids {
  const seen = new Map<string, number>();
  const next = (key: string): number => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count;
  };
  let last = 'b';
  return (number, within) => {
    if (number !== undefined) {
      const count = next(`${prefix}${number}`);
      last = count > 1 ? `${prefix}${number}-${count}` : `${prefix}${number}`;
      return last;
    }
    const base = within === undefined && last === 'b' ? 'b' : `${last}.`;
    return `${base}${next(base)}`;
  };
}
