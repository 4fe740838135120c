import type { Zone } from '../block-look';
import { findForm } from './forms';
import { isCounselLine } from './header';
import { findSpeaker } from './judges';
import type { RowBlock } from './rows';

/** A judgment cut into what stands above its text, the text, what stands below it, and the footnotes. */
export type Parts = {
  readonly header: readonly RowBlock[];
  readonly body: readonly RowBlock[];
  readonly closing: readonly RowBlock[];
  /** Lines of the closing that say who appeared. */
  readonly counsel: readonly RowBlock[];
  readonly footnotes: readonly RowBlock[];
};

const RULE = /^[\s_\-–—=*.·•~]{3,}$/;
/** Letters that typists print down the margin, A to V, alone or gathered in one block. */
const MARGIN_LETTERS = /^[A-V](?:\s[A-V]){0,43}$/;
const SIGNATURE =
  /^[(（]\s?[^()（）]{2,80}\s?[)）]|^(?:i\/we certify|i certify|certified|本人證明)|^\(?(?:sd|signed)\b/i;
/** Formal parts that stand above the line with the document's name; counsel may also stand below the text. */
const ABOVE_TITLE: ReadonlySet<Zone> = new Set<Zone>(['parties', 'coram', 'date', 'charge']);
/** What a judge is, under the name. */
const OFFICE =
  /^(?:(?:acting |deputy |ag\.? )?(?:vice[- ]president|justices? of appeal|chief (?:justice|judge)|(?:non-)?permanent judge|judge of|high court judge|district judge|recorder|registrar|master|president of)\b|first instance$|(?:高等法院|終審法院|區域法院|上訴法庭|原訟法庭|暫委|特委|主審)[\u3400-\u9fff]{0,10}(?:法官|庭長|裁判官|聆案官)$)/i;
/** Header lines are short; the first longer block that is not centred begins the text, where nothing else tells. */
const LONGEST_HEADER_LINE = 160;
const LONGEST_CLOSING_LINE = 400;

/** Cuts a judgment's blocks into its parts. */
export function partition(blocks: readonly RowBlock[]): Parts {
  const footnotes = blocks.filter(({ amongFootnotes }) => amongFootnotes);
  const rest = blocks.filter((block) => !block.amongFootnotes && !isNoise(block));
  const start = findStart(rest, (block) => RULE.test(blocks[blocks.indexOf(block) - 1]?.run.text ?? ''));
  const end = findEnd(rest, start);
  const closing = rest.slice(end);
  return {
    header: rest.slice(0, start),
    body: rest.slice(start, end),
    closing,
    counsel: findCounsel(closing, rest.slice(start, end)),
    footnotes,
  };
}

const isNoise = ({ run, number, zone }: RowBlock): boolean =>
  number === undefined &&
  zone === 'body' &&
  (run.text === '' ||
    RULE.test(run.text) ||
    (MARGIN_LETTERS.test(run.text) && isAscending(run.text.replace(/\s/g, ''))));

const isAscending = (letters: string): boolean =>
  [...letters].every((letter, at) => at === 0 || letter === 'A' || letter > letters.charAt(at - 1));

/** Whether a block stands right below a line drawn across the page: the title's own lines end there. */
type BelowRule = (block: RowBlock) => boolean;

function findStart(blocks: readonly RowBlock[], isBelowRule: BelowRule): number {
  const numbered = blocks.findIndex(({ number }) => number !== undefined);
  const limit = numbered >= 0 ? numbered : blocks.length;
  const above = blocks.slice(0, limit);
  const zones = above.findLastIndex(({ zone }) => ABOVE_TITLE.has(zone));
  const title = above.findIndex((block, at) => at > zones && formOf(block) !== undefined);
  if (title >= 0) return skipTitleLines(blocks, title + 1, limit, isBelowRule);
  const text = above.findIndex((block, at) => at > zones && beginsText(block));
  if (text >= 0) return text;
  return numbered >= 0 ? numbered : zones + 1;
}

/** What the document's own line calls it; a link to a press summary or a date of sentence is no such line. */
export const formOf = (block: RowBlock): ReturnType<typeof findForm> =>
  block.zone === 'body' && block.quotes === 0 && block.links.length === 0 && (block.align === 'center' || block.bold)
    ? findForm(block.run.text)
    : undefined;

/** A title may run over several centred lines: `Transcript of the audio recording / of the sentence in the above case`. */
function skipTitleLines(blocks: readonly RowBlock[], from: number, limit: number, isBelowRule: BelowRule): number {
  let at = from;
  for (let block = blocks[at]; at < limit && block && isTitleLine(block); block = blocks[at]) {
    if (isFirstHeading(block) && isBelowRule(block)) break;
    at += 1;
  }
  return at;
}

/** `Background`, centred in bold below the line under the title: the text's first heading. */
const isFirstHeading = (block: RowBlock): boolean =>
  (block.bold || block.underlined) && !/^[(（[]/.test(block.run.text) && formOf(block) === undefined;

const isTitleLine = (block: RowBlock): boolean =>
  block.align !== 'start' &&
  block.heading === undefined &&
  block.run.text.length < LONGEST_HEADER_LINE &&
  findSpeaker(block.run.text) === undefined;

const beginsText = (block: RowBlock): boolean =>
  block.zone === 'body' &&
  (findSpeaker(block.run.text) !== undefined ||
    block.heading !== undefined ||
    block.quotes > 0 ||
    (block.align === 'start' && block.run.text.length > LONGEST_HEADER_LINE && !isCounselLine(block.run.text)));

/** Where the closing lines begin: signatures, the certificate of a transcript, counsel. */
function findEnd(blocks: readonly RowBlock[], start: number): number {
  const text = blocks.findLastIndex(isSurelyText);
  const first = Math.max(start, text + 1);
  const signature = blocks.findIndex(
    (block, at) => at >= first && isSignature(block) && at + MOST_CLOSING > blocks.length,
  );
  let end = signature >= 0 ? signature : blocks.length;
  while (end > start && isClosing(blocks[end - 1])) end -= 1;
  // A table without lines may be the last thing that the text says.
  while (end < (signature >= 0 ? signature : blocks.length) && isData(blocks, end)) end += 1;
  return end;
}

/** Signatures and counsel take no more blocks than this. */
const MOST_CLOSING = 80;

const isSurelyText = (block: RowBlock): boolean =>
  block.number !== undefined ||
  block.heading !== undefined ||
  block.quotes > 0 ||
  block.lined === true ||
  block.run.text.length > LONGEST_CLOSING_LINE;

/** `(A Kestrel) (B Plover)`, set apart from the text. */
const isSignature = (block: RowBlock): boolean =>
  (block.cells !== undefined || block.align !== 'start') &&
  block.zone === 'body' &&
  block.run.text.length < LONGEST_CLOSING_LINE &&
  SIGNATURE.test(block.run.text);

/** A row of figures or words below the text, not one of names and offices. */
function isData(blocks: readonly RowBlock[], at: number): boolean {
  const [row, next] = [blocks[at], blocks[at + 1]];
  if (!row?.cells || row.zone !== 'body' || SIGNATURE.test(row.run.text) || OFFICE.test(row.run.text)) return false;
  return /\d/.test(row.run.text) || !next?.cells || !OFFICE.test(next.run.text);
}

function isClosing(block: RowBlock | undefined): boolean {
  if (!block || block.number !== undefined || block.heading !== undefined || block.quotes > 0) return false;
  if (block.zone !== 'body') return true;
  const text = block.run.text;
  if (text.length > LONGEST_CLOSING_LINE || block.lined) return false;
  return (
    block.cells !== undefined ||
    block.align !== 'start' ||
    SIGNATURE.test(text) ||
    COUNSEL_LABEL.test(text) ||
    (text.length < 120 && OFFICE.test(text) && !/[.。]$/.test(text)) ||
    isCounselLine(text)
  );
}

/** Where an appendix follows, the signatures and counsel stand inside the text. */
function findCounsel(closing: readonly RowBlock[], body: readonly RowBlock[]): readonly RowBlock[] {
  const found = counselOf(closing);
  if (found.length > 0) return found;
  const signature = body.findLastIndex(isSignature);
  return signature < 0
    ? []
    : body
        .slice(signature, signature + MOST_CLOSING)
        .filter((block) => isPlainLine(block) && isCounselLine(block.run.text));
}

/** Lines behind the last signature that are neither a name nor an office: who appeared. */
function counselOf(closing: readonly RowBlock[]): readonly RowBlock[] {
  const signature = closing.findLastIndex(isSignature);
  return closing.filter(
    (block, at) =>
      at > signature &&
      block.zone === 'body' &&
      isPlainLine(block) &&
      (signature >= 0 || isCounselLine(block.run.text)),
  );
}

const isPlainLine = ({ cells, align, run }: RowBlock): boolean =>
  cells === undefined &&
  align === 'start' &&
  !OFFICE.test(run.text) &&
  !SIGNATURE.test(run.text) &&
  !COUNSEL_LABEL.test(run.text);

/** A line of its own above the names. */
const COUNSEL_LABEL = /^(?:representation|appearances?|counsel|solicitors?)\s?[:：]?$/i;
