import { splitSentences } from '../core/sentences';
import type { Span } from '../core/text-span';

/** A provision can be one sentence of a page; a card shows no more than this. */
const LONGEST = 400;

/** The sentence of a provision in which the mark stands; a long one is cut around it. */
export function sentenceOf(text: string, mark: Span): string {
  const span = splitSentences(text).find(({ start, end }) => start <= mark.start && mark.end <= end);
  const { start, end } = span ?? { start: 0, end: text.length };
  if (end - start <= LONGEST) return text.slice(start, end).replace(/\s+/g, ' ');
  const from = Math.max(start, mark.start - LONGEST / 2);
  const to = Math.min(end, from + LONGEST);
  return `${from > start ? '… ' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < end ? ' …' : ''}`;
}
