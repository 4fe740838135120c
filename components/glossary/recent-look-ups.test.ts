// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetRecent, readRecent, rememberLookUp } from './recent-look-ups';

beforeEach(() => localStorage.clear());

describe('recent look-ups', () => {
  it('keeps the newest first, each once, and no more than eight', () => {
    for (const query of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) rememberLookUp(localStorage, query);
    expect(readRecent(localStorage)).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
  });

  it('reads damaged storage as empty, and forgets on demand', () => {
    localStorage.setItem('recent-look-ups', '{"not": "a list"}');
    expect(readRecent(localStorage)).toEqual([]);
    rememberLookUp(localStorage, 'estoppel');
    forgetRecent(localStorage);
    expect(readRecent(localStorage)).toEqual([]);
  });
});
