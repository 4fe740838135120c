import { describe, expect, it } from 'vitest';
import { splitSentences } from '../core/sentences';
import { isWholeLine, joinWhole } from './whole-lines';

const lines = (text: string): string[] =>
  joinWhole(text, splitSentences(text)).map(({ start, end }) => text.slice(start, end));

describe('joinWhole', () => {
  it.each([
    [
      'a list goes with its lead-in',
      'The issues are:\n(a) whether rent was due;\n(b) whether notice was given.\nI take them in turn.',
      ['The issues are:\n(a) whether rent was due;\n(b) whether notice was given.', 'I take them in turn.'],
    ],
    [
      '議題 with theirs',
      '本案有以下議題：\n（1）租金是否到期；\n（2）通知是否有效。',
      ['本案有以下議題：\n（1）租金是否到期；\n（2）通知是否有效。'],
    ],
    ['halves at ；', '他承認控罪；但否認意圖。上訴駁回。', ['他承認控罪；但否認意圖。', '上訴駁回。']],
    ['sentences stay apart', 'The rent was due. The notice was late.', ['The rent was due.', 'The notice was late.']],
  ])('%s', (_why, text, wanted) => {
    expect(lines(text)).toEqual(wanted);
  });
});

describe('isWholeLine', () => {
  it.each([
    ['The appeal is dismissed.', true, 'a sentence'],
    ['and that was wrong.', false, 'begins in mid-sentence'],
    ['[2021] 1 WLR 502, at paragraph 10, that the court should act.', false, 'begins in the middle of a citation'],
    ['(Cap. 57) and Order 58.', false, 'begins after the name of an ordinance'],
    ['The judge said:', false, 'what he said does not follow'],
    ['The orders are as follows', false, 'nor do these'],
    ['上訴駁回。', true, 'a Chinese sentence'],
    ['，但不成立。', false, 'begins with a comma'],
    ['He relied on section 12', false, 'ends in mid-sentence'],
    ['I agree. [12]', true, 'a footnote mark ends it'],
  ])('%s → %s (%s)', (text, whole) => {
    expect(isWholeLine(text)).toBe(whole);
  });
});
