import { describe, expect, it } from 'vitest';
import { readFirst } from './read-first';
import type { KeyParagraph } from './types';

const law = (scores: readonly number[]): KeyParagraph[] =>
  scores.map((score, at) => ({ id: `p${at + 1}`, kind: 'law', score }));

describe('readFirst', () => {
  it('sends to the best five', () => {
    expect(readFirst(law([2.4, 2.2, 2, 1.8, 1.6, 1.4]), 'law').map(({ id }) => id)).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
    ]);
  });

  it('names no paragraph for its law that states none', () => {
    expect(readFirst(law([1.4, 0.3, -0.2]), 'law').map(({ id }) => id)).toEqual(['p1']);
    expect(readFirst(law([0.4]), 'law')).toEqual([]);
  });

  it('keeps what was decided, whatever the score', () => {
    expect(readFirst([{ id: 'p1', kind: 'decided', score: 0.1 }], 'decided')).toHaveLength(1);
  });
});
