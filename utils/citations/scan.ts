import { ACTION_PHRASE_WORDS, ACTION_WORDS, readActionNumber, readActionPhrase } from './forms/action-number';
import { ARTICLE_WORDS, readAnnex, readArticleName } from './forms/articles';
import { readBracketedYear, readNumberFirst } from './forms/case-series';
import { readBareArticleName, readBareTitle, readBook } from './forms/chinese-legislation';
import { readOrdinal } from './forms/chinese-ordinal';
import { readChineseYear } from './forms/chinese-year';
import { readAbbreviation, readChapterFirst, readProvisionFirst, readTitleNoun } from './forms/english-legislation';
import { ORDINALS, PROVISION_WORDS } from './forms/english-provisions';
import { TITLE_NOUNS } from './forms/english-titles';
import { readEcli, readMainlandCase, readOddReport, readStrasbourg, readUnionCase } from './forms/foreign-numbers';
import { HEADING_WORDS, readMisspeltAction, readMisspeltHeading } from './forms/misspelt-action';
import { readGazetteNotice, readNumberOfYear, readOrdinanceNumber, readPracticeDirection } from './forms/notices';
import { readOrder } from './forms/order-rules';
import { han } from './normalise';
import type { ScanState } from './scan-state';
import { ABBREVIATION_WORDS } from './titles';

/**
 * One pass over the text. A character or word that can open a citation is handed to the parsers of that opening, in order;
 * everything else is stepped over. Adding a form means adding its opening here and its parser in `forms/`.
 */

type Reader = (state: ScanState, at: number, word: string) => number | null;

const READERS = new Map<string, Reader[]>();

/** Names of proceedings and ordinals are capitalised; in lower case they are everyday words. */
type Variants = 'as-written' | 'any-case' | 'capitalised';

function open(words: readonly string[], reader: Reader, variants: Variants = 'as-written'): void {
  for (const word of words) {
    openWord(variants === 'as-written' ? word : word.toUpperCase(), reader);
    if (variants === 'as-written') continue;
    openWord(`${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`, reader);
    if (variants === 'any-case') openWord(word.toLowerCase(), reader);
  }
}

function openWord(form: string, reader: Reader): void {
  const readers = READERS.get(form);
  // A word of one letter is its own capital, and is opened once.
  if (!readers) READERS.set(form, [reader]);
  else if (readers.at(-1) !== reader) readers.push(reader);
}

open(ACTION_WORDS, readActionNumber);
open(HEADING_WORDS, readMisspeltHeading);
open(ACTION_PHRASE_WORDS, readActionPhrase, 'capitalised');
open(['Order', 'Orders', 'O', 'Ord'], readOrder, 'as-written');
open(['ORDER', 'ORDERS', 'order'], readOrder);
open(ARTICLE_WORDS, readArticleName, 'as-written');
open(['NO', 'NOS', 'No', 'Nos'], readMisspeltAction);
open(['Annex'], readAnnex);
open(PROVISION_WORDS, readProvisionFirst, 'any-case');
open(ORDINALS, readProvisionFirst, 'capitalised');
open(['cap', 'caps', 'chapter', 'chapters'], readChapterFirst, 'any-case');
open(['Practice', 'PRACTICE', 'PD', 'PDs', 'SL'], readPracticeDirection);
open(['L', 'LN', 'G', 'GN', 'Legal', 'LEGAL', 'Government', 'Gazette'], readGazetteNotice);
open(['Ord', 'Ordinance', 'Ordinances', 'ORDINANCE'], readOrdinanceNumber);
open(['Case', 'Cases', 'CASE', 'Joined'], readUnionCase);
open(['ECLI', 'EU'], readEcli);
open(['Application', 'Applications', 'App', 'Appl'], readStrasbourg);
open(['LR', 'L', 'AIR', 'A'], readOddReport);
open(ABBREVIATION_WORDS, readAbbreviation);
open(TITLE_NOUNS, (state, at, word) => readTitleNoun(state, at, at + word.length));

/** First two letters of every opening word, so that most words are passed over without a look-up. */
const BIGRAMS = new Uint8Array(0x4000);
for (const word of READERS.keys()) BIGRAMS[bigram(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)] = 1;

