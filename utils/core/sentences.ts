import type { Span } from './text-span';

/**
 * Splits running legal text into sentences; the spans leave out the white space around each.
 *
 * `Chan v. Lee was followed. See s. 5 of Cap. 57.` → 2 · `上訴駁回。訟費由「上訴人。」支付。` → 2
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const quotationEnds = matchQuotations(text);
  let from = 0;
  const cut = (to: number): void => {
    const span = trimSpan(text, from, to);
    if (span) spans.push(span);
    from = to;
  };
  const marks = new RegExp(MARKS, 'g');
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const quotationEnd = quotationEnds.get(mark.index);
    if (quotationEnd !== undefined) {
      if (endsAfterQuotation(text, quotationEnd)) cut(quotationEnd + 1);
      marks.lastIndex = quotationEnd + 1;
      continue;
    }
    const end = sentenceEndAt(text, mark.index, from);
    if (end === undefined) continue;
    cut(end);
    marks.lastIndex = end;
  }
  cut(text.length);
  return spans;
}

/** Where a sentence may end, or a quotation begin that is passed over. */
const MARKS = /[\n.!?。！？；「『]/;

const CHINESE_STOPS = '。！？；';
const WESTERN_STOPS = '.!?';
const CLOSERS = '"\'”’)]」』）】》';
const OPENERS: Readonly<Record<string, string>> = { '「': '」', '『': '』' };

/** A quotation mark that does not close within so many characters is taken for a slip of the typist. */
const QUOTATION_REACH = 1500;

/** Quotations within quotations; nobody nests deeper. */
const DEEPEST_QUOTATION = 6;

/** Chinese corner quotations that close, by the offset of the opening mark; what stands inside is never split. */
function matchQuotations(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: char, index: at } of text.matchAll(/[「」『』]/g)) {
    if (char in OPENERS) open.push(at);
    if (char !== '」' && char !== '』') continue;
    const start = open.slice(-DEEPEST_QUOTATION).findLast((candidate) => OPENERS[text[candidate] ?? ''] === char);
    if (start === undefined) continue;
    open.length = open.lastIndexOf(start);
    if (at - start <= QUOTATION_REACH) ends.set(start, at);
  }
  return ends;
}

/** 「……。」 closes its sentence unless the sentence goes on with a particle or a comma. */
function endsAfterQuotation(text: string, closing: number): boolean {
  const last = text[closing - 1] ?? '';
  if (!'。！？'.includes(last)) return false;
  return !/[，、；。：,;.的之等及和與一這此」』）)]/.test(text[closing + 1] ?? '。');
}

/** The offset after the sentence that ends at `at`, or undefined when none does. */
function sentenceEndAt(text: string, at: number, from: number): number | undefined {
  const char = text[at] ?? '';
  if (char === '\n') return isLineBreakAnEnd(text, at, from) ? at + 1 : undefined;
  if (CHINESE_STOPS.includes(char)) return skipClosers(text, at + 1);
  if (!WESTERN_STOPS.includes(char)) return undefined;
  const end = skipClosers(text, at + 1);
  if (!startsSentence(text, end)) return undefined;
  return char === '.' && isInnerStop(text, at, from) ? undefined : end;
}

const AFTER_STOP = CLOSERS + CHINESE_STOPS + WESTERN_STOPS;
/** No sentence ends in more marks than this; a page of full stops would be walked again from each. */
const MOST_CLOSERS = 12;

/** Past closing quotation marks and brackets, and past a footnote mark such as `[12]`. */
function skipClosers(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + MOST_CLOSERS);
  while (at < limit && AFTER_STOP.includes(text[at] ?? '')) at++;
  const mark = /^\[\d{1,3}\](?=\s|$)/.exec(text.slice(at, at + 6));
  return mark ? at + mark[0].length : at;
}

