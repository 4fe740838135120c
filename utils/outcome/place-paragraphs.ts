import type { LegalDocument, MinimalDocument, ParagraphRole } from '../core/legal-document';
import { perObject } from '../core/per-object';
import { readJudgeLine } from './judge-line';

/** A paragraph as outcome and summary read it: placed in a text, with its part in the judgment. */
export type ReadParagraph = {
  readonly id: string;
  readonly number?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly heading: string;
  /** `body` alone can be quoted in an extract; the rest serves for matching and navigation. */
  readonly part: 'body' | 'quotation' | 'heading' | 'counsel' | 'signature' | 'footnote' | 'front' | 'appended';
  /** The judge's name, or '' where only one judgment is given. */
  readonly opinion: string;
  readonly dissent: boolean;
};

/** Whether a paragraph holds the court's running text, which alone can be quoted. */
export const isQuotable = ({ part }: ReadParagraph): boolean => part === 'body';

type Given = MinimalDocument['paragraphs'][number];

/**
 * Reads either kind of document into placed paragraphs with their opinions.
 * Without offsets of its own the text is the paragraphs joined by line breaks.
 */
export const placeParagraphs: (document: LegalDocument | MinimalDocument) => readonly ReadParagraph[] =
  perObject(readParagraphs);

function readParagraphs(document: LegalDocument | MinimalDocument): ReadParagraph[] {
  const paragraphs: readonly Given[] = document.paragraphs;
  const firstNumbered = paragraphs.findIndex(({ number }) => number !== undefined && /^\d/.test(number));
  const opinionOf = trackOpinions(firstNumbered);
  let offset = 0;
  let above: string | undefined;
  const appended = findAppended(paragraphs);
  const headnote = endOfHeadnote(paragraphs);
  const quoted = findQuotedRuns(paragraphs);
  return paragraphs.map((paragraph, index) => {
    const start = paragraph.start ?? offset;
    const end = paragraph.end ?? start + paragraph.text.length;
    offset = end + 1;
    const { opinion, dissent, isLine } = opinionOf(paragraph, index);
    const isFront = (index < firstNumbered && (paragraph.role ?? 'header') === 'header') || index < headnote;
    const own = isLine ? 'heading' : isFront ? 'front' : partOf(paragraph, index / paragraphs.length);
    const said = own === 'body' && quoted.has(index) ? 'quotation' : own;
    const part = index >= appended && own !== 'footnote' ? 'appended' : said;
    above = part === 'heading' ? undefined : (paragraph.number ?? above);
    const number = paragraph.number ?? (part === 'body' && LIST_ENTRY.test(paragraph.text) ? above : undefined);
    const { id, text, heading = '' } = paragraph;
    return { id, ...(number === undefined ? {} : { number }), text, start, end, heading, part, opinion, dissent };
  });
}

/** `Appendix 1`, `Order dated 6 June 2024`, 附錄一. */
const APPENDED =
  /^\W?(?:(?:appendix|annex(?:ure)?|schedule|attachment)(?: [A-Z\d]{1,3}| (?:one|two|three))?\W{0,2}$|(?:appendix|annex(?:ure)?|schedule) (?:[A-Z]|\d{1,2})\b.{0,60}$|statement of agreed facts\b.{0,60}$|order dated .{4,60}$|附(?:件|錄|表|录)[一二三四五六七八九十A-Z\d]{0,3}\W{0,2}$)/i;

