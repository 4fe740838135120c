import { type Block, type Gathered, gatherFrom, isUntouched, joinBlocks, makeBlock } from './block';
import { isInline, type Look, lookOf, PLAIN } from './block-look';
import { createLists } from './lists';
import { isShown } from './shown';
import { createRun } from './text-run';
import type { Steps } from './types';
import { isChrome } from './visible';
import { walk } from './walk';

const SKIPPED = new Set(
  'script style noscript template object iframe frame frameset svg math head meta link title button select textarea input audio video canvas map'.split(
    ' ',
  ),
);
/** `#_ftn3` calls footnote 3, and its `#_ftnref3` leads back: Word's names, kept by LRS and HKLII. */
const FOOTNOTE_CALL = /#_?(?:ftn|fn|footnote|edn)-?(\d{1,4})$/i;
const FOOTNOTE_START = /#_?(?:ftn|fn|footnote|edn)-?ref-?(\d{1,4})$/i;
const PARAGRAPH_NUMBER = /^[([]?(\d{1,4}(?:\.\d{1,3}){0,3}[A-Z]{0,2})[)\]]?\s?[.．、:]?$/;

export type CollectOptions = {
  /** Leaves menus, banners and footers out, where an element around them is read. */
  readonly chromeless?: boolean;
};

/** Reads the text below an element into blocks, in document order. */
export function* collectBlocks(root: Element, options: CollectOptions = {}): Steps<Block[]> {
  const collector = createCollector(options);
  yield* walk(root, collector.visitor);
  return collector.blocks();
}

/** Numbers rows and cells through the page, and columns through their row. */
function createGrid() {
  let rows = 0;
  let cells = 0;
  let columns = 0;
  return (element: Element, tag: string, next: Look): Look => {
    if (tag === 'tr') {
      rows += 1;
      columns = 0;
      return { ...next, row: rows };
    }
    if (tag !== 'td' && tag !== 'th') return next;
    cells += 1;
    const column = columns;
    columns += spanOf(element, 'colspan');
    return { ...next, cell: cells, column, rowspan: spanOf(element, 'rowspan') };
  };
}

/** Where the walk through the page stands, and what it has gathered. */
type Collecting = {
  readonly chromeless: boolean;
  readonly blocks: Block[];
  readonly run: OpenRun;
  /** Elements that changed the look, with the look before them. */
  readonly looks: { readonly element: Element; readonly look: Look; readonly block: boolean }[];
  readonly lists: ReturnType<typeof createLists>;
  readonly placed: ReturnType<typeof createGrid>;
  look: Look;
  footnotesIn: Element | null;
  /** Line breaks in a row. */
  breaks: number;
  /** Number of a list's entry whose first block is still to come: `<li><p>`. */
  listWaiting: string | undefined;
  start: Gathered;
};

type OpenRun = ReturnType<typeof createRun>;

/** A visitor that turns what it meets into blocks. */
function createCollector({ chromeless = false }: CollectOptions) {
  const state: Collecting = {
    chromeless,
    blocks: [],
    run: createRun(),
    looks: [],
    lists: createLists(),
    placed: createGrid(),
    look: PLAIN,
    footnotesIn: null,
    breaks: 0,
    listWaiting: undefined,
    start: gatherFrom(PLAIN),
  };
  return {
    visitor: {
      enter: (element: Element) => enter(state, element),
      leave: (element: Element) => leave(state, element),
      text: (node: Text) => (state.look.typed ? addTyped(state, node) : addText(state, node)),
    },
    blocks: () => {
      endBlock(state);
      return state.blocks;
    },
  };
}

function endBlock(state: Collecting): void {
  const { run, start, look } = state;
  state.breaks = 0;
  if (run.length() > 0 || start.number !== undefined || start.footnote !== undefined) pushBlock(state);
  else if (isUntouched(start)) {
    // Most elements begin where another has just begun.
    start.look = look;
    return;
  }
  state.start = gatherFrom(look);
}

function pushBlock(state: Collecting): void {
  const { run, start, blocks } = state;
  const block = makeBlock(run.take(), start, state.footnotesIn !== null, state.listWaiting);
  const before = start.continues ? blocks.pop() : undefined;
  blocks.push(before ? joinBlocks(before, block) : block);
  state.listWaiting = undefined;
}

function enter(state: Collecting, element: Element): boolean {
  const tag = element.localName.toLowerCase();
  if (SKIPPED.has(tag)) return false;
  if (tag === 'br') return enterBreak(state);
  const classes = element.hasAttributes() ? element.getAttribute('class') : null;
  if (!isShown(element, tag, classes) || (state.chromeless && isChrome(element, tag))) return false;
  if (tag === 'a' && !enterLink(state, element, classes)) return false;
  const inline = isInline(element, tag);
  const block = !inline;
  if (inline && tag === 'div') enterHighlight(state, element);
  if (block) endBlock(state);
  const { look } = state;
  const next = lookOf(element, tag, inline, look);
  if (next !== look || block) {
    state.looks.push({ element, look, block });
    state.look = state.placed(element, tag, next);
    if (block) state.start.look = state.look;
  }
  state.listWaiting = state.lists.enter(element, tag) ?? state.listWaiting;
  return true;
}

