import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../core/language';
import { type DraftExportOptions, type ExportedPart, type ExportedRun, layoutDraft } from './layout-draft';
import type { Draft } from './types';

/** Fonts every Word installation has; East Asian text gets the face of its own script, or Word picks a Japanese one. */
const FONTS: Readonly<Record<Language, string>> = { en: 'PMingLiU', 'zh-Hant': 'PMingLiU', 'zh-Hans': 'SimSun' };
const LATIN_FONT = 'Times New Roman';
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'zh-HK', 'zh-Hant': 'zh-HK', 'zh-Hans': 'zh-CN' };

/** Half points: 12 for text, 10 for the header and marks. */
const TEXT_SIZE = 24;
const SMALL_SIZE = 20;
/** Twentieths of a point. */
const AFTER = 120;
const INDENT = 567;

/** Writes a draft as a Word document: styles, inline citations or footnotes, tables, fonts for both languages, page numbers. */
export const toDocx = (draft: Draft, options: DraftExportOptions = {}): Promise<Uint8Array> =>
  partsToDocx(draft, layoutDraft(draft, options), options);

/** Writes parts that are laid out already: of a draft, or of all that belongs to a matter. */
export async function partsToDocx(
  about: Pick<Draft, 'title' | 'language'>,
  parts: readonly ExportedPart[],
  options: DraftExportOptions = {},
): Promise<Uint8Array> {
  const footnotes: string[] = [];
  const write = (run: ExportedRun): Inline[] => writeRun(run, options, footnotes);
  const children = parts.flatMap((part) => writePart(part, write));
  const document = new Document({
    title: about.title,
    styles: stylesFor(about.language),
    numbering: { config: [BULLETS] },
    footnotes: Object.fromEntries(
      footnotes.map((text, at) => [
        at + 1,
        { children: [new Paragraph({ children: [new TextRun({ text, size: SMALL_SIZE })] })] },
      ]),
    ),
    sections: [{ headers: { default: headerOf(about) }, footers: { default: PAGE_NUMBERS() }, children }],
  });
  return Packer.pack(document, 'uint8array');
}

type Inline = TextRun | FootnoteReferenceRun;

const BULLETS = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT, hanging: INDENT / 2 } } },
    },
  ],
};

function stylesFor(language: Language) {
  const font = { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia: FONTS[language] };
  const run = { font, size: TEXT_SIZE, language: { value: 'en-GB', eastAsia: LANGUAGE_TAGS[language] } };
  const heading = (size: number) => ({
    run: { ...run, size, bold: true, color: '000000' },
    paragraph: { spacing: { before: 240, after: AFTER }, keepNext: true },
  });
  return {
    default: { document: { run, paragraph: { spacing: { after: AFTER } } }, title: heading(32), heading1: heading(28) },
    paragraphStyles: [
      {
        id: 'SidenoteHeader',
        name: 'Sidenote Header',
        basedOn: 'Normal',
        run: { size: SMALL_SIZE },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: INDENT, right: INDENT }, spacing: { after: AFTER } },
      },
    ],
  };
}

/** The title on every page, so that a page printed alone says what it belongs to. */
const headerOf = ({ title }: Pick<Draft, 'title'>): Header =>
  new Header({ children: [new Paragraph({ children: [new TextRun({ text: title, size: SMALL_SIZE })] })] });

const PAGE_NUMBERS = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SMALL_SIZE })],
      }),
    ],
  });

function writeRun(run: ExportedRun, { citations }: DraftExportOptions, footnotes: string[]): Inline[] {
  const inline: Inline[] = [new TextRun({ text: printable(run.text) })];
  if (run.marks) inline.push(new TextRun({ text: ` (${run.marks.join('; ')})`, italics: true, size: SMALL_SIZE }));
  if (run.citation !== undefined && citations === 'footnotes') {
    footnotes.push(run.footnote ?? run.citation);
    inline.push(new FootnoteReferenceRun(footnotes.length));
  } else if (run.citation !== undefined) inline.push(new TextRun({ text: ` ${run.citation}` }));
  return inline;
}

/** Control characters make a file that Word calls damaged. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

function writePart(part: ExportedPart, write: (run: ExportedRun) => Inline[]): (Paragraph | Table)[] {
  switch (part.type) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(part.text))] })];
    case 'restriction':
      return [new Paragraph({ children: [new TextRun({ text: printable(part.text), bold: true })] })];
    case 'header':
      return [
        new Paragraph({
          style: 'SidenoteHeader',
          children: [
            new TextRun({ text: `${part.label}: `, bold: true, size: SMALL_SIZE }),
            new TextRun({ text: printable(part.value), size: SMALL_SIZE }),
          ],
        }),
      ];
    case 'note':
      return [
        new Paragraph({
          style: 'SidenoteHeader',
          children: [new TextRun({ text: part.text, italics: true, size: SMALL_SIZE })],
        }),
      ];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(printable(part.text))] })];
    case 'bullet':
      return [
        new Paragraph({ numbering: { reference: BULLETS.reference, level: 0 }, children: spaced(part.runs, write) }),
      ];
    case 'quotation':
      return [new Paragraph({ style: 'Quote', children: spaced(part.runs, write) })];
    case 'paragraph':
      return [new Paragraph({ children: spaced(part.runs, write) })];
    case 'table':
      // Word joins tables that touch; an empty paragraph keeps them apart.
      return [writeTable(part, write), new Paragraph({})];
  }
}

const spaced = (runs: readonly ExportedRun[], write: (run: ExportedRun) => Inline[]): Inline[] =>
  runs.flatMap((run, at) => (at === 0 ? write(run) : [new TextRun(' '), ...write(run)]));

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '999999' };

function writeTable(
  { columns, rows }: Extract<ExportedPart, { type: 'table' }>,
  write: (run: ExportedRun) => Inline[],
): Table {
  const cell = (children: Inline[]): TableCell => new TableCell({ children: [new Paragraph({ children })] });
  const head = new TableRow({
    tableHeader: true,
    children: columns.map((column) => cell([new TextRun({ text: column, bold: true })])),
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: THIN, bottom: THIN, left: THIN, right: THIN, insideHorizontal: THIN, insideVertical: THIN },
    rows: [head, ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((run) => cell(write(run))) }))],
  });
}
