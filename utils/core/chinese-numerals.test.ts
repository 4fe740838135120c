import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHINESE_NUMERAL_CLASS, parseChineseNumber, parseChineseYear } from './chinese-numerals';

const NUMBERS: [text: string, value: number | null, why: string][] = [
  ['一', 1, 'one digit'],
  ['十', 10, 'ten without a digit before it'],
  ['十四', 14, 'article 14'],
  ['二十', 20, 'round tens'],
  ['廿三', 23, '廿 is twenty'],
  ['卅', 30, '卅 is thirty'],
  ['一百廿三', 123, '廿 after a hundred'],
  ['一百五十八', 158, 'Basic Law article 158'],
  ['一百零五', 105, 'zero between'],
  ['一百一十', 110, '一十 inside a number'],
  ['二千零一十九', 2019, 'a year with units'],
  ['兩千', 2000, '兩 before a unit'],
  ['三萬五千', 35_000, 'Traditional myriad'],
  ['三万五千零一', 35_001, 'Simplified myriad'],
  ['一億二千萬', 120_000_000, 'two myriads'],
  ['二○一九', 2019, 'positional, with the circle judgments print'],
  ['二〇一九', 2019, 'positional, with the ideographic zero'],
  ['一二三', 123, 'positional, three digits'],
  ['壹佰貳拾', 120, 'financial forms'],
  ['１２３', 123, 'full-width digits'],
  [' 45 ', 45, 'ASCII digits with blanks'],
  ['零', 0, 'zero'],
  ['', null, 'nothing'],
  ['條', null, 'no numeral'],
  ['第十條', null, 'a number inside other words is for the caller to cut out'],
  ['十百', null, 'units go down'],
  ['廿十', null, 'a tens word is not multiplied'],
  ['萬', null, 'a myriad of nothing'],
  ['一二三四五六七八九一二三四五六七八九', null, 'too long to be a number'],
];

const YEARS: [text: string, value: number | null, why: string][] = [
  ['二○一九', 2019, 'positional'],
  ['一九九七', 1997, 'positional'],
  ['２０２１', 2021, 'full-width'],
  ['1998', 1998, 'ASCII'],
  ['二千', null, 'years are positional'],
  ['一九', null, 'two digits say too little'],
];

describe('parseChineseNumber', () => {
  it.each(NUMBERS)('%s → %s (%s)', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it('reads back every number below ten thousand written with units', () => {
    const digits = [...'零一二三四五六七八九'];
    const write = (value: number): string => {
      const parts = [...String(value)].map((digit, at, all) => {
        const unit = ['', '十', '百', '千'][all.length - 1 - at];
        return digit === '0' ? '零' : `${digits[Number(digit)]}${unit}`;
      });
      const joined = parts.join('').replace(/零+/g, '零');
      return joined === '零' ? joined : joined.replace(/零$/, '');
    };
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (value) => parseChineseNumber(write(value)) === value));
  });

  it('never throws, and says only safe non-negative integers', () => {
    const characters = fc.string({ unit: fc.constantFrom(...CHINESE_NUMERAL_CLASS, 'a', '1', ' ') });
    fc.assert(
      fc.property(characters, (text) => {
        const value = parseChineseNumber(text);
        return value === null || (Number.isSafeInteger(value) && value >= 0);
      }),
    );
  });
});

describe('parseChineseYear', () => {
  it.each(YEARS)('%s → %s (%s)', (text, value) => {
    expect(parseChineseYear(text)).toBe(value);
  });
});
