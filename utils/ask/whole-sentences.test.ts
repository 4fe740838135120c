import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeSentences } from './whole-sentences';

const LONG = 'The otter swam across the harbour without any leave of the court. '.repeat(8).trim();
const TEXT = `${LONG} The heron was not served in time. It paid nothing.`;
const markOf = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });

describe('wholeSentences', () => {
  it('shows the sentences that hold the marks, from their first word to their last', () => {
    const { start, end } = wholeSentences(TEXT, [markOf('served'), markOf('paid')]);
    expect(TEXT.slice(start, end)).toMatch(/^The otter .*The heron was not served in time\. It paid nothing\.$/);
  });

  it('shows a sentence whole, however long', () => {
    const long = `${'and so on, '.repeat(100)}the end.`;
    expect(wholeSentences(long, [{ start: 500, end: 502 }])).toEqual({ start: 0, end: long.length });
  });

  it('keeps Chinese sentences whole', () => {
    const text = '第一被告人認罪。第二被告人不認罪，經審訊後定罪。';
    const { start, end } = wholeSentences(text, [{ start: 8, end: 10 }]);
    expect(text.slice(start, end)).toContain('第二被告人不認罪，經審訊後定罪。');
  });

  it('begins and ends inside the passage, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), (text, at) => {
        const { start, end } = wholeSentences(text, [{ start: at, end: at + 1 }]);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
      }),
    );
  });
});
