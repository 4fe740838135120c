import { fitsAt, matchAt } from './match-at';
import { han } from './normalise';

/** Where in a case: `at [45]-[47]`, `paras 12–15`, 第45至47段, `at 913C`, `, 229-230`. */

export type Pinpoint = { readonly end: number; readonly pinpoint: string };

/**
 * What may stand between a citation and its pinpoint, each at most once, with what it may begin with after blanks and a comma:
 * a pattern that no text asks for is never compiled.
 */
const BETWEEN: readonly (readonly [openings: string, pattern: RegExp])[] = [
  [
    '([',
    /\s{0,2}[([]\s?(?:CFA|CA|CFI|HC|HL|PC|DC|SC|UKSC|UKPC|Comm|Ch|QB|KB|HKCA|HKCFA|CACV|PC\)|No\.?\s?\d)\s?[)\]]/y,
  ],
  [
    '([0123456789',
    /\s{0,2},?\s{0,2}[([]?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,?\s(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)[)\]]?/y,
  ],
  ['(12日', new RegExp(han('\\s{0,2},?\\s{0,2}[(]?(?:日期為)?(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日[)]?'), 'y')],
  ['u', /\s{0,2},?\s{0,2}(?:unrep(?:orted)?\.?)\s?,?/y],
  [')]', /\s{0,2}[)\]]/y],
  // `(at [45])`, （第20段）.
  ['(', /\s{0,2}\((?=at\s{1,2}(?:\[|§|¶|para|p)|paras?\b|§|¶|@|第\s?\d)/y],
  // `(unreported, 7 July 2016)`, `[unrep., CACV 1/2019]` before the paragraph.
  ['([', /\s{0,2},?\s{0,2}[([]\s?(?:unrep(?:orted)?\.?|u\/r)\s?,?/y],
  [
    '(p',
    /\s{0,2},?\s{0,2}\(?per\s(?:the\s)?(?:(?:Mr|Mrs|Ms|Madam|Lord|Lady|Sir|Justice|Chief|Deputy|Hon|Honourable|the|of|in)\.?\s)*[A-Z][A-Za-z'-]{1,20}(?:\s(?:of\s[A-Z][a-z]+|[A-Z][A-Za-z'-]{1,20})){0,2}(?:\s?,?\s?(?:CJ|PJ|NPJ|JA|VP|Ag\sCJHC|CJHC|LJ|LJJ|JJ|JJA|MR|J|P|ACJHC|DJ|HHJ|SC|QC)\b)*/y,
  ],
  // `9 May 2018, Chow J)`: the judge without "per".
  [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    /\s{0,2},?\s{0,2}(?:Mr|Madam)?\s?(?:Deputy\s(?:High\sCourt\s)?Judge\s|Recorder\s|Master\s|HH\sJudge\s|HHJ\s)?[A-Z][A-Za-z'-]{1,20}(?:\s[A-Z][A-Za-z'-]{1,20})?\s(?:CJ|PJ|NPJ|JA|VP|CJHC|LJ|JJ|JJA|MR|J|DJ|SC|QC)(?![A-Za-z])/y,
  ],
  // `[2020] HKCA 660 (“the CA Judgment”), §11`, （下稱「甲案」）第12段.
  ['(', /\s{0,2}\((?:[a-z ]{0,20})(?:the\s)?["'][^"'()\n]{1,40}["']\)/y],
  ['(', new RegExp(han('\\s?\\((?:以下|下文)?(?:下|簡)?稱(?:為)?[「《"][^「」《》"()\\n]{1,20}[」》"]\\)'), 'y')],
  ['號一該此等案', new RegExp(han('\\s?(?:號)?(?:一|該|此|等)?案(?:件)?(?:中|的|之)?'), 'y')],
  [
    '的判裁',
    new RegExp(
      han('\\s?,?\\s?(?:的)?(?:判詞|判辭|判案書|判案理由書|判決書|判決理由書|判決|裁決|判刑理由書)(?:的|之)?'),
      'y',
    ),
  ],
];

const N = '(?:(?:1[0-8]\\d\\d|\\d{1,3})[A-Z]?(?:\\(\\w{1,4}\\)){0,2})';
/** What may open a pinpoint: `at`, `in`, `@`. */
const AT = '(?:(?:at|in)\\s{1,2}|@\\s{0,2})?';
/** What counts paragraphs: `para`, `§`, `¶`. */
const SIGN = '[§¶]{1,2}';
const BRACKETED = new RegExp(
  `${AT}(?:(?:para(?:graph)?s?\\.?|${SIGN})\\s?)?\\[(${N})\\](?!\\s?(?:\\d{1,3}\\s?)?[A-Z]{2})`,
  'y',
);
const BRACKETED_INSIDE = new RegExp(`${AT}(?:(?:para(?:graph)?s?\\.?|${SIGN})\\s?)?\\[(${N})\\s?-\\s?(${N})\\]`, 'y');
const WORDED = new RegExp(`${AT}(?:para(?:graph)?s?\\b\\.?|${SIGN})\\s{0,2}(${N})(?![\\dA-Za-z])`, 'y');
const CHINESE = new RegExp(han(`第\\s?\\[?(${N})\\]?\\s?(?=(?:段|至|及|和|、|-|,|與|到))`), 'y');
const CHINESE_END = new RegExp(han('\\s?段'), 'y');
const MORE: Readonly<Record<'bracket' | 'word' | 'chinese', readonly [range: RegExp, list: RegExp, number: RegExp]>> = {
  bracket: [
    /\s{0,2}(?:-|to)\s{0,2}(?=\[)/y,
    /\s{0,2}(?:,\s{0,2}(?:and\s)?|and\s|&\s?)\s{0,2}(?=\[)/y,
    new RegExp(`\\[(${N})\\]`, 'y'),
  ],
  word: [
    /\s{0,2}(?:-|to\s)\s{0,2}(?=\d)/y,
    /\s{0,2}(?:,\s{0,2}(?:and\s)?|and\s|&\s?)\s{0,2}(?:[§¶]{1,2}\s?|para(?:graph)?s?\.?\s)?(?=\d)/y,
    new RegExp(`(${N})(?![\\dA-Za-z/])`, 'y'),
  ],
  chinese: [
    new RegExp(han('\\s?(?:至|-|到)\\s?(?:第)?\\s?(?=[\\d\\[])'), 'y'),
    new RegExp(han('\\s?(?:、|,|及|和|與|以及)\\s?(?:第)?\\s?(?=[\\d\\[])'), 'y'),
    new RegExp(`\\[?(${N})\\]?`, 'y'),
  ],
};

/** `913C`, `234 E-G`; a letter alone after a blank counts only where nothing goes on. */
const PAGE = '\\d{1,4}(?:[A-J](?:-[A-J])?|\\s[A-J](?:-[A-J](?![A-Za-z])|(?=[,;.)\\n]|$)))?';
const AT_PAGE = new RegExp(
  `(?:at\\s{1,3}|@\\s{0,2}|,\\s{0,3}(?:at\\s{1,3}|@\\s{0,2})?)(?:pp?\\.?\\s{0,2}|pages?\\s)?(${PAGE})(?![\\dA-Za-z:/%]|\\.\\d)(?:(?:\\s?-|\\sto)\\s?(?:pp?\\.?\\s?)?(${PAGE}|[A-J])(?![\\dA-Za-z/]))?`,
  'y',
);
const MORE_PAGE = new RegExp(
  `\\s?(?:,|and|&)\\s{1,2}(${PAGE})(?![\\dA-Za-z:/%]|\\.\\d)(?:\\s?-\\s?(${PAGE}|[A-J])(?![\\dA-Za-z/]))?`,
  'y',
);
const CHINESE_PAGE = new RegExp(
  han(
    `,?\\s?第\\s?(${PAGE})(?:\\s?(?:至|-)\\s?(?:第)?(${PAGE}))?\\s?頁\\s?(?:第)?([A-J](?:\\s?(?:-|至|到)\\s?[A-J](?![A-Za-z]))?)?`,
  ),
  'y',
);
const MOST = 20;

/** Reads paragraphs that follow a case ending at `at`: bracketed, with para or §, or 第…段. */
export const readParagraphPinpoint = (text: string, at: number): Pinpoint | null =>
  walk(text, at, text.length, readParagraphs);

/** Reads the pages, or the bare paragraph of a neutral citation, that follow a case; they end before the next citation. */
export const readPagePinpoint = (text: string, at: number, limit: number, firstPage?: () => number): Pinpoint | null =>
  walk(text, at, limit, (inside, from) =>
    firstPage ? readPages(inside, from, firstPage) : readBareParagraph(inside, from),
  );

/**
 * What a step or a pinpoint may begin with after blanks and a comma, one bit for each row of `BETWEEN` and one for a pinpoint:
 * most citations end a clause, and nothing more is tried.
 */
const OPENINGS = new Uint16Array(0x10000);
const PLACE = 1 << BETWEEN.length;
const ORDINAL = han('第').charCodeAt(0);

function open(signs: string, bit: number): void {
  for (let at = 0; at < signs.length; at++) {
    const code = signs.charCodeAt(at);
    OPENINGS[code] = (OPENINGS[code] ?? 0) | bit;
  }
}

BETWEEN.forEach(([openings], row) => {
  open(han(openings), 1 << row);
});
open(`0123456789ai@[p§¶${han('第')}`, PLACE);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;
const COMMA = 0x2c;

/** Steps over at most two blanks, a comma and three blanks. */
function skipComma(text: string, at: number): number {
  let from = at;
  while (isBlank(text.charCodeAt(from)) && from < at + 2) from++;
  if (text.charCodeAt(from) === COMMA) from++;
  const last = from + 3;
  while (isBlank(text.charCodeAt(from)) && from < last) from++;
  return from;
}

type PinpointReader = (text: string, at: number) => Pinpoint | null;

/** Steps over court tag, date, judge and 一案 until the reader finds something or nothing more may stand there. */
function walk(text: string, at: number, limit: number, read: PinpointReader): Pinpoint | null {
  let from = at;
  // One bit for each kind of step: none is taken twice.
  let taken = 0;
  while (from < limit) {
    const opening = OPENINGS[text.charCodeAt(skipComma(text, from))] ?? 0;
    if (opening === 0) return null;
    const found = (opening & PLACE) > 0 ? read(text, from) : null;
    if (found) return found.end <= limit ? found : null;
    const step = BETWEEN.findIndex(
      ([, pattern], row) => (opening & ~taken & (1 << row)) !== 0 && fitsAt(pattern, text, from),
    );
    const pattern = BETWEEN[step]?.[1];
    if (!pattern) return null;
    taken |= 1 << step;
    from = pattern.lastIndex;
  }
  return null;
}

/** `[3]` glued to a citation is a footnote's mark, and at the start of a line the number of the next footnote. */
const isMark = (text: string, at: number, from: number): boolean =>
  text[from] === '[' && (from === at || /^\s*\n\s*$/.test(text.slice(at, from)));

function readParagraphs(text: string, at: number): Pinpoint | null {
  const from = skipComma(text, at);
  const first = text.charCodeAt(from);
  if (first === ORDINAL) return readChinese(text, from);
  // A number by itself is a page.
  if (isDigit(first)) return null;
  const bracketed = isMark(text, at, from) ? null : matchAt(BRACKETED, text, from);
  if (bracketed) return readMore(text, from + bracketed[0].length, 'bracket', bracketed[1] ?? '');
  const inside = matchAt(BRACKETED_INSIDE, text, from);
  if (inside) return { end: from + inside[0].length, pinpoint: `[${inside[1]}]-[${inside[2]}]` };
  const worded = matchAt(WORDED, text, from);
  return worded && readMore(text, from + worded[0].length, 'word', worded[1] ?? '');
}

/** `第22段至第25段` and `第33段及第35至37段` go on after 段. */
const CHINESE_JOINT = new RegExp(han('\\s?(?:(至|-)|、|,|及|和|與|以及)\\s?(?=第)'), 'y');

function readChinese(text: string, at: number): Pinpoint | null {
  let found: Pinpoint | null = null;
  for (let from = at, count = 0; count < MOST; count++) {
    const joint = found ? matchAt(CHINESE_JOINT, text, from) : null;
    if (found && !joint) break;
    from += joint?.[0].length ?? 0;
    const first = matchAt(CHINESE, text, from);
    const list = first && readMore(text, from + first[0].length, 'chinese', first[1] ?? '');
    const end = list && matchAt(CHINESE_END, text, list.end);
    if (!list || !end) break;
    from = list.end + end[0].length;
    const before: string = found ? `${found.pinpoint}${joint?.[1] ? '-' : ', '}` : '';
    found = { end: from, pinpoint: `${before}${list.pinpoint}` };
  }
  return found;
}

function readMore(text: string, at: number, style: keyof typeof MORE, first: string): Pinpoint {
  const [rangeSign, listSign, number] = MORE[style];
  let end = at;
  let pinpoint = `[${first}]`;
  for (let count = 0; count < MOST; count++) {
    const range = matchAt(rangeSign, text, end);
    const sign = range ?? matchAt(listSign, text, end);
    const next = sign && matchAt(number, text, end + sign[0].length);
    if (!sign || !next) break;
    pinpoint += range ? `-[${next[1]}]` : `, [${next[1]}]`;
    end += sign[0].length + next[0].length;
  }
  return { end, pinpoint };
}

/** Later pages of a report lie near its first page; a number far off counts something else. */
const FARTHEST = 400;

const isNear = (page: string, first: number): boolean => {
  const value = Number.parseInt(page, 10);
  return value >= first && value <= first + FARTHEST;
};

const unspaced = (page = ''): string => page.replace(/\s/, '');

function readPages(text: string, at: number, firstPage: () => number): Pinpoint | null {
  const chinese = text.charCodeAt(skipComma(text, at)) === ORDINAL ? matchAt(CHINESE_PAGE, text, at) : null;
  if (chinese)
    return {
      end: at + chinese[0].length,
      pinpoint: `p ${chinese[1]}${chinese[2] ? `-${chinese[2]}` : ''}${(chinese[3] ?? '').replace(/\s?[-至到]\s?/, '-')}`,
    };
  const from = at + (text[at] === ' ' || text[at] === '\n' ? 1 : 0);
  const page = matchAt(AT_PAGE, text, from);
  if (!page) return null;
  const lettered = /[A-J]/.test(page[1] ?? '');
  if (/^,/.test(page[0]) && !/at|p|@/.test(page[0]) && !lettered && !(isNear(page[1] ?? '', firstPage()) || page[2]))
    return null;
  let end = from + page[0].length;
  let pinpoint = `p ${unspaced(page[1])}${page[2] ? `-${unspaced(page[2])}` : ''}`;
  for (
    let more = matchAt(MORE_PAGE, text, end), count = 0;
    more && count < MOST;
    more = matchAt(MORE_PAGE, text, end), count++
  ) {
    if (!isNear(more[1] ?? '', firstPage())) break;
    pinpoint += `, ${unspaced(more[1])}${more[2] ? `-${unspaced(more[2])}` : ''}`;
    end += more[0].length;
  }
  return { end, pinpoint };
}

const AT_NUMBER = /\s{1,2}(?:at\s{1,2}|@\s{0,2})(\d{1,3})(?:\s?-\s?(\d{1,3}))?(?![\dA-Za-z:/%]|\.\d|,\d)/y;

/** Neutral citations have no pages: "at 45" is a paragraph. */
function readBareParagraph(text: string, at: number): Pinpoint | null {
  const match = matchAt(AT_NUMBER, text, at);
  return match ? { end: at + match[0].length, pinpoint: `[${match[1]}]${match[2] ? `-[${match[2]}]` : ''}` } : null;
}
