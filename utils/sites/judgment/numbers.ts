import { dropStart } from '../text-run';
import { isHeading } from './headings';
import { findSpeaker } from './judges';
import type { RowBlock } from './rows';

/** How a page prints the numbers of its paragraphs. */
type Style = {
  readonly name: 'pointed' | 'square' | 'round' | 'bare';
  /** At the start of a paragraph; the first group is the number. */
  readonly starts: RegExp;
  /** Alone in a block, before the paragraph. */
  readonly alone: RegExp;
  /** Fewer in a row are chance. */
  readonly fewest: number;
};

/** `1 January was cold.` */
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b|[年月日時]';
const NUMBER = '(\\d{1,4}[A-Z]{0,2})';
/** What a sentence begins with; after a bare number nothing else is a paragraph. */
const SENTENCE = '[\\p{Lu}“"‘「『《(\\[\\u3400-\\u9fff]';

const BEGINS_SENTENCE = new RegExp(`^${SENTENCE}`, 'u');
/** A paragraph may begin with a year or a sum; most do not. */
const SENTENCE_SHARE = 0.6;

/**
 * In the order in which they are taken where two runs are equally long. A decimal (`2.5 million`, `3.00 pm`, `1.1 The`)
 * is no number of a paragraph.
 */
const STYLES: readonly Style[] = [
  {
    name: 'pointed',
    starts: new RegExp(`^${NUMBER}[.．、](?!\\d|\\s\\d+%)\\s{0,3}(?=\\S)`),
    alone: new RegExp(`^${NUMBER}\\s?[.．、]$`),
    fewest: 1,
  },
  {
    name: 'square',
    starts: new RegExp(`^\\[${NUMBER}\\]\\s{0,3}(?=\\S)`),
    alone: new RegExp(`^\\[${NUMBER}\\]$`),
    fewest: 2,
  },
  {
    // Sub-paragraphs are numbered so, too: see `opensRound`.
    name: 'round',
    starts: new RegExp(`^[(（]${NUMBER}[)）]\\s{0,3}(?=\\S)`),
    alone: new RegExp(`^[(（]${NUMBER}[)）]$`),
    fewest: 2,
  },
  {
    name: 'bare',
    starts: new RegExp(`^${NUMBER}\\s+(?!${MONTH})(?=\\S)`, 'u'),
    alone: new RegExp(`^${NUMBER}$`),
    fewest: 2,
  },
];

/** A number that a block begins with or consists of. */
export type Found = {
  readonly at: number;
  readonly printed: string;
  readonly value: number;
  /** Characters of the block's text that are the number. */
  readonly length: number;
  readonly alone: boolean;
};

/**
 * Gives each block of the text its printed number. Numbers that the page marks count; where marks are missing, printed
 * ones fill their gaps. Where it marks none, the style with the longest run that goes up one by one decides; the numbers
 * that the browser counts (`<ol>`) come last, where no block prints one.
 */
export function readNumbers(blocks: readonly RowBlock[]): readonly RowBlock[] {
  if (blocks.some(({ number }) => number !== undefined)) return fillGaps(blocks);
  const best = longestRun(blocks);
  if (best.length > 0) return take(blocks, best);
  return blocks.map((block) =>
    block.listNumber !== undefined && block.quotes === 0 && !block.cells
      ? { ...block, number: block.listNumber }
      : block,
  );
}

/** The longest run of numbers among the starts of blocks, over all styles. */
export function longestRun(blocks: readonly RowBlock[]): readonly Found[] {
  let best: readonly Found[] = [];
  for (const style of STYLES) {
    if (style.name === 'round' && !opensRound(blocks)) continue;
    const found = findAll(blocks, style);
    if (found.length < Math.max(style.fewest, best.length + 1)) continue;
    const run = chain(found, restartsOf(blocks));
    if (run.length >= style.fewest && run.length > best.length && (style.name !== 'bare' || carries(run, blocks)))
      best = run;
  }
  return best;
}

/** Where the first block of the text begins with `(1)`, so do its paragraphs. */
const opensRound = (blocks: readonly RowBlock[]): boolean =>
  /^[(（]1[)）]/.test(
    blocks.find((block) => !block.cells && !isHeading(block) && findSpeaker(block.run.text) === undefined)?.run.text ??
      '',
  );

/** Bare numbers are paragraphs' where most of the text stands in blocks that begin with one, or behind one. */
const CARRIED_SHARE = 0.6;

/** Share of the text, headings and quotations apart, that stands from the first number on. */
function carries(run: readonly Found[], blocks: readonly RowBlock[]): boolean {
  const sentences = run.filter(
    ({ at, alone, length }) => alone || BEGINS_SENTENCE.test(blocks[at]?.run.text.slice(length) ?? ''),
  );
  if (sentences.length < run.length * SENTENCE_SHARE) return false;
  const text = blocks.filter((block) => block.quotes === 0 && !block.cells && !isHeading(block));
  const first = blocks[run[0]?.at ?? 0];
  const from = first ? text.indexOf(first) : -1;
  if (from < 0) return false;
  const letters = (some: readonly RowBlock[]): number => some.reduce((sum, block) => sum + block.run.text.length, 0);
  return letters(text.slice(from)) >= letters(text) * CARRIED_SHARE && text.length <= run.length * MOST_BETWEEN;
}

/** More blocks than this for each number, and the numbers are dates or sums. */
const MOST_BETWEEN = 5;

