import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { extractCitations } from '../extract-citations';
import { listAuthorities } from '../list-authorities';
import { toWordAuthorities } from './word-authorities';

const AUTHORITIES = listAuthorities(
  extractCitations(
    'See HKSAR v Lau & Co [2019] HKCFA 45 at [12]; Re Pine Tree Ltd [1995] 3 HKC 112 (CA). The “Golden Heron” [1996] 1 HKC 5. ' +
      's 9(1)(a) of the Theft Ordinance (Cap. 210) and PD 5.2. 陳大文 訴 律政司司長[2021] HKCA 9。[2011] 2 HKLRD 5',
  ),
);
const file = toWordAuthorities(AUTHORITIES);
const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

describe('toWordAuthorities', () => {
  it('is well-formed XML in every part', () => {
    for (const part of Object.values(unzipSync(file))) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(strFromU8(part)).close();
    }
  });

  it('has a TOA field for each category, and a hidden TA field for each authority', () => {
    expect([...xml.matchAll(/TOA \\h \\c &quot;(\d)&quot;/g)].map((one) => one[1])).toEqual(['1', '2', '3']);
    const marks = [...xml.matchAll(/<w:rPr><w:vanish\/><\/w:rPr><w:instrText[^>]*>([^<]*)</g)].map(
      (one) => one[1] ?? '',
    );
    expect(marks).toHaveLength(AUTHORITIES.length);
    expect(marks[0]).toContain(
      'TA \\l &quot;HKSAR v Lau &amp; Co [2019] HKCFA 45&quot; \\s &quot;HKSAR v Lau &amp; Co&quot; \\c 1',
    );
    // A quotation mark in a name does not end the field's text.
    expect(marks.some((mark) => mark.includes('The \\&quot;Golden Heron\\&quot;'))).toBe(true);
  });

  it('balances its fields', () => {
    const count = (type: string): number => xml.split(`w:fldCharType="${type}"`).length - 1;
    expect(count('begin')).toBe(count('end'));
    expect(count('separate')).toBe(3);
  });

  it('makes the same file of the same authorities, and an empty one of none', () => {
    expect(toWordAuthorities(AUTHORITIES)).toEqual(file);
    expect(unzipSync(toWordAuthorities([]))['word/document.xml']).toBeDefined();
  });

  it.skipIf(OFFICE === undefined)('is opened by LibreOffice, which reads the names', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'authorities-'));
    try {
      writeFileSync(join(folder, 'table.docx'), file);
      const made = spawnSync(
        OFFICE ?? '',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          join(folder, 'table.docx'),
        ],
        { encoding: 'utf8', timeout: 110_000 },
      );
      expect(made.status, made.stderr).toBe(0);
      const text = readFileSync(join(folder, 'table.txt'), 'utf8');
      for (const words of [
        'HKSAR v Lau & Co [2019] HKCFA 45',
        'Pine Tree Ltd, Re [1995] 3 HKC 112',
        '陳大文 訴 律政司司長',
        'Theft Ordinance (Cap. 210), section 9(1)(a)',
      ])
        expect(text).toContain(words);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
