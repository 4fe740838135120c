import type { Block } from '../block';
import { dropStart, joinRuns, keepStart, type Run } from '../text-run';

/** A block, or a table row of several cells made one block. */
export type RowBlock = Block & {
  readonly cells?: readonly { readonly start: number; readonly end: number }[];
};

/** Longer rows are two columns of running text, such as the two languages side by side: each cell stays for itself. */
const LONGEST_ROW = 4_000;

const NUMBER_CELL = /^[([]?(\d{1,4}[A-Z]{0,2})[)\]]?\s?[.．、]?$/;

/** Makes one block of each table row that has several filled cells; other blocks stay as they are. */
export function mergeRows(blocks: readonly Block[]): RowBlock[] {
  const merged: RowBlock[] = [];
  const spanning = createSpanning();
  /** The highest number that the page marks as a paragraph's, up to here. */
  let marked = 0;
  for (let at = 0; at < blocks.length; ) {
    const end = endOfRow(blocks, at);
    const [first] = blocks.slice(at, end);
    if (first?.anchor !== undefined) marked = Math.max(marked, Number.parseInt(first.number ?? '0', 10));
    merged.push(...mergeRow(spanning.fill(blocks.slice(at, end)), marked));
    at = end;
  }
  return passNumbersOn(merged);
}

/** A number in a block or cell of its own belongs to the block behind it. */
function passNumbersOn(blocks: readonly RowBlock[]): RowBlock[] {
  const passed: RowBlock[] = [];
  let waiting: RowBlock | undefined;
  for (const block of blocks) {
    const alone = block.number !== undefined && block.run.text === '';
    if (waiting && block.number === undefined && block.footnote === undefined) {
      const { number = '', anchor } = waiting;
      passed.push({ ...block, number, ...(anchor !== undefined && { anchor }) });
      waiting = undefined;
    } else if (!alone) passed.push(block);
    if (alone) waiting = block;
  }
  return passed;
}

/** A cell with so many blocks is how the page is laid out, as LRS's own frame around older judgments. */
const LAYOUT = 8;

const outOfRow = ({ row: _, cell: __, lined: ___, ...block }: Block): RowBlock => block;

/** Repeats a cell that goes over several rows of a table with lines in each of them, as a reader sees it. */
function createSpanning() {
  let open: { readonly block: Block; readonly until: number }[] = [];
  return {
    fill(row: readonly Block[]): readonly Block[] {
      const number = row[0]?.row;
      if (number === undefined || !row[0]?.lined) return row;
      const over = open.filter(({ until }) => until >= number);
      const repeated = over.map(({ block }) => ({
        ...block,
        row: number,
        run: withoutPlace(block.run),
        calls: [],
        links: [],
      }));
      const begun = row.filter(({ rowspan = 1, run }) => rowspan > 1 && run.text !== '');
      open = [...over, ...begun.map((block) => ({ block, until: number + (block.rowspan ?? 1) - 1 }))].slice(
        -MOST_OPEN,
      );
      if (repeated.length === 0) return row;
      return [...repeated, ...row].sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
    },
  };
}

/** More cells than this never go over the same rows. */
const MOST_OPEN = 20;

/** The words stand where the cell begins; here they are ours. */
const withoutPlace = ({ text }: Run): Run => ({ text, pieces: [] });

function endOfRow(blocks: readonly Block[], start: number): number {
  const row = blocks[start]?.row;
  if (row === undefined) return start + 1;
  let end = start + 1;
  while (end < blocks.length && blocks[end]?.row === row) end += 1;
  return end;
}

function mergeRow(blocks: readonly Block[], marked: number): RowBlock[] {
  const [first] = blocks;
  if (!first || blocks.length < 2) return [...blocks];
  if (new Set(blocks.map(({ cell }) => cell)).size < 2)
    return blocks.length < LAYOUT ? [...blocks] : blocks.map(outOfRow);
  const numbered = readNumberedRow(blocks, marked);
  if (numbered) return numbered;
  if (blocks.some(({ number, footnote }) => number !== undefined || footnote !== undefined)) return [...blocks];
  if (blocks.reduce((sum, { run }) => sum + run.text.length, 0) > LONGEST_ROW) return [...blocks];
  return [joinCells(first, blocks)];
}

/** Older pages set a numbered paragraph as a row: the number, then the text; a list inside the text counts from 1 again. */
function readNumberedRow(blocks: readonly Block[], marked: number): RowBlock[] | undefined {
  const [first, second, ...rest] = blocks;
  const number = NUMBER_CELL.exec(first?.run.text ?? '')?.[1];
  if (Number.parseInt(number ?? '', 10) <= marked) return undefined;
  if (!first || !second || number === undefined || first.lined || second.number !== undefined) return undefined;
  if (new Set([second, ...rest].map(({ cell }) => cell)).size > 1) return undefined;
  return [{ ...second, number }, ...rest];
}

function joinCells(first: Block, blocks: readonly Block[]): RowBlock {
  const separator = first.lined ? ' | ' : ' ';
  const cells: { start: number; end: number }[] = [];
  const calls: { footnote: string; at: number }[] = [];
  const breaks: number[] = [];
  let length = 0;
  let cell: number | undefined;
  for (const block of blocks.filter(({ run }) => run.text !== '')) {
    const gap = length === 0 ? 0 : block.cell === cell ? 1 : separator.length;
    const start = length + gap;
    calls.push(...block.calls.map((call) => ({ ...call, at: call.at + start })));
    // Blocks of one cell stand below each other.
    if (length > 0 && block.cell === cell) breaks.push(length);
    breaks.push(...(block.breaks ?? []).map((at) => at + start));
    length = start + block.run.text.length;
    const open = cells.at(-1);
    if (block.cell === cell && open) cells[cells.length - 1] = { start: open.start, end: length };
    else cells.push({ start, end: length });
    cell = block.cell;
  }
  return {
    ...first,
    run: joinBlocks(blocks, separator),
    cells,
    calls,
    links: blocks.flatMap(({ links }) => links),
    breaks,
  };
}

function joinBlocks(blocks: readonly Block[], separator: string) {
  const cells: Block[][] = [];
  for (const block of blocks.filter(({ run }) => run.text !== '')) {
    const open = cells.at(-1);
    if (open?.[0]?.cell === block.cell && open) open.push(block);
    else cells.push([block]);
  }
  return joinRuns(
    cells.map((cell) =>
      joinRuns(
        cell.map(({ run }) => run),
        ' ',
      ),
    ),
    separator,
  );
}

/** A block cut where the page breaks its lines; a table row is cut through its last cell only. */
export function splitAtBreaks(block: RowBlock): RowBlock[] {
  const lines: RowBlock[] = [];
  const { breaks = [], cells: _, ...whole } = block;
  let rest: RowBlock = whole;
  for (const at of [...breaks].reverse()) {
    const behind = dropStart(rest.run, at);
    if (behind.text === '') continue;
    lines.unshift({ ...whole, run: behind, calls: [] });
    rest = { ...rest, run: keepStart(rest.run, at) };
  }
  return [rest, ...lines];
}
