import { fitsAt, matchAt, stepOver } from '../match-at';
import { ELSEWHERE, type Instrument, type ScanState, type Scope } from '../scan-state';
import { FORMER_TITLES, NOT_INSTRUMENTS } from '../tables/instruments';
import {
  capOfEnglishTitle,
  familyOfTitle,
  instrumentOfAbbreviation,
  instrumentOfCap,
  titleOfCap,
  wordKey,
} from '../titles';
import { articleInstrumentAt } from './articles';
import { type ChapterHit, readChapter } from './chapter';
import { definedKey, defineNames, readDefinition } from './definitions';
import { isElsewhereAfter, isElsewhereBefore, isMadeElsewhere } from './elsewhere';
import type { CitedProvisions } from './english-provisions';
import { createAct, instrumentOfTitle, readActYear, readTitleForward } from './english-titles';
import { nameInitials } from './initials';
import { type Naming, readNaming } from './naming';

/** What stands after "of the": a title, a chapter, a short name, or a word that means the instrument named before. */

type Tail = { readonly end: number; readonly instrument: Instrument };

const INTO =
  /\s{0,3},?\s{0,3}(?:of|to|in)\b,?\s{1,4}(?:the(?=[A-Z][a-z])|(?:both|the|that|this|said|same|such|our|old|former|then|new|repealed|present|current|existing|relevant|English|UK|British|HK|Hong\sKong)\s{1,4}){0,3}/y;