/** After the stop comes the end, or a space and something a sentence may begin with, or Chinese at once. */
function startsSentence(text: string, at: number): boolean {
  const after = text.slice(at, at + 4);
  if (after === '') return true;
  return /^(?:\s+["'“‘([「『（]{0,2}[\p{Lu}\p{Nd}\p{Script=Han}]|\s+["'“‘([]|\s*\n|\s+$|[「『（\p{Script=Han}])/u.test(
    text.slice(at, at + 8),
  );
}

/** Abbreviations that a sentence does not end on: titles, references, reports, companies in the middle. */
const ABBREVIATIONS = new Set(
  (
    'v vs mr mrs ms dr prof hon rev st messrs mdm no nos para paras s ss sec secs cap caps art arts o r rr reg regs sch ' +
    'sched cl cls ch chap pt p pp pg vol vols ed eds fn n nn cf viz ie eg i.e e.g al ibid op cit supra pl fig app ' +
    'ord cmnd jr sr co ltd inc corp plc bhd sdn pte esq j jj ja jja cj cja vp lj mr.justice approx dept govt ' +
    'hklr hkc hklrd hkcfar ac wlr qb kb all er dist mag crim cr civ jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Abbreviations that do end sentences when a capital follows; a reference needs a digit behind it instead. */
const ENDS_BEFORE_CAPITAL = new Set(
  'ltd inc co corp plc bhd pte j jj ja jja cj vp lj esq al ibid supra dept govt no s p r o n ac er app'.split(' '),
);

/** Whether the full stop at `at` belongs to an abbreviation, an initial, a list number or an ellipsis. */
function isInnerStop(text: string, at: number, from: number): boolean {
  if (text[at - 1] === '.' || text[at + 1] === '.') return isEllipsisGoingOn(text, at);
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? '';
  if (/^\d{1,3}$/.test(before) && trimSpan(text, from, at)?.start === at - before.length) return true;
  // `L&M.` ends; `A. B. Chan` goes on.
  if (text[at - before.length - 1] === '&') return false;
  if (/^\p{Lu}$/u.test(before))
    return !/^\s+(?:The|This|That|It|In|He|She|They|We|I|On|At|For)\s/.test(text.slice(at + 1, at + 8));
  // `C.F.A.`, and reports in parts: `Crim.L.R.`, `Cr.App.R.`
  if (/^(?:\p{Lu}\p{Ll}{0,4}\.)+\p{Lu}\p{Ll}{0,2}$/u.test(before))
    return !/^\s+(?:The|This|It|In|He|She|We|I)\s/.test(text.slice(at + 1, at + 8));
  const word = before.toLowerCase();
  if (!ABBREVIATIONS.has(word)) return false;
  return !ENDS_BEFORE_CAPITAL.has(word) || !opensWithSentenceWord(text, at + 1, word);
}

/** `…` written as full stops ends a sentence only at the end of a quotation. */
const isEllipsisGoingOn = (text: string, at: number): boolean => !/^["”’」)\n]/.test(text.slice(at + 1)[0] ?? '\n');

/** Company and judge abbreviations end a sentence before any capital; references such as `No.` before a common opening word. */
function opensWithSentenceWord(text: string, at: number, word: string): boolean {
  const after = text.slice(at, at + 24);
  if (/^(?:no|s|p|r|o|n|ac|er|app)$/.test(word))
    return /^\s+(?:The|This|That|These|It|In|He|She|They|We|I|On|At|For|There|However|But|And)\s/.test(after);
  if (word === 'co' || word === 'j' || word === 'ja')
    return /^\s+(?:The|This|That|These|It|In|He|She|They|We|I|On|At|For|There|However|His|Her|Its|But)\s/.test(after);
  return /^\s+["“(]?\p{Lu}/u.test(after);
}

/** A list marker at the head of a line: `(a)`, `(iv)`, `12.`, `•`, `（一）`, `（1）`. */
const LIST_MARKER =
  /^[ \t\u00a0\u3000]{0,12}(?:[(（](?:[a-z]{1,5}|\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|\d{1,3}[.)、]|[•●–—-]\s)/i;

/** Shorter lines than this are headings, list entries or verses rather than wrapped prose. */
const WRAPPED_LINE = 60;

/** A single line break inside wrapped prose goes on; after a stop, before a list marker or a short line it ends. */
function isLineBreakAnEnd(text: string, at: number, from: number): boolean {
  const span = trimSpan(text, from, at);
  if (!span) return true;
  if (/[.!?:;。！？：；"”」]/.test(text[span.end - 1] ?? '')) return true;
  const next = text.slice(at + 1, at + 40);
  if (/^[^\S\n]*\n/.test(next) || LIST_MARKER.test(next)) return true;
  const lineStart = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
  return at - lineStart < WRAPPED_LINE && !/^\s*[a-z(（,，]/.test(next);
}

const SPACE = /[\s\u00a0\u3000\ufeff]/;

function trimSpan(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text[start] ?? '')) start++;
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : undefined;
}
