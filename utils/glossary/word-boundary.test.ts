import { describe, expect, it } from 'vitest';
import { cutsThroughWord } from './word-boundary';

describe('cutsThroughWord', () => {
  it.each([
    ['數量及交收地點', '收地', true, '地點 is a word'],
    ['須負民事法律責任', '民事法', true, '法律責任 is a word'],
    ['儘管有第(1)款', '管有', true, '儘管 is a word'],
    ['如該人證明他不知情', '人證', true, '證明 is a word'],
    ['負有作為父母親的責任', '父母', true, '父母親 is a word'],
    ['日期前2年期間內', '年期', true, '期間 is a word'],
    ['政府收地後', '收地', false, 'the term itself'],
    ['任何人管有危險藥物', '管有', false, 'the term itself'],
    ['須向原訟法庭申請', '原訟法庭', false, 'a longer term knows its own end'],
    ['在其受養人的福利', '受養人', false, '人的 is a noun with a particle'],
    ['有關連的情況', '關連', false, 'a particle before it'],
    ['控方向大家提供', '控方', false, 'a particle after it'],
    ['可處罰款$500,000', '罰款', false, 'a verb of one character before it'],
  ])('of %s cuts %s: %s (%s)', (text, term, expected) => {
    const start = text.indexOf(term);
    expect(cutsThroughWord(text, start, start + term.length)).toBe(expected);
  });
});
