import { describe, expect, it } from 'vitest';
import { readTermFile, TERM_FORMATS, writeTermFile } from './term-file';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

/** "tug,拖船" with the Chinese as Big5 and as GB18030 write it. */
const BIG5 = Uint8Array.from([...utf8('en,zh\ntug,'), 0xa9, 0xec, 0xb2, 0xee, 0x0a]);
const GB18030 = Uint8Array.from([...utf8('en,zh\ntug,'), 0xcd, 0xcf, 0xb4, 0xac, 0x0a]);

describe('readTermFile', () => {
  it.each([
    ['UTF-8', utf8('en,zh\ntug,拖船\n'), '拖船'],
    ['UTF-8 with a mark', utf8('\ufeffen,zh\ntug,拖船\n'), '拖船'],
    ['UTF-16, as Excel writes "Unicode text"', utf16('en\tzh\ntug\t拖船\n'), '拖船'],
    ['Big5, as Excel in Hong Kong writes CSV', BIG5, '拖船'],
    ['GB18030, as Excel on the Mainland writes CSV', GB18030, '拖船'],
  ])('reads %s', (_, bytes, chinese) => {
    const read = readTermFile(bytes);
    expect(read.refused).toEqual([]);
    expect(read.terms).toMatchObject([{ en: 'tug', zhHant: chinese }]);
  });

  it('tells TBX from a table by its first letter, whatever the name says', () => {
    const tbx = writeTermFile([{ en: 'tug', zhHant: '拖船' }], 'TBX').content;
    expect(readTermFile(utf8(`\ufeff\n${tbx}`)).terms).toEqual([{ en: 'tug', zhHant: '拖船' }]);
  });

  it.each(TERM_FORMATS)('reads back what it wrote as %s', (format) => {
    const terms = [{ en: 'tug', zhHant: '拖船', note: 'HCA 1/2030', source: 'Cap. 999 s 2' }];
    const { content } = writeTermFile(terms, format);
    expect(readTermFile(utf8(content)).terms).toEqual(terms);
  });
});

describe('files as programs write them', () => {
  it.each([
    ['sep=;\nen;zhHant\nappeal;上訴\n', 'the line by which Excel names its separator'],
    ['English Term,Chinese Term,Remarks\nappeal,上訴,x\n', 'longer column names'],
    ['No.,English,中文譯名\n1,appeal,上訴\n', 'a column of numbers'],
    ['1,appeal,上訴\n2,bail,保釋\n', 'a column of numbers and no head'],
    ['Source,Target\nappeal,上訴\n', 'a translation memory'],
    ['Source;Target\n上訴;appeal\n', 'a translation memory from Chinese'],
    ['Glossary of the litigation team, 2031\n\nEnglish\tChinese\nappeal\t上訴\n', 'a title over the head'],
    ['EN-GB|ZH-HK\nappeal|上訴\n', 'language codes and bars'],
    ['英文,简体中文\nappeal,上诉\n', 'Simplified alone'],
    ['Term,Meaning\nappeal,上訴\n', 'one known name'],
    ['English (UK)\tChinese (Traditional)\nappeal\t上訴\n', 'names with brackets'],
  ])('%j gives the term and no head (%s)', (text) => {
    const { terms, refused } = readTermFile(utf8(text));
    expect(refused).toEqual([]);
    expect(terms[0]).toMatchObject({ en: 'appeal' });
    expect(terms[0]?.zhHant).toMatch(/^上[訴诉]$/);
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s without its mark', (order) => {
    const marked = utf16('en\tzhHant\nappeal\t上訴\nburden of proof\t舉證責任\n').slice(2);
    const bytes = order === 'utf-16le' ? marked : marked.map((_, at) => marked[at ^ 1] ?? 0);
    expect(readTermFile(bytes).terms.map(({ en }) => en)).toEqual(['appeal', 'burden of proof']);
  });

  it('refuses what is not Chinese on the Chinese side, with the row of the file', () => {
    const { refused } = readTermFile(utf8('sep=,\nen,zh\nappeal,shangsu\n上訴,上訴\n'));
    expect(refused.map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'not-chinese'],
      [4, 'not-english'],
    ]);
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0, 0]],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 1, 2]],
    ['other bytes', [1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 255, 0, 216]],
  ])('refuses %s whole', (_, bytes) => {
    expect(readTermFile(Uint8Array.from(bytes)).reason).toBe('not-text');
  });

  const tbx = (sections: string): Uint8Array =>
    utf8(
      `<?xml version="1.0"?><martif type="TBX"><text><body><termEntry id="a">${sections}</termEntry></body></text></martif>`,
    );
  const english = '<langSet xml:lang="en"><tig><term>injunction</term></tig></langSet>';

  it('reads the names of HTML and a bare ampersand in TBX', () => {
    const { terms, reason } = readTermFile(
      tbx(
        `${english.replace('injunction', 'A&B&nbsp;order')}<langSet xml:lang="zh"><tig><term>甲乙&nbsp;令</term></tig></langSet>`,
      ),
    );
    expect([terms, reason]).toEqual([[{ en: 'A&B order', zhHant: '甲乙 令' }], undefined]);
  });

  it.each([
    ['<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>', 'version 2'],
    ['<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>', 'version 3 with a prefix'],
  ])('refuses a deprecated term and takes the preferred one (%s, %s)', (status) => {
    const { terms, refused } = readTermFile(
      tbx(
        `${english}<langSet xml:lang="zh-HK"><tig><term>強制令</term>${status}</tig><tig><term>禁制令</term></tig></langSet>`,
      ),
    );
    expect(terms).toEqual([{ en: 'injunction', zhHant: '禁制令' }]);
    expect(refused).toMatchObject([{ row: 1, reason: 'deprecated' }]);
  });
});
