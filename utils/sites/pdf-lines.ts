/** A piece of a line: where it stands, how wide and high it is, and whether the line ends behind it. */
export type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly width?: number;
  readonly hasEOL: boolean;
};

export type PdfLine = {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
  readonly page: number;
};

const xOf = (item: Item): number => item.transform[4] ?? 0;
const yOf = (item: Item): number => item.transform[5] ?? 0;
const endOf = (item: Item): number => xOf(item) + (item.width ?? 0);
const isBlank = (item: Item): boolean => item.str.trim() === '';

/** Lines of one page, in the order in which they are read: the left column before the right one. */
export function linesOfPage(items: readonly Item[], page: number, margins: ReadonlySet<number>): PdfLine[] {
  const kept = items.filter((item) => !(isLetter(item) && margins.has(column(item))));
  const lines = readLines(kept, page);
  return inColumns(lines);
}

/** Letters that typists print down both margins, A to V; each column of them is at one distance from the edge. */
export function findMargins(pages: readonly (readonly Item[])[]): ReadonlySet<number> {
  const columns = new Map<number, string[]>();
  const texts: Item[] = [];
  for (const item of pages.flat()) {
    if (isLetter(item)) columns.set(column(item), [...(columns.get(column(item)) ?? []), item.str.trim()]);
    else if (!isBlank(item)) texts.push(item);
  }
  const left = Math.min(...texts.map(xOf));
  const right = Math.max(...texts.map(endOf));
  const margins = [...columns].filter(([at, letters]) => {
    const outside = at * COLUMN_WIDTH < left || at * COLUMN_WIDTH >= right - COLUMN_WIDTH;
    return outside && letters.length >= FEWEST_LETTERS && isAlphabet(letters);
  });
  return new Set(margins.map(([at]) => at));
}

/** Points within which letters count as one column. */
const COLUMN_WIDTH = 6;
const FEWEST_LETTERS = 3;
const isLetter = ({ str }: Item): boolean => /^[A-V]$/.test(str.trim());
const column = (item: Item): number => Math.floor(xOf(item) / COLUMN_WIDTH);
const isAlphabet = (letters: readonly string[]): boolean =>
  letters.filter((letter, at) => at > 0 && letter.charCodeAt(0) === (letters[at - 1]?.charCodeAt(0) ?? 0) + 1).length >=
  (letters.length - 1) / 2;

