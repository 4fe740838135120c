import { beforeAll, describe, expect, it } from 'vitest';
import { loadEntries } from './entries';
import { findTerms } from './find-terms';
import { buildIndex, type GlossaryIndex } from './search-glossary';
import { weighTerms } from './weigh-terms';

/** Eight test runs at once on two cores: reading the data alone can take longer than a hook may. */
const LOADING_MS = 60_000;

let index: GlossaryIndex;
beforeAll(async () => {
  index = buildIndex(await loadEntries());
}, LOADING_MS);

const FOUND: [text: string, expected: string[], why: string][] = [
  ['He obtained freezing injunctions.', ['freezing injunctions'], 'the longer term, in the plural'],
  ['the directors’ duties owed', ['directors’ duties'], 'possessive'],
  ['an Anton Piller\norder was made', ['Anton Piller\norder'], 'over a line end'],
  ['SUMMARY JUDGMENT', ['SUMMARY JUDGMENT'], 'capitals'],
  ['法庭頒布禁制令', ['禁制令'], 'a variant form; 法庭 is an everyday word'],
  ['他获发资产冻结强制令', ['资产冻结强制令'], 'Simplified, the longest'],
  ['違反信託 責 任', ['違反信託'], 'stops where the glossary does'],
  ['the sentences imposed', ['sentences'], 'the form written most like the text'],
  ['強 制 令', ['強 制 令'], 'blanks of a PDF inside the term'],
  ['It is for us to decide who may act.', [], 'abbreviations do not match words in lower case'],
  ['The person used the building that day.', [], 'everyday words of the statute book'],
];

describe('findTerms', () => {
  it.each(FOUND)('in %s finds %j (%s)', (text, expected) => {
    expect(findTerms(index, text).map((term) => term.text)).toEqual(expected);
  });

  it('gives spans into the text, in order, never overlapping', () => {
    const text = '原告人 applied for leave to appeal; 被告人反對，summary judgment 已登錄。'.repeat(20);
    let last = 0;
    for (const { start, end, text: said } of findTerms(index, text)) {
      expect(text.slice(start, end)).toBe(said);
      expect(start).toBeGreaterThanOrEqual(last);
      last = end;
    }
  });
});

describe('the entry behind a term', () => {
  it.each([
    ['the sentences imposed', 'sentence', 'not sentencing, which has the same stem'],
    ['簽訂合約', 'contract', 'Hong Kong’s word'],
  ])('in %s is %s (%s)', (text, expected) => {
    expect(findTerms(index, text, { everyWord: true }).map(({ entry }) => entry.en)).toContain(expected);
  });
});

describe('weighTerms', () => {
  it('lists the weightiest term first, with its paragraphs', () => {
    const first = 'The plaintiff seeks specific performance.';
    const second = 'Specific performance is discretionary. The plaintiff delayed.';
    const text = `${first}\n${second}`;
    const paragraphs = [
      { id: 'p1', start: 0, end: first.length, text: first, role: 'paragraph' as const },
      { id: 'p2', start: first.length + 1, end: text.length, text: second, role: 'paragraph' as const },
    ];
    const [top] = weighTerms(index, { text, paragraphs });
    expect(top?.entry.en).toBe('specific performance');
    expect(top?.places.map(({ paragraph }) => paragraph)).toEqual(['p1', 'p2']);
  });

  it('does not count a term inside the name of a party', () => {
    const text = 'The plaintiff, Laches Estoppel Limited, pleads estoppel.';
    const paragraphs = [{ id: 'p1', start: 0, end: text.length, text, role: 'paragraph' as const }];
    const found = weighTerms(index, { text, paragraphs, parties: ['Laches Estoppel Limited'] });
    expect(found.map(({ entry, places }) => [entry.en, places.length])).toContainEqual(['estoppel', 1]);
    expect(found.map(({ entry }) => entry.en)).not.toContain('laches');
  });

  it('does not count a term inside a citation, and counts it elsewhere', () => {
    const text = 'See Specific Performance (1999) 2 Specific Performance 279. Specific performance is refused.';
    const first = text.indexOf('Specific');
    const except = [
      { start: text.indexOf('(1999)'), end: text.indexOf('279') + 3 },
      { start: first, end: first + 20 },
    ];
    const paragraphs = [{ id: 'p1', start: 0, end: text.length, text, role: 'paragraph' as const }];
    const [found] = weighTerms(index, { text, paragraphs }, except);
    expect(found?.places.map(({ start }) => start)).toEqual([text.lastIndexOf('Specific')]);
    const whole = [{ start: 0, end: text.length }];
    expect(weighTerms(index, { text, paragraphs }, whole)).toEqual([]);
  });
});
