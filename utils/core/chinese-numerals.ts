/** Digits as they stand in years and sections; 〇 and 零 both mean zero, 两/兩 are two before a unit. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  '◯': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Financial forms, used in cheques, deeds and orders for payment. */
const FINANCIAL: Readonly<Record<string, string>> = {
  壹: '一',
  貳: '二',
  贰: '二',
  叁: '三',
  參: '三',
  叄: '三',
  肆: '四',
  伍: '五',
  陸: '六',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 廿, 卅 and 卌 stand for 二十, 三十 and 四十 (第廿三條). */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卄: 20, 卅: 30, 卌: 40 };

const MYRIADS: Readonly<Record<string, number>> = { 萬: 10_000, 万: 10_000, 億: 100_000_000, 亿: 100_000_000 };

/** Longer runs of numerals are not a number anybody wrote; the bound keeps the result a safe integer. */
const LONGEST = 16;

/** Every character that can stand in a Chinese number; for use inside a character class. */
export const CHINESE_NUMERAL_CLASS = '零〇○◯一二三四五六七八九十百千萬万億亿廿卄卅卌两兩';

const POSITIONAL = /^[零〇○◯一二三四五六七八九]{2,16}$/;

/** Value of a number below ten thousand, or null: 一百五十八, 十四, 廿三, 一百零五, 二百五 is read as 205. */
function parseSmall(characters: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    const tens = TENS[character];
    const unit = UNITS[character];
    const value = DIGITS[character];
    if (tens !== undefined) {
      if (digit !== null || lastUnit <= 10) return null;
      total += tens;
      lastUnit = 10;
    } else if (unit !== undefined) {
      // 廿十 and 十百 are no numbers: units go down.
      if (unit >= lastUnit || digit === 0) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
    } else if (value === undefined || (digit !== null && digit !== 0)) return null;
    else digit = value;
  }
  return total + (digit ?? 0);
}

function parseWithMyriads(characters: string): number | null {
  let total = 0;
  let lastMyriad = Number.POSITIVE_INFINITY;
  let from = 0;
  for (let at = 0; at < characters.length; at++) {
    const myriad = MYRIADS[characters[at] ?? ''];
    if (myriad === undefined) continue;
    const part = parseSmall(characters.slice(from, at));
    if (part === null || part === 0 || myriad >= lastMyriad) return null;
    total += part * myriad;
    lastMyriad = myriad;
    from = at + 1;
  }
  const rest = parseSmall(characters.slice(from));
  return rest === null ? null : total + rest;
}

/**
 * Reads a number written in Chinese characters (either script, positional or with units), ASCII or full-width digits.
 *
 * `一百五十八` → 158 · `廿三` → 23 · `二○一九` → 2019 · `三萬五千` → 35000 · `１２` → 12 · `條` → null
 */
export function parseChineseNumber(text: string): number | null {
  const plain = [...text.trim()].map((character) => FINANCIAL[character] ?? character).join('');
  if (plain === '' || plain.length > LONGEST) return null;
  const ascii = plain.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d{1,15}$/.test(ascii)) return Number(ascii);
  if (POSITIONAL.test(plain)) return Number([...plain].map((character) => DIGITS[character]).join(''));
  return parseWithMyriads(plain);
}

/**
 * Reads a year as judgments print it, positional in Chinese or in digits; a number with units is no year.
 *
 * `二○一九` → 2019 · `一九九七` → 1997 · `2019` → 2019 · `二千` → null
 */
export function parseChineseYear(text: string): number | null {
  const plain = text.trim();
  if (!/^(?:[零〇○◯一二三四五六七八九]{4}|[0-9０-９]{4})$/.test(plain)) return null;
  return parseChineseNumber(plain);
}
