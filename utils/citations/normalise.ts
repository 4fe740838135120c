import { afterBlanks, isCutWord, noiseEnd, strayLetterBefore } from './line-noise';
import { SIMPLIFIED, TRADITIONAL } from './tables/script-fold';

/** Text in which every form can be matched by one pattern, with the way back to the original offsets. */
export type Normalised = {
  readonly text: string;
  /** The way back to the text as given; absent when nothing was dropped. */
  readonly origin?: Origin;
};

/** From each place on, what was dropped before it; texts of any length drop little. */
export type Origin = { readonly places: number[]; readonly dropped: number[] };

/** The original offset of a character of normalised text, or of its end. */
export function originalOffset({ places, dropped }: Origin, at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at + (dropped[low - 1] ?? 0);
}

/** Notes how much was dropped before a place; what stood after it was taken back. */
function noteDropped({ places, dropped }: Origin, place: number, count: number): void {
  while (places.length > 0 && (places.at(-1) ?? 0) >= place) {
    places.pop();
    dropped.pop();
  }
  if ((dropped.at(-1) ?? 0) === count) return;
  places.push(place);
  dropped.push(count);
}

const DROP = 0xffff;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const HYPHEN = 0x2d;
const QUOTED = 0x3e;

/** Spellings of one sign, each replaced by the first. */
const SAME_SIGN: readonly (readonly [sign: string, others: string])[] = [
  [
    ' ',
    '\t\r\u000b\u000c\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ],
  ['\n', '\u2028\u2029'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\uff0d\ufe58\ufe63~\uff5e\u223c\u301c\u2500'],
  ["'", '\u2018\u2019\u201a\u201b\u00b4\u0060\u02bc\uff07\u2032'],
  ['"', '\u201c\u201d\u201e\u201f\uff02\u2033'],
  ['[', '〔【﹝［'],
  [']', '〕】﹞］'],
  ['(', '﹙⦅'],
  [')', '﹚⦆'],
  ['《', '〈'],
  ['》', '〉'],
  ['「', '『'],
  ['」', '』'],
  [',', '，﹐'],
  ['、', '､﹑'],
  ['.', '．﹒'],
  [';', '；﹔'],
  [':', '：﹕'],
  ['〇', '○◯'],
];

/** Soft hyphens, zero-width signs and marks that copying from a page or PDF leaves inside words. */
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e';

/** What each character is replaced by; 0 where it stays. */
function buildFold(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  // Full-width ASCII; CJK compatibility forms other than these keep their meaning and are left alone.
  for (let code = 0xff01; code <= 0xff5e; code++) fold[code] = code - 0xfee0;
  for (const [sign, others] of SAME_SIGN) {
    for (const other of others) fold[other.charCodeAt(0)] = sign.charCodeAt(0);
  }
  for (const sign of INVISIBLE) fold[sign.charCodeAt(0)] = DROP;
  for (let at = 0; at < TRADITIONAL.length; at++) fold[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  return fold;
}

const FOLD = buildFold();

const foldOf = (code: number): number => FOLD[code] || code;

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Whether the blanks from `at` on stand between two Chinese characters, as in letter-spaced headings. */
function isSpacing(text: string, at: number, before: number): boolean {
  if (!isHan(before)) return false;
  for (let next = at + 1; next < text.length && next < at + 8; next++) {
    const code = foldOf(text.charCodeAt(next));
    if (code !== SPACE && code !== DROP) return isHan(code);
  }
  return false;
}

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Line letters in the margins of older judgments, doubled inside a line; those at its ends are `line-noise`. */
const MARGIN_PAIR = / ([A-V]) \1(?= )/g;

const blank = (match: string): string => ' '.repeat(match.length);

const HAS_HAN = /[^\0-\u3006]/;

/** Writes Chinese patterns and table keys in the one script that normalised text has. */
export function han(source: string): string {
  if (!HAS_HAN.test(source)) return source;
  let out = '';
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    out += code < 0x3007 ? source[at] : String.fromCharCode(foldOf(code));
  }
  return out;
}

/** One line of plain English without any of these is what it is. */
const MAY_CHANGE = /[^ !-_a-}]| {2}|^>/;

/**
 * Folds width, brackets, dashes, quotes, blanks and script, one character for one; drops invisible signs, repeated blanks, the
 * blanks inside letter-spaced Chinese, and what a printed page or a mail puts between two lines.
 */
export function normalise(text: string): Normalised {
  if (!MAY_CHANGE.test(text)) return { text: text.replace(MARGIN_PAIR, blank) };
  const { codes, length, origin } = fold(text);
  const plain = DECODER.decode(codes.subarray(0, length)).replace(MARGIN_PAIR, blank);
  return origin.places.length > 0 ? { text: plain, origin } : { text: plain };
}

type Folded = { readonly codes: Uint16Array; readonly length: number; readonly origin: Origin };

function fold(text: string): Folded {
  const size = text.length;
  const codes = new Uint16Array(size);
  const origin: Origin = { places: [], dropped: [] };
  let length = 0;
  let dropped = 0;
  let before = 0;
  for (let at = 0; at < size; at++) {
    const raw = text.charCodeAt(at);
    const code = FOLD[raw] || raw;
    // Nearly every character stays what it is.
    if (code > SPACE && code !== DROP && at > 0) {
      codes[length++] = code;
      before = code;
      continue;
    }
    if (code !== SPACE || at === 0) {
      const line = code === NEWLINE || (at === 0 && code === QUOTED) ? lineEnd(text, at, before) : undefined;
      if (line) {
        length -= line.back;
        if (line.isKept) {
          if (at - length !== dropped) noteDropped(origin, length, at - length);
          codes[length++] = NEWLINE;
        }
        dropped = line.next - length;
        noteDropped(origin, length, dropped);
        before = line.isKept ? NEWLINE : (codes[length - 1] ?? 0);
        at = line.next - 1;
        continue;
      }
    }
    if (code === DROP || (code === SPACE && (before === SPACE || (before > 0x33ff && isSpacing(text, at, before))))) {
      noteDropped(origin, length, ++dropped);
      continue;
    }
    codes[length++] = code;
    before = code;
  }
  return { codes, length, origin };
}

/** What a printed page or a mail put at the end of a line: how many characters go before it, and where the text goes on. */
type LineEnd = { readonly back: number; readonly isKept: boolean; readonly next: number };

function lineEnd(text: string, at: number, before: number): LineEnd | undefined {
  const isNewline = text.charCodeAt(at) !== QUOTED;
  const isCut = at > 0 && before === HYPHEN && isCutWord(text, at);
  if (isCut) return { back: 1, isKept: false, next: afterBlanks(text, at + 1) };
  const back = strayLetterBefore(text, at);
  const next = noiseEnd(text, at);
  if (next <= at + 1 && back === 0) return undefined;
  return { back, isKept: isNewline, next };
}

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]`, 'g');

/** A piece of the source without blanks and invisible signs, for norms that keep its characters. */
export const visible = (source: string): string => source.replace(UNSEEN, '');
