import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChanged, redline } from './redline';

const show = (before: string, after: string): string =>
  redline(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('redline', () => {
  it.each([
    ['A fine at level 3.', 'A fine at level 5.', 'A fine at level [-3-]{+5+}.', 'one figure'],
    [
      'The Director may refuse.',
      'The Director must not refuse.',
      'The Director [-may-]{+must not+} refuse.',
      'neighbouring words are one change',
    ],
    [
      '任何人不得駕駛渡輪。',
      '任何人不得操作或駕駛渡輪。',
      '任何人不得{+操作或+}駕駛渡輪。',
      'Chinese, character by character',
    ],
    ['(1) A.\n(2) B.', '(1)  A. \n(2) B.', '(1) A.\n(2) B.', 'layout is no amendment'],
    ['', 'New.', '{+New.+}', 'a new section'],
  ])('%j, %j → %j (%s)', (before, after, shown) => expect(show(before, after)).toBe(shown));

  it('loses no word of either version', () => {
    const text = fc.string().map((words) => words.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = redline(before, after);
        const without = (gone: string): string => lines.map(({ is, text: part }) => (is === gone ? '' : part)).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('says whether anything changed', () => {
    expect(isChanged(redline('A.', 'A.'))).toBe(false);
    expect(isChanged(redline('A.', 'B.'))).toBe(true);
  });
});
