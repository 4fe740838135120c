/** Numbers and years as they stand in citations. */

/** Reads digits that a scan has confused with letters: `2O19`, `l2`. */
export const readDigits = (digits: string): string =>
  CONFUSED.test(digits) ? digits.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : digits;

const CONFUSED = /[OolI]/;

/** The oldest action numbers and neutral citations on HKLII are of 1946. */
export const FIRST_YEAR = 1946;

/**
 * Numbers "of 2040" are file references, not cases. The domain knows no clock, so the bound is fixed well after the present.
 */
export const LAST_YEAR = 2035;

/** Two-digit years stand for 1946–1999 and 2000–2029. */
export function expandYear(year: string): number {
  const value = Number(year);
  if (year.length > 2) return value;
  return value < 30 ? 2000 + value : 1900 + value;
}

export const isCaseYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Longer ranges are ranges of pages or amounts. */
const LONGEST_RANGE = 60;

/** One entry of a list of numbers: `10`, `10-12`, `12A`, with its own year where it has one. */
export type ListedNumber = { readonly from: string; readonly to?: string; readonly year?: string };

/** Writes out a list with its common year: `10-12` of 2014 → `10/2014`, `11/2014`, `12/2014`. */
export function writeNumbers(prefix: string, listed: readonly ListedNumber[], last: string): string[] {
  let year = last;
  const out: string[] = [];
  for (let at = listed.length - 1; at >= 0; at--) {
    const { from = '', to, year: own } = listed[at] ?? {};
    year = own ?? year;
    const written = expandYear(year);
    const first = Number.parseInt(from, 10);
    // `3344-5`: the later number keeps the digits that it does not say.
    const whole =
      to !== undefined && to.length < from.length && /^\d+$/.test(from + to) ? from.slice(0, -to.length) + to : to;
    const end = whole === undefined ? first : Number.parseInt(whole, 10);
    if (to !== undefined && end > first && end - first <= LONGEST_RANGE) {
      for (let number = end; number >= first; number--) out.push(`${prefix} ${number}/${written}`);
    } else if (to === undefined) out.push(`${prefix} ${trimZeros(from)}/${written}`);
    else out.push(`${prefix} ${trimZeros(to)}/${written}`, `${prefix} ${trimZeros(from)}/${written}`);
  }
  return out.reverse();
}

const trimZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');
