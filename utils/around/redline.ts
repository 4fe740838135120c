import { diffArrays } from 'diff';

/** A stretch of a section in two versions. */
export type Redline = { readonly is: 'same' | 'added' | 'removed'; readonly text: string };

/** An English word with its mark, a number, white space, or one Chinese character: what a reader sees as one change. */
const PIECE = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{N}]+){0,5}|\s+|[^\p{L}\p{N}\s]/gu;

/** Longer sections are compared line by line: word by word would take seconds. UTF-16 units. */
const LONGEST_BY_WORDS = 60_000;

/** Layout is no amendment. */
const fold = (text: string): string =>
  text
    .replace(/[ \t\u00a0\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** What changed between two versions of a section, in reading order; the removed before the added. */
export function redline(before: string, after: string): Redline[] {
  const [old, current] = [fold(before), fold(after)];
  const split = (text: string): string[] =>
    old.length + current.length > LONGEST_BY_WORDS ? text.split(/(?<=\n)/) : (text.match(PIECE) ?? []);
  const parts = diffArrays(split(old), split(current)).map(({ added, removed, value }): Redline => {
    const is = added ? 'added' : removed ? 'removed' : 'same';
    return { is, text: value.join('') };
  });
  return join(parts);
}

/** White space alone between two changes belongs to both: `old words` → `new words` reads as one change. */
function join(parts: readonly Redline[]): Redline[] {
  const lines: Redline[] = [];
  let removed = '';
  let added = '';
  const flush = (): string => {
    // White space at the end of both did not change.
    const [tail = ''] = /\s*$/.exec(removed) ?? [];
    const kept = tail !== '' && added.endsWith(tail) ? tail.length : 0;
    const [gone, come] = [removed, added].map((text) => text.slice(0, text.length - kept));
    if (gone) lines.push({ is: 'removed', text: gone });
    if (come) lines.push({ is: 'added', text: come });
    const rest = removed.slice(removed.length - kept);
    [removed, added] = ['', ''];
    return kept > 0 ? rest : '';
  };
  parts.forEach((part, at) => {
    if (part.is === 'removed') removed += part.text;
    else if (part.is === 'added') added += part.text;
    else if (part.text.trim() === '' && (removed !== '' || added !== '') && at < parts.length - 1) {
      removed += part.text;
      added += part.text;
    } else {
      lines.push({ is: 'same', text: flush() + part.text });
    }
  });
  const rest = flush();
  return rest === '' ? lines : [...lines, { is: 'same', text: rest }];
}

/** Whether anything but layout changed. */
export const isChanged = (lines: readonly Redline[]): boolean => lines.some(({ is }) => is !== 'same');