const DIRECT = /\s{0,3},?\s{0,3}(?:the\s{1,3})?/y;
const QUOTE = /["']/y;
/** In lower case a chapter is a book's, unless it is said to be of the Laws. */
const LAWS = /laws|\bL(?:aws)? of H/i;
const GENERIC =
  /(Ordinance|Act|Regulations?|Rules|Code|Law|By-?laws?|Order|ORDINANCE|ordinance|regulations|rules)\b(?!\s{1,2}\d)/y;
const YEAR_ACT = /((?:1[89]|20)\d\d)\s(Act|Ordinance)\b/y;
const CAPITALS = /([A-Z][A-Za-z]{0,3}(?:\([A-Z]{1,6}\))?[A-Z]{1,6})(?![A-Za-z\d])/y;
/** The instrument after a provision: "of the X Ordinance (Cap 5)", ", Cap 599", " RHC". */
export function readTail(state: ScanState, provisions: CitedProvisions): Tail | null {
  const { text } = state;
  const defined = readDefined(state, provisions.end);
  if (defined) return defined;
  const into = matchAt(INTO, text, provisions.end);
  if (into) {
    const found = readInstrument(state, provisions.end + into[0].length, provisions, true);
    if (found) return found;
  }
  const direct = matchAt(DIRECT, text, provisions.end);
  const from = provisions.end + (direct?.[0].length ?? 0);
  const isSpaced = from > provisions.end;
  return isSpaced && !/the\s/.test(direct?.[0] ?? '') ? readInstrument(state, from, provisions, false) : null;
}

const OF_THE = /\s{0,3},?\s{0,3}(?:of|to|in)\s{1,4}(?:the\s{1,4})?["']?/y;

/** A short name of more than one word, as the text defined it: `of the new CO`, `of the Principal Ordinance`. */
function readDefined({ text, scope }: ScanState, at: number): Tail | null {
  const from = stepOver(OF_THE, text, at);
  if (from === at) return null;
  for (const [name, instrument] of scope.defined) {
    const end = from + name.length;
    if (!name.includes(' ') || !text.startsWith(name, from) || /[A-Za-z\d]/.test(text[end] ?? '')) continue;
    return { end: closeQuote(text, from - 1, from, end), instrument: { ...instrument, resolvedBy: 'defined-name' } };
  }
  return null;
}

function readInstrument(state: ScanState, at: number, provisions: CitedProvisions, isOf: boolean): Tail | null {
  const { text } = state;
  const from = stepOver(QUOTE, text, at);
  const article = articleInstrumentAt(text, from);
  if (article && provisions.family === 'article')
    return { end: closeQuote(text, at, from, article.end), instrument: article.instrument };
  const chapter =
    text.startsWith('chapter', from) && !LAWS.test(text.slice(from, from + 40)) ? null : readChapter(text, from);
  if (chapter) return finishNaming(state, chapter, instrumentOfChapter(text, chapter));
  const short = readShort(state, from, isOf);
  if (short) return { end: closeQuote(text, at, from, short.end), instrument: short.instrument };
  const title = readTitleForward(text, from);
  const act = title && /\bact$/i.test(title.title) ? readActYear(text, title.end) : null;
  if (title && act) return nameAct(state, title.title, act);
  if (title && /\s/.test(title.title)) return withTitle(state, from, title);
  return isOf ? readGeneric(state, from, provisions) : null;
}

const closeQuote = (text: string, before: number, from: number, end: number): number =>
  from > before && /["']/.test(text[end] ?? '') ? end + 1 : end;

export function nameAct(state: ScanState, title: string, act: { end: number; year: string; place: string }): Tail {
  const instrument = createAct(title, act.year, act.place);
  state.scope.acts.set(title.toLowerCase(), instrument);
  nameInitials(state.scope, title, instrument);
  const naming = readNaming(state.text, act.end);
  if (naming) defineNames(state.scope, naming.names, instrument);
  if (naming && naming.caps.length > 0) state.passed = naming.full;
  return { end: act.end, instrument };
}

function withTitle(state: ScanState, start: number, title: { end: number; title: string }): Tail | null {
  const naming = readNaming(state.text, title.end);
  const instrument = instrumentNamed(state, start, title.end, title.title, naming);
  if (!instrument) return null;
  nameInitials(state.scope, title.title, instrument);
  return naming ? finishNaming(state, naming, instrument) : { end: title.end, instrument };
}

/** What a title and the brackets after it stand for: another place's law, the chapter named there, or the chapter of that title. */
export function instrumentNamed(
  state: ScanState,
  start: number,
  end: number,
  title: string,
  naming: Naming | null,
): Instrument | null {
  const { text, scope } = state;
  const last = naming && naming.caps.length > 0 ? naming.end : end;
  if (naming?.foreign || isElsewhereAfter(text, last) || isElsewhereBefore(text, start)) return ELSEWHERE;
  if (isMadeElsewhere(text, end) || isElsewhereAfter(text, stepOver(YEAR, text, end))) return ELSEWHERE;
  const [cap] = naming?.caps ?? [];
  if (/\bact$/i.test(title)) return scope.acts.get(title.toLowerCase()) ?? ELSEWHERE;
  // "Penal Code (Cap 224)", "Rules of Court (Cap 322)": no title of ours, and another place's number.
  if (/\bcode$|^rules of court$/i.test(title) && capOfEnglishTitle(title) === undefined && cap !== undefined)
    return ELSEWHERE;
  if (cap !== undefined) return instrumentOfTitledCap(cap, title);
  const former = FORMER_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ? FORMER_TITLES.get(title) : undefined;
  return former === undefined ? instrumentOfTitle(title, scope) : instrumentOfCap(former, title);
}

/** `Family Justice Rules 2014 of Singapore` */
const YEAR = /,?\s{1,3}(?:18|19|20)\d\d(?!\d)/y;

const NOT_TELLING =
  /^(?:of|and|the|for|in|to|on|by|ordinance|regulation|rule|hong|kong|miscellaneou|provision|general|special|&)$/;
const telling = (title: string): string[] =>
  title
    .split(/[\s-]+/)
    .map(wordKey)
    .filter((key) => key !== '' && !NOT_TELLING.test(key));

/** The chapter beside a title; doubtful where the two have no word in common, as a number given anew has. */
function instrumentOfTitledCap(cap: string, title: string): Instrument {
  const instrument = instrumentOfCap(cap, title);
  const today = titleOfCap(cap)?.en;
  const words = telling(title);
  if (today === undefined || words.length === 0 || capOfEnglishTitle(title) === cap) return instrument;
  const known = telling(today);
  return words.some((word) => known.some((other) => other.startsWith(word.slice(0, 5))))
    ? instrument
    : IS_MADE_UNDER.test(title) && !/[A-Z]/.test(cap)
      ? ELSEWHERE
      : { ...instrument, doubtful: true };
}

/** Rules made under an ordinance of ours have a letter behind its number: `Auxiliary Police Regulations (Cap 235)` are Singapore's. */
const IS_MADE_UNDER = /\b(?:Regulations?|Rules|Order|Notification)$/;

const FORMER_BEFORE = /\b(?:old|former|repealed|previous|predecessor|pre-\d{4})\s{1,3}$/;

/** The chapter alone: another place's where the text says so, and never an Act's. */
export const instrumentOfChapter = (text: string, chapter: ChapterHit): Instrument =>
  chapter.foreign || isElsewhereAfter(text, chapter.end) ? ELSEWHERE : instrumentOfCap(chapter.caps[0] ?? '');

/** Gives the short names in the brackets to the instrument; the citation ends after its chapter. */
export function finishNaming(
  state: ScanState,
  naming: { end: number; full: number; names: readonly string[] },
  instrument: Instrument,
): Tail {
  const definition = readDefinition(state.text, naming.full);
  defineNames(state.scope, [...naming.names, ...(definition?.names ?? [])], instrument);
  return { end: instrument.family === 'elsewhere' ? naming.full : naming.end, instrument };
}

const GOES_ON_AS_TITLE =
  /\s{1,3}(?:\(?[A-Z][a-z]+\)?\s{1,3}){0,6}(?:Act|Law|Code|Ordinance|Regulations?|Rules)(?![A-Za-z])/y;
const ALSO_NOUN = /\s{1,3}(?:Ordinance|Regulations?|Rules)(?![A-Za-z])/y;

const CAPITALISED = /\s{1,3}[A-Z][a-z]/y;
const isOfBody = (text: string, end: number, noun?: string): boolean =>
  noun ? noun.endsWith('Rules') : fitsAt(CAPITALISED, text, end);

const isElsewhereNaming = (text: string, naming: Naming): boolean =>
  naming.foreign === true || isElsewhereAfter(text, naming.end);

/** An abbreviation: what the chapter after it says, what the text defined, whose initials it has, or a common one. */
function readShort(state: ScanState, at: number, isOf: boolean): Tail | null {
  const { text, scope } = state;
  const match = matchAt(CAPITALS, text, at);
  const name = match?.[1] ?? '';
  if (!match) return null;
  const noun = matchAt(ALSO_NOUN, text, at + match[0].length);
  const end = at + match[0].length + (noun?.[0].length ?? 0);
  const naming = readNaming(text, end);
  if (naming && naming.caps.length > 0) {
    const instrument = isElsewhereNaming(text, naming) ? ELSEWHERE : instrumentOfCap(naming.caps[0] ?? '');
    defineNames(scope, [name], instrument);
    return finishNaming(state, naming, instrument);
  }
  const known = instrumentCalled(scope, name);
  // `POCA 2002`, `the HRA 1998`: an Act with its year, unless the text gave the name to something else.
  if (fitsAt(YEAR, text, end) && !scope.defined.has(definedKey(name)) && !/O$/.test(name))
    return { end, instrument: ELSEWHERE };
  if (known) return { end, instrument: known };
  // `BVI Business Companies Act`, `SFC Act`: the capitals begin a longer name.
  // `JV Agreement`, `CMI Rules`: a name that nothing explains, before a noun that is no statute's.
  if (isOfBody(text, at + name.length, noun?.[0])) return null;
  if (NOT_INSTRUMENTS.has(name) || (!noun && matchAt(GOES_ON_AS_TITLE, text, end))) return null;
  if (
    (!isOf && !/^[A-Z]{2,}O$/.test(name)) ||
    name !== name.toUpperCase() ||
    /^(?:ORDINANCE|ACT|RULES|LAW|CODE|ORDER|CAP)$/.test(name)
  )
    return null;
  return { end, instrument: { code: name, family: 'ordinance', kind: 'legislation' } };
}

/** The instrument an abbreviation stands for in this text: as defined, by the initials of a title named before, or as commonly. */
export function instrumentCalled(scope: Scope, name: string): Instrument | undefined {
  const defined = scope.defined.get(definedKey(name)) ?? scope.initials.get(name);
  return defined ? { ...defined, resolvedBy: 'defined-name' } : instrumentOfAbbreviation(name);
}

/** "the Ordinance", "the 1996 Act": the one defined so, else the one of that family named last. */
function readGeneric(state: ScanState, at: number, provisions: CitedProvisions): Tail | null {
  const { scope, text } = state;
  const treaty = provisions.family === 'article' ? readTreatyNoun(scope, text, at) : null;
  if (treaty) return treaty;
  const dated = matchAt(YEAR_ACT, text, at);
  const match = dated ?? matchAt(GENERIC, text, at);
  if (!match) return null;
  const noun = (dated ? dated[2] : match[1]) ?? '';
  const end = at + match[0].length;
  // "the new Ordinance (Cap 622)": the chapter says which.
  const naming = readNaming(text, end);
  if (naming && naming.caps.length > 0)
    return finishNaming(
      state,
      naming,
      isElsewhereNaming(text, naming) ? ELSEWHERE : instrumentOfCap(naming.caps[0] ?? ''),
    );
  const dateAct = dated ? [...scope.acts.values()].find((act) => act.code.includes(` ${dated[1]}`)) : undefined;
  const instrument = dateAct ?? resolveNoun(scope, noun);
  // "paragraph 4 of the Order" is of a court's order, unless an instrument was given that name.
  if (/^order$/i.test(noun) && !scope.defined.has('Order') && provisions.units[0] === 'para') return null;
  if (!instrument && /law|order/i.test(noun) && provisions.family !== 'section') return null;
  return { end, instrument: instrument ?? { code: '', family: 'ordinance', kind: 'legislation' } };
}

const TREATY_NOUN = /(?:Convention|Covenant|Treaty|Protocol|Declaration|Charter)(?![A-Za-z])/y;

/** "Article 6 of the Convention": the treaty named last. */
function readTreatyNoun(scope: Scope, text: string, at: number): Tail | null {
  const named = scope.named.get('article');
  if (named?.kind !== 'treaty') return null;
  const end = stepOver(TREATY_NOUN, text, at);
  return end === at ? null : { end, instrument: { ...named, resolvedBy: 'defined-name' } };
}

export function resolveNoun(scope: Scope, noun: string): Instrument | undefined {
  const defined =
    scope.defined.get(noun) ?? scope.defined.get(`${noun[0]?.toUpperCase()}${noun.slice(1).toLowerCase()}`);
  if (defined) return { ...defined, resolvedBy: 'defined-name' };
  const family = /^act$/i.test(noun) ? 'act' : /^law$/i.test(noun) ? 'article' : familyOfTitle(noun);
  const named = scope.named.get(family) ?? (family === 'rules' ? scope.named.get('court-rules') : undefined);
  return named ? { ...named, resolvedBy: 'defined-name' } : undefined;
}
