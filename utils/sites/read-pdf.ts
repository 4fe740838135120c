import type { LegalDocument } from '../core/legal-document';
import { describeReading } from './checked-text';
import { joinLines, knownWords } from './join-words';
import { readJudgmentBlocks } from './judgment/read-judgment';
import { type Limit, limitUnpacking, type Realm, UnpacksTooMuch } from './limit-unpacking';
import { findMargins, type Item, linesOfPage, type PdfLine, withoutRunningLines } from './pdf-lines';
import { blocksOfLines } from './text-blocks';
import { finish } from './walk';

/** The part of `pdfjs-dist` that reading needs; the caller brings the library, which is too large to carry everywhere. */
export type PdfLibrary = {
  readonly getDocument: (source: { data: Uint8Array; isEvalSupported?: boolean; useSystemFonts?: boolean }) => {
    readonly promise: Promise<PdfFile>;
    readonly destroy?: () => Promise<void>;
  };
};
type PdfFile = {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata?: () => Promise<{ readonly info?: unknown }>;
};
type PdfPage = {
  readonly streamTextContent: () => ReadableStream<{ readonly items: readonly unknown[] }>;
  readonly cleanup?: () => unknown;
};

/** Lines farther apart than this many times their height begin a new paragraph. */
const PARAGRAPH_GAP = 1.6;
/** A line is full where it ends within so many letters' widths of the right edge. */
const FULL_LINE = 6;
const NUMBERED = /^(?:(\d{1,4})[A-Z]?[.．、](?!\d)\s+|\[(\d{1,4})\]\s+)(?=\S)/;
const ITEM = /^[(（](?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[)）]\s/;

/** The longest Hong Kong judgments have some 500 pages and a million letters; a file that holds far more is a trick. */
const MOST_PAGES = 5_000;
const MOST_LETTERS = 4_000_000;

/**
 * Reads the text of a PDF file into paragraphs. A scanned file has no text, and gives an empty document; a file made to
 * burst is `UnpacksTooMuch`. A library that works in a worker of its own is limited there, any other by the `realm`.
 */
export async function readPdf(
  data: Uint8Array,
  { getDocument }: PdfLibrary,
  name = '',
  realm: Realm = globalThis,
): Promise<LegalDocument> {
  const limit = limitUnpacking(realm);
  const task = getDocument({ data, isEvalSupported: false, useSystemFonts: true });
  try {
    const file = await task.promise;
    const pages = await readPages(file, limit);
    const margins = findMargins(pages);
    const lines = withoutRunningLines(pages.map((items, at) => linesOfPage(items, at + 1, margins)));
    return makeDocument(joinParagraphs(lines), await readTitle(file), name);
  } catch (error) {
    throw limit.isBroken() ? new UnpacksTooMuch() : error;
  } finally {
    limit.lift();
    await task.destroy?.();
  }
}

async function readPages(file: PdfFile, limit: Limit): Promise<Item[][]> {
  if (file.numPages > MOST_PAGES) throw new UnpacksTooMuch();
  const pages: Item[][] = [];
  let letters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const items: Item[] = [];
    for await (const piece of piecesOf(page.streamTextContent())) {
      letters += piece.reduce((sum, { str }) => sum + Math.max(str.length, 1), 0);
      if (letters > MOST_LETTERS) throw new UnpacksTooMuch();
      items.push(...piece);
    }
    // What was stopped inside a page is left out of it by the library without a word.
    if (limit.isBroken()) throw new UnpacksTooMuch();
    page.cleanup?.();
    pages.push(items);
  }
  return pages;
}

/** The items of a page as they come; leaving early stops the library. */
async function* piecesOf(stream: ReturnType<PdfPage['streamTextContent']>): AsyncGenerator<Item[]> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value.items.filter(isItem);
    }
  } finally {
    reader.cancel(new Error('no more is needed')).catch(() => undefined);
  }
}

/** What programs write into the title of their own accord. */
const JUNK_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|document\s?\d*$|print\b|scan|新文件|文件\d*$)|\.(?:docx?|pdf|indd|wpd|rtf|odt|xlsx?|dot)\b|^(?=\S*[\d_])[\w-]{1,60}$/i;

async function readTitle(file: PdfFile): Promise<string> {
  const info = (await file.getMetadata?.())?.info;
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : '';
  return typeof title === 'string' ? title.trim().slice(0, 300) : '';
}

const isItem = (item: unknown): item is Item =>
  typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' && 'transform' in item;

/** Lines of one paragraph are joined; a numbered line, a gap or a line after a short one begins the next. */
function joinParagraphs(lines: readonly PdfLine[]): string[] {
  const isKnown = knownWords(lines.map(({ text }) => text));
  const right = Math.max(...lines.map(({ end }) => end), 0);
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  let number = 0;
  for (const line of lines) {
    const printed = NUMBERED.exec(line.text);
    const value = Number(printed?.[1] ?? printed?.[2] ?? 0);
    // A year or a sum at the start of a line is no number; a judge may begin again at 1.
    const isNext = value > 0 && (value === 1 || value === number + 1 || (number === 0 && value < 50));
    if (isNext) number = value;
    const begins = isNext || !before || beginsParagraph(before, line, right);
    if (begins) paragraphs.push(line.text);
    else paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text, isKnown));
    before = line;
  }
  return paragraphs;
}

function beginsParagraph(before: PdfLine, line: PdfLine, right: number): boolean {
  if (ITEM.test(line.text)) return true;
  const ended = /[.。:：;；!?”」]$/.test(before.text);
  // A paragraph runs over the page, and from one column to the next, unless its last line ended a sentence.
  if (before.page !== line.page || line.y > before.y + before.height) return ended;
  if (before.y - line.y > Math.max(before.height, line.height) * PARAGRAPH_GAP) return true;
  const full = before.end > right - before.height * FULL_LINE;
  // Short lines stand by themselves: items of a list, sums, names.
  return !full && (ended || /^[\d$(\p{Lu}\u3400-\u9fff]/u.test(line.text)) && !/[-–]$/.test(before.text);
}

function makeDocument(paragraphs: readonly string[], title: string, name: string): LegalDocument {
  const blocks = blocksOfLines(paragraphs);
  const own = JUNK_TITLE.test(title) ? '' : title;
  const reading = finish(
    readJudgmentBlocks(blocks, { site: 'page', url: new URL('https://file.invalid/'), pageTitle: own }),
  );
  if (!reading)
    return { url: '', site: 'page', kind: 'page', language: 'en', title: own || name, text: '', paragraphs: [] };
  const document = describeReading(
    { ...reading.document, url: '' },
    { letters: reading.from.letters ?? 0, caseFields: reading.from.printed?.caseFields ?? false },
  );
  return { ...document, title: own || titleOf(document.title) || name || (paragraphs[0]?.slice(0, 120) ?? '') };
}

/** A file that begins with its text has no title. */
const titleOf = (read: string): string => (/^[[(]?\d{1,4}[.)\]]/.test(read) ? '' : read);
