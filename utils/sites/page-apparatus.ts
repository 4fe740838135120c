/** What is left of printed pages once their apparatus is taken out: the lines of the text, and the notes at the feet. */
export type ReadPages = {
  readonly lines: readonly string[];
  readonly notes: readonly (readonly [number: string, note: string])[];
};

/** Lines at the head and at the foot of a page among which its number and running lines stand. */
const EDGE = 3;
/** Letters down the margin of fewer lines than this are something else. */
const MARGIN_LINES = 8;
/** Within one page that is not cut into pages, a line that stands so often is a header. */
const RUNNING = 3;
const MARGIN = /^[A-V](?: [A-V])?$/;
const PAGE_NUMBER = /^[-–—\s]{0,4}(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]{0,4}$/i;

/**
 * Takes what belongs to the printed page out of the lines of a text: letters down the margins, page numbers, lines that run
 * through the pages, and the notes at a page's foot. A number, or a line that is printed twice, in the middle of a page is text.
 */
export function readPages(pages: readonly (readonly string[])[]): ReadPages {
  const bare = withoutMargins(pages.map((page) => page.map((line) => line.trim()).filter((line) => line !== '')));
  const heads = runningLines(bare);
  const lines: string[] = [];
  const notes: (readonly [string, string])[] = [];
  for (const page of bare) {
    const kept = page.filter((line, at) => !isApparatus(line, at, page, bare.length, heads));
    const foot = cutFoot(kept, Number(notes.at(-1)?.[0] ?? 0));
    lines.push(...foot.lines);
    notes.push(...foot.notes);
  }
  return { lines, notes };
}

function withoutMargins(pages: readonly (readonly string[])[]): (readonly string[])[] {
  const lettered = pages.flat().filter((line) => MARGIN.test(line)).length >= MARGIN_LINES;
  if (!lettered) return [...pages];
  return pages.map((page) =>
    page
      .filter((line) => !MARGIN.test(line))
      .map((line) =>
        line
          .replace(/^([A-V]) (.*) \1$/, '$2')
          .replace(/(?<=.{20}) [A-V]$/, '')
          .trim(),
      ),
  );
}

/** The same line but for its numbers, at the edge of a third of the pages; what ends a sentence, or goes on with one, is text. */
function runningLines(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const isCut = pages.length > 1;
  for (const page of pages) {
    const edges = isCut ? new Set(page.filter((_, at) => isAtEdge(at, page)).map(withoutNumbers)) : page;
    for (const line of edges) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const often = isCut ? Math.max(2, pages.length / 3) : RUNNING;
  const running = [...counts].filter(
    ([line, count]) => count >= often && line.length > 10 && /\p{L}{3}|\p{Script=Han}/u.test(line),
  );
  return new Set(running.flatMap(([line]) => (/^\p{Ll}|[.。;；]$/u.test(line) ? [] : [line])));
}

const withoutNumbers = (line: string): string => line.replace(/\d+/g, '#');
const isAtEdge = (at: number, page: readonly string[]): boolean => at < EDGE || at >= page.length - EDGE;

function isApparatus(
  line: string,
  at: number,
  page: readonly string[],
  pages: number,
  heads: ReadonlySet<string>,
): boolean {
  if (pages === 1) return PAGE_NUMBER.test(line) || heads.has(line);
  if (!isAtEdge(at, page)) return false;
  if (heads.has(withoutNumbers(line))) return true;
  const isOutermost = at === 0 || at === page.length - 1 || /[-–—]|page|of|\//i.test(line);
  return PAGE_NUMBER.test(line) && (isOutermost || heads.has(withoutNumbers(page[at - 1] ?? '')));
}

/** `2 Cap 32`, `² Cap 32`, `2《…》`: a note's number has no stop behind it, a paragraph's has one. */
const NOTE =
  /^(\d{1,3}(?!\d)|[¹²³⁰⁴-⁹]{1,3})(?:\s{1,3}(?=[\p{L}\p{N}[(（《「“‘])|(?=[\p{Script=Han}《「“]))(?!\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|[年月日])\b)/u;
/** What a number belongs to that is no call: `No.1`, `Cap.32`. */
const ABBREVIATIONS = '(?<!\\b(?:No|Nos|Cap|Vol|para|Art|Reg|Sch|Pt|Ch|ss?|pp?|[Rr])\\.)';
const BEHIND_A_WORD = '(?<=[\\p{Ll}\\p{Script=Han}]{2}|[\\p{Ll}\\p{Script=Han}][.,;:]|[”’)）」》，。；：])';
/** A note's number stands raised behind a word or a stop, and comes out of the file glued to it. */
const callOf = (number: number): RegExp =>
  new RegExp(
    `${BEHIND_A_WORD}${ABBREVIATIONS}(?:${number}|${raised(number)})(?=[.,;:)]?(?:\\s|$)|[”’）」，。；：\\p{Script=Han}])`,
    'u',
  );
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (number: number): string => [...String(number)].map((digit) => RAISED[Number(digit)]).join('');
const plain = (number: string): number =>
  Number([...number].map((digit) => (RAISED.includes(digit) ? RAISED.indexOf(digit) : digit)).join(''));

/** Notes fill a page to here at most. */
const HIGHEST_FOOT = 0.3;

type Foot = { readonly lines: readonly string[]; readonly notes: readonly (readonly [string, string])[] };

/** The notes at the foot of a page: a number that a word above carries, all that stands below, and the numbers that follow it. */
function cutFoot(page: readonly string[], before: number): Foot {
  const at = page.findIndex(
    (line, place) => place >= page.length * HIGHEST_FOOT && opensFoot(line, before, page, place),
  );
  if (at <= 0) return { lines: page, notes: [] };
  const notes: [string, string][] = [];
  for (const line of page.slice(at)) {
    const number = numberOf(line);
    const last = notes.at(-1);
    if (number !== undefined && (!last || number === Number(last[0]) + 1))
      notes.push([String(number), line.replace(NOTE, '')]);
    else if (last) last[1] = `${last[1]} ${line}`;
  }
  const text = notes.reduce((lines, [number]) => withoutCall(lines, callOf(Number(number))), page.slice(0, at));
  return { lines: text, notes };
}

/** Notes are counted through the text, or from 1 on each page; one that was not seen leaves a gap. */
const WIDEST_GAP = 20;

function opensFoot(line: string, before: number, page: readonly string[], place: number): boolean {
  const number = numberOf(line);
  if (number === undefined || (number !== 1 && (number <= before || number > before + WIDEST_GAP))) return false;
  const call = callOf(number);
  return page.slice(0, place).some((each) => call.test(each));
}

function numberOf(line: string): number | undefined {
  const own = NOTE.exec(line)?.[1];
  return own === undefined ? undefined : plain(own);
}

function withoutCall(lines: readonly string[], call: RegExp): string[] {
  const at = lines.findLastIndex((line) => call.test(line));
  return lines.map((line, place) => (place === at ? line.replace(call, '') : line));
}
