import { afterBlanks, isCutWord, noiseEnd, strayLetterBefore } from './line-noise';
import { SIMPLIFIED, TRADITIONAL } from './tables/script-fold';

/** Text in which every form can be matched by one pattern, with the way back to the original offsets. */
export type Normalised = {
  readonly text: string;
  /** Original offset of each character, and of the end; absent when nothing was dropped. */
  readonly origin?: Uint32Array;
};

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

/** Writes Chinese patterns and table keys in the one script that normalised text has. */
export function han(source: string): string {
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
  const size = text.length;
  const codes = new Uint16Array(size);
  let origin: Uint32Array | undefined;
  let length = 0;
  let before = 0;
  for (let at = 0; at < size; at++) {
    const code = foldOf(text.charCodeAt(at));
    // Nearly every character stays what it is.
    if (code > SPACE && code !== DROP && at > 0) {
      codes[length] = code;
      if (origin) origin[length] = at;
      length++;
      before = code;
      continue;
    }
    if (code === NEWLINE || (at === 0 && code === QUOTED)) {
      const hyphen = at > 0 && before === HYPHEN && isCutWord(text, at);
      const letter = hyphen ? 0 : strayLetterBefore(text, at);
      const next = hyphen ? afterBlanks(text, at + 1) : noiseEnd(text, at);
      if (next > at + 1 || hyphen || letter > 0) {
        origin ??= startOrigin(size, length);
        length -= hyphen ? 1 : letter;
        if (!hyphen && code === NEWLINE) {
          codes[length] = NEWLINE;
          origin[length] = at;
          length++;
        }
        before = hyphen ? (codes[length - 1] ?? 0) : NEWLINE;
        at = next - 1;
        continue;
      }
    }
    if (code === DROP || (code === SPACE && (before === SPACE || (before > 0x33ff && isSpacing(text, at, before))))) {
      origin ??= startOrigin(size, length);
      continue;
    }
    codes[length] = code;
    if (origin) origin[length] = at;
    length++;
    before = code;
  }
  if (origin) origin[length] = size;
  const folded = DECODER.decode(codes.subarray(0, length));
  const plain = folded.replace(MARGIN_PAIR, blank);
  return origin ? { text: plain, origin: origin.subarray(0, length + 1) } : { text: plain };
}

function startOrigin(size: number, until: number): Uint32Array {
  const origin = new Uint32Array(size + 1);
  for (let at = 0; at < until; at++) origin[at] = at;
  return origin;
}

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]`, 'g');

/** A piece of the source without blanks and invisible signs, for norms that keep its characters. */
export const visible = (source: string): string => source.replace(UNSEEN, '');
