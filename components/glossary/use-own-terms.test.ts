import { describe, expect, it } from 'vitest';
import type { OwnTerm } from '@/utils/store/rows/term';
import { EMPTY_TERM, rowsOf, termOf } from './use-own-terms';

const THEN = '2031-01-01T00:00:00.000Z';
const NOW = new Date('2031-03-01T00:00:00Z');
const TUG: OwnTerm = {
  id: 't1',
  en: 'tug',
  zhHant: '拖船',
  zhHans: '拖船',
  note: 'HCA 1/2030',
  source: 'Cap. 999 s 2',
  createdAt: THEN,
  updatedAt: THEN,
};

describe('rowsOf', () => {
  it('brings a pair that is there up to date instead of doubling it', () => {
    const [row] = rowsOf([{ en: 'Tug', zhHant: '拖船', note: 'new note' }], [TUG], NOW);
    expect(row).toMatchObject({ id: 't1', note: 'new note', source: 'Cap. 999 s 2', createdAt: THEN });
    expect(row?.updatedAt).not.toBe(THEN);
  });

  it('puts the matter in front of the note', () => {
    const [row] = rowsOf([{ en: 'buoy', zhHant: '浮標', matter: 'HCA 2/2031', note: 'lit' }], [], NOW);
    expect(row?.note).toBe('HCA 2/2031 · lit');
  });

  it('cuts a line longer than the store takes', () => {
    const [row] = rowsOf([{ en: 'buoy', zhHant: '浮標', note: 'x'.repeat(5_000) }], [], NOW);
    expect(row?.note).toHaveLength(2_000);
  });
});

describe('termOf', () => {
  it.each<[string, string | undefined, string]>([
    ['拖船', '拖船', 'the Traditional form stays'],
    ['拖輪', undefined, 'another one: the Simplified form was of the old one'],
  ])('with %s keeps the Simplified form %s (%s)', (zhHant, zhHans) => {
    expect(termOf({ ...EMPTY_TERM, en: 'tug', zhHant }, TUG, NOW).zhHans).toBe(zhHans);
  });

  it('leaves out fields that were emptied', () => {
    expect(termOf({ ...EMPTY_TERM, en: 'tug', zhHant: '拖船' }, TUG, NOW)).not.toHaveProperty('note');
  });
});
