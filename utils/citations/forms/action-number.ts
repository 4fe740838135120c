import { matchAt, stepOver } from '../match-at';
import { addName, createNames, type Names, namesAt } from '../names';
import { han } from '../normalise';
import { keepCase, type ScanState } from '../scan-state';
import { ACTION_PREFIXES, type ActionCourt, type ActionPrefix, COURT_NAMES } from '../tables/action-prefixes';
import { ACTION_TYPES, type ActionType } from '../tables/action-types';
import { expandYear, isCaseYear, type ListedNumber, writeNumbers } from './numbers';

/** `CACV 123/2019`, `FACV Nos. 5 & 6 of 2010`, `CIVIL APPEAL NO 45 OF 2019`. */

const PREFIXES: ReadonlyMap<string, ActionPrefix> = new Map(ACTION_PREFIXES.map((row) => [row.prefix, row]));

export const ACTION_WORDS: readonly string[] = ACTION_PREFIXES.map((row) => row.prefix);

const COURT_OF: ReadonlyMap<string, ActionCourt> = new Map(ACTION_PREFIXES.map((row) => [row.prefix, row.court]));

export const courtOfPrefix = (prefix: string): ActionCourt => COURT_OF.get(prefix) ?? 'HC';

const LABEL = /\s{0,3}(?:(?:N(?:os?|OS?|umbers?)|n(?:os?|umbers?))\b\.?:?\s{0,3})?/y;
const ONE = /0{0,5}([1-9]\d{0,5}[A-Z]?)(?![\dA-Za-z.%])/y;
const RANGE = /\s{0,2}(?:-|to|至|到)\s{0,2}(?=\d)/y;
/** Connectors are as normalised text has them: one script, one comma. */
const NEXT = /\s{0,3}(?:[,、]\s{0,3}(?:and|&|及|和)?|&|and|AND|以及|及|和|与|同|或)\s{0,3}(?=\d)/y;
const YEAR = /\s{0,2}(?:\/|(?:of|OF)\s{1,4})\s{0,2}(\d{4}|\d{2})(?![\d/A-Za-z]|[.,]\d)/y;
const MOST_NUMBERS = 40;

type NumberList = { readonly end: number; readonly listed: ListedNumber[]; readonly year: string };

/** Reads a list of numbers with their year: `1234 & 1235/2018`, `9 and 10 of 2019`, `1/2018 and 2/2019`. */
export function readNumberList(text: string, at: number): NumberList | null {
  const listed: ListedNumber[] = [];
  let done: NumberList | null = null;
  let from = at;
  while (listed.length < MOST_NUMBERS) {
    const first = matchAt(ONE, text, from);
    if (!first) break;
    from += first[0].length;
    const range = matchAt(RANGE, text, from);
    const second = range && matchAt(ONE, text, from + range[0].length);
    if (range && second) from += range[0].length + second[0].length;
    const year = matchAt(YEAR, text, from);
    if (year) {
      if (!isCaseYear(expandYear(year[1] ?? ''))) break;
      from += year[0].length;
    }
    listed.push({
      from: first[1] ?? '',
      ...(second ? { to: second[1] ?? '' } : {}),
      ...(year ? { year: year[1] ?? '' } : {}),
    });
    if (year) done = { end: from, listed: [...listed], year: year[1] ?? '' };
    const next = matchAt(NEXT, text, from);
    if (!next) break;
    from += next[0].length;
  }
  return done;
}

/** Reads a number with its prefix; `[2017] HCA 12` is for the series, since no year follows there. */
export function readActionNumber(state: ScanState, at: number, word: string): number | null {
  const prefix = PREFIXES.get(word);
  if (!prefix) return null;
  const { text } = state;
  const from = stepOver(LABEL, text, at + word.length);
  const list = readNumberList(text, from);
  if (!list) return null;
  const numbers = writeNumbers(prefix.now ?? prefix.prefix, list.listed, list.year);
  return keepCase(state, {
    start: at,
    end: list.end,
    kind: 'case-number',
    norm: numbers.join('; '),
    court: prefix.court,
    place: 'hk',
    series: prefix.prefix,
  });
}

