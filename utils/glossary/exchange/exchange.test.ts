import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTable, parseTable } from './table';
import { formatTbx, parseTbx } from './tbx';

const TERMS = [
  { en: 'buoy', zhHant: '浮標', note: 'harbour, "lit" or not' },
  { en: 'ferry', zhHant: '渡輪', zhHans: '渡轮', source: 'Cap. 999 s 2', matter: 'HCA 1/2030' },
];

describe('parseTable', () => {
  it.each([
    ['en,zhHant\nbuoy,浮標\n', 1, 'our own head'],
    ['English\tChinese\tNotes\nbuoy\t浮標\tlit\n', 1, 'a head in words, tabs'],
    ['中文,英文\n浮標,buoy\n', 1, 'a Chinese head, Chinese first'],
    ['buoy,浮標\nferry,渡輪\n', 2, 'no head'],
    ['浮標,buoy\n', 1, 'no head, Chinese first'],
    ['\ufeffen;zhHant\r\nbuoy;浮標\r\n', 1, 'a mark before the text, semicolons as Excel writes them'],
    ['en,zhHant\n"a, b and c",甲乙丙\n', 1, 'a comma inside quotes'],
    ['en,zhHant\n\n\nbuoy,浮標\n\n', 1, 'empty lines'],
  ])('%j has %i terms (%s)', (text, count) => {
    const result = parseTable(text);
    expect(result.refused).toEqual([]);
    expect(result.terms).toHaveLength(count);
    expect(result.terms[0]?.zhHant).toMatch(/\p{Script=Han}/u);
  });

  it('refuses bad rows with their number and reason, and keeps the good ones', () => {
    const { terms, refused } = parseTable('en,zhHant\nbuoy,浮標\n,渡輪\nferry,\n浮標,buoy\nbuoy,浮標\ntug,拖船\n');
    expect(terms.map(({ en }) => en)).toEqual(['buoy', 'tug']);
    expect(refused.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'no-english'],
      [4, 'no-chinese'],
      [5, 'languages-swapped'],
      [6, 'duplicate'],
    ]);
  });

  it.each([
    ['', 'empty'],
    ['just one column\nand another\n', 'no-columns'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseTable(text).reason).toBe(reason);
  });

  it.each(['csv', 'tsv'] as const)('reads back what it writes as %s', (format) => {
    expect(parseTable(formatTable(TERMS, format)).terms).toEqual(TERMS);
  });

  it('writes no cell that a spreadsheet would run', () => {
    const text = formatTable([{ en: '=1+1', zhHant: '浮標' }], 'csv');
    expect(text).not.toMatch(/(?:^|[,\n])"?=/);
  });
});

describe('parseTbx', () => {
  it('reads back what it writes', () => {
    expect(parseTbx(formatTbx(TERMS)).terms).toEqual(TERMS);
  });

  it('reads version 2, with two terms in a language', () => {
    const text =
      '<?xml version="1.0"?><martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="a"><langSet xml:lang="en-GB"><tig><term>tug</term></tig></langSet><langSet xml:lang="zh-TW"><tig><term>拖船</term></tig><tig><term>拖輪</term></tig></langSet></termEntry></body></text></martif>';
    expect(parseTbx(text).terms.map(({ zhHant }) => zhHant)).toEqual(['拖船', '拖輪']);
  });

  it.each([
    ['', 'empty'],
    ['<html></html>', 'not-tbx'],
    ['no markup', 'not-tbx'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parseTbx(text).reason).toBe(reason);
  });

  it('keeps the entries before the place where a file is damaged', () => {
    const whole = formatTbx(TERMS);
    const result = parseTbx(whole.slice(0, whole.indexOf('ferry') + 2));
    expect(result.reason).toBe('damaged');
    expect(result.terms.map(({ en }) => en)).toEqual(['buoy']);
  });

  it('refuses an entry without Chinese', () => {
    expect(parseTbx(formatTbx([{ en: 'tug', zhHant: '' }])).refused).toMatchObject([{ row: 1, reason: 'no-chinese' }]);
  });
});

describe('both ways, whatever the terms', () => {
  const english = fc.stringMatching(/^[a-z][a-z &<>"',;-]{0,20}[a-z]$/).map((text) => text.replace(/ {2,}/g, ' '));
  const chinese = fc
    .string({ unit: fc.constantFrom('浮', '標', '渡', '輪', '、', '《', '》'), minLength: 1, maxLength: 8 })
    .map((text) => `船${text}`);
  const terms = fc.uniqueArray(fc.record({ en: english, zhHant: chinese }), {
    selector: ({ en, zhHant }) => `${en.toLowerCase()}\t${zhHant}`,
    minLength: 1,
    maxLength: 8,
  });

  it('survives CSV, TSV and TBX', () => {
    fc.assert(
      fc.property(terms, (given) => {
        expect(parseTable(formatTable(given, 'csv')).terms).toEqual(given);
        expect(parseTable(formatTable(given, 'tsv')).terms).toEqual(given);
        expect(parseTbx(formatTbx(given)).terms).toEqual(given);
      }),
    );
  });
});