function bigram(first: number, second: number): number {
  return ((first & 0x7f) << 7) | (second & 0x7f);
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What a character can open; 0 is nothing. */
const Kind = { None: 0, Letter: 1, Digit: 2, Other: 3 } as const;

/** 實 opens 實務指示 only: in 事實 nothing is tried. */
const DIRECTION = han('務').charCodeAt(0);
const [YEAR, ORDINAL, BOOK, SCHEDULE, PRACTICE, SECTION_SIGN, DIGIT_ZERO] = [
  han('年'),
  '第',
  '《',
  '附',
  han('實'),
  '§',
  '〇',
].map((sign) => sign.charCodeAt(0));
const TITLE_ENDS = new Set([han('例'), han('則')].map((sign) => sign.charCodeAt(0)));
const NAME_ENDS = new Set(['法', '案', '約', '言', '明', '则'].map((sign) => han(sign).charCodeAt(0)));
const TITLE_END = new RegExp(`(?:${han('條例|規例|規則|附例')})$`);

const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++)
  KINDS[code] = isLetter(code) ? Kind.Letter : isDigit(code) ? Kind.Digit : Kind.None;
for (const code of [
  YEAR,
  ORDINAL,
  BOOK,
  SCHEDULE,
  PRACTICE,
  SECTION_SIGN,
  DIGIT_ZERO,
  91,
  40,
  ...TITLE_ENDS,
  ...NAME_ENDS,
]) {
  if (code !== undefined) KINDS[code] = Kind.Other;
}

/** Finds every citation in `state.text` from left to right. */
export function scan(state: ScanState): void {
  const { text } = state;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === Kind.None) at++;
    else if (kind === Kind.Letter) at = scanWord(state, at, code);
    else if (kind === Kind.Digit) at = scanNumber(state, at);
    else at = scanSign(state, at, code);
  }
}

function scanWord(state: ScanState, at: number, first: number): number {
  const { text } = state;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const second = end - at > 1 ? text.charCodeAt(at + 1) : 0;
  // A short name is capitals: a lower-case second letter is an everyday word.
  if (
    BIGRAMS[bigram(first, second)] !== 1 &&
    (first > 90 || second > 90 || state.scope.initials.size + state.scope.defined.size === 0)
  )
    return end;
  if (isDigit(text.charCodeAt(at - 1)) || at < state.floor) return end;
  const word = text.slice(at, end);
  const readers =
    READERS.get(word) ?? (state.scope.defined.has(word) || state.scope.initials.has(word) ? DEFINED : undefined);
  if (readers) {
    for (const reader of readers) {
      const next = reader(state, at, word);
      if (next !== null && next > at) return next;
    }
  }
  return end;
}

const DEFINED: Reader[] = [readAbbreviation];

function scanNumber(state: ScanState, at: number): number {
  const { text } = state;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const before = text.charCodeAt(at - 1);
  // Part of a word, a date, an amount or a longer number.
  if (end - at > 4 || isLetter(before) || before === 47 || before === 46 || before === 36) return end;
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 10 && next !== 93 && !(next >= 65 && next <= 90) && next !== 40) return end;
  return readNumberFirst(state, at) ?? readNumberOfYear(state, at) ?? readOddReport(state, at) ?? end;
}

function scanSign(state: ScanState, at: number, code: number): number {
  return readSign(state, at, code) ?? at + 1;
}

function readSign(state: ScanState, at: number, code: number): number | null {
  const { text } = state;
  if (code === 91 || code === 40) {
    const next = text.charCodeAt(at + 1);
    if (next !== 49 && next !== 50 && next !== 32) return null;
    return readMainlandCase(state, at) ?? readBracketedYear(state, at) ?? readOddReport(state, at);
  }
  if (code === YEAR) return readChineseYear(state, at);
  if (code === BOOK) return readBook(state, at);
  if (code === ORDINAL || code === SCHEDULE) return readOrdinal(state, at);
  if (code === PRACTICE) return text.charCodeAt(at + 1) === DIRECTION ? readPracticeDirection(state, at) : null;
  if (code === SECTION_SIGN) return readProvisionFirst(state, at);
  if (TITLE_ENDS.has(code) && TITLE_END.test(text.slice(at - 1, at + 1))) {
    const read = readBareTitle(state, at + 1);
    if (read !== null) return read;
  }
  return NAME_ENDS.has(code) ? readBareArticleName(state, at + 1) : null;
}
