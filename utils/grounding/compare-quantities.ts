import type { Quantity, QuantityKind } from './quantity-types';

/** A rounded figure ("about HK$4.3 million") may differ from the source by so much. */
const ROUNDING = 0.05;
/** "Almost two months" tells seven weeks. */
const OTHER_UNIT = 0.2;
/** Two ways of writing one value differ by no more than arithmetic does. */
const EXACT = 1e-4;

/** Kinds that may stand for one another: a sum may be told without its currency, an age as a number of years. */
const LIKE: Readonly<Partial<Record<QuantityKind, readonly QuantityKind[]>>> = {
  money: ['count'],
  count: ['ordinal', 'age'],
  age: ['count', 'period'],
  ordinal: ['count'],
  period: ['age'],
};

/** A number that says nothing of what it counts may be any measure; a large one may be a sum. */
const ANYTHING: ReadonlySet<QuantityKind> = new Set([
  'money',
  'age',
  'weight',
  'length',
  'area',
  'volume',
  'share',
  'ordinal',
]);
const SMALLEST_SUM = 1000;

const isLike = (claim: Quantity, source: Quantity): boolean =>
  LIKE[claim.kind]?.includes(source.kind) === true ||
  (claim.kind === 'count' && claim.of?.length === 0 && ANYTHING.has(source.kind)) ||
  (claim.kind === 'count' && source.kind === 'money' && claim.value >= SMALLEST_SUM);

const HOURS_IN_YEAR = 8766;
const DAY_MINUTES = 24 * 60;
const NEARLY_MINUTES = 30;
const HALF_DAY_MINUTES = 12 * 60;

/** Whether a quantity of the statement is the one the source tells, whatever the form. */
export function isSameQuantity(claim: Quantity, source: Quantity): boolean {
  if (claim.kind === 'date' || source.kind === 'date') return isSameDate(claim, source);
  if (claim.kind === 'time' || source.kind === 'time') return claim.kind === source.kind && isSameTime(claim, source);
  if (claim.kind !== source.kind && !isLike(claim, source)) return false;
  if (claim.currency && source.currency && claim.currency !== source.currency) return false;
  const theirs = claim.kind === 'age' && source.kind === 'period' ? source.value / HOURS_IN_YEAR : source.value;
  const ours = claim.kind === 'period' && source.kind === 'age' ? claim.value / HOURS_IN_YEAR : claim.value;
  const loosely = claim.kind === 'period' && unitOf(claim) !== unitOf(source) ? OTHER_UNIT : ROUNDING;
  return isClose(ours, theirs, claim.approximate ? loosely : EXACT);
}

const unitOf = ({ text }: Quantity): string => /[a-z]+$/i.exec(text)?.[0].replace(/s$/i, '') ?? text.slice(-1);

const isClose = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * tolerance;

/** Every part that both tell is the same, and they share at least one. */
function isSameDate(claim: Quantity, source: Quantity): boolean {
  const [ours, theirs] = [claim.date, source.date];
  if (!ours || !theirs) return false;
  const parts = ['year', 'month', 'day'] as const;
  const shared = parts.filter((part) => ours[part] !== undefined && theirs[part] !== undefined);
  if (shared.length === 0 || shared.some((part) => ours[part] !== theirs[part])) return false;
  // A month alone, or a year alone, is told by a fuller date; a day that the source does not tell is not.
  return ours.day === undefined || theirs.day !== undefined;
}

function isSameTime(claim: Quantity, source: Quantity): boolean {
  const either = claim.halfDay === true || source.halfDay === true;
  const apart = Math.abs(claim.value - source.value) % (either ? HALF_DAY_MINUTES : DAY_MINUTES);
  // "Shortly before 7 am" tells 6:50.
  const after = claim.value - source.value;
  if (claim.bound === 'before' && after > 0 && after <= NEARLY_MINUTES) return true;
  if (claim.bound === 'after' && after < 0 && after >= -NEARLY_MINUTES) return true;
  return apart <= (claim.approximate ? 10 : 0);
}
