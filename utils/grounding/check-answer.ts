import type { MinimalDocument } from '../core/legal-document';
import type { Statement, Verdict } from '../core/statement';
import { checkStatement } from './check-statement';
import { normaliseNumber } from './cited-paragraphs';
import type { GroundingResult } from './types';

/** How much of what matters in a document an answer rests on. */
export type Coverage = {
  /** Labels of the paragraphs that matter most and are cited by some statement. */
  readonly cited: readonly string[];
  /** Those that no statement cites. */
  readonly missed: readonly string[];
};

export type CheckedAnswer<One extends Statement> = {
  readonly statements: readonly (One & GroundingResult)[];
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly coverage: Coverage;
};

/**
 * Checks every statement of an answer, counts the verdicts, and tells which of the key paragraphs no statement cites.
 * `keyParagraphs` are labels, best first, as the extract without a model picks them.
 */
export function checkAnswer<One extends Statement>(
  statements: readonly One[],
  document: MinimalDocument,
  keyParagraphs: readonly string[] = [],
): CheckedAnswer<One> {
  const checked = statements.map((statement) => ({ ...statement, ...checkStatement(statement, document) }));
  const counts: Record<Verdict, number> = { quoted: 0, matched: 0, 'not-checked': 0, conflict: 0, 'no-source': 0 };
  for (const { verdict } of checked) counts[verdict]++;
  return { statements: checked, counts, coverage: measureCoverage(statements, keyParagraphs) };
}

/** Key paragraphs beyond these say little about what an answer left out. */
const MOST_KEY_PARAGRAPHS = 10;

/** Which of the key paragraphs (labels, best first) some statement cites, and which none does. */
export function measureCoverage(statements: readonly Statement[], keyParagraphs: readonly string[]): Coverage {
  const named = new Set(statements.flatMap(({ paragraphs }) => paragraphs.map(normaliseNumber)));
  const wanted = [...new Set(keyParagraphs)].slice(0, MOST_KEY_PARAGRAPHS);
  return {
    cited: wanted.filter((number) => named.has(normaliseNumber(number))),
    missed: wanted.filter((number) => !named.has(normaliseNumber(number))),
  };
}