/** A court, and the seat where it is one of the magistrates' courts. */
export type CourtPlace = { readonly court?: ActionCourt; readonly seat?: string };

type Phrase = CourtPlace & { readonly type?: ActionType };

function buildPhrases() {
  const trie = createNames<Phrase>();
  for (const type of ACTION_TYPES) for (const name of type.en) addName(trie, name, { type });
  for (const { court, en, seat } of COURT_NAMES) {
    for (const name of en) {
      addName(trie, name, { court, ...(seat ? { seat } : {}) });
      addName(trie, `${name}s`, { court, ...(seat ? { seat } : {}) });
    }
  }
  return trie;
}

const PHRASES = buildPhrases();

export const ACTION_PHRASE_WORDS: readonly string[] = [
  ...new Set(
    [...ACTION_TYPES.flatMap((type) => type.en), ...COURT_NAMES.flatMap((court) => court.en)].map(
      (name) => /^[A-Za-z]+/.exec(name)?.[0] ?? '',
    ),
  ),
].filter((word) => word !== '');

/** A court on the line above is a heading, not part of the number. */
const BETWEEN = / {0,2}[,:]? {0,3}/y;
const DIVISION = /\s{0,3}\((civil|criminal)\)/iy;
const NUMBER_LABEL = /\.?\s{0,3},?\s{0,3}(?:(?:No|NO|no)s?\b\.?|(?:NOS|Number|NUMBER|Numbers)\b\.?)?\s{0,3}(?=\d)/y;

/** Reads a number with its type in words, and the court before it where one stands there. */
export function readActionPhrase(state: ScanState, at: number): number | null {
  const { text } = state;
  for (const first of namesAt(PHRASES, text, at)) {
    if (first.value.type) {
      const end = readTyped(state, at, first.end, first.value.type, {});
      if (end !== null) return end;
      continue;
    }
    const gap = matchAt(BETWEEN, text, first.end)?.[0].length ?? 0;
    for (const second of namesAt(PHRASES, text, first.end + gap)) {
      if (!second.value.type) continue;
      const end = readTyped(state, at, second.end, second.value.type, first.value);
      if (end !== null) return end;
    }
  }
  return null;
}

function readTyped(state: ScanState, start: number, at: number, type: ActionType, place: Phrase): number | null {
  const { text } = state;
  const before = matchAt(DIVISION, text, at);
  const from = at + (before?.[0].length ?? 0);
  const label = matchAt(NUMBER_LABEL, text, from);
  const list = label && readNumberList(text, from + label[0].length);
  if (!list) return null;
  const isNumbered = /[A-Za-z]/.test(label[0]);
  // Without "No" only "of 2019" or "/2019" after a capitalised type is a case: "the action 1/2019" is not.
  if (!isNumbered && !/^[A-Z]/.test(text.slice(start, start + 1))) return null;
  const after = matchAt(DIVISION, text, list.end);
  const division = (before ?? after)?.[1]?.toLowerCase();
  if (isAbroad(text, start, after ? list.end + after[0].length : list.end)) return null;
  const prefix = prefixFor(type, place.court ? place : courtOfType(state, start, type, list), division);
  // The Attorney General's references ended in 1997; later ones are England's.
  if (!prefix || (prefix === 'CAAG' && expandYear(list.year) > 1997)) return null;
  return keepNumber(state, start, { ...list, end: list.end + (after?.[0].length ?? 0) }, prefix);
}

/** `Federal Court Criminal Appeal No 11 of 1982`, `Public Prosecutor v Lim, Criminal Case No 41`, `(“CCA 8/2011”)`: other courts' numbers. */
const ABROAD_BEFORE =
  /(?:Federal Court|Supreme Court of [A-Z][a-z]+|Singapore|Malaysian?|Australian?|English|Indian|Privy Council)\s$|\b(?:Public Prosecutor|PP) v [^.;]{2,60}$/;
