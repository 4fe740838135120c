import { describe, expect, it } from 'vitest';
import { measureCoverage } from './measure-coverage';

describe('measureCoverage', () => {
  it.each([
    [['16', '[26]'], ['26', '14', '16'], ['26', '16'], ['14'], 'numbers with and without brackets are the same'],
    [[], ['3'], [], ['3'], 'nothing is cited'],
    [['3'], ['3', '3'], ['3'], [], 'a paragraph counts once'],
  ])('cites %j of %j', (paragraphs, key, cited, missed) => {
    expect(measureCoverage([{ paragraphs }], key)).toEqual({ cited, missed });
  });

  it('asks for the ten best only', () => {
    const key = Array.from({ length: 12 }, (_, at) => String(at + 1));
    expect(measureCoverage([], key).missed).toHaveLength(10);
  });
});
