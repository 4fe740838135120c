import { groupBy } from '../../core/group-by';
import { fitsAt, matchAt } from '../match-at';
import { han } from '../normalise';
import { PLACES_CHINESE, PLACES_ENGLISH } from '../tables/places';

/** Whether words around a title or a chapter say that it is another place's: nothing there may become Hong Kong law. */

/** `, of the Laws of`, `in force in the Republic of`, `(`: what leads to a place after a title. */
const LEAD_AFTER =
  /\s{0,3},?\s{0,3}(?:(?:[Oo][Ff]|[Ii]n\sforce\sin)\s{1,3}(?:[Tt]he\s{1,3})?(?:(?:[Ll]aws|[Ss]tatutes|[Rr]epublic|[Ss]tate)\s{1,3}of\s{1,3}){0,2}(?:[Tt]he\s{1,3})?|\(\s?)(?=[A-Za-z])/y;
/** `, (Singapore`: the place alone after a chapter. */
const LEAD_ALONE = /\s{0,3},?\s{0,3}\(?(?=[A-Z])/y;
/** The laws of anywhere but Hong Kong, the place named or not: `Laws of Fiji`, `2006 Rev Ed`, `Revised Edition`. */
const REVISED = new RegExp(
  [
    '\\s{0,3},?\\s{0,3}\\(?(?:of\\s{1,3})?(?:the\\s{1,3})?(?:Revised\\s)?(?:Laws|Statutes)\\s{1,3}of\\s{1,3}(?:the\\s{1,3})?(?!Hong|HK|the\\b)[A-Z]',
    // `(Cap 30B, Reg 1, 2006 Rev Ed)`, `(Cap 68, Act 15 of 2010)`
    '[^()\\n]{0,30}?,?\\s{0,2}\\(?(?:18|19|20)\\d\\d\\s(?:Rev|Ed|Reprint)',
    '[^()\\n]{0,30}?Rev(?:ised)?\\.?\\sEd',
    ',\\sAct\\s\\d',
  ].join('|'),
  'y',
);
/** `(Cap 322, R 5)`: Singapore numbers the rules made under a chapter. */
const RULES_NUMBER = /,?\s?(?:R|Rg)\s?\d{1,3}[A-Z]?(?=,|\))/y;
/** What may join a place to a title: 澳門特別行政區的, 內地現行. */
const LINKS_CHINESE: readonly string[] = ['', '的', '之', '特別行政區', '政府', '立法會', '現行', '新修訂'].flatMap(
  (link) => [han(link), han(`${link}的`)],
);
const HOME_CHINESE = han('香港');
/** Names that are looked up one by one: compiled into a pattern they cost a page more than all its look-ups. */
const CHINESE_NAMES: readonly string[] = PLACES_CHINESE.flatMap((name) =>
  name.endsWith('?') ? [han(name.slice(0, -2)), han(name.slice(0, -1))] : [han(name)],
);

/** What numbers chapters elsewhere: `Women's Charter, Cap 353`, `[Road Traffic Act] Cap 276`, `Title 18, Chapter 228`. */
const OTHER_NOUN =
  /(?:\b(?:Act|Code|Charter|Constitution|Statutes?|Edition)(?:\sof)?(?:\s\d{4})?|\bTitle\s\d{1,3})["'\])]?,?\s{0,2}\(?\s?$/;
/** `Prison Rules 1949 (SI No 1073)`, `Rules of the High Court 1980 (PU(A) 50/1980)`. */
const ELSEWHERE_MADE =
  /\s{1,3}(?:18|19|20)\d\d\s{0,3}\((?:SI|S\.I\.|S\s\d|PU|SR|UK|M'?sia|Malaysia|Singapore)|\s{1,3}1980(?=\s{0,3}(?:\(PU|,|\.|\s[a-z]))/y;

/** Whether a chapter at `at` stands after the name of what is no ordinance. */
export const isOtherNounBefore = (text: string, at: number): boolean =>
  OTHER_NOUN.test(text.slice(Math.max(0, at - 24), at));

/** Whether what follows a title says that the instrument was made elsewhere. */
export const isMadeElsewhere = (text: string, at: number): boolean => fitsAt(ELSEWHERE_MADE, text, at);

/** Whether the text goes on with another place after a title that ends at `at`. */
export function isElsewhereAfter(text: string, at: number): boolean {
  const lead = matchAt(LEAD_AFTER, text, at);
  return lead !== null && isPlaceAt(text, at + lead[0].length, true);
}

/** Whether a chapter number that ends at `at` counts another place's laws. */
export function isElsewhereChapter(text: string, at: number): boolean {
  const lead = matchAt(LEAD_ALONE, text, at);
  if (lead && isPlaceAt(text, at + lead[0].length)) return true;
  return (matchAt(REVISED, text, at) ?? matchAt(RULES_NUMBER, text, at)) !== null;
}

/** `Macao Commercial Code`, `PRC Contract Law`: the place is the title's first word. */
export const isElsewhereTitle = (title: string): boolean => isPlaceAt(title, 0) || title.startsWith('NSW ');

/** Whether a word is a place or its last word: `Zealand` of New Zealand. */
export const endsPlace = (word: string): boolean =>
  PLACES_ENGLISH.some((place) => place === word || place.endsWith(` ${word}`));

/** Whether another place stands before a title that begins at `at`: `Singapore's Companies Act`, `the Indian Evidence Ordinance`. */
export function isElsewhereBefore(text: string, at: number): boolean {
  const end = beforeBlanks(text, at);
  if (end === at) return false;
  if (endsInPlaceAt(text, end)) return true;
  // One adjective may stand between: `the Indian Federal Ordinance`.
  let word = end;
  while (isLetter(text.charCodeAt(word - 1)) && end - word < LONGEST_PLACE) word--;
  const gap = beforeBlanks(text, word);
  return gap < word && ADJECTIVE.test(text.slice(word, end)) && endsInPlaceAt(text, gap);
}

const ADJECTIVE = /^[A-Z][a-z]+$/;

function beforeBlanks(text: string, at: number): number {
  let end = at;
  while ((text[end - 1] === ' ' || text[end - 1] === '\n') && at - end < 3) end--;
  return end;
}

function endsInPlaceAt(text: string, at: number): boolean {
  const end = text.startsWith("'s", at - 2) ? at - 2 : at;
  if (!lastSigns().has(text.slice(end - 2, end))) return false;
  const words = text.slice(Math.max(0, end - LONGEST_PLACE), end);
  return PLACES_ENGLISH.some(
    (place) => words.endsWith(place) && !isLetter(words.charCodeAt(words.length - place.length - 1)),
  );
}

/** `(SS Ord No 8 of 1909)`, `the University of Malaya Ordinance 1949 (Ordinance No 12 of 1949)`. */
export function isElsewhereNear(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const after = text.slice(end, end + 24);
  if (/\b(?:SS|FMS|F\.M\.S\.)\s$/.test(before)) return true;
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  const named = (words: string): boolean => PLACES_ENGLISH.some((place) => words.includes(place));
  return /\bOrdinance\b/.test(sentence) && !/Hong Kong/.test(sentence) && (named(sentence) || named(after));
}

let byFirst: ReadonlyMap<string, readonly string[]> | undefined;

/** Places by their first two letters, made when the first title asks: a pattern of all names costs a page more to compile. */
function placesByFirst(): ReadonlyMap<string, readonly string[]> {
  byFirst ??= groupBy(PLACES_ENGLISH, (name) => name.slice(0, 2).toLowerCase());
  return byFirst;
}

/** Whether one of the places stands at `at` as whole words. */
function isPlaceAt(text: string, at: number, anyCase = false): boolean {
  const bucket = placesByFirst().get(text.slice(at, at + 2).toLowerCase());
  if (!bucket) return false;
  const ahead = text.slice(at, at + LONGEST_PLACE);
  const words = anyCase ? ahead.toLowerCase() : ahead;
  return bucket.some(
    (place) => words.startsWith(anyCase ? place.toLowerCase() : place) && !isLetter(words.charCodeAt(place.length)),
  );
}

const LONGEST_PLACE = 32;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

let signs: ReadonlySet<string> | undefined;

function lastSigns(): ReadonlySet<string> {
  signs ??= new Set(PLACES_ENGLISH.map((name) => name.slice(-2)));
  return signs;
}

const FIRST_SIGNS = new Set(CHINESE_NAMES.map((name) => name[0]));
const LAST_SIGNS = new Set(CHINESE_NAMES.map((name) => name.at(-1)));

/** The same for a Chinese title; the name of the place may be its first word. */
export const isElsewhereChinese = (text: string, at: number, name: string): boolean =>
  (FIRST_SIGNS.has(name[0]) && CHINESE_NAMES.some((place) => name.startsWith(place)) && !name.includes(HOME_CHINESE)) ||
  endsInPlace(text.slice(Math.max(0, at - 16), at));

/** Whether `before` ends in a place, or in a place and what joins it to a title: 澳門的《, 內地現行. */
function endsInPlace(before: string): boolean {
  const ends = (words: string): boolean =>
    LAST_SIGNS.has(words.at(-1)) && CHINESE_NAMES.some((place) => words.endsWith(place));
  const open = /[《「]$/.test(before) ? before.slice(0, -1) : before;
  return LINKS_CHINESE.some((link) => open.endsWith(link) && ends(open.slice(0, open.length - link.length)));
}
