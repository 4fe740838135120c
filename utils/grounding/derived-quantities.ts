import { isSameQuantity } from './compare-quantities';
import type { PartialDate, Quantity } from './quantity-types';

/** More figures of one kind than this in a paragraph make nearly any sum possible by chance. */
const MOST_FIGURES = 6;
const MOST_DATES = 8;
const DAY_HOURS = 24;
const DAY_MS = 86_400_000;
/** Between two dates, a period told in a unit may be out by half of it. */
const UNIT_HOURS: readonly (readonly [RegExp, number])[] = [
  [/year|年/i, 8766],
  [/month|月/i, 730.5],
  [/fortnight|week|星期|周|礼拜|禮拜/i, 168],
];

/**
 * Whether a figure can be worked out of those of one paragraph: the sum or difference of two of them, the time between
 * two dates, or one part of "three equal shares".
 */
export function isDerived(quantity: Quantity, here: readonly Quantity[], text: string): boolean {
  if (quantity.kind === 'share') return isEqualPart(quantity, here, text);
  if (quantity.kind === 'period' && isTimeBetween(quantity, here)) return true;
  if (quantity.kind !== 'period' && quantity.kind !== 'money') return false;
  const same = here.filter(({ kind }) => kind === quantity.kind);
  if (same.length > MOST_FIGURES) return false;
  const whole = same.reduce((sum, { value }) => sum + value, 0);
  return [whole, ...pairsOf(same).flatMap(([a, b]) => [a.value + b.value, Math.abs(a.value - b.value)])].some(
    (value) => value > 0 && isSameQuantity(quantity, { ...quantity, value }),
  );
}

const pairsOf = (all: readonly Quantity[]): [Quantity, Quantity][] =>
  all.flatMap((a, at) => all.slice(at + 1).map((b): [Quantity, Quantity] => [a, b]));

const EQUAL = /\bequal(?:ly)?\b|平均|均分|平分|同等/i;
const isEqualPart = ({ value }: Quantity, here: readonly Quantity[], text: string): boolean =>
  EQUAL.test(text) &&
  here.some(({ kind, value: parts }) => kind === 'count' && parts > 1 && Math.abs(100 / parts - value) < 1);

/** Whether two of the dates lie that far apart. */
export function isTimeBetween({ value, text }: Quantity, here: readonly Quantity[]): boolean {
  const dates = [...new Set(here.flatMap(({ date }) => dayOf(date) ?? []))].slice(0, MOST_DATES);
  const unit = UNIT_HOURS.find(([pattern]) => pattern.test(text))?.[1] ?? DAY_HOURS * 2;
  return dates.some((a, at) =>
    dates.slice(at + 1).some((b) => Math.abs(Math.abs(a - b) * DAY_HOURS - value) <= unit / 2),
  );
}

const dayOf = (date: PartialDate | undefined): number | undefined =>
  date?.year === undefined || date.month === undefined || date.day === undefined
    ? undefined
    : Date.UTC(date.year, date.month - 1, date.day) / DAY_MS;
