import { describe, expect, it } from 'vitest';
import { rankByCentroid, rankByLexRank, similarity, vectorise } from './lexrank';

const texts = [
  'lease deposit clause',
  'deposit clause certificate',
  'clause certificate repair',
  'weather was fine',
].map((text) => text.split(' '));

describe('vectorise', () => {
  const vectors = vectorise(texts);
  it('gives every text the length 1', () => {
    for (const vector of vectors) expect(similarity(vector, vector)).toBeCloseTo(1);
  });
  it('finds texts alike by the words they share', () => {
    const [a, b, , d] = vectors;
    if (!a || !b || !d) throw new Error('four texts');
    expect(similarity(a, b)).toBeGreaterThan(0.2);
    expect(similarity(a, d)).toBe(0);
  });
});

describe('rankByLexRank', () => {
  it('puts the text that resembles most others first, the stranger last', () => {
    const rank = rankByLexRank(vectorise(texts));
    expect(rank[1]).toBe(1);
    expect(Math.min(...rank)).toBe(rank[3]);
  });
  it('takes nothing, one text and empty texts', () => {
    expect(rankByLexRank([])).toEqual([]);
    expect(rankByLexRank(vectorise([['a']]))).toEqual([1]);
    expect(rankByLexRank(vectorise([[], []])).every(Number.isFinite)).toBe(true);
  });
});

describe('rankByCentroid', () => {
  it('agrees about the stranger', () => {
    const rank = rankByCentroid(vectorise(texts));
    expect(Math.max(...rank)).toBe(1);
    expect(Math.min(...rank)).toBe(rank[3]);
  });
});
