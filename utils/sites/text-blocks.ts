import { findForm } from './judgment/forms';
import { CORAM_LABEL, isCounselLine } from './judgment/header';
import { findSpeaker } from './judgment/judges';
import { labelZones } from './judgment/label-zones';
import type { RowBlock } from './judgment/rows';
import { type ReadPages, readPages } from './page-apparatus';

/** Between blocks; HKLII's text has one line break more there than between pieces of one block. */
const STRICT_BREAK = /\n[^\S\n]+\n\n+/;
const BLOCK_BREAK = /\n[^\S\n]*\n\n+|\n\n(?=\s?[\p{Lu}(（\u3400-\u9fff])/u;
const BLANK_LINE = /\n\s*\n/;
/** Fewer are chance. */
const FEWEST_BREAKS = 8;
/** A file with lines longer than a page is wide has a line for each paragraph. */
const WIDEST_LINE = 160;
/** Style sheets and scripts of the page that the text was taken from. */
const MARKUP =
  /^@media\b|^parent\.document\.|^(?:html|body|table|td|p|a|span)\b[^{}]{0,80}\{|^[\w\s:;%-]{0,120}\}$|^<\/?\w/i;
const SENTENCE_END = /[.。:：;；!?！？”」』’)）\]]$/;
const ORDINAL_END = /^(?:st|nd|rd|th)$/;
const LONGEST_HEADING = 90;
/** Header lines are short; the first longer one begins the text. */
const LONGEST_HEADER_LINE = 160;

/** The page's title, before its text: `CACV204A/2024 MAPLE FERRY LTD v. OTTER DOCKS LTD`. */
const PAGE_TITLE = /^[A-Z]{2,8}\d{1,6}[A-Z]{0,2}\/\d{4}\s.{0,300}(?:\sv\.?\s|訴|\bre\b)/i;
const FIRST_LINES = 8;

/** Cuts plain text into blocks, as a page's markup would. */
export function blocksOfText(text: string): RowBlock[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n');
  const { paragraphs, notes } = paragraphsOf(plain);
  return blocksOfLines(paragraphs, notes);
}

/** Makes blocks of paragraphs that are whole: headings, header lines and footnotes told by their look. */
export function blocksOfLines(lines: readonly string[], footnotes: ReadPages['notes'] = []): RowBlock[] {
  const kept = lines
    .map(tidy)
    .filter((line, at) => line !== '' && !MARKUP.test(line) && !(at < FIRST_LINES && PAGE_TITLE.test(line)));
  const { body, notes } = cutFootnotes(joinLoneNumbers(kept));
  const start = startOfText(body);
  const last = body.findLastIndex((line) => NUMBER_START.test(line));
  const blocks = body.map((line, at) => makeBlock(line, at, start, last, body));
  return labelZones([...blocks, ...[...footnotes, ...notes].map(([number, note]) => footnoteBlock(number, note))]);
}

/** Paragraphs, and the notes that stood at the feet of pages. */
function paragraphsOf(text: string): { paragraphs: string[]; notes?: ReadPages['notes'] } {
  const whole = (paragraphs: string[]) => ({ paragraphs });
  if (text.split(STRICT_BREAK).length > FEWEST_BREAKS)
    return whole(joinCited(text.split(BLOCK_BREAK).map((block) => block.replace(/\s*\n\s*/g, ' '))));
  const lines = text.split('\n').map((line) => line.trim());
  const alone = lines.filter((line) => /^\d{1,4}[.．、]$/.test(line)).length;
  const numbersAlone = alone > 1 && alone >= lines.filter((line) => NUMBER_START.test(line)).length;
  if (numbersAlone || lines.some((line) => line.length > WIDEST_LINE))
    return whole(joinPieces(lines.filter((line) => line !== '')));
  const stretches = text.split(BLANK_LINE).map((stretch) => stretch.split('\n'));
  if (stretches.length > lines.length / 8)
    return whole(stretches.flatMap((stretch) => joinWrapped(readPages([stretch]).lines)));
  // Blank lines so far apart are the ends of pages.
  const pages = readPages(stretches);
  return { paragraphs: joinWrapped(pages.lines), notes: pages.notes };
}

/** A citation that was a link, with the rest of its sentence: `see Otter v Heron` `[2031] HKCA 9, §17.` */
const LINKED = /^\s?(?:\[\d{4}\]|\(\d{4}\)) ?[\dA-Z][\w .]{2,24}?\s?[,;.)），。]/;

