import { detectLanguage } from '../core/language';
import type { LegalDocument, Paragraph } from '../core/legal-document';

/** The part of `pdfjs-dist` that reading needs; the caller brings the library, which is too large to carry everywhere. */
export type PdfLibrary = {
  readonly getDocument: (source: { data: Uint8Array; isEvalSupported?: boolean; useSystemFonts?: boolean }) => {
    readonly promise: Promise<PdfFile>;
    readonly destroy?: () => Promise<void>;
  };
};
type PdfFile = {
  readonly numPages: number;
  readonly getPage: (
    number: number,
  ) => Promise<{ readonly getTextContent: () => Promise<{ readonly items: readonly unknown[] }> }>;
  readonly getMetadata?: () => Promise<{ readonly info?: unknown }>;
};

/** A piece of a line: where it stands, how high its letters are, and whether the line ends behind it. */
type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly hasEOL: boolean;
};
type Line = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly page: number;
};

/** Lines farther apart than this many times their height begin a new paragraph. */
const PARAGRAPH_GAP = 1.6;
const NUMBERED = /^(\d{1,4}[A-Z]?)[.．、]\s+(?=\S)/;
const PAGE_NUMBER = /^[-–—\s]{0,4}(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]{0,4}$/i;
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/;

/** Reads the text of a PDF file into paragraphs. A scanned file has no text, and gives an empty document. */
export async function readPdf(data: Uint8Array, { getDocument }: PdfLibrary, name = ''): Promise<LegalDocument> {
  const task = getDocument({ data, isEvalSupported: false, useSystemFonts: true });
  try {
    const file = await task.promise;
    const lines: Line[] = [];
    for (let page = 1; page <= file.numPages; page++) {
      const { items } = await (await file.getPage(page)).getTextContent();
      lines.push(...readLines(items.filter(isItem), page));
    }
    return makeDocument(
      joinLines(lines.filter(({ text }) => !PAGE_NUMBER.test(text))),
      (await readTitle(file)) || name,
    );
  } finally {
    await task.destroy?.();
  }
}

async function readTitle(file: PdfFile): Promise<string> {
  const info = (await file.getMetadata?.())?.info;
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : '';
  return typeof title === 'string' ? title.trim().slice(0, 300) : '';
}

const isItem = (item: unknown): item is Item =>
  typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' && 'transform' in item;

function readLines(items: readonly Item[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Item[] = [];
  const end = (): void => {
    const text = open
      .map(({ str }) => str)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const [first] = open.filter(({ str }) => str.trim() !== '');
    if (first && text !== '')
      lines.push({
        text,
        page,
        x: first.transform[4] ?? 0,
        y: first.transform[5] ?? 0,
        height: Math.max(...open.map(({ height }) => height), 1),
      });
    open = [];
  };
  for (const item of items) {
    const last = open.at(-1);
    if (
      last &&
      Math.abs((last.transform[5] ?? 0) - (item.transform[5] ?? 0)) > Math.max(last.height, item.height, 1) / 2
    )
      end();
    open.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Lines of one paragraph are joined; a numbered line, a gap or a deeper first line begins the next. */
function joinLines(lines: readonly Line[]): string[] {
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (before && !beginsParagraph(before, line)) paragraphs.push(join(paragraphs.pop() ?? '', line.text));
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

function beginsParagraph(before: Line, line: Line): boolean {
  if (NUMBERED.test(line.text)) return true;
  // A paragraph runs over the page unless its last line ended a sentence.
  if (before.page !== line.page) return /[.。:：;；!?”」]$/.test(before.text);
  return before.y - line.y > Math.max(before.height, line.height) * PARAGRAPH_GAP || line.y > before.y;
}

function join(before: string, after: string): string {
  const glued = CHINESE.test(before.slice(-1)) && CHINESE.test(after.charAt(0));
  return glued ? before + after : `${before} ${after}`;
}

function makeDocument(texts: readonly string[], title: string): LegalDocument {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  texts.forEach((line, at) => {
    const number = NUMBERED.exec(line);
    const text = number ? line.slice(number[0].length) : line;
    paragraphs.push({
      id: `p${at + 1}`,
      text,
      start,
      end: start + text.length,
      role: 'paragraph',
      ...(number?.[1] && { number: number[1] }),
    });
    start += text.length + 2;
  });
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  return {
    url: '',
    site: 'page',
    kind: 'page',
    language: detectLanguage(text),
    title: title || (paragraphs[0]?.text.slice(0, 120) ?? ''),
    text,
    paragraphs,
  };
}