/** Where what is appended begins, after the judge's name or counsel's: it is no part of the decision's own reasons. */
function findAppended(paragraphs: readonly Given[]): number {
  const signed = paragraphs.findIndex(
    ({ text, number }, at) => number === undefined && at > 0 && (SIGNATURE.test(text.trim()) || isCounsel(text)),
  );
  const at = paragraphs.findIndex(({ text, number }, index) => {
    const isAfter = signed >= 0 && index > signed && index > paragraphs.findIndex((one) => one.number !== undefined);
    return isAfter && number === undefined && APPENDED.test(text.trim());
  });
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** A reporter’s headnote, `Held: …`, stands above the line from which the decision itself is given: `Reasons:`, `JUDGMENT`. */
const HELD = /^\W*(?:Held\b\W|裁定[：:])/;
const BEGINS =
  /^\W*(?:(?:the )?(?:reasons?(?: for (?:decision|judgment))?|judgment|decision)|(?:判案|裁決)理由(?:書)?)\W*$/i;
const WITHIN_HEADNOTE = 60;

/** How many paragraphs at the head are a headnote and what it stands among; none where there is no such line or no holding. */
function endOfHeadnote(paragraphs: readonly Given[]): number {
  const head = paragraphs.slice(0, WITHIN_HEADNOTE);
  const begins = head.findIndex(({ text }) => BEGINS.test(text.trim()));
  const isTold = head.slice(0, Math.max(0, begins)).some(({ text }) => HELD.test(text));
  return isTold ? begins : 0;
}

const QUOTES_OPEN = /[“「『]/g;
const QUOTES_CLOSE = /[”」』]/g;
const MOST_QUOTED = 30;

/**
 * Paragraphs without numbers from one that opens a quotation to the one that closes it: a clause or a statute set out over several.
 * Where none closes it, as far as the next printed number, if words that lead in stand above.
 */
function findQuotedRuns(paragraphs: readonly Given[]): ReadonlySet<number> {
  const found = new Set<number>();
  const depthOf = ({ text }: Given): number =>
    (text.match(QUOTES_OPEN)?.length ?? 0) - (text.match(QUOTES_CLOSE)?.length ?? 0);
  for (let at = 0; at < paragraphs.length; at += 1) {
    const first = paragraphs[at];
    if (!first || first.number !== undefined || !/^[“「『]/.test(first.text.trim()) || depthOf(first) <= 0) continue;
    const run = paragraphs.slice(at + 1, at + 1 + MOST_QUOTED);
    const next = run.findIndex(({ number }) => number !== undefined);
    const closes = run.findIndex((one) => depthOf(one) < 0);
    const isClosed = closes >= 0 && (next < 0 || closes < next);
    const above = paragraphs.slice(Math.max(0, at - 2), at).some(({ text }) => /[:：]-?$/.test(text.trim()));
    const length = isClosed ? closes + 1 : above && next >= 0 ? next : -1;
    for (let offset = 0; offset <= length; offset += 1) found.add(at + offset);
    if (!isClosed && length >= 0) found.delete(at + length + 1);
    at += Math.max(0, length);
  }
  return found;
}

const isCounsel = (text: string): boolean => text.length < 500 && COUNSEL.test(text.trim());

/** `(i) …` under a numbered paragraph is cited by that paragraph's number. */
const LIST_ENTRY = /^\s{0,4}(?:[(（](?:[a-z]{1,4}|\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|[•●–])/i;

/** Follows the judges' lines down the page: whose opinion each paragraph stands in. */
function trackOpinions(
  firstNumbered: number,
): (paragraph: Given, index: number) => { opinion: string; dissent: boolean; isLine: boolean } {
  let opinion = '';
  let dissent = false;
  return (paragraph, index) => {
    const own = paragraph.number === undefined ? readJudgeLine(paragraph.text) : undefined;
    const line = own ?? judgeInHeading(paragraph.heading) ?? readJudgeLine(paragraph.opinion ?? '');
    if (line && index >= firstNumbered - MOST_LINES_BEFORE_FIRST) {
      opinion = line.judge;
      dissent = line.dissent;
    } else if (paragraph.opinion) {
      opinion = paragraph.opinion;
      dissent = /dissent|異議|反對/i.test(`${paragraph.opinion} ${paragraph.heading ?? ''}`);
    }
    return { opinion: paragraph.opinion ?? opinion, dissent, isLine: own !== undefined };
  };
}

/** The coram stands far above the text; the judge's line right above the first paragraph, with a heading or two between. */
const MOST_LINES_BEFORE_FIRST = 4;

function judgeInHeading(heading: string | undefined): ReturnType<typeof readJudgeLine> {
  for (const part of heading?.split(' > ') ?? []) {
    const line = readJudgeLine(part);
    if (line) return line;
  }
  return undefined;
}

const PART_OF_ROLE: Partial<Record<ParagraphRole, ReadParagraph['part']>> = {
  title: 'front',
  header: 'front',
  heading: 'heading',
  quotation: 'quotation',
  table: 'quotation',
  footnote: 'footnote',
};

const COUNSEL =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Messrs|Sir|Prof)\.? .{0,400}?(?:instructed by|for the|of the Department|SC,|,? for )|.{0,200}(?:instructed by|assigned by the Director of Legal Aid)|.{0,120}(?:代表|延聘).{0,120}$|(?:The|Each) .{0,60}(?:in person|unrepresented|absent)\b)/i;
const SIGNATURE = /^[(（][^()（）]{2,60}[)）]$|^(?:Sgd|Signed)\b/;
const QUOTED_BLOCK = /^["“「『‘](?:\s?[(（]?\d{1,3}[.)）、]?\s)?/;

/** A sentence ends so, or the entry of a list. */
const UNFINISHED = /[.!?。！？；;:：,，]["”’」)\]]{0,3}$|[;；,，]\s?(?:and|or|及|或|和|以及)$/;

/** Where the page gives no role, the look of the text says whose words it holds. */
function partOf(
  paragraph: { readonly number?: string; readonly text: string; readonly role?: ParagraphRole },
  place: number,
): ReadParagraph['part'] {
  const known = paragraph.role ? PART_OF_ROLE[paragraph.role] : undefined;
  if (known) return known;
  const text = paragraph.text.trim();
  if (/^n\d/.test(paragraph.number ?? '')) return 'footnote';
  if (paragraph.number !== undefined) return 'body';
  if (SIGNATURE.test(text)) return 'signature';
  if ((place > 0.6 || place < 0.2) && text.length < 500 && COUNSEL.test(text)) return 'counsel';
  if (QUOTED_BLOCK.test(text) && /["”」』’]\S{0,8}$/.test(text)) return 'quotation';
  if (text.length < 100 && !UNFINISHED.test(text)) return 'heading';
  return 'body';
}
