import { CHINESE_NUMERAL_CLASS, parseChineseNumber } from '../core/chinese-numerals';
import type { Span } from '../core/text-span';

/** A number in running text, before anybody asks what it counts. */
export type Numeral = Span & { readonly value: number };

const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const ENGLISH_NUMBER_WORDS: readonly string[] = [
  ...Object.keys(SMALL),
  'hundred',
  'thousand',
  'million',
  'billion',
];

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mil: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
};

const DIGITS = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?';
const WORD = Object.keys(SMALL).join('|');
const BIG = 'hundred|thousand|million|billion';
/** `twenty-one`, `a hundred and five`, `two hundred and fifty thousand`, `two and a half million`. */
const WORDS = `\\b(?:(?:${WORD})\\b|an?(?=\\s(?:${BIG})\\b))(?:(?:[\\s-]{1,2}|(?<=${BIG})\\sand\\s)(?:${WORD}|${BIG})\\b|\\sand\\sa\\shalf(?=\\s(?:${BIG})\\b)){0,10}`;
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const DOZEN = '\\b(?:twice|thrice|half\\sa\\sdozen|a\\sdozen|(?:two|three|four)\\sdozen|dozen)\\b';
const CHINESE = `[${CHINESE_NUMERAL_CLASS}壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}(?:点[零〇一二三四五六七八九]{1,4}[百千万亿]{0,2})?`;

const NUMERAL = new RegExp(`${DOZEN}|${WORDS}|(?<![\\d.])(?:${DIGITS})|${CHINESE}`, 'gi');
/** What multiplies digits; a lone m or k must touch them (`1.2m`, but `46 m` is a length). */
const SCALE =
  /^(?:\s?(hundred|thousand|million|billion|bn|mn|mil)\b|(m|k)\b(?!\d)|\s?((?:十|百|千)?[万亿]|[百千](?!克|米|瓦)))/i;

/**
 * Finds the numbers of a folded text, in digits, words or Chinese characters, with what multiplies them.
 *
 * `1.2 million` → 1200000 · `twenty-one` → 21 · `一百二十萬` → 1200000 · `half a dozen` → 6
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const numeral = readNumeral(text, start, match[0]);
    if (numeral) found.push(numeral);
  }
  return found;
}

function readNumeral(text: string, start: number, said: string): Numeral | undefined {
  const end = start + said.length;
  if (/^\d/.test(said)) return readScaled(text, start, end, Number(said.replaceAll(',', '')));
  const value = /^[a-z]/i.test(said) ? readWords(said.toLowerCase()) : readChinese(said);
  return value === undefined ? undefined : { start, end, value };
}

/** Digits, and the scale behind them; `3万5千` goes on after its first scale. */
function readScaled(text: string, start: number, end: number, value: number): Numeral {
  const scale = SCALE.exec(text.slice(end, end + 12));
  if (!scale) return { start, end, value };
  const factor = SCALES[(scale[1] ?? scale[2] ?? scale[3] ?? '').toLowerCase()] ?? 1;
  const scaled = { start, end: end + scale[0].length, value: round(value * factor) };
  const rest = /^(\d{1,4})([百千万]?)(?![\d年月日个])/.exec(text.slice(scaled.end, scaled.end + 8));
  if (!rest || !/[万亿千]/.test(scale[0])) return scaled;
  const more = Number(rest[1]) * (SCALES[rest[2] ?? ''] ?? 1);
  return more < factor ? { start, end: scaled.end + rest[0].length, value: scaled.value + more } : scaled;
}

function readWords(said: string): number | undefined {
  const times = TIMES[said];
  if (times !== undefined) return times;
  if (said.endsWith('dozen')) return said.startsWith('half') ? 6 : 12 * (SMALL[said.split(' ')[0] ?? ''] ?? 1);
  let total = 0;
  let group = 0;
  for (const word of said.replaceAll('a half', 'half').split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (word === 'half') group += 0.5;
    else if (word === 'a' || word === 'an') group = 1;
    else if (scale === 100) group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else group += SMALL[word] ?? 0;
  }
  return total + group;
}

function readChinese(said: string): number | undefined {
  const [whole = '', fraction] = said.split('点');
  const base = parseChineseNumber(whole);
  if (base === null) return undefined;
  if (fraction === undefined) return base;
  const digits = parseChineseNumber(`零${fraction.replace(/[百千万亿]+$/, '')}`) ?? 0;
  const scale = SCALES[/[百千万亿]+$/.exec(fraction)?.[0] ?? ''] ?? 1;
  return round((base + digits / 10 ** fraction.replace(/[百千万亿]+$/, '').length) * scale);
}

/** 4.35 × 1,000,000 is not quite 4,350,000 in binary. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;
