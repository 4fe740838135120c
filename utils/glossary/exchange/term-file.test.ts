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
