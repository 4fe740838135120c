/**
 * What a printed page or a mail puts between two lines of one sentence: margin letters, page numbers, hyphens, `>`. It is dropped
 * before citations are read, so that `CACV B⏎231/2019` and `Ordi-⏎nance` are what they are.
 */

/** A line that holds only margin letters (`B`, `B B`, 由此) or the page number of a print (`- 12 -`). */
const NOISE_LINE = /[ \t]{0,8}(?:[A-V](?:[ \t]{1,8}[A-V])?|由此|[-–—][ \t]?\d{1,4}[ \t]?[-–—])[ \t]{0,8}(?=\r?\n|$)/y;
/** `> > ` of a quoted mail. */
const QUOTE_MARKS = /(?:[ \t]{0,2}>){1,6}[ \t]?/y;
/** A margin letter before what goes on with a reference: `E (b) of the`, `B 231/2019`, `F r. 19`. */
const LETTER_FIRST =
  /[ \t]{0,4}[A-V][ \t]{1,4}(?=\(\w{1,4}\)|\d{1,6}\/\d{4}|\d{1,4}[A-Z]?(?:\(\w{1,4}\)){1,4}|r{1,2}\.? ?\d)/y;
/** What is cut in two when the next line goes on with a number or label: a prefix, a connector, a unit. */
const IS_OPEN =
  /(?:(?:^|[^A-Za-z])(?:[A-Z]{3,5}|ss?|rr?|O|No|of|the|and|[Ss]ections?|[Rr]ules?|[Oo]rder)\.?|[,)\]]|\d)$/;
const GOES_ON = /[ \t]{0,4}(?:\d|\(\w{1,4}\)|[rs]{1,2}\.? ?\d|[Rr]ules? \d|Cap\b|\[?[12]\d{3}\])/y;

const IS_LOWER = /[a-z]/;

/** The first place at or after `at` that is no blank. */
export function afterBlanks(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ' || text[next] === '\t' || text[next] === '\r') next++;
  return next;
}

/** Whether the line that ends at `at` ends in the middle of a word: `Ordi-⏎nance`. */
export function isCutWord(text: string, at: number): boolean {
  let hyphen = at - 1;
  while (text[hyphen] === '\r' || text[hyphen] === ' ') hyphen--;
  return IS_LOWER.test(text[hyphen - 1] ?? '') && IS_LOWER.test(text[afterBlanks(text, at + 1)] ?? '');
}

/** Where the text goes on after the line end at `at`: past margin lines, page numbers and marks of quotation. */
export function noiseEnd(text: string, at: number): number {
  let next = text[at] === '\n' ? at + 1 : at;
  for (let line = 0; line < MOST_LINES; line++) {
    const first = text[next];
    // Most lines begin with a word.
    if (first === undefined || !MAY_BE_NOISE.test(first)) return next;
    const marks = matchEnd(QUOTE_MARKS, text, next);
    if (marks > next) {
      next = marks;
      continue;
    }
    const end = matchEnd(NOISE_LINE, text, next);
    if (end === next || text[end] === undefined) break;
    next = text[end] === '\r' ? end + 2 : end + 1;
  }
  const letter = matchEnd(LETTER_FIRST, text, next);
  return letter > next && IS_OPEN.test(lineBefore(text, at)) ? letter : next;
}

const MOST_LINES = 6;
const MAY_BE_NOISE = /[ \tA-V由>–—-]/;

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const lineBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 14), at).trimEnd();

/**
 * How many letters before the line end at `at` are a blank and a margin letter: in the middle of a reference, `CACV B⏎231/2019`, or
 * with a line of such letters after it, `his⏎S S⏎501`.
 */
export function strayLetterBefore(text: string, at: number): number {
  const letter = text.charCodeAt(at - 1);
  if (letter < 65 || letter > 86 || text[at - 2] !== ' ') return 0;
  if (matchEnd(NOISE_LINE, text, at + 1) > at + 1) return 2;
  if (!IS_OPEN.test(lineBefore(text, at - 2)) || matchEnd(GOES_ON, text, at + 1) === at + 1) return 0;
  return 2;
}
