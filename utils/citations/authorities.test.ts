import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import { BibLatexParser } from 'biblatex-csl-converter';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../core/legal-document';
import { extractCitations } from './extract-citations';
import { AUTHORITY_FORMATS, formatAuthorities } from './format-authorities';
import { listAuthorities } from './list-authorities';

const TEXT = `HCMP 12/2019
[2020] HKCFI 77
1. In HKSAR v Lau & Ko_Ltd (No 2) [2019] HKCFA 45, (2019) 22 HKCFAR 100 at [12] the test was settled.
2. Section 9(1)(a) of the Theft Ordinance (Cap. 210) and s 24 of Cap 210 apply, as does BL 25.
3. 在陳大文 訴 律政司司長[2021] HKCA 9一案第3段，見[2019] HKCFA 45。
4. Practice Direction 5.2; Companies Act 2006, s 994; article 14(1) of the ICCPR; 384 US 436 (1966).`;

function toDocument(text: string): LegalDocument {
  let at = 0;
  const paragraphs = text.split('\n').map((line, index) => {
    const start = at;
    at += line.length + 1;
    const number = /^(\d+)\. /.exec(line)?.[1];
    return {
      id: `b${index}`,
      start,
      end: start + line.length,
      text: line,
      role: number ? ('paragraph' as const) : ('header' as const),
      ...(number ? { number } : {}),
    };
  });
  return {
    url: 'https://www.hklii.hk/en/cases/hkcfi/2020/77',
    site: 'hklii',
    kind: 'judgment',
    language: 'en',
    title: 'Re A',
    text,
    paragraphs,
  };
}

const DOCUMENT = toDocument(TEXT);
const AUTHORITIES = listAuthorities(extractCitations(TEXT), DOCUMENT);
const find = (id: string) => AUTHORITIES.find((one) => one.id === id || one.norms.includes(id));

describe('listAuthorities', () => {
  it('puts parallel citations and later mentions of either into one row', () => {
    const lau = find('[2019] HKCFA 45');
    expect(lau?.norms).toEqual(['[2019] HKCFA 45', '(2019) 22 HKCFAR 100']);
    expect(lau?.count).toBe(3);
    expect(lau?.paragraphs.map(({ number }) => number)).toEqual(['1', '3']);
    expect(lau?.name).toBe('HKSAR v Lau & Ko_Ltd (No 2)');
  });

  it('puts provisions under their instrument, with its title', () => {
    expect(find('Cap 210')).toMatchObject({
      name: 'Theft Ordinance',
      category: 'legislation',
      norms: ['Cap 210', 'Cap 210 s 9(1)(a)', 'Cap 210 s 24'],
      count: 2,
    });
  });

  it('sorts into cases, legislation and other, in order of first mention', () => {
    expect(AUTHORITIES.map(({ category }) => category)).toEqual([
      'case',
      'legislation',
      'legislation',
      'case',
      'other',
      'legislation',
      'other',
      'case',
    ]);
  });

  it('says where in the document each mention stands', () => {
    for (const { mentions } of AUTHORITIES)
      for (const { position } of mentions) expect(position >= 0 && position < 1).toBe(true);
    expect(find('BL')?.mentions[0]?.paragraph).toBe('b3');
  });

  it('works without a document', () => {
    expect(listAuthorities(extractCitations('[2019] HKCFA 45'))).toMatchObject([
      { id: '[2019] HKCFA 45', count: 1, paragraphs: [] },
    ]);
    expect(listAuthorities([])).toEqual([]);
  });
});

const GOLDEN = resolve(__dirname, '__fixtures__/authorities');
const golden = (format: string): string => resolve(GOLDEN, `${format}.txt`);

describe('formatAuthorities', () => {
  it.each(AUTHORITY_FORMATS)('writes %s as agreed', (format) => {
    const written = formatAuthorities(AUTHORITIES, format);
    // A changed format is looked at and kept on purpose: delete the file and run the test to write it anew.
    if (!existsSync(golden(format))) writeFileSync(golden(format), written);
    expect(written).toBe(readFileSync(golden(format), 'utf8'));
  });

  it.each(AUTHORITY_FORMATS)('writes %s of nothing without failing', (format) => {
    expect(typeof formatAuthorities([], format)).toBe('string');
  });

  it('writes CSL-JSON that citation-js takes', () => {
    const items = new Cite(formatAuthorities(AUTHORITIES, 'csl-json')).data as { type: string; title: string }[];
    expect(items.map(({ type }) => type)).toEqual(
      AUTHORITIES.map(({ category, kind }) =>
        category === 'case'
          ? 'legal_case'
          : kind === 'treaty'
            ? 'treaty'
            : kind === 'practice-direction'
              ? 'report'
              : 'legislation',
      ),
    );
    expect(items[2]?.title).toBe('Basic Law');
    expect(plugins).toBeDefined();
  });

  it.each(['biblatex', 'bibtex'] as const)('writes %s that a parser reads without errors', (format) => {
    const parsed = new BibLatexParser(formatAuthorities(AUTHORITIES, format), {
      processUnexpected: true,
      processUnknown: true,
    }).parse();
    expect(parsed.errors).toEqual([]);
    expect(Object.keys(parsed.entries)).toHaveLength(AUTHORITIES.length);
  });

  it('writes RIS with one closed record per authority, and no line without a tag', () => {
    const lines = formatAuthorities(AUTHORITIES, 'ris').split('\r\n').filter(Boolean);
    expect(lines.filter((line) => line.startsWith('TY  - ')).length).toBe(AUTHORITIES.length);
    expect(lines.filter((line) => line.startsWith('ER  -')).length).toBe(AUTHORITIES.length);
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('writes CSV whose names no spreadsheet runs as a formula', () => {
    const [first] = AUTHORITIES;
    const evil = first ? [{ ...first, name: '=HYPERLINK("http://evil")' }] : [];
    const rows = Papa.parse<string[]>(formatAuthorities(evil, 'csv').replace('\ufeff', ''), {
      skipEmptyLines: true,
    }).data;
    expect(rows[1]?.[2]).toBe('\'=HYPERLINK("http://evil")');
    expect(rows).toHaveLength(2);
  });

  it('escapes names in HTML and Markdown', () => {
    const [first] = AUTHORITIES;
    const evil = first ? [{ ...first, name: '<img src=x onerror=alert(1)> *v* [x](y)' }] : [];
    const { document } = parseHTML(formatAuthorities(evil, 'word-toa'));
    expect(document.querySelector('img')).toBeNull();
    expect(formatAuthorities(evil, 'markdown')).toContain('\\<img src=x onerror=alert(1)\\> \\*v\\* \\[x\\](y)');
  });
});

describe('headings of a table', () => {
  const table = (language: 'en' | 'zh-Hant' | 'zh-Hans', format: 'hk-court' | 'markdown' | 'csv' | 'word-toa') =>
    formatAuthorities(listAuthorities(extractCitations('[2019] HKCFA 45. Cap 622 s 12.')), format, language);

  it.each([
    ['zh-Hant', 'hk-court', '案例\n1.'],
    ['zh-Hans', 'hk-court', '法例\n2.'],
    ['zh-Hant', 'markdown', '## 法例'],
    ['zh-Hant', 'csv', '類別,種類,名稱,引稱'],
    ['zh-Hans', 'word-toa', '<h1>引据表</h1>'],
    ['en', 'word-toa', '<th>Citations</th>'],
  ] as const)('are in the language of the document: %s, %s', (language, format, words) =>
    expect(table(language, format)).toContain(words),
  );
});
