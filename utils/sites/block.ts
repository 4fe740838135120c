import type { Look, Zone } from './block-look';
import { joinRuns, type Run } from './text-run';
import type { PageLink } from './types';

/** One block of the page's text: what stands between two block boundaries, cleaned, with how it looks. */
export type Block = {
  readonly run: Run;
  readonly zone: Zone;
  readonly align: 'start' | 'center' | 'end';
  /** How many `blockquote` stand around it. */
  readonly quotes: number;
  /** `p.quote`: LRS sets quotations so. */
  readonly quoteClass: boolean;
  /** 1 to 6 for `h1` to `h6`, 0 for `p.heading`. */
  readonly heading?: number;
  /** Innermost table row and the cell in it, numbered through the page. */
  readonly row?: number;
  readonly cell?: number;
  /** The row's table has lines, so it is meant as a table. */
  readonly lined?: boolean;
  /** Column of the cell, and over how many rows it goes. */
  readonly column?: number;
  readonly rowspan?: number;
  /** Number of the entry of a numbered HTML list that starts here. */
  readonly listNumber?: string;
  /** Printed paragraph number, from `a.para`. */
  readonly number?: string;
  readonly anchor?: string;
  /** Number of the footnote that starts here. */
  readonly footnote?: string;
  /** Stands among the footnotes. */
  readonly amongFootnotes: boolean;
  readonly calls: readonly { readonly footnote: string; readonly at: number }[];
  readonly links: readonly PageLink[];
  /** Offsets at which the page breaks the line inside the block. */
  readonly breaks?: readonly number[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
};

/** What the block under construction has gathered so far. */
export type Gathered = {
  look: Look;
  readonly calls: { footnote: string; at: number }[];
  readonly links: PageLink[];
  readonly breaks: number[];
  number: string | undefined;
  anchor: string | undefined;
  footnote: string | undefined;
  readonly styled: { all: number; bold: number; italic: number; underlined: number };
  /** Goes on with the block before: the HTML parser ended the paragraph at a `div` inside it. */
  continues: boolean;
};

export const gatherFrom = (look: Look): Gathered => ({
  look,
  calls: [],
  links: [],
  breaks: [],
  number: undefined,
  anchor: undefined,
  footnote: undefined,
  styled: { all: 0, bold: 0, italic: 0, underlined: 0 },
  continues: false,
});

/** Makes a block of what was gathered; a field that says nothing is left out. */
export function makeBlock(
  run: Run,
  gathered: Gathered,
  amongFootnotes: boolean,
  listNumber: string | undefined,
): Block {
  const { look: at, calls, links, breaks, number, anchor, footnote, styled } = gathered;
  const { all, bold, italic, underlined } = styled;
  const block: { -readonly [Key in keyof Block]: Block[Key] } = {
    run,
    zone: at.zone,
    align: at.align,
    quotes: at.quotes,
    quoteClass: at.quoteClass,
    amongFootnotes,
    calls,
    links,
    bold: all > 0 && bold === all,
    italic: all > 0 && italic === all,
    underlined: all > 0 && underlined === all,
  };
  if (at.heading !== undefined) block.heading = at.heading;
  if (at.row !== undefined) {
    block.row = at.row;
    block.lined = at.lined;
  }
  if (at.cell !== undefined) {
    block.cell = at.cell;
    block.column = at.column;
    block.rowspan = at.rowspan;
  }
  if (listNumber !== undefined) block.listNumber = listNumber;
  if (number !== undefined) block.number = number;
  if (anchor !== undefined) block.anchor = anchor;
  if (footnote !== undefined) block.footnote = footnote;
  if (breaks.length > 0) block.breaks = breaks;
  return block;
}

export function joinBlocks(first: Block, second: Block): Block {
  const shift = first.run.text === '' ? 0 : first.run.text.length + 1;
  return {
    ...first,
    run: joinRuns([first.run, second.run], ' '),
    calls: [...first.calls, ...second.calls.map((call) => ({ ...call, at: call.at + shift }))],
    links: [...first.links, ...second.links],
    bold: first.bold && second.bold,
    italic: first.italic && second.italic,
    underlined: first.underlined && second.underlined,
  };
}

/** Whether nothing was gathered yet. */
export const isUntouched = ({ calls, links, breaks, anchor, continues }: Gathered): boolean =>
  calls.length === 0 && links.length === 0 && breaks.length === 0 && anchor === undefined && !continues;
