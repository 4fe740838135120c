import { parseChineseNumber } from '../core/chinese-numerals';
import type { Quantity } from './quantity-types';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const TIMES: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

const NUMBER = '[零〇一二三四五六七八九十百\\d]{1,5}';
const STYLES: readonly (readonly [RegExp, (match: RegExpMatchArray) => number | undefined])[] = [
  // two-thirds, one quarter, three fourths
  [
    /\b(one|two|three|four|five|six|seven|eight|nine)[\s-](hal(?:f|ves)|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b(?!\s(?:party|ground|count|defendant|plaintiff))/gi,
    (match) => ratio(TIMES[match[1]?.toLowerCase() ?? ''], PARTS[match[2]?.toLowerCase() ?? '']),
  ],
  // a third of, by a third, a quarter; "a third ground" is a rank
  [
    /\ba\s(third|quarter|fifth|tenth)\b(?=\s(?:of|off|discount|reduction|credit|share|interest|deduction|for|on|to|from)\b|[.,;)]|$)/gi,
    (match) => ratio(1, PARTS[match[1]?.toLowerCase() ?? '']),
  ],
  [
    /\bhalf(?![\s-](?:an?\s)?(?:year|month|day|hour|dozen)|\smillion)(?=\s(?:of|the|its|his|her|their|share)\b|[.,;)]|$)/gi,
    () => 50,
  ],
  // 四分之一, 三分一, 百分之三十六
  [
    new RegExp(`(${NUMBER})分之?(${NUMBER}(?:\\.\\d{1,4})?)(?![钟])`, 'g'),
    (match) => ratio(readNumber(match[2]), readNumber(match[1])),
  ],
  [/(?<!\d)([1-9])\s?[/\u2044]\s?([2-9]|10)(?![\d/])/g, (match) => ratio(Number(match[1]), Number(match[2]))],
  [/(?<!\d)½|一半/g, () => 50],
  [/⅓/g, () => ratio(1, 3)],
  [/⅔/g, () => ratio(2, 3)],
  [/¼/g, () => 25],
  [/¾/g, () => 75],
];

/**
 * Finds fractions in words, signs or Chinese, as shares in per cent.
 *
 * `two-thirds` → 66.6667 · `四分之一` → 25 · `百分之八` → 8
 */
export function findFractions(text: string): Omit<Quantity, 'text'>[] {
  return STYLES.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = read(match);
      return value === undefined
        ? []
        : [{ start: match.index, end: match.index + match[0].length, kind: 'share' as const, value }];
    }),
  );
}

const readNumber = (said: string | undefined): number | undefined =>
  said === undefined ? undefined : /^[\d.]+$/.test(said) ? Number(said) : (parseChineseNumber(said) ?? undefined);

const ratio = (times: number | undefined, parts: number | undefined): number | undefined =>
  times === undefined || parts === undefined || parts < 2 || times > parts
    ? undefined
    : Math.round((times / parts) * 1e6) / 1e4;
