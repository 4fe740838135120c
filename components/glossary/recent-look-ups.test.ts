// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetRecent, readRecent, recentPlace, rememberLookUp } from './recent-look-ups';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const PLACE = recentPlace({ keep: 'kept', matterId: null });

describe('recent look-ups', () => {
  it('keeps the newest first, each once, and no more than eight', () => {
    for (const query of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) rememberLookUp(PLACE, query);
    expect(readRecent(PLACE)).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
  });

  it('reads damaged storage as empty, and forgets on demand', () => {
    localStorage.setItem('recent-look-ups', '{"not": "a list"}');
    expect(readRecent(PLACE)).toEqual([]);
    rememberLookUp(PLACE, 'estoppel');
    forgetRecent(PLACE);
    expect(readRecent(PLACE)).toEqual([]);
  });

  it('S4: shows what was looked up for one matter under no other, nor under none', () => {
    const [one, other] = ['m1', 'm2'].map((matterId) => recentPlace({ keep: 'kept', matterId }));
    if (!one || !other) throw new Error('no places');
    rememberLookUp(one, 'Otter Wai Ming');
    expect([readRecent(one), readRecent(other), readRecent(PLACE)]).toEqual([['Otter Wai Ming'], [], []]);
  });

  it.each(['off', 'session'] as const)('S6: with records %s, nothing of it stays when the page is gone', (keep) => {
    rememberLookUp(recentPlace({ keep, matterId: 'm1' }), 'Otter Wai Ming');
    expect(JSON.stringify({ ...localStorage })).not.toContain('Otter');
  });
});
