import { parseChineseNumber } from '../core/chinese-numerals';
import type { PartialDate, Quantity } from './quantity-types';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const YEAR = '((?:1[89]|20)\\d{2})';
const NUMBER = '[\\d零〇一二三四五六七八九十廿]';
const CHINESE_YEAR = '([\\d零〇○一二三四五六七八九]{4})';

type Found = Omit<Quantity, 'text'>;
type DateStyle = readonly [RegExp, (match: RegExpMatchArray) => PartialDate];

const DATE_STYLES: readonly DateStyle[] = [
  [
    new RegExp(`\\b${MONTH},?\\s(?:of\\s)?${YEAR}(?!\\d)`, 'g'),
    (match) => ({ month: monthOf(match[1]), year: Number(match[2]) }),
  ],
  [
    new RegExp(`(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th)?\\s(?:day\\s)?(?:of\\s)?${MONTH}`, 'g'),
    (match) => ({ day: Number(match[1]), month: monthOf(match[2]) }),
  ],
  [
    new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'g'),
    (match) => ({ month: monthOf(match[1]), day: Number(match[2]) }),
  ],
  [
    new RegExp(`${CHINESE_YEAR}年\\s?(${NUMBER}{1,3})月份?`, 'g'),
    (match) => ({ year: numberOf(match[1]), month: numberOf(match[2]) }),
  ],
  [
    new RegExp(`(?<!个)(${NUMBER}{1,3})月(${NUMBER}{1,3})[日号]`, 'g'),
    (match) => ({ month: numberOf(match[1]), day: numberOf(match[2]) }),
  ],
  [new RegExp(`${CHINESE_YEAR}年(?![之]?[内期])`, 'g'), (match) => ({ year: numberOf(match[1]) })],
  [
    new RegExp(`(?<![个\\d])(${NUMBER}{1,3})月(?!租|薪|入|息|供|费)(?:份|初|中|底|尾)?`, 'g'),
    (match) => ({ month: numberOf(match[1]) }),
  ],
  [new RegExp(`(?:同月|翌月|该月|本月)(${NUMBER}{1,3})[日号]`, 'g'), (match) => ({ day: numberOf(match[1]) })],
  [
    new RegExp(
      `(?<![\\d,.$/:A-Za-z-])${YEAR}(?![\\d]|,\\d{3}|\\.\\d|[-/]\\d|\\s?(?:%|hours|hrs|元|個|个|名|克|万|米))`,
      'g',
    ),
    (match) => ({ year: Number(match[1]) }),
  ],
];

/** Finds dates of which a part is told: `September 2018`, `8 August`, 2019年, 七月二日. */
export function findPartialDates(text: string): Found[] {
  const found: Found[] = [];
  for (const [pattern, read] of DATE_STYLES)
    for (const match of text.matchAll(pattern)) {
      const date = read(match);
      const span = { start: match.index, end: match.index + match[0].length };
      const clashes = found.some((known) => known.start < span.end && span.start < known.end);
      if (!clashes && isPossible(date)) found.push({ ...span, kind: 'date', value: 0, date });
    }
  return found;
}

const isPossible = ({ year, month, day }: PartialDate): boolean =>
  (year === undefined || (year >= 1800 && year < 2100)) &&
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= 31));

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const numberOf = (said = ''): number => parseChineseNumber(said) ?? Number.NaN;

const HALF_DAYS = '(凌晨|清晨|早上|早晨|上午|中午|正午|下午|傍晚|晚上|晚间|深夜|午夜|当晚)';
const CHINESE_TIME = new RegExp(
  `${HALF_DAYS}?(?:大约|大概|约|约于)?(?<!\\d)(${NUMBER}{1,3})(?:时(?!间|候|常|期|代|而|效|刻|速)|点(?=钟|半|${NUMBER}{1,3}分|左右)钟?)(?:(${NUMBER}{1,3})分|(半))?`,
  'g',
);
const ENGLISH_TIME = /\b(\d{1,2})(?:[:.]([0-5]\d))?\s?(a\.?m\.?|p\.?m\.?|o'clock)(?![a-z])/gi;
const CLOCK = /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/g;
const MILITARY = /\b([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs)\b/g;
const NOON = /\b(noon|midnight)\b/gi;

/** Finds times of the day, as minutes since midnight; a time without morning or evening is marked as either. */
export function findClockTimes(text: string): Found[] {
  return [
    ...[...text.matchAll(ENGLISH_TIME)].map((match) =>
      timeAt(match, readEnglish(match), /o'clock/i.test(match[3] ?? '')),
    ),
    ...[...text.matchAll(MILITARY)].map((match) => timeAt(match, Number(match[1]) * 60 + Number(match[2]), false)),
    ...[...text.matchAll(CLOCK)].map((match) =>
      timeAt(match, Number(match[1]) * 60 + Number(match[2]), Number(match[1]) <= 12 && !/^0/.test(match[1] ?? '')),
    ),
    ...[...text.matchAll(NOON)].map((match) => timeAt(match, match[1]?.toLowerCase() === 'noon' ? 720 : 0, false)),
    ...[...text.matchAll(CHINESE_TIME)].map((match) => timeAt(match, readChinese(match), match[1] === undefined)),
  ].filter(({ value }) => value >= 0 && value < 24 * 60);
}

const timeAt = (match: RegExpMatchArray, value: number, either: boolean): Found => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
  kind: 'time',
  value,
  ...(either && value <= 12 * 60 + 59 ? { halfDay: true } : {}),
});

function readEnglish(match: RegExpMatchArray): number {
  const hour = Number(match[1]) % 12;
  const evening = /^p/i.test(match[3] ?? '');
  return (/o'clock/i.test(match[3] ?? '') ? Number(match[1]) : hour + (evening ? 12 : 0)) * 60 + Number(match[2] ?? 0);
}

function readChinese(match: RegExpMatchArray): number {
  const hour = numberOf(match[2]);
  const minute = match[4] ? 30 : match[3] ? numberOf(match[3]) : 0;
  const evening = /下午|傍晚|晚|深夜/.test(match[1] ?? '');
  const midday = /中午|正午/.test(match[1] ?? '');
  const morning = /凌晨|清晨|早|上午|午夜/.test(match[1] ?? '');
  const shifted = (evening && hour < 12) || (midday && hour < 3) ? hour + 12 : morning && hour === 12 ? 0 : hour;
  return shifted * 60 + minute;
}
