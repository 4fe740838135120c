import { beforeEach, describe, expect, it } from 'vitest';
import { hashDocument } from '@/utils/core/hash-document';
import type { PageDocument } from '@/utils/sites/types';
import { createStore } from '@/utils/store/store';
import { createAnalyses } from './analyses';

const text = 'The appeal is dismissed, as in [2019] HKCFA 45 and under section 8 of the Ferry Ordinance (Cap. 998).';
const DOCUMENT: PageDocument = {
  url: 'https://www.hklii.hk/en/cases/hkcfa/2031/9',
  site: 'hklii',
  kind: 'judgment',
  language: 'en',
  title: 'HKSAR v Chan Siu Ming',
  text,
  paragraphs: [{ id: 'p1', number: '1', text, role: 'paragraph', start: 0, end: text.length }],
};
const HASH = hashDocument(DOCUMENT);

const store = createStore();
const open = (rules = 'rules 1') => createAnalyses({ store, rules, now: () => new Date('2031-01-01T00:00:00Z') });

beforeEach(async () => {
  await store.run((db) => db.analyses.clear());
});

/** What was found is written a moment after it is given. */
const written = (rows: number) =>
  expect.poll(async () => store.run((db) => db.analyses.count())).toEqual({ ok: true, value: rows });

describe('analyses', () => {
  it('are made once for each text, however many ask at once', async () => {
    const analyses = open();
    const [first, second] = await Promise.all([
      analyses.get('authorities', HASH, DOCUMENT),
      analyses.get('authorities', HASH, DOCUMENT),
    ]);
    expect(first).toEqual(second);
    expect(first.citations.map(({ norm }) => norm)).toContain('[2019] HKCFA 45');
    expect(analyses.computed()).toBe(1);
  });

  it('cost nothing when the page is opened again by a worker that knows nothing', async () => {
    const before = open();
    const made = [await before.get('authorities', HASH, DOCUMENT), await before.get('extract', HASH, DOCUMENT)];
    await written(2);
    const later = open();
    expect([await later.get('authorities', HASH, DOCUMENT), await later.get('extract', HASH, DOCUMENT)]).toEqual(made);
    expect((await later.findTable(HASH))?.rows.length).toBe(2);
    expect(later.computed()).toBe(0);
  });

  it('count for nothing under other rules', async () => {
    await open().get('authorities', HASH, DOCUMENT);
    await written(1);
    const changed = open('rules 2');
    expect(await changed.find('authorities', HASH)).toBeUndefined();
    await changed.get('authorities', HASH, DOCUMENT);
    expect(changed.computed()).toBe(1);
  });

  it('are not read of a text that only looks alike', async () => {
    await open().get('authorities', HASH, DOCUMENT);
    await written(1);
    const other = { ...DOCUMENT, paragraphs: [{ ...DOCUMENT.paragraphs[0], number: '2' }] } as PageDocument;
    expect(await open().find('authorities', hashDocument(other))).toBeUndefined();
  });
});
