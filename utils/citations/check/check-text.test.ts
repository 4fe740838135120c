import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractCitations } from '../extract-citations';
import { toWordAuthorities } from '../format/word-authorities';
import { listAuthorities } from '../list-authorities';
import { canBeOneName } from './check-names';
import { checkText } from './check-text';
import { readDocxText } from './read-docx-text';

const TODAY = { today: '2026-11-30' };
const KEPT = [{ name: 'HKSAR v Lau Kwok Wai', norms: ['[2019] HKCFA 45', '(2019) 22 HKCFAR 100'] }];
const problems = (text: string) =>
  checkText(text, { ...TODAY, kept: KEPT, lastSections: new Map([['210', 36]]) }).flatMap((one) =>
    one.problems.map(({ what }) => what),
  );

const ROWS: [text: string, what: readonly string[], why: string][] = [
  ['[1995] HKCFA 3', ['no-such-year'], 'the Court of Final Appeal began in 1997'],
  ['[2012] HKCT 1', ['no-such-year'], 'the Competition Tribunal began in 2015'],
  ['[2027] HKCFI 3', ['no-such-year'], 'a year that has not come'],
  ['[2008] UKSC 3', ['no-such-year'], 'the Supreme Court began in 2009'],
  ['[2015] UKHL 3', ['no-such-year'], 'the House of Lords ended in 2009'],
  ['[1990] 1 HKLRD 5', ['no-such-year'], 'HKLRD began in 1997'],
  ['(2019) 25 HKCFAR 100', ['no-such-volume'], 'volume 22 is of 2019'],
  ['(2019) 22 HKCFAR 100', [], 'and is right'],
  ['(1997-1998) 1 HKCFAR 12', [], 'two years in one volume'],
  ['[2019] 14 HKLRD 5', ['no-such-volume'], 'no year has fourteen'],
  ['[2019] 1 HKLRD 300 at 12C', ['page-before'], 'with its letter'],
  ['[2019] 1 HKLRD 300, p 299', ['page-before'], 'before the first page'],
  ['[2019] 1 HKLRD 300, p 301', [], 'after it'],
  ['HCA 12/2031', ['no-such-year'], 'an action of a year to come'],
  ['s 9 of Cap 999', ['no-such-chapter'], 'no chapter has the number'],
  ['s 3 of the Deportation of Aliens Ordinance (Cap 240)', ['other-title'], 'the number was given anew'],
  ['s 40 of the Theft Ordinance (Cap 210)', ['beyond-last'], 'it ends at 36'],
  ['s 30 of the Theft Ordinance (Cap 210)', [], 'within it'],
  ['s 9999 of the Crimes Ordinance (Cap 200)', [], 'the last section is not known'],
  ['Chan v Lee [2019] HKCA 5. In Wong v Ho [2019] HKCA 5', ['two-names'], 'one citation, two names'],
  ['Chan v Lee [2019] HKCA 5. In Chan v Lee & Ors [2019] HKCA 5', [], 'the same name, longer'],
  ['Chan v Lee [2019] HKCA 5. In Chan v Lee [2019] HKCA 55', ['two-numbers'], 'one name, two numbers'],
  ['HKSAR v Otter [2019] HKCFA 45', ['kept-name'], 'kept under another name'],
  ['HKSAR v Lau Kwok Wai [2019] HKCFA 45', [], 'kept under this name'],
  ['HKSAR v Lau (2019) 22 HKCFAR 100', [], 'a shorter form of it'],
  ['The weather was fine.', [], 'nothing cited'],
];

describe('checkText', () => {
  it.each(ROWS)('%s → %j (%s)', (text, what) => {
    expect(problems(text)).toEqual(what);
  });

  it('says what agrees with a kept authority and what nobody has checked', () => {
    const verdicts = checkText(
      'HKSAR v Lau Kwok Wai [2019] HKCFA 45; Chan v Lee [2019] HKCA 5; [2019] HKCFA 45; [2027] HKCA 1',
      { ...TODAY, kept: KEPT },
    ).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['agrees', 'not-checked', 'not-checked', 'wrong']);
  });

  it('gives each citation its link', () => {
    expect(checkText('[2019] HKCFA 45', TODAY)[0]?.citation.url).toContain('hklii.hk');
  });

  it.each([
    ['HKSAR v Lau', 'R v Lau Kwok Wai', true],
    ['Compañia Naviera v Lee', 'Compania Naviera SA v Lee', true],
    ['Chan v Lee', 'Wong v Ho', false],
    ['HKSAR', 'Secretary for Justice', true],
  ])('%s and %s can be one: %s', (a, b, can) => {
    expect(canBeOneName(a, b)).toBe(can);
  });
});

describe('readDocxText', () => {
  const docx = (body: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
    zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`), ...more });

  it('reads paragraphs, runs broken in mid-citation, breaks and notes', () => {
    const notes = strToU8(
      '<w:footnotes xmlns:w="x"><w:footnote><w:p><w:r><w:t>[2020] HKCA 7</w:t></w:r></w:p></w:footnote></w:footnotes>',
    );
    const read = readDocxText(
      docx(
        '<w:p><w:r><w:t>[2019] HK</w:t></w:r><w:r><w:t xml:space="preserve">CFA 45 </w:t></w:r><w:r><w:delText>gone</w:delText></w:r></w:p><w:p><w:r><w:t>two</w:t><w:br/><w:t>lines</w:t></w:r></w:p>',
        { 'word/footnotes.xml': notes },
      ),
    );
    expect(read.ok && read.value).toBe('[2019] HKCFA 45 \ntwo\nlines\n\n[2020] HKCA 7\n');
    expect(read.ok && checkText(read.value, TODAY).map(({ citation }) => citation.norm)).toEqual([
      '[2019] HKCFA 45',
      '[2020] HKCA 7',
    ]);
  });

  it('reads the table that Sidenote writes', () => {
    const file = toWordAuthorities(listAuthorities(extractCitations('HKSAR v Lau [2019] HKCFA 45; s 9 of Cap 210')));
    const read = readDocxText(file);
    expect(read.ok && read.value).toContain('HKSAR v Lau [2019] HKCFA 45');
    // The marks' own words are no text of the document.
    expect(read.ok && read.value).not.toContain('TA \\l');
  });

  it('refuses what is no document', () => {
    expect(readDocxText(strToU8('hello'))).toMatchObject({ ok: false, reason: 'not-a-document' });
    expect(readDocxText(zipSync({ 'a.txt': strToU8('x') }))).toMatchObject({ ok: false, reason: 'not-a-document' });
    expect(readDocxText(docx('<w:p>'))).toMatchObject({ ok: false, reason: 'not-a-document' });
    expect(
      readDocxText(zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })),
    ).toMatchObject({ ok: false });
  });

  it('stops at a member that bursts, after one slice', () => {
    const bomb = docx(`<w:p><w:r><w:t>${' '.repeat(9_000_000)}</w:t></w:r></w:p>`);
    expect(bomb.length).toBeLessThan(20_000);
    expect(readDocxText(bomb, 3_000_000)).toMatchObject({ ok: false, reason: 'too-long' });
  });
});
