import { CHINESE_NUMERAL_CLASS, parseChineseNumber, parseChineseYear } from '../../core/chinese-numerals';
import { groupBy } from '../../core/group-by';
import { fitsAt, matchAt, stepOver } from '../match-at';
import { han } from '../normalise';
import { keep, type ScanState } from '../scan-state';
import { COURT_NAMES } from '../tables/action-prefixes';
import { ACTION_TYPES, type ActionType } from '../tables/action-types';
import { type CourtPlace, courtOfType, keepNumber, prefixFor } from './action-number';
import { readChineseProvisions } from './chinese-provisions';
import { isCaseYear, type ListedNumber, writeNumbers } from './numbers';

/** What reads `YYYY年第N號`: action numbers, legal and government notices, ordinance numbers. */

const N = CHINESE_NUMERAL_CLASS;
const NUMBERS_AFTER = new RegExp(
  han(
    `年\\s?(?:第\\s?)?((?:\\d{1,6}[A-Z]?|[${N}]{1,8})(?:\\s?(?:[、,&-]|至|及|和|與|或)\\s?(?:第\\s?)?(?:\\d{1,6}[A-Z]?|[${N}]{1,8})){0,20})\\s?(號|宗)`,
  ),
  'y',
);
const YEAR_BEFORE = new RegExp(`(?:(?:19|20)\\d\\d|[${N}]{4})\\s?$`);
const LIST_PART = new RegExp(
  han(`(\\d{1,6}[A-Z]?|[${N}]{1,8})(?:\\s?(?:-|至)\\s?(?:第\\s?)?(\\d{1,6}[A-Z]?|[${N}]{1,8}))?`),
  'g',
);
const LEGAL_NOTICE = new RegExp(han('(?:附屬)?法律公告'), 'y');
const GOVERNMENT_NOTICE = new RegExp(han('\\s?(?:政府|憲報)?公告'), 'y');
const EDITORIAL = new RegExp(han('編輯修訂'), 'y');
const ORDINANCE_WORD = new RegExp(han('\\s?條例'), 'y');
const SECTION_BRACKET = new RegExp(han('\\s?\\(\\s?(?=第)'), 'y');
const SECTION_NEXT = new RegExp(han('\\s?(?=第)'), 'y');

/** Reads the expression whose 年 stands at `at`. */
export function readChineseYear(state: ScanState, at: number): number | null {
  const { text } = state;
  const numbers = matchAt(NUMBERS_AFTER, text, at);
  const year = numbers && YEAR_BEFORE.exec(text.slice(Math.max(0, at - 6), at));
  if (!numbers || !year) return null;
  const start = at - year[0].length;
  const value = parseChineseYear(year[0]);
  if (value === null || start < state.floor) return null;
  const end = at + numbers[0].length;
  const listed = readList(numbers[1] ?? '');
  return (
    readNotice(state, start, end, value, listed) ??
    readNumber(state, start, end, value, listed) ??
    readOrdinanceNumber(state, start, end, value, listed)
  );
}

const digits = (written: string): string => {
  const letter = /[A-Z]$/.exec(written)?.[0] ?? '';
  return `${parseChineseNumber(letter ? written.slice(0, -1) : written) ?? written}${letter}`;
};

function readList(list: string): ListedNumber[] {
  return [...list.matchAll(LIST_PART)].map((part) => ({
    from: digits(part[1] ?? ''),
    ...(part[2] ? { to: digits(part[2]) } : {}),
  }));
}

function readNotice(
  state: ScanState,
  start: number,
  end: number,
  year: number,
  listed: readonly ListedNumber[],
): number | null {
  const legal = matchAt(LEGAL_NOTICE, state.text, end);
  const notice = legal ?? matchAt(GOVERNMENT_NOTICE, state.text, end);
  if (!notice) return null;
  const norm = writeNumbers(legal ? 'LN' : 'GN', listed, String(year)).join('; ');
  return keep(state, { start, end: end + notice[0].length, kind: 'gazette', norm });
}

/** Where the text speaks of what an enactment did, or of nothing but the number: `(2008年第10號)`. */
const NOTE_BEFORE = new RegExp(han('[(;、,及由經]\\s?$'));
const NOTE_AFTER = new RegExp(han('\\s?(?:[)、;,及]|修訂|增補|代替|廢除)'), 'y');

const CLOSED = /\s?\)(?=第)/y;