function findAll(blocks: readonly RowBlock[], { starts, alone }: Style): Found[] {
  const found: Found[] = [];
  blocks.forEach(({ run: { text }, quotes, cells }, at) => {
    if (quotes > 0 || cells) return;
    const whole = text.length < 10 ? alone.exec(text) : null;
    const next = blocks[at + 1];
    if (whole?.[1] && next && next.run.text.length > whole[0].length && !next.cells)
      found.push(makeFound(at, whole[1], 0, true));
    else if (!whole) {
      const start = starts.exec(text.slice(0, 40));
      if (start?.[1]) found.push(makeFound(at, start[1], start[0].length, false));
    }
  });
  return found;
}

const makeFound = (at: number, printed: string, length: number, alone: boolean): Found => ({
  at,
  printed,
  value: Number.parseInt(printed, 10),
  length,
  alone,
});

/** Blocks behind which a judge begins again at 1. */
const restartsOf = (blocks: readonly RowBlock[]): ReadonlySet<number> =>
  new Set(blocks.flatMap((block, at) => (block.quotes === 0 && findSpeaker(block.run.text) !== undefined ? [at] : [])));

/** The numbers that go up one by one; a list inside a paragraph begins at 1 again and is passed over. */
function chain(found: readonly Found[], restarts: ReadonlySet<number>): Found[] {
  const run: Found[] = [];
  const speakers = [...restarts];
  let last = 0;
  let lastAt = -1;
  for (let at = 0; at < found.length; at++) {
    const one = found[at];
    if (!one) break;
    const restarted = one.value === 1 && speakers.some((speaker) => speaker > lastAt && speaker < one.at);
    if (one.value === 1 && last > 0 && !restarted) at = endOfList(found, at, last);
    else if (one.value === last + 1 || (one.value === last && /[A-Z]$/.test(one.printed)) || restarted) {
      run.push(one);
      last = one.value;
      lastAt = one.at;
    } else if (last === 0 && one.value === 2 && !found.some(({ value }) => value === 1)) {
      // The first paragraph of some judgments has no number.
      run.push(one);
      last = 2;
      lastAt = one.at;
    }
  }
  return run;
}

/** Where a list that begins at 1 ends, if the text goes on behind it; else the list's first entry. */
function endOfList(found: readonly Found[], start: number, last: number): number {
  let end = start;
  while (found[end + 1]?.value === (found[end]?.value ?? 0) + 1) end += 1;
  return found.slice(end + 1).some(({ value }) => value === last + 1) ? end : start;
}

/** Takes the numbers off the text. */
function take(blocks: readonly RowBlock[], run: readonly Found[]): RowBlock[] {
  const byBlock = new Map(run.map((found) => [found.at, found]));
  const taken: RowBlock[] = [];
  let waiting: string | undefined;
  for (const [at, block] of blocks.entries()) {
    const found = byBlock.get(at);
    if (found?.alone) waiting = found.printed;
    else if (found) taken.push(withNumber(block, found.printed, found.length));
    else {
      taken.push(waiting === undefined ? block : withNumber(block, waiting, 0));
      waiting = undefined;
    }
  }
  return taken;
}

export function withNumber(block: RowBlock, number: string, length: number): RowBlock {
  if (length === 0) return { ...block, number };
  const run = dropStart(block.run, length);
  const dropped = block.run.text.length - run.text.length;
  return {
    ...block,
    number,
    run,
    calls: block.calls.map((call) => ({ ...call, at: Math.max(0, call.at - dropped) })),
    ...(block.breaks && { breaks: block.breaks.map((at) => at - dropped).filter((at) => at > 0) }),
  };
}

/** Printed numbers between two marked ones that leave a gap of just these. */
function fillGaps(blocks: readonly RowBlock[]): readonly RowBlock[] {
  const numbered = blocks.flatMap((block, at) => {
    const value = Number.parseInt(block.number ?? '', 10);
    return Number.isNaN(value) || block.quotes > 0 ? [] : [{ at, value }];
  });
  const gaps: { readonly from: number; readonly to: number; readonly value: number; readonly upTo: number }[] = [];
  const edges = [{ at: -1, value: 0 }, ...numbered, { at: blocks.length, value: Number.POSITIVE_INFINITY }];
  edges.forEach((edge, at) => {
    const next = edges[at + 1];
    if (next && next.value > edge.value + 1)
      gaps.push({ from: edge.at + 1, to: next.at, value: edge.value + 1, upTo: next.value });
  });
  const found: Found[] = [];
  for (const { from, to, value, upTo } of gaps) {
    const run = fillGap(blocks.slice(from, to), value, upTo);
    found.push(...run.map((one) => ({ ...one, at: one.at + from })));
  }
  return found.length > 0 ? take(blocks, found) : blocks;
}

/** Behind the last marked number, fewer than this in a row are a list. */
const FEWEST_BEHIND = 3;

function fillGap(blocks: readonly RowBlock[], first: number, upTo: number): readonly Found[] {
  for (const style of STYLES.filter(({ name }) => name !== 'bare' && name !== 'round')) {
    const run: Found[] = [];
    for (const one of findAll(blocks, style)) if (one.value === first + run.length && one.value < upTo) run.push(one);
    const whole = upTo === Number.POSITIVE_INFINITY ? run.length >= FEWEST_BEHIND : run.length === upTo - first;
    if (whole) return run;
  }
  return [];
}
