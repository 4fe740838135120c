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
