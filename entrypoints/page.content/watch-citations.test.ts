import { describe, expect, it } from 'vitest';
import type { MarkedCitation } from '@/utils/messaging/page-to-background';
import { nextCitation, stepOf } from './watch-citations';

const at = (start: number): MarkedCitation => ({ start, end: start + 5, hasCard: true });
const citations = [at(10), at(40), at(90)];

describe('nextCitation', () => {
  it.each([
    [0, 1, 10], // from the head of the text
    [10, 1, 40], // the one reached is left
    [60, 1, 90], // from between two
    [90, 1, 10], // round the end
    [90, -1, 40],
    [10, -1, 90], // round the beginning
    [60, -1, 40],
  ] as const)('from %i by %i → %i', (from, direction, expected) => {
    expect(nextCitation(citations, from, direction)?.start).toBe(expected);
  });

  it('leads nowhere where nothing is cited', () => {
    expect(nextCitation([], 0, 1)).toBeUndefined();
    expect(nextCitation([], 0, -1)).toBeUndefined();
  });
});

describe('stepOf', () => {
  const key = { code: 'Period', altKey: true, shiftKey: true, ctrlKey: false, metaKey: false };
  it.each([
    ['Alt+Shift+.', key, 1],
    ['Alt+Shift+,', { ...key, code: 'Comma' }, -1],
    ['. alone, which the page may use', { ...key, altKey: false, shiftKey: false }, undefined],
    ['AltGr on some layouts, which types a sign', { ...key, ctrlKey: true }, undefined],
  ])('%s', (_name, pressed, expected) => {
    expect(stepOf(pressed)).toBe(expected);
  });
});
