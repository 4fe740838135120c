import { brotliCompressSync, deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { limitUnpacking, UnpacksTooMuch } from './limit-unpacking';
import { readPdf } from './read-pdf';

const MEGABYTE = 1024 * 1024;

type Stream = { readonly dictionary: string; readonly bytes: Uint8Array };

/** A PDF whose pages have these streams for contents, each page a list of its own. */
function writePdf(pages: readonly (readonly Stream[])[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const add = (...parts: (string | Uint8Array)[]): number =>
    bodies.push(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const kids = pages.map((streams) => {
    const contents = streams.map(({ dictionary, bytes }) =>
      add(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream'),
    );
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents [${contents.map((at) => `${at} 0 R`).join(' ')}] >>`,
    );
  });
  bodies[1] = Buffer.from(
    `<< /Type /Pages /Kids [${kids.map((at) => `${at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
  );
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const offsets = bodies.map((body, at) => {
    const offset = length;
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const WORDS = Buffer.from(
  [
    '72 740 Td (Practice Note on Ferries) Tj',
    '0 -40 Td (1. A ferry shall carry a lamp that can be seen.) Tj',
    '0 -40 Td (2. The master shall light it.) Tj',
  ]
    .map((line) => `BT /F1 12 Tf ${line} ET\n`)
    .join('')
    .replaceAll(' ET\nBT /F1 12 Tf', ''),
);
const blanks = (megabytes: number, end: Uint8Array = WORDS): Uint8Array =>
  Buffer.concat([Buffer.alloc(megabytes * MEGABYTE, 0x20), end]);
const flate = (bytes: Uint8Array): Stream => ({ dictionary: '/Filter /FlateDecode', bytes: deflateSync(bytes) });
const hex = (bytes: Uint8Array): Uint8Array => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`);
const PLAIN: Stream = { dictionary: '', bytes: WORDS };

/** 64 to 1: each pair says "128 times a blank". */
const runs = (megabytes: number): Uint8Array => Buffer.alloc((megabytes * MEGABYTE) / 64, Buffer.from([129, 0x20]));

/** Codes that each stand for one blank more than the one before: two kilobytes give some two megabytes. */
function lzw(rounds: number): Uint8Array {
  const codes: [code: number, width: number][] = [];
  for (let round = 0; round < rounds; round++) {
    codes.push([256, codes.length === 0 ? 9 : 12], [0x20, 9]);
    for (let next = 258; next < 4_094; next++)
      codes.push([next, next < 511 ? 9 : next < 1_023 ? 10 : next < 2_047 ? 11 : 12]);
  }
  const bytes: number[] = [];
  let bits = 0;
  let kept = 0;
  for (const [code, width] of codes) {
    bits = (bits << width) | code;
    kept += width;
    while (kept >= 8) {
      bytes.push((bits >> (kept - 8)) & 255);
      kept -= 8;
      bits &= (1 << kept) - 1;
    }
  }
  return Uint8Array.from(bytes);
}

/** A gigabyte is unpacked before one is stopped; a busy machine takes its time. */
const LONGEST_MS = 120_000;

describe('S12: a PDF made to burst', { timeout: LONGEST_MS }, () => {
  const twice = deflateSync(deflateSync(blanks(80)));
  it.each<[how: string, pages: Stream[][]]>([
    ['one stream of a page', [[flate(blanks(80))]]],
    ['beside a page that is sound', [[PLAIN], [flate(blanks(80))]]],
    ['one filter within another', [[{ dictionary: '/Filter [/FlateDecode /FlateDecode]', bytes: twice }]]],
    [
      'behind hexadecimal letters',
      [[{ dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]', bytes: hex(deflateSync(blanks(80))) }]],
    ],
    ['its filter named by short and escaped names', [[{ ...flate(blanks(80)), dictionary: '/F [/F#6c]' }]]],
    ['runs of one letter', [[{ dictionary: '/Filter [/FlateDecode /RL]', bytes: deflateSync(runs(200)) }]]],
    ['LZW', [[{ dictionary: '/Filter /LZWDecode', bytes: lzw(20) }]]],
    ['Brotli', [[{ dictionary: '/Filter /BrotliDecode', bytes: brotliCompressSync(blanks(300)) }]]],
    ['streams of one page that sum up', [Array.from({ length: 8 }, () => flate(blanks(15)))]],
    ['pages that sum up', Array.from({ length: 40 }, () => [flate(blanks(30))])],
    [
      'more letters than any judgment',
      [
        [
          flate(
            Buffer.concat([
              Buffer.from('BT /F1 12 Tf '),
              Buffer.from('(ferry ferry ferry) Tj 1 0 0 1 9 9 Tm '.repeat(250_000)),
            ]),
          ),
        ],
      ],
    ],
  ])('%s', async (_how, pages) => {
    const pdf = writePdf(pages);
    expect(pdf.length).toBeLessThan(4 * MEGABYTE);
    await expect(readPdf(pdf, { getDocument })).rejects.toThrow(UnpacksTooMuch);
  });

  it.each<[how: string, page: Stream[]]>([
    ['a plain page', [PLAIN]],
    ['a page of several megabytes', [flate(blanks(10))]],
    ['several streams', [flate(blanks(1)), flate(WORDS), PLAIN]],
    ['Brotli', [{ dictionary: '/Filter /BrotliDecode', bytes: brotliCompressSync(blanks(3)) }]],
  ])('leaves alone %s', async (_how, page) => {
    const { text } = await readPdf(writePdf([page]), { getDocument });
    expect(text).toContain('The master shall light it.');
  });

  it('leaves the realm as it was, whatever happened', async () => {
    const before = [globalThis.Uint8Array, globalThis.Int8Array, globalThis.DecompressionStream];
    await readPdf(writePdf([[flate(blanks(80))]]), { getDocument }).catch(() => undefined);
    expect([globalThis.Uint8Array, globalThis.Int8Array, globalThis.DecompressionStream]).toEqual(before);
  });
});

describe('limitUnpacking', () => {
  it('tells once, and lets what is small pass', () => {
    const realm = { Uint8Array, Int8Array };
    let told = 0;
    const limit = limitUnpacking(realm, () => (told += 1));
    expect(new realm.Uint8Array(8).length).toBe(8);
    expect(new realm.Uint8Array([1, 2]) instanceof Uint8Array).toBe(true);
    expect(limit.isBroken()).toBe(false);
    expect(() => new realm.Uint8Array(65 * MEGABYTE)).toThrow(UnpacksTooMuch);
    expect(() => new realm.Uint8Array(65 * MEGABYTE)).toThrow(UnpacksTooMuch);
    expect([told, limit.isBroken()]).toEqual([1, true]);
  });
});
