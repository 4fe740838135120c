import { splitSentences } from '../core/sentences';
import type { Span } from '../core/text-span';

/** Letters that a glance takes in; a single longer sentence is shown whole. */
const AT_A_GLANCE = 400;

/** The run of whole sentences of a passage that holds most of its marks; the first where several do. */
export function wholeSentences(text: string, marks: readonly Span[]): Span {
  const sentences = splitSentences(text);
  const within = ({ start, end }: Span): number =>
    marks.filter((mark) => mark.start >= start && mark.end <= end).length;
  let best: Span = { start: 0, end: sentences[0]?.end ?? text.length };
  let most = -1;
  for (const [at, { start }] of sentences.entries()) {
    const run = sentences.slice(at).filter(({ end }, next) => next === 0 || end - start <= AT_A_GLANCE);
    const span = { start, end: run.at(-1)?.end ?? text.length };
    const held = within(span);
    if (held > most) {
      most = held;
      best = span;
    }
  }
  return best;
}
