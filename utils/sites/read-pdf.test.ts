import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf';

type Line = readonly [x: number, y: number, text: string];

/** A real PDF, written by hand: one font, one content stream per page, a cross-reference table. */
function writePdf(pages: readonly (readonly Line[])[], title = ''): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  pages.forEach((lines, at) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    );
    const stream = lines
      .map(([x, y, text]) => `BT /F1 12 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n');
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  add(`<< /Title (${title}) >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file);
}

describe('readPdf', () => {
  it('reads numbered paragraphs from lines, over lines and pages', async () => {
    const pdf = writePdf(
      [
        [
          [72, 780, 'Practice Note on Ferries'],
          [72, 740, '1. A ferry shall carry a lamp that can be seen'],
          [72, 725, 'from the shore \\(see [2019] HKCFA 45\\).'.replaceAll('\\', '')],
          [72, 700, '2. The master shall light it before dusk and'],
          [290, 40, '- 1 -'],
        ],
        [
          [72, 780, 'keep it burning.'],
          [72, 740, 'Nothing in this note is law.'],
          [290, 40, 'Page 2 of 2'],
        ],
      ],
      'Ferries',
    );
    const document = await readPdf(pdf, { getDocument });
    expect(document).toMatchObject({ kind: 'page', site: 'page', language: 'en', title: 'Ferries' });
    expect(document.paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [undefined, 'Practice Note on Ferries'],
      ['1', 'A ferry shall carry a lamp that can be seen from the shore (see [2019] HKCFA 45).'],
      ['2', 'The master shall light it before dusk and keep it burning.'],
      [undefined, 'Nothing in this note is law.'],
    ]);
    for (const { start, end, text } of document.paragraphs) expect(document.text.slice(start, end)).toBe(text);
  });

  it('gives an empty document for a scan, which has no text', async () => {
    const document = await readPdf(writePdf([[]]), { getDocument }, 'scan.pdf');
    expect(document).toMatchObject({ title: 'scan.pdf', text: '', paragraphs: [] });
  });

  it('rejects a file that is no PDF', async () => {
    await expect(readPdf(new TextEncoder().encode('not a PDF'), { getDocument })).rejects.toThrow();
  });
});

/** What each page prints around its text, a line each. */
const linesOf = (from: number, ...texts: readonly string[]): Line[] =>
  texts.map((text, at) => [72, from - at * 15, text] as const);

describe('what a printed page puts around its text', () => {
  const LETTERS = [...'ABCDEFGH'];
  const margins = (from: number): Line[] =>
    LETTERS.flatMap((letter, at): Line[] => [
      [40, from - at * 30, letter],
      [540, from - at * 30, letter],
    ]);
  const page = (number: number, ...texts: readonly string[]): Line[] => [
    [72, 810, 'HCA 12/2031'],
    [300, 810, `- ${number} -`],
    ...linesOf(760, ...texts),
  ];
  const ROWS: [name: string, pages: readonly (readonly Line[])[], texts: readonly string[]][] = [
    [
      'letters down both margins',
      [
        [
          ...margins(760),
          ...linesOf(
            760,
            '1. The ferry company says that the',
            'otters were never asked.',
            '2. I find for the otters.',
          ),
        ],
      ],
      ['[1] The ferry company says that the otters were never asked.', '[2] I find for the otters.'],
    ],
    [
      'a header and a number on every page',
      [
        page(1, '1. The ferry company claims the price of the', 'otters that it delivered, and the harbour'),
        page(2, 'says that none of them arrived in the year.', '2. I find for the harbour.'),
        page(3, '3. Costs follow the event.'),
      ],
      [
        '[1] The ferry company claims the price of the otters that it delivered, and the harbour says that none of them arrived in the year.',
        '[2] I find for the harbour.',
        '[3] Costs follow the event.',
      ],
    ],
    [
      'a word cut at the end of a line and of a page, and one that has its hyphen',
      [
        linesOf(760, '1. The court granted an injunc-', 'tion against the well-', 'known company, and no com-'),
        linesOf(760, 'pensation was paid.'),
      ],
      ['[1] The court granted an injunction against the well-known company, and no compensation was paid.'],
    ],
  ];
  it.each(ROWS)('%s', async (_, pages, texts) => {
    const { paragraphs } = await readPdf(writePdf(pages), { getDocument });
    expect(paragraphs.map(({ number, text }) => (number === undefined ? text : `[${number}] ${text}`))).toEqual(texts);
  });

  it('keeps a sum that stands in a line of its own', async () => {
    const lines: Line[] = [
      ...linesOf(760, '1. The damages are assessed as follows:'),
      [72, 730, 'Loss of otters'],
      [400, 730, '2031'],
    ];
    const { text } = await readPdf(
      writePdf([[...lines, [72, 700, '2. Judgment for that sum.'], [290, 40, '- 2031 -']]]),
      {
        getDocument,
      },
    );
    expect(text).toContain('2031');
    expect(text).not.toContain('- 2031 -');
  });
});

const INPUTS = join(import.meta.dirname, '../../../shared/findings/inputs');

describe.skipIf(!existsSync(INPUTS))('files that were read wrong', () => {
  const ROWS: [file: string, has: RegExp, hasNot: RegExp][] = [
    ['hyphenation.pdf', /an injunction against the cross-examination of a well-known witness/, /injunc-|wellknown/],
    ['margin-letters.pdf', /price of goods sold and delivered under a contract\./, /(?:^|\s)[B-H](?:\s|$)/m],
    [
      'running-header.pdf',
      /made in the year 2030 and the defendant says that the goods were never delivered/,
      /- \d -/,
    ],
    ['sums-on-own-line.pdf', /2031[\s\S]*500/, /^$/],
    ['title-junk.pdf', /Fung v Golden Harbour Ltd/, /Microsoft Word/],
  ];
  it.each(ROWS)('%s', async (file, has, hasNot) => {
    const { text, title } = await readPdf(new Uint8Array(readFileSync(join(INPUTS, file))), { getDocument }, file);
    expect(`${title}\n${text}`).toMatch(has);
    expect(`${title}\n${text}`).not.toMatch(hasNot);
  });
});
