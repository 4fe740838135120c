import type { CheckResult } from '../core/statement';
import type { Reading } from './types';

/** The kind under which a second reader's disagreement stands among the findings. */
export const SECOND_READING = 'second-reading';

/**
 * What the checks and a second reading say together. A disagreement that counts makes a conflict of anything; agreement
 * changes nothing: a model's word is no proof, and never makes a match of a conflict.
 */
export function applyReading(check: CheckResult, reading: Reading | undefined): CheckResult {
  if (reading === undefined || !reading.counts || reading.says === 'says-so') return check;
  const finding = { kind: SECOND_READING, text: reading.words ?? '', detail: detailOf(reading) };
  const verdict = check.verdict === 'no-source' ? 'no-source' : 'conflict';
  return { verdict, findings: [...check.findings.filter(({ kind }) => kind !== SECOND_READING), finding] };
}

const detailOf = ({ says, whose }: Reading): string => (whose === undefined ? says : `${says}: ${whose}`);