const joinCited = (blocks: readonly string[]): string[] =>
  blocks.reduce<string[]>((joined, block) => {
    const before = joined.at(-1);
    const goesOn = before !== undefined && LINKED.test(block) && !SENTENCE_END.test(before.trimEnd());
    if (goesOn) joined[joined.length - 1] = `${before} ${block.trimStart()}`;
    else joined.push(block);
    return joined;
  }, []);

/** What a line says without what taking the markup out left: `1 st`, `“ H ”`, `Cap. 210 .` */
const tidy = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/(\d) (st|nd|rd|th)\b/g, '$1$2')
    .replace(/([“‘(（[]) /g, '$1')
    .replace(/ ([”’)）\],;.](?:\s|$|[”’)）,;.]))/g, '$1')
    .trim();

/** Lines that hold one piece of markup each: a paragraph runs from its number to the next. */
function joinPieces(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let expected = 1;
  let before = '';
  let signed = false;
  for (const line of lines) {
    const number = /^(\d{1,4})[.．、](?:\s|$)/.exec(line)?.[1];
    const follows = number !== undefined && Number(number) === expected;
    // Names and offices behind a signature are lines of their own; an appendix may follow.
    signed = isSignature(line) ? expected > 1 : signed && number === undefined;
    if (follows) expected += 1;
    const open = joined.at(-1);
    const goesOn =
      open !== undefined &&
      !follows &&
      (ORDINAL_END.test(line) ||
        /\d\s?(?:st|nd|rd|th)$/.test(open) ||
        /^[,;.)\]”’]/.test(line) ||
        (expected > 1 &&
          !signed &&
          (/^\d{1,4}[.．、]$/.test(open) ||
            (!SENTENCE_END.test(before) && before.length > 1) ||
            (/^[a-z(]/.test(line) && before.length > 60 && !SENTENCE_END.test(before)))));
    if (goesOn) joined[joined.length - 1] = `${open} ${line}`;
    else joined.push(line);
    before = line;
  }
  return joined;
}

/** Lines as a page's width wrapped them: a paragraph ends before the next number, before an item, and after a short line. */
function joinWrapped(lines: readonly string[]): string[] {
  const width = lines.reduce((widest, line) => Math.max(widest, Math.min(line.length, 120)), 0);
  const joined: string[] = [];
  let expected = 1;
  for (const [at, line] of lines.entries()) {
    const number = /^[[(（]?(\d{1,4})[\]）).．、]\s/.exec(line)?.[1];
    const follows = number !== undefined && Number(number) === expected;
    if (follows) expected += 1;
    const before = lines[at - 1];
    const begins =
      before === undefined ||
      follows ||
      isHeaderBreak(before, line) ||
      /^[(（](?:[a-z]|[ivx]{1,5}|\d{1,2})[)）]\s/.test(line) ||
      (SENTENCE_END.test(before) && before.length < width * 0.8) ||
      (isSum(before) && before.length < width / 2 && /^\p{Lu}/u.test(line)) ||
      (isShortHeading(before) && !/^\p{Ll}/u.test(line) && before.length < width * 0.6 && expected > 1);
    const open = joined.at(-1);
    if (begins || open === undefined) joined.push(line);
    else joined[joined.length - 1] = joinTwo(open, line);
  }
  return joined;
}

/** `excep-` `tional` → `exceptional`; a dash between words stays. */
export function joinTwo(before: string, after: string): string {
  if (/[a-z]{2}-$/.test(before) && /^[a-z]{2}/.test(after)) return before.slice(0, -1) + after;
  const glued = /[\u3000-\u9fff\uff00-\uffef]$/.test(before) && /^[\u3000-\u9fff\uff00-\uffef]/.test(after);
  return glued || /[\w]-$/.test(before) ? before + after : `${before} ${after}`;
}

/** How a line of a judgment's head begins: date, court, parties, the first words of a law report. */
const HEADER_LINE =
  /^(?:dates?\b.{0,40}:|in the (?:high|district|court|securities|competition|matter)|between\b|and$|v\.?$|held\s?:|reasons\s?:|case no)/i;

const isHeaderBreak = (before: string, line: string): boolean =>
  CORAM_LABEL.test(line) ||
  /^[_\-–—=*]{4,}$/.test(line) ||
  /^[_\-–—=*]{4,}$/.test(before) ||
  HEADER_LINE.test(line) ||
  /^(?:between|and|v\.?|reasons\s?:|held\s?:)$/i.test(before) ||
  findForm(line) !== undefined ||
  findForm(before) !== undefined ||
  isSignature(line) ||
  (isSignature(before) && /^\p{Lu}/u.test(line));