function enterHighlight({ run, start }: Collecting, element: Element): void {
  if (run.length() === 0) start.continues = isFilledParagraph(element.previousElementSibling);
  run.space();
}

function enterBreak(state: Collecting): boolean {
  const { run, start } = state;
  // Names in a header stand one to a line; elsewhere a break may only wrap the text.
  run.space(state.look.zone !== 'body');
  if (run.length() > 0 && start.breaks.at(-1) !== run.length()) start.breaks.push(run.length());
  state.breaks += 1;
  // Older pages separate paragraphs by empty lines only.
  if (state.breaks > 1) endBlock(state);
  return false;
}

/** Reads an anchor; false where its text is apparatus (a paragraph number, a footnote mark) and no part of the text. */
function enterLink(state: Collecting, element: Element, classes: string | null): boolean {
  if (classes && /(?:^|\s)(?:pseudo)?para(?:\s|$)/.test(classes)) return !enterNumber(state, element);
  const href = element.getAttribute('href');
  if (!href) return true;
  const back = FOOTNOTE_START.exec(href)?.[1];
  if (back !== undefined) {
    endBlock(state);
    state.start.footnote = back;
    state.footnotesIn ??= containerOf(element);
    return false;
  }
  const call = FOOTNOTE_CALL.exec(href)?.[1];
  if (call !== undefined) {
    state.start.calls.push({ footnote: call, at: state.run.length() });
    return false;
  }
  // Arrows from one search hit to the next lead nowhere else.
  if (!href.startsWith('#'))
    state.start.links.push({ label: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200), url: href });
  return true;
}

function enterNumber(state: Collecting, element: Element): boolean {
  const printed = (element.textContent ?? '')
    .slice(0, 40)
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
  const number = PARAGRAPH_NUMBER.exec(printed)?.[1];
  // A second number in one block: somebody forgot to close the paragraph before.
  if (state.run.length() > 0 || state.start.number !== undefined) endBlock(state);
  const anchor = element.getAttribute('name') ?? element.getAttribute('id');
  if (anchor) state.start.anchor = anchor.slice(0, 100);
  if (number !== undefined) state.start.number = number;
  return number !== undefined;
}

function leave(state: Collecting, element: Element): void {
  const { run, looks } = state;
  state.lists.leave(element);
  if (element.localName === 'div') run.space();
  if (element.localName === 'li') state.listWaiting = run.length() > 0 ? state.listWaiting : undefined;
  const open = looks.at(-1);
  if (open?.element !== element) return;
  if (open.block) endBlock(state);
  state.look = looks.pop()?.look ?? PLAIN;
  state.start.look = run.length() > 0 ? state.start.look : state.look;
  if (element === state.footnotesIn) state.footnotesIn = null;
}

/** Typed text has no elements for its paragraphs: empty lines part them, and so does a number in front of a line. */
function addTyped(state: Collecting, node: Text): void {
  let from = 0;
  for (const gap of node.data.matchAll(TYPED_GAP)) {
    addText(state, node, from, gap.index);
    endBlock(state);
    from = gap.index;
  }
  addText(state, node, from);
}

function addText(state: Collecting, node: Text, from?: number, to?: number): void {
  const { run, look, start } = state;
  const before = run.length();
  run.add(node, from, to);
  const added = run.length() - before;
  if (added === 0) return;
  state.breaks = 0;
  start.styled.all += added;
  if (look.bold) start.styled.bold += added;
  if (look.italic) start.styled.italic += added;
  if (look.underlined) start.styled.underlined += added;
}

/** An empty line, or a line that begins with a paragraph's number. */
const TYPED_GAP = /\n[^\S\n]*\n\s*|\n(?=[^\S\n]{0,12}\d{1,3}\.[^\S\n]{2})/g;

const isFilledParagraph = (element: Element | null): boolean =>
  element?.localName === 'p' && /\S/.test(element.textContent ?? '');

/** HTML allows up to 65,534 rows; more than this is a mistake of the page. */
const MOST_SPANNED = 1_000;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), MOST_SPANNED);

/** The element whose end is the end of the footnotes: what holds the block of the first one. */
function containerOf(link: Element): Element | null {
  let element: Element | null = link.parentElement;
  while (element && isInline(element, element.localName.toLowerCase())) element = element.parentElement;
  return element?.parentElement ?? null;
}
