import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnTerm } from '@/utils/store/rows/term';
import { createStore } from '@/utils/store/store';
import { deleteTerm, saveTerm } from '@/utils/store/tables/terms';
import { lookUp } from './glossary';

const store = createStore();

const term = (en: string, zhHant: string, updatedAt = '2031-03-01T00:00:00.000Z'): OwnTerm => ({
  id: en,
  en,
  zhHant,
  createdAt: updatedAt,
  updatedAt,
});

beforeAll(() => {
  const packed = readFileSync(join(import.meta.dirname, '../../utils/glossary/data/entries.json'), 'utf8');
  vi.stubGlobal('fetch', async () => new Response(packed));
});
beforeEach(() => store.run((db) => db.terms.clear()));

const found = async (query: string): Promise<string[]> =>
  (await lookUp(store, query, 3)).map(({ entry }) => entry.zhHant);

describe('lookUp', () => {
  it('answers from the packaged glossary', async () => {
    expect((await found('arbitration agreement'))[0]).toBe('仲裁協議');
  });

  it('puts an own term that fits first, as soon as it is there and no longer', async () => {
    await store.run((db) => saveTerm(db, term('arbitration agreement', '仲裁約定')));
    expect((await found('arbitration agreement')).slice(0, 2)).toEqual(['仲裁約定', '仲裁協議']);
    await store.run((db) => saveTerm(db, term('arbitration agreement', '仲裁合約', '2031-03-02T00:00:00.000Z')));
    expect((await found('arbitration agreement'))[0]).toBe('仲裁合約');
    await store.run((db) => deleteTerm(db, 'arbitration agreement'));
    expect((await found('arbitration agreement'))[0]).toBe('仲裁協議');
  });
});
