import { isCase } from './group';
import type { Citation } from './types';

/**
 * Whether two citations of one group can be one authority. Letters go by courts alone, as in `[2019] HKCFI 1, [2020] HKCFI 2`; a
 * table of authorities must not make one row of two judgments.
 */

type Cited = Pick<Citation, 'kind' | 'norm'>;

const YEAR = /^[[(](\d{4})|^(?:AIR )?(\d{4}) |\((\d{4})\)$/;

function yearOf({ kind, norm }: Cited): number {
  if (kind === 'case-number') return Number(/\/(\d{4})/.exec(norm)?.[1]);
  const match = YEAR.exec(norm);
  return Number(match?.[1] ?? match?.[2] ?? match?.[3]);
}

/** Prefix, code or abbreviation: one decision is cited once in each. */
const seriesOf = ({ kind, norm }: Cited): string =>
  kind === 'case-number'
    ? (norm.split(' ')[0] ?? '')
    : norm
        .replace(/^[[(][\d-]+[\])]\s*|^\d{4} /, '')
        .replace(/^\d+ /, '')
        .replace(/ \S+$/, '');

/** Years between a judgment and its last report. */
const LATEST_REPORT = 5;

/** Reports follow the judgment within a few years; a judgment follows the action. Unknown years contradict nothing. */
function isInTime(a: Cited, b: Cited): boolean {
  const neutral = [a, b].find(({ kind }) => kind.endsWith('neutral'));
  const report = [a, b].find(({ kind }) => kind.endsWith('report'));
  const action = [a, b].find(({ kind }) => kind === 'case-number');
  if (neutral && report) return !(yearOf(report) < yearOf(neutral) || yearOf(report) > yearOf(neutral) + LATEST_REPORT);
  if (!action && !neutral) return !(Math.abs(yearOf(a) - yearOf(b)) > LATEST_REPORT);
  const later = neutral ?? report;
  return !(action && later) || !(yearOf(later) < yearOf(action));
}

export function canBeOneAuthority(a: Cited, b: Cited): boolean {
  if (!isCase(a) || !isCase(b)) return false;
  const own = a.norm.split('; ');
  if (b.norm.split('; ').some((norm) => own.includes(norm))) return true;
  const same = seriesOf(a) === seriesOf(b);
  // Matters heard together have one prefix and follow on each other.
  if (a.kind === 'case-number' && b.kind === 'case-number') return same && Math.abs(yearOf(a) - yearOf(b)) <= 1;
  return !same && isInTime(a, b);
}
