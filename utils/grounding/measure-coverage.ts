import type { Statement } from '../core/statement';
import { normaliseNumber } from './cited-paragraphs';

/** How much of what matters in a document an answer rests on. */
export type Coverage = {
  /** Labels of the paragraphs that matter most and are cited by some statement. */
  readonly cited: readonly string[];
  /** Those that no statement cites. */
  readonly missed: readonly string[];
};

/** Key paragraphs beyond these say little about what an answer left out. */
const MOST_KEY_PARAGRAPHS = 10;

/** Which of the key paragraphs (labels, best first, as the extract picks them) some statement cites, and which none does. */
export function measureCoverage(
  statements: readonly Pick<Statement, 'paragraphs'>[],
  keyParagraphs: readonly string[],
): Coverage {
  const named = new Set(statements.flatMap(({ paragraphs }) => paragraphs.map(normaliseNumber)));
  const wanted = [...new Set(keyParagraphs)].slice(0, MOST_KEY_PARAGRAPHS);
  return {
    cited: wanted.filter((number) => named.has(normaliseNumber(number))),
    missed: wanted.filter((number) => !named.has(normaliseNumber(number))),
  };
}
