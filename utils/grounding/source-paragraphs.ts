import type { MinimalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import { foldText } from './fold-text';
import type { Evidence } from './types';

type Block = MinimalDocument['paragraphs'][number];

/** What stands under one printed number: the paragraph, and the quotations and lists that follow it without a number. */
export type SourceParagraph = {
  /** Place in the document, from 0. */
  readonly index: number;
  readonly number: string;
  readonly text: string;
  readonly folded: string;
  readonly heading: string;
  readonly opinion: string;
  /** Where each block begins in `text`. */
  readonly blocks: readonly { readonly id: string; readonly start: number; readonly quoted: boolean }[];
};

/** Roles that are not part of what a paragraph says. */
const FURNITURE: ReadonlySet<string> = new Set(['title', 'header', 'heading']);

/** Without a role, a short unnumbered line that does not end as a sentence is taken for a heading. */
const isFurniture = ({ role, number, text }: Block): boolean =>
  number === undefined && (role ? FURNITURE.has(role) : text.length < 80 && !/[.。!?:;,，；：]["”」]?\s*$/.test(text));

/** Groups the blocks of a document under their printed numbers; unnumbered openings stand alone under an empty number. */
export function groupParagraphs(document: MinimalDocument): SourceParagraph[] {
  const groups: Block[][] = [];
  for (const block of document.paragraphs) {
    const last = groups.at(-1);
    if (isFurniture(block)) continue;
    const continues = block.number === undefined && block.role !== 'footnote' && last?.[0]?.number !== undefined;
    if (continues && last) last.push(block);
    else groups.push([block]);
  }
  return groups.map(joinBlocks);
}

function joinBlocks(group: readonly Block[], index: number): SourceParagraph {
  const [first] = group;
  let text = '';
  const blocks = group.map((block) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? block.text : `${text}\n${block.text}`;
    return { id: block.id, start, quoted: block.role === 'quotation' };
  });
  return {
    index,
    number: first?.number ?? '',
    text,
    folded: foldText(text),
    heading: first?.heading ?? '',
    opinion: first?.opinion ?? '',
    blocks,
  };
}

/** Turns a stretch of a grouped paragraph into words of the block in which it begins. */
export function locate(paragraph: SourceParagraph, span: Span): Evidence {
  const block = paragraph.blocks.findLast(({ start }) => start <= span.start) ?? paragraph.blocks[0];
  const offset = block?.start ?? 0;
  const next = paragraph.blocks.find(({ start }) => start > span.start);
  const end = next ? Math.min(span.end, next.start - 1) : span.end;
  return {
    paragraph: block?.id ?? '',
    ...(paragraph.number === '' ? {} : { number: paragraph.number }),
    span: { start: span.start - offset, end: end - offset },
  };
}
