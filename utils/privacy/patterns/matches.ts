import type { Span } from '../../core/text-span';

/** The places where an expression matches and `isRight` agrees; `group` narrows the place to a part of the match. */
export function findMatches(
  text: string,
  expression: RegExp,
  isRight: (found: string) => boolean = () => true,
): Span[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const found = match.groups?.it ?? match[0];
    const start = match.index + match[0].indexOf(found);
    return isRight(found) ? [{ start, end: start + found.length }] : [];
  });
}

export const digitsOf = (text: string): string => text.replace(/\D/g, '');