/** `Assessable US$65,106`: a line of a computation, after which the text goes on. */
const isSum = (line: string): boolean => /[\d)%]$/.test(line);

const isSignature = (line: string): boolean => /^[(（]\s?[\p{Lu}\u3400-\u9fff][^()（）]{2,60}[)）]$/u.test(line);

const isShortHeading = (line: string): boolean =>
  line.length < LONGEST_HEADING && /^\p{Lu}/u.test(line) && !/[.,;:，。；：]$/.test(line);

/** `1.` alone belongs to the line behind it. */
function joinLoneNumbers(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    if (open !== undefined && /^\d{1,4}[.．、]$/.test(open)) joined[joined.length - 1] = `${open} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Footnotes stand last and count from 1: `[1] …`, or `[1]` and the note behind it. */
function cutFootnotes(lines: readonly string[]): { body: readonly string[]; notes: [number: string, note: string][] } {
  const first = lines.findLastIndex((line) => /^\[1\](?:\s|$)/.test(line));
  if (first < lines.length / 3) return { body: lines, notes: [] };
  const notes: [string, string][] = [];
  for (const line of lines.slice(first)) {
    const number = /^\[(\d{1,4})\]\s?/.exec(line);
    if (number?.[1] && Number(number[1]) === notes.length + 1) notes.push([number[1], line.slice(number[0].length)]);
    else {
      const open = notes.at(-1);
      if (open) open[1] = `${open[1]} ${line}`.trim();
    }
  }
  const before = lines.slice(0, first).join('\n');
  // Paragraphs in square brackets look the same; notes are called in the text before.
  return before.includes('[1]') && notes.length > 0
    ? { body: lines.slice(0, first), notes }
    : { body: lines, notes: [] };
}

/** Where the header ends: behind the line with the document's name, else before the first number or long line. */
function startOfText(lines: readonly string[]): number {
  const label = lines.findLastIndex((line, at) => at < 120 && CORAM_LABEL.test(line));
  const form = lines.findIndex(
    (line, at) => at > label && at < 160 && line.length < LONGEST_HEADING && findForm(line) !== undefined,
  );
  if (form >= 0) return form + 1;
  const number = lines.findIndex((line) => /^[[(（]?1[\]）).．、]\s/.test(line));
  const long = lines.findIndex((line, at) => at > label && line.length > LONGEST_HEADER_LINE);
  return Math.max(0, Math.min(number < 0 ? lines.length : number, long < 0 ? lines.length : long));
}

const PLAIN = {
  zone: 'body',
  align: 'start',
  quotes: 0,
  quoteClass: false,
  amongFootnotes: false,
  calls: [],
  links: [],
  bold: false,
  italic: false,
  underlined: false,
} as const;

function makeBlock(line: string, at: number, start: number, last: number, lines: readonly string[]): RowBlock {
  const block: RowBlock = { ...PLAIN, run: { text: line, pieces: [] } };
  if (at < start)
    return line.length < LONGEST_HEADER_LINE && !isCounselLine(line) ? { ...block, align: 'center' } : block;
  if (isSignature(line)) return { ...block, align: 'end' };
  // Behind the last number stand names and offices.
  const mayHead = last < 0 || at < last;
  return mayHead && looksHeading(line, lines[at - 1], lines.slice(at + 1, at + 3), at === start)
    ? { ...block, heading: 0 }
    : block;
}

/** A short line without a stop, before a numbered paragraph and behind the end of one. */
function looksHeading(line: string, before = '', [next = '', after = '']: readonly string[], first: boolean): boolean {
  if (!isShortHeading(line) && !/^[\u3400-\u9fff（(A-Z][^。；，]{1,30}$/.test(line)) return false;
  if (/[$€£%…]|\d{3}/.test(line) || !/[A-Za-z]{3}|[\u3400-\u9fff]{2}/.test(line)) return false;
  if (findSpeaker(line) !== undefined || /^[(（[]?\d/.test(line) || isCounselLine(line)) return false;
  const leads = NUMBER_START.test(next) || (isShortHeading(next) && NUMBER_START.test(after));
  return leads && (first || /^[_\-–—=*\s]*$/.test(before) || SENTENCE_END.test(before) || isShortHeading(before));
}

/** `12. The`, `[12] The`, `（3）原告` */
const NUMBER_START = /^(?:\d{1,4}[A-Z]?[.．、]\s|\[\d{1,4}\]\s|[(（]\d{1,4}[)）]\s)/;

const footnoteBlock = (number: string, note: string): RowBlock => ({
  ...PLAIN,
  run: { text: note, pieces: [] },
  footnote: number,
  amongFootnotes: true,
});
