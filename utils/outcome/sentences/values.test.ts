import { describe, expect, it } from 'vitest';
import { readAmount, readMonths, readPercent, TERM, ZH_TERM } from './values';

describe('readMonths', () => {
  it.each([
    ['2 years and 8 months', 32],
    ['2 years 8 months’', 32],
    ['7½ years', 90],
    ['six and a half years', 78],
    ['two-and-a-half years', 30],
    ['three years and six months', 42],
    ['twenty-two months', 22],
    ['25-month', 25],
    ['a year', 12],
    ['3年8個月', 44],
    ['三年零四個月', 40],
    ['兩年半', 30],
    ['二十八個月', 28],
    ['十八個月', 18],
    ['53個月', 53],
    ['14 days', undefined],
    ['六星期', undefined],
  ])('%s → %s', (said, months) => {
    expect(readMonths(said)).toBe(months);
  });
});

describe('what is a term', () => {
  it.each([
    ['served 2 years and 8 months’ imprisonment', '2 years and 8 months’'],
    ['判處監禁三年八個月。', '三年八個月'],
    ['於2004年3月5日判處', undefined],
    ['判監兩年半', '兩年半'],
    ['二○○四年被定罪', undefined],
    ['1990年代', undefined],
  ])('%s → %s', (text, term) => {
    expect((TERM.exec(text) ?? ZH_TERM.exec(text))?.[0]).toBe(term);
  });
});

describe('readPercent and readAmount', () => {
  it.each([
    ['one-third', 33.3],
    ['25%', 25],
    ['20 per cent', 20],
    ['三分之一', 33.3],
    ['百分之二十', 20],
    ['兩成半', 25],
    ['二成半', 25],
  ])('%s → %s', (said, percent) => {
    expect(readPercent(said)).toBe(percent);
  });

  it.each([
    ['HK$3,000', 3000],
    ['$1.2 million', 1_200_000],
    ['三千元', 3000],
    ['港幣五萬元', 50_000],
    ['2萬元', 20_000],
  ])('%s → %s', (said, amount) => {
    expect(readAmount(said)).toBe(amount);
  });
});