function readOrdinanceNumber(
  state: ScanState,
  start: number,
  end: number,
  year: number,
  listed: readonly ListedNumber[],
): number | null {
  const { text } = state;
  if (fitsAt(EDITORIAL, text, end)) return null;
  const word = matchAt(ORDINANCE_WORD, text, end);
  let last = end + (word?.[0].length ?? 0);
  const bracket = matchAt(SECTION_BRACKET, text, last);
  // （2021年第14號條例）第3條: the number in its bracket, then the section.
  const next = text[start - 1] === '(' ? stepOver(CLOSED, text, last) : last;
  const open = bracket ?? matchAt(SECTION_NEXT, text, next);
  const sections = open ? readChineseProvisions(text, (bracket ? last : next) + open[0].length, 's') : null;
  const isNote =
    fitsAt(NOTE_AFTER, text, end) &&
    NOTE_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
    isInBracket(text, start);
  if (!word && !sections && !isNote) return null;
  const base = writeNumbers('Ord', listed, String(year));
  const norms = sections && base.length === 1 ? sections.norms.map((norm) => `${base[0]} ${norm}`) : base;
  if (sections) {
    last = sections.end;
    if (bracket && text[last] === ')') last++;
  }
  return keep(state, { start, end: last, kind: 'gazette', norm: norms.join('; ') });
}

const isInBracket = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

type Named = { readonly name: string; readonly type?: ActionType; readonly place?: CourtPlace };

let typeNames: readonly Named[] | undefined;
let courtNames: readonly Named[] | undefined;
const byLength = (a: Named, b: Named): number => b.name.length - a.name.length;

function listTypes(): readonly Named[] {
  typeNames ??= ACTION_TYPES.flatMap((type) => type.zh.map((name) => ({ name: han(name), type }))).sort(byLength);
  return typeNames;
}

let byEnding: ReadonlyMap<string, readonly Named[]> | undefined;

/** Names of types by their last character: most years follow something else. */
function typesByEnding(): ReadonlyMap<string, readonly Named[]> {
  byEnding ??= groupBy(listTypes(), ({ name }) => name.at(-1) ?? '');
  return byEnding;
}

function listCourts(): readonly Named[] {
  courtNames ??= COURT_NAMES.flatMap(({ court, zh, seat }) =>
    zh.map((name) => ({ name: han(name), place: { court, ...(seat ? { seat } : {}) } })),
  ).sort(byLength);
  return courtNames;
}

/** 案件, 案件編號, 編號 and a colon between the type and the year. */
const BEFORE_YEAR = new RegExp(han('(?:案件|案)?(?:\\s?編號)?\\s?:?\\s?$'));
const GENERIC = new RegExp(han('案件(?:\\s?編號)?\\s?$'));
const TYPE_REACH = 40;

function readNumber(
  state: ScanState,
  yearStart: number,
  end: number,
  year: number,
  listed: readonly ListedNumber[],
): number | null {
  if (!isCaseYear(year)) return null;
  const from = Math.max(state.floor, yearStart - TYPE_REACH);
  const before = state.text.slice(from, yearStart);
  const stem = before.slice(0, BEFORE_YEAR.exec(before)?.index ?? before.length);
  const list = { end, listed: [...listed], year: String(year) };
  const named = typesByEnding()
    .get(stem.at(-1) ?? '')
    ?.find(({ name }) => stem.endsWith(name));
  if (!named?.type) return readGeneric(state, from, before, list);
  let start = from + stem.length - named.name.length;
  let place: CourtPlace | undefined;
  for (let round = 0; round < 2; round++) {
    const ahead = state.text.slice(from, start);
    const court = listCourts().find(({ name }) => ahead.endsWith(name));
    if (!court) break;
    place ??= court.place;
    start -= court.name.length;
  }
  const after = place ? null : courtAfter(state.text, end);
  const court = place ?? after?.place ?? courtOfType(state, start, named.type, list);
  const prefix = prefixFor(named.type, court, undefined);
  if (!prefix) return null;
  return keepNumber(state, start, after ? { ...list, end: after.end } : list, prefix);
}

const OPEN = /\s?\(\s?/y;
const CLOSE = /\s?\)/y;

/** 民事訴訟2019年第1234號（區域法院）: the court in brackets after the number. */
function courtAfter(text: string, at: number): { place: CourtPlace; end: number } | null {
  const open = matchAt(OPEN, text, at);
  const from = at + (open?.[0].length ?? 0);
  const court = open && listCourts().find(({ name }) => text.startsWith(name, from));
  const close = court && matchAt(CLOSE, text, from + court.name.length);
  return court?.place && close ? { place: court.place, end: from + court.name.length + close[0].length } : null;
}

/** 案件編號2014年第555號 says nothing by itself: it is the number in short form near by, or nothing. */
function readGeneric(
  state: ScanState,
  from: number,
  before: string,
  list: { end: number; listed: ListedNumber[]; year: string },
): number | null {
  const generic = GENERIC.exec(before);
  if (!generic) return null;
  const [number] = writeNumbers('', list.listed, list.year);
  const near = state.found
    .slice(-4)
    .find((draft) => draft.kind === 'case-number' && draft.norm.endsWith(number ?? ' '));
  return near?.series ? keepNumber(state, from + generic.index, list, near.series) : null;
}
