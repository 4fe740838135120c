import { disagrees, type Reading } from '../core/reading';
import type { CheckResult } from '../core/statement';

/** The kind under which a second reader's disagreement stands among the findings. */
export const SECOND_READING = 'second-reading';

/**
 * What the checks and a second reading say together. A disagreement that counts makes a conflict of anything; agreement
 * changes nothing: a model's word is no proof, and never makes a match of a conflict.
 */
export function applyReading(check: CheckResult, reading: Reading | undefined): CheckResult {
  if (reading === undefined || !disagrees(reading)) return check;
  const finding = { kind: SECOND_READING, text: reading.words ?? '', detail: detailOf(reading) };
  const others = check.findings.filter(({ kind }) => kind !== SECOND_READING);
  if (check.verdict === 'no-source' || check.verdict === 'conflict')
    return { verdict: check.verdict, findings: [...others, finding] };
  // First: it is the reason.
  return { verdict: 'conflict', findings: [finding, ...others] };
}

const detailOf = ({ says, whose }: Reading): string => (whose === undefined ? says : `${says}: ${whose}`);