function readLines(items: readonly Item[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Item[] = [];
  const end = (): void => {
    const line = makeLine(open, page);
    if (line) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.findLast((one) => !isBlank(one));
    if (last && !isBlank(item) && !isOnLine(last, item)) end();
    open.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** A column's width of nothing between two pieces ends the line, too. */
const COLUMN_GAP = 60;

const isOnLine = (last: Item, item: Item): boolean =>
  Math.abs(yOf(last) - yOf(item)) <= Math.max(last.height, item.height, 1) / 2 &&
  (last.width === undefined || item.str === '' || xOf(item) - endOf(last) < COLUMN_GAP);

function makeLine(items: readonly Item[], page: number): PdfLine | undefined {
  const shown = items.filter((item) => !isBlank(item));
  const [first] = shown;
  if (!first) return undefined;
  const height = Math.max(...shown.map((item) => item.height), 1);
  const text = items
    .map((item, at) =>
      isFootnoteMark(item, height, at) ? '' : (needsSpace(items[at - 1], item) ? ' ' : '') + item.str,
    )
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/(\d) (st|nd|rd|th)\b/g, '$1$2')
    .trim();
  if (text === '') return undefined;
  const last = shown.at(-1) ?? first;
  return { text, page, x: xOf(first), end: endOf(last), y: yOf(first), height };
}

/** Raised and small: a footnote's number is apparatus, the letters of `1st` are text. */
const RAISED = 0.8;
const isFootnoteMark = (item: Item, height: number, at: number): boolean =>
  at > 0 && item.height > 0 && item.height < height * RAISED && /^\s?[[(]?\d{1,3}[\])]?\s?$/.test(item.str);

/** Pieces set apart without a space between them. */
function needsSpace(before: Item | undefined, item: Item): boolean {
  if (!before || before.width === undefined || isBlank(before) || isBlank(item)) return false;
  if (item.height > 0 && item.height < before.height * RAISED) return false;
  return xOf(item) - endOf(before) > Math.max(before.height, 1) * 0.2 && !/\s$/.test(before.str);
}

/** Fewer lines on a side are a table or a signature. */
const FEWEST_LINES = 5;

/** Two columns: where a gap runs down the page between enough lines of both sides, the left side is read first. */
function inColumns(lines: readonly PdfLine[]): PdfLine[] {
  if (lines.length < FEWEST_LINES * 2) return [...lines];
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ end }) => end));
  const middle = (left + right) / 2;
  const slack = (right - left) * 0.05;
  const lefts = lines.filter(({ end }) => end <= middle + slack);
  const rights = lines.filter(({ x }) => x >= middle - slack);
  const across = lines.filter((line) => !lefts.includes(line) && !rights.includes(line));
  if (lefts.length < FEWEST_LINES || rights.length < FEWEST_LINES || across.length > lines.length / 4)
    return [...lines];
  // Both sides must be text, not labels beside values.
  if (Math.min(lengthOf(lefts), lengthOf(rights)) < Math.max(lengthOf(lefts), lengthOf(rights)) / 4) return [...lines];
  if (rights.filter(({ x }) => Math.abs(x - mostCommon(rights)) < 12).length < rights.length / 2) return [...lines];
  const top = Math.max(...lefts.map(({ y }) => y), ...rights.map(({ y }) => y));
  const down = (a: PdfLine, b: PdfLine): number => b.y - a.y;
  const above = across.filter(({ y }) => y > top);
  const below = across.filter(({ y }) => y <= top);
  return [...above.sort(down), ...[...lefts].sort(down), ...[...rights].sort(down), ...below.sort(down)];
}

const lengthOf = (lines: readonly PdfLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

function mostCommon(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

const PAGE_NUMBER = /^[-–—\s]{0,4}(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]{0,4}$/i;
/** Lines at the head and at the foot of a page among which its number and running lines stand. */
const EDGE = 3;
/** Points within which two lines stand beside each other. */
const SAME_HEIGHT = 4;

/** Leaves out page numbers and the lines that run through the pages; a sum in a line of its own stays. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
  const counts = new Map<string, number>();
  const edges = pages.map((lines) => {
    const sorted = [...lines].sort((a, b) => b.y - a.y);
    return new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]);
  });
  for (const lines of edges)
    for (const key of new Set([...lines].map(running))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, pages.length / 3);
  return pages.flatMap((lines, page) => {
    const [top, bottom] = [Math.max(...lines.map(({ y }) => y)), Math.min(...lines.map(({ y }) => y))];
    // The number may stand beside the page's header, a gap away.
    const isOutermost = ({ y }: PdfLine): boolean => top - y < SAME_HEIGHT || y - bottom < SAME_HEIGHT;
    return lines.filter((line) => {
      if (!edges[page]?.has(line)) return true;
      if (/[a-z\u3400-\u9fff]/i.test(line.text) && (counts.get(running(line)) ?? 0) >= often) return false;
      return !(isOutermost(line) && isPageNumber(line, page, lines));
    });
  });
}

/** The same line on every page, but for its numbers, at the same height. */
const running = ({ text, y }: PdfLine): string => `${text.replace(/\d+/g, '#')} ${Math.round(y / 4)}`;

/** Alone at the edge: apart from the text, in the middle or on the right, and of a page's own size. */
function isPageNumber(line: PdfLine, page: number, lines: readonly PdfLine[]): boolean {
  if (!PAGE_NUMBER.test(line.text)) return false;
  if (/[-–—]|page|of|\//i.test(line.text)) return true;
  const left = Math.min(...lines.map(({ x }) => x));
  return line.x > left + COLUMN_GAP || Math.abs(Number(line.text) - (page + 1)) <= 20;
}