const ABROAD_AFTER = /^\s?\((?:the\s)?["'](?:CA|CCA|CR|CM|OS|MA|RA|CC)\s?\d/;

const isAbroad = (text: string, start: number, end: number): boolean =>
  ABROAD_BEFORE.test(text.slice(Math.max(0, start - 90), start)) || ABROAD_AFTER.test(text.slice(end, end + 20));

/** Keeps an action number whose court was written out in words. */
export function keepNumber(state: ScanState, start: number, list: NumberList, prefix: string): number {
  return keepCase(state, {
    start,
    end: list.end,
    kind: 'case-number',
    norm: writeNumbers(prefix, list.listed, list.year).join('; '),
    court: courtOfPrefix(prefix),
    place: 'hk',
    series: prefix,
    long: true,
  });
}

/** The prefix of a type in a court; `*` stands for the seat of a magistrates' court. */
export function prefixFor(type: ActionType, { court, seat }: CourtPlace, division?: string): string | null {
  const own = (court && type.prefixes[court]) ?? type.prefixes.default;
  if (!own) return null;
  if (own.startsWith('*')) return seat ? seat + own.slice(1) : null;
  if (division === 'criminal' && own.startsWith('FA')) return own.replace(/V$/, 'C');
  return own;
}

/** Reads the court of a type that several courts know: the number in short form near by, else the court named last. */
export function courtOfType(state: ScanState, at: number, type: ActionType, list: NumberList): CourtPlace {
  const courts = Object.keys(type.prefixes).filter((court) => court !== 'default');
  if (courts.length === 0) return {};
  const numbers = writeNumbers('', list.listed, list.year);
  for (const draft of state.found.slice(-6)) {
    if (draft.kind !== 'case-number' || draft.long) continue;
    const fits = draft.norm.split('; ').some((norm) => numbers.includes(norm.slice(norm.indexOf(' '))));
    const court = Object.entries(type.prefixes).find(([, prefix]) => prefix === draft.series)?.[0];
    if (fits && court) return court === 'default' ? {} : { court: court as ActionCourt };
  }
  return courtNamedBefore(state, at);
}

/** How far back the heading that names the court may stand. */
const COURT_REACH = 700;

/** Names of courts in both languages; a longer one ends in the name of the same court: 高等法院上訴法庭. */
let courtNames: Names<CourtPlace> | undefined;

function listCourts(): Names<CourtPlace> {
  if (courtNames) return courtNames;
  courtNames = createNames<CourtPlace>();
  for (const { court, en, zh, seat } of COURT_NAMES)
    for (const name of [...en.flatMap((one) => [one, `${one}s`]), ...zh.map(han)])
      addName(courtNames, name, { court, ...(seat ? { seat } : {}) });
  return courtNames;
}

/** A name may stand across the place up to which was looked. */
const LONGEST_NAME = 60;

/** The court named last before a place; what stands between two such places is looked through once, from its end. */
function courtNamedBefore(state: ScanState, at: number): CourtPlace {
  const names = listCourts();
  const { text, courts } = state;
  const from = Math.max(0, at - COURT_REACH, courts.until - LONGEST_NAME);
  for (let start = at - 1; start >= from; start--) {
    if (!names.waiting.has(lowerCode(text.charCodeAt(start)))) continue;
    // Inside a word no name begins.
    if (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) continue;
    const [name] = namesAt(names, text, start);
    if (!name || name.end > at) continue;
    courts.end = name.end;
    courts.last = name.value;
    break;
  }
  courts.until = Math.max(courts.until, at);
  return courts.last && courts.end > at - COURT_REACH && courts.end <= at ? courts.last : {};
}

const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const lowerCode = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
