import { CHINESE_NUMERAL_CLASS, parseChineseNumber } from '../../core/chinese-numerals';

/** Numbers as courts write them in words, up to ninety-nine. */
const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(0, 9).join('|')}))?|${UNITS.toReversed().join('|')}|a)`;
const NUMBER = `(?:\\d{1,4}(?:[.]\\d{1,2})?(?: ?[½¼¾])?|${NUMBER_WORD})(?:[- ]and[- ]a[- ]half)?`;
const UNIT = "(?:years?|months?|weeks?|days?)(?:[’']s?)?(?: and a half| and six months)?";
/** What may follow is of a smaller unit: `48 months and 46 months` are two terms. */
const SMALLER = `(?:(?:,? and|,)? ${NUMBER}[- ](?:(?<=years?(?:[’']s?)?(?:,? and|,)? ${NUMBER}[- ])months?|weeks?|days?)(?:[’']s?)?)?`;

/** `2 years and 8 months`, `7½ years`, `eighteen months`, `25-month`. */
export const TERM = new RegExp(`\\b${NUMBER}[- ]${UNIT}${SMALLER}(?=\\W|$)`);
/** `one-third`, `1/3`, `25 %`, `20 per cent`. */
export const SHARE =
  /(?:(?:one|two)[- ](?:third|quarter|half|fifth|fourth)s?|[1-3]\/[2-6]|\d{1,2}(?:\.\d{1,2})? ?(?:%|per ?cent|percent))/;
/** `HK$3,000`, `$1.2 million`. */
export const MONEY = /(?:HK\$|HKD|\$) ?\d{1,3}(?:,\d{3}|\d){0,9}(?:\.\d{1,2})?(?: ?(?:million|thousand))?/;

const ZH_NUMBER = `(?:\\d{1,3}(?:\\.\\d{1,2})?|[${CHINESE_NUMERAL_CLASS}]{1,5})`;
/** Nobody is sentenced to a year of the calendar, nor to a day of a month. */
const ZH_YEARS = `(?:\\d{1,2}(?:\\.\\d)?|[一二三四五六七八九十兩两]{1,3})`;
/** 3年8個月, 兩年半, 二十八個月, 三年零四個月, 14天. */
export const ZH_TERM = new RegExp(
  `(?<![\\d月${CHINESE_NUMERAL_CLASS}])(?:${ZH_YEARS}年(?!代|級|\\d{1,2}月|${ZH_NUMBER}月)(?:零|又|另|及)?(?:半|${ZH_NUMBER}個(?:半)?月)?|${ZH_NUMBER}個(?:半)?月|${ZH_NUMBER}(?:星期|週|周|天|日))`,
);
export const ZH_SHARE =
  /(?:[一二三四]分之[一二三]|半數|[1-3]\/[2-6]|\d{1,2}(?:\.\d{1,2})? ?[%％]|百分之[一二三四五六七八九十\d]{1,3}|[一二兩三四五六七八]成半?)/;
export const ZH_MONEY = new RegExp(
  `(?:(?:港幣|港元|HK\\$|\\$)[ ]?\\d{1,3}(?:,\\d{3}|\\d){0,9}(?:\\.\\d{1,2})?(?:萬)?元?|\\d{1,3}(?:,\\d{3}|\\d){0,9}(?:萬)?元|(?:港幣)?[${CHINESE_NUMERAL_CLASS}]{1,10}元)`,
);

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function readEnglishNumber(said: string): number | undefined {
  const half = /[- ]and[- ]a[- ]half$/i.test(said) ? 0.5 : 0;
  const bare = said
    .toLowerCase()
    .replace(/[- ]and[- ]a[- ]half$/, '')
    .trim();
  const digits = /^(\d+(?:\.\d+)?) ?([½¼¾])?$/.exec(bare);
  if (digits) return Number(digits[1]) + (FRACTIONS[digits[2] ?? ''] ?? 0) + half;
  if (bare === 'a') return 1 + half;
  const [first = '', second = ''] = bare.split(/[- ]/);
  const unit = UNITS.indexOf(first) + 1;
  if (unit > 0) return unit + half;
  const ten = TENS.indexOf(first);
  if (ten < 0) return undefined;
  return (ten + 2) * 10 + (second === '' ? 0 : UNITS.indexOf(second) + 1) + half;
}

const ENGLISH_PART = new RegExp(`(${NUMBER})[- ](years?|months?)(?:[’']s?)?( and a half| and six months)?`, 'gi');

/**
 * Months of a term; undefined where it is in weeks or days, or is no term.
 *
 * `2 years and 8 months` → 32 · `7½ years` → 90 · 三年零四個月 → 40 · `14 days` → undefined
 */
export function readMonths(said: string): number | undefined {
  if (/week|day|星期|週|周|天|日/i.test(said)) return undefined;
  return /[年月]/.test(said) ? readChineseMonths(said) : readEnglishMonths(said);
}

function readEnglishMonths(said: string): number | undefined {
  let months: number | undefined;
  for (const [, number = '', unit = '', half] of said.matchAll(ENGLISH_PART)) {
    const value = readEnglishNumber(number);
    if (value === undefined) return undefined;
    months = (months ?? 0) + (/^year/i.test(unit) ? 12 : 1) * (value + (half ? 0.5 : 0));
  }
  return months;
}

function readChineseMonths(said: string): number | undefined {
  const found = /^(?:(.+?)年)?(?:零|又|另|及)?(?:(半)|(.+?)個(半)?月)?$/.exec(said.replace(/\s/g, ''));
  if (!found) return undefined;
  const [, years, halfYear, months, halfMonth] = found;
  const whole = years === undefined ? 0 : readChineseNumber(years);
  const part = months === undefined ? 0 : readChineseNumber(months);
  if (whole === undefined || part === undefined) return undefined;
  return whole * 12 + (halfYear ? 6 : 0) + part + (halfMonth ? 0.5 : 0);
}

function readChineseNumber(said: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(said)) return Number(said);
  return parseChineseNumber(said) ?? undefined;
}

const WORD_SHARES: Readonly<Record<string, number>> = { third: 3, quarter: 4, fourth: 4, half: 2, fifth: 5 };

/** Per cent of a share: `one-third` → 33.3 · `25 %` → 25 · 三分之一 → 33.3 · 兩成半 → 25. */
export function readPercent(said: string): number | undefined {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const slash = /(\d)\/(\d)/.exec(said);
  if (slash) return round((Number(slash[1]) / Number(slash[2])) * 100);
  const plain = /(\d+(?:\.\d+)?) ?(?:%|％|per|percent)/i.exec(said);
  if (plain) return Number(plain[1]);
  const words = /(one|two)[- ](third|quarter|fourth|half|fifth)/i.exec(said.toLowerCase());
  if (words) return round(((words[1] === 'two' ? 2 : 1) / (WORD_SHARES[words[2] ?? ''] ?? 1)) * 100);
  const parts = /([一二三四])分之([一二三])/.exec(said);
  if (parts)
    return round(((parseChineseNumber(parts[2] ?? '') ?? 0) / (parseChineseNumber(parts[1] ?? '') ?? 1)) * 100);
  const hundredth = /百分之(.+)/.exec(said);
  if (hundredth) return readChineseNumber(hundredth[1] ?? '');
  const tenth = /([一二兩三四五六七八])成(半)?/.exec(said);
  if (tenth) return (parseChineseNumber(tenth[1] ?? '') ?? 0) * 10 + (tenth[2] ? 5 : 0);
  return undefined;
}

/** HK$ of an amount: `$1.2 million` → 1200000 · 三千元 → 3000 · 2萬元 → 20000. */
export function readAmount(said: string): number | undefined {
  const bare = said.replace(/[,\s]|港幣|港元|HK\$|HKD|\$|元/gi, '');
  const scaled = /^(\d+(?:\.\d+)?)(million|thousand|萬)?$/i.exec(bare);
  if (scaled) {
    const scale = { million: 1_000_000, thousand: 1000, 萬: 10_000 }[(scaled[2] ?? '').toLowerCase()] ?? 1;
    return Math.round(Number(scaled[1]) * scale * 100) / 100;
  }
  return parseChineseNumber(bare) ?? undefined;
}
