import type { GlossaryIndex } from './build-index';
import { type FoundTerm, findTerms } from './find-terms';

/** The longest titles run to some hundred letters; beyond this no term reaches the pointer. */
const REACH = 120;

/** Starts tried before the pointer: each word start in the reach, and each Chinese character. */
const START = /[\p{Script=Latin}\p{N}]+|\p{Script=Han}/gu;

/**
 * Finds the longest term that covers an offset, for look-up by pointer or caret. Unlike `findTerms`, a longer term that
 * begins earlier does not hide one that fits the pointer, and everyday words are found too.
 */
export function termAt(index: GlossaryIndex, text: string, offset: number): FoundTerm | undefined {
  const from = Math.max(0, offset - REACH);
  const window = text.slice(from, offset + REACH);
  const at = offset - from;
  let longest: FoundTerm | undefined;
  for (const { index: start } of window.matchAll(START)) {
    if (start > at) break;
    const [found] = findTerms(index, window.slice(start), { everyWord: true });
    if (found === undefined || found.start !== 0 || start + found.end <= at) continue;
    if (longest === undefined || found.end - found.start > longest.end - longest.start) {
      longest = { ...found, start: from + start, end: from + start + found.end };
    }
  }
  return longest;
}
