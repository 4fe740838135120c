import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameQuantity } from './compare-quantities';
import { findQuantities } from './quantities';

const SAME: [a: string, b: string, why: string][] = [
  ['HK$1.2 million', '1,200,000 dollars', 'a scale, and digits'],
  ['HK$1,200,000', '一百二十萬元', 'Chinese numerals in full'],
  ['$1.2m', '120萬元', 'digits with a Chinese scale'],
  ['$15,000', '港幣一萬五千元', 'currency in words'],
  ['貳拾萬元', '$200,000', 'financial numerals'],
  ['3 years', '36 months', 'years and months'],
  ['3 years', '三年', 'both languages'],
  ['5 years and 3 months', '63 months', 'a joint period'],
  ['五年零三個月', '5 years and 3 months', 'a joint period in Chinese'],
  ['a year and a half', '18 months', 'told without a number'],
  ['half a year', '六個月', 'half'],
  ['three and six months', '3 months', 'a unit shared by two numbers'],
  ['8 to 12 years', 'eight years', 'a unit shared by a range'],
  ['三及六個月', '3 months', 'a unit shared, in Chinese'],
  ['5, 10 and 20 per cent', '5%', 'a unit shared by a list'],
  ['兩年半', '30 months', 'half behind the unit'],
  ['four weeks', '28 days', 'weeks and days'],
  ['the first anniversary', 'one year', 'an anniversary'],
  ['1 July 2024', '2024年7月1日', 'a date in digits'],
  ['July 1, 2024', '二○二四年七月一日', 'a date in characters'],
  ['1/7/2024', '1 July 2024', 'the day comes first'],
  ['September 2018', '12 September 2018', 'a month told of a day'],
  ['two-thirds', '三分之二', 'a fraction'],
  ['one third', '三分一', 'a fraction as spoken'],
  ['four-fifths', '80 per cent', 'a fraction and a percentage'],
  ['half of the costs', '一半', 'half'],
  ['八厘', '8 per cent', 'interest'],
  ['九成', '90%', 'tenths'],
  ['10:40 pm', '晚上10時40分', 'a time of day'],
  ['9:30 pm', '晚上約九時半', 'half past'],
  ['22:40', '10.40 p.m.', 'the clock of 24 hours'],
  ['1.62 kilograms', '1,620 grams', 'weights'],
  ['12厘米', '120 mm', 'lengths; 厘米 is not 厘'],
  ['46 m²', '46 square metres', 'an area'],
  ['aged 27', '二十七歲', 'an age'],
  ['Ground 3', 'the third ground', 'a label and a rank'],
  ['half a dozen letters', '6 letters', 'a dozen'],
  ['一百五十人', '150人', 'a count with its measure word'],
];

const DIFFERENT: [a: string, b: string, why: string][] = [
  ['HK$4.35 million', 'HK$4,530,000', 'digits exchanged'],
  ['US$500', 'HK$500', 'another currency'],
  ['16 months', '16 years', 'another unit'],
  ['90 days', '3 months', 'not the same time'],
  ['12 November 2018', '21 November 2018', 'days exchanged'],
  ['10:40 am', '10:40 pm', 'morning and evening'],
  ['one third', 'one quarter', 'another share'],
  ['三萬元', '三千元', 'another scale'],
  ['十一天', '二十一天', 'one character more'],
  ['36 instalments', '36 per cent', 'a count is no share'],
];

describe('findQuantities', () => {
  it.each(SAME)('reads %s and %s as the same (%s)', (a, b) => {
    const [first] = findQuantities(a);
    const [second] = findQuantities(b);
    expect(first && second && isSameQuantity(first, second)).toBe(true);
  });

  it.each(DIFFERENT)('tells %s from %s (%s)', (a, b) => {
    const [first] = findQuantities(a);
    const [second] = findQuantities(b);
    expect(first && second && isSameQuantity(first, second)).toBe(false);
  });

  it.each([
    ['十分重要，一般而言，唯一的問題', 'characters that are part of a word'],
    ['No one disputes that one may ask', 'one as a pronoun'],
  ])('finds no number in %s (%s)', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it('keeps the words as written, and their place', () => {
    const text = '被告人須支付港幣六萬八千元。';
    const [sum] = findQuantities(text);
    expect(sum?.text).toBe('港幣六萬八千元');
    expect(text.slice(sum?.start, sum?.end)).toBe('港幣六萬八千元');
  });

  it.each([
    ['at least 2 years', 'up'],
    ['not exceeding 24 months', 'down'],
    ['within 28 days', 'down'],
    ['不超過十二個月', 'down'],
    ['至少三年', 'up'],
    ['2019年之前', 'before'],
    ['since 1992', 'after'],
  ])('reads how %s is bounded', (text, bound) => {
    expect(findQuantities(text)[0]?.bound).toBe(bound);
  });

  it('survives any text, with spans inside it and in order', () => {
    const piece = fc.constantFrom(
      '1',
      '2.5',
      '百',
      '萬',
      '年',
      'HK$',
      ' million',
      ' years',
      'half',
      '三',
      '分之',
      '半',
      '個',
      '月',
      ',',
      ' and ',
      '第',
      '條',
      '%',
      '時',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
