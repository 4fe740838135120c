import { CHINESE_NUMERAL_CLASS, parseChineseNumber } from './chinese-numerals';
import type { Span } from './text-span';

/** A date printed in a text, with its ISO 8601 form. */
export type FoundDate = Span & { readonly iso: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:\\s?(?:st|nd|rd|th))?';
/** `3`, `3rd, 4 and 5`, `3-5`: the days before a month. */
const DAYS = `${DAY}(?:\\s?(?:,|&|and|to|-|–|,\\s?and)\\s?${DAY}){0,12}`;
const YEAR = '(?:1[89]|20)\\d{2}';

const CHINESE_NUMBER = `[\\d${CHINESE_NUMERAL_CLASS}０-９]{1,4}`;
const CHINESE_DAYS = `${CHINESE_NUMBER}日?(?:\\s?(?:[、,，及和與至-]|[–—])\\s?${CHINESE_NUMBER}(?![年月\\d${CHINESE_NUMERAL_CLASS}])日?){0,12}`;

/** Every style of a full date; each names its groups `day(s)`, `month`, `year`. Bounded throughout, so linear. */
const STYLES: readonly RegExp[] = [
  // 17 October 2025 · 17th day of October, 2025 · 3, 4 and 5 March 2024
  new RegExp(
    `(?<![\\d/.])(?<days>${DAYS})\\s?(?:day\\s)?(?:of\\s)?(?<month>${MONTH}),?\\s?(?<year>${YEAR})(?!\\d)`,
    'gi',
  ),
  // October 17, 2025
  new RegExp(`\\b(?<month>${MONTH})\\s?(?<days>${DAYS}),?\\s(?<year>${YEAR})(?!\\d)`, 'gi'),
  // 2025年10月17日 · 二零二五年十月十七日 · 2024年3月3至5日
  new RegExp(
    `(?<year>[\\d０-９]{4}|[${CHINESE_NUMERAL_CLASS}]{4})\\s?年\\s?(?<month>${CHINESE_NUMBER})\\s?月\\s?(?<days>${CHINESE_DAYS})日?`,
    'g',
  ),
  // 2025-10-17
  new RegExp(`(?<![\\d/.-])(?<year>${YEAR})-(?<month>\\d{2})-(?<days>\\d{2})(?![\\d-])`, 'g'),
  // 17/10/2025, 17.10.2025, 17-10-2025: the day comes first in Hong Kong
  new RegExp(`(?<![\\d/.-])(?<days>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>${YEAR})(?![\\d/])`, 'g'),
];

/**
 * Finds every full date of a text, in both languages, in order; each day of `3, 4 and 5 March 2024` counts.
 *
 * `17th October, 2025` → `2025-10-17` · `二○二五年十月十七日` → `2025-10-17` · `17/10/2025` → `2025-10-17`
 */
export function findDates(text: string): FoundDate[] {
  const found = STYLES.flatMap((style) => [...text.matchAll(style)].flatMap(readMatch));
  return found.sort((a, b) => a.start - b.start || (a.iso < b.iso ? -1 : 1));
}

/** The first full date of a text as ISO 8601, or undefined where it holds none. */
export const parseDate = (text: string): string | undefined => findDates(text)[0]?.iso;

function readMatch(match: RegExpMatchArray): FoundDate[] {
  const { days = '', month = '', year = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  return readDays(days).flatMap((day) => {
    const iso = toIso(readNumber(year), readMonth(month), day);
    return iso ? [{ start, end, iso }] : [];
  });
}

/** Days of a list; a range gives its first and its last. */
const readDays = (days: string): number[] =>
  days.split(/[^\d零〇○◯一二三四五六七八九十廿卄卅０-９]+/).flatMap((day) => (day ? [readNumber(day)] : []));

function readMonth(month: string): number {
  const name = MONTHS.findIndex((short) => month.toLowerCase().startsWith(short));
  return name >= 0 ? name + 1 : readNumber(month);
}

const readNumber = (digits: string): number => parseChineseNumber(digits) ?? Number.NaN;

function toIso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that does not exist (31 June) rolls over into the next month.
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
