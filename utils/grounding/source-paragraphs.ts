import { groupBlocks, type LabelledBlocks } from '../core/label-paragraphs';
import type { MinimalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import { foldText } from './fold-text';
import type { Evidence } from './types';

/** What stands under one label: the paragraph, and the quotations and lists that follow it without a number. */
export type SourceParagraph = {
  /** Place in the document, from 0. */
  readonly index: number;
  /** What it is called: its printed number, or its count. */
  readonly number: string;
  readonly text: string;
  readonly folded: string;
  readonly heading: string;
  readonly opinion: string;
  /** Where each block begins in `text`. */
  readonly blocks: readonly { readonly id: string; readonly start: number; readonly quoted: boolean }[];
};

/** The paragraphs of a document under the labels that a statement cites. */
export const groupParagraphs = (document: MinimalDocument): SourceParagraph[] => groupBlocks(document).map(joinBlocks);

function joinBlocks({ label, blocks: group }: LabelledBlocks, index: number): SourceParagraph {
  const [first] = group;
  let text = '';
  const blocks = group.map((block) => {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? block.text : `${text}\n${block.text}`;
    return { id: block.id, start, quoted: block.role === 'quotation' };
  });
  return {
    index,
    number: label,
    text,
    folded: foldText(text),
    heading: first.heading ?? '',
    opinion: first.opinion ?? '',
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
    number: paragraph.number,
    span: { start: span.start - offset, end: end - offset },
  };
}
