import { matchAt } from '../match-at';
import type { Instrument, ScanState, Scope } from '../scan-state';
import { NOT_INSTRUMENTS } from '../tables/instruments';
import { familyOfTitle, instrumentOfAbbreviation, instrumentOfCap } from '../titles';
import { articleInstrumentAt } from './articles';
import { readChapter } from './chapter';
import { definedKey, defineNames, namesIn, readDefinition } from './definitions';
import type { Provisions } from './english-provisions';
import { createAct, instrumentOfTitle, readActYear, readTitleForward } from './english-titles';
import { skipMark } from './footnote-mark';

/** What stands after "of the": a title, a chapter, a short name, or a word that means the instrument named before. */

type Tail = { readonly end: number; readonly instrument: Instrument };

const INTO =
  /\s{0,3},?\s{0,3}(?:of|to|in)\b,?\s{1,4}(?:the(?=[A-Z][a-z])|(?:both|the|that|this|said|same|such|our|old|former|then|new|repealed|present|current|existing|relevant|English|UK|British|Hong\sKong)\s{1,4}){0,3}/y;
const DIRECT = /\s{0,3},?\s{0,3}(?:the\s{1,3})?/y;
const QUOTE = /["']/y;
/** In lower case a chapter is a book's, unless it is said to be of the Laws. */
const LAWS = /laws|\bL(?:aws)? of H/i;
const GENERIC =
  /(Ordinance|Act|Regulations?|Rules|Code|Law|By-?laws?|Order|ORDINANCE|ordinance|regulations|rules)\b(?!\s{1,2}\d)/y;
const YEAR_ACT = /((?:1[89]|20)\d\d)\s(Act|Ordinance)\b/y;
const CAPITALS = /([A-Z][A-Za-z]{0,3}(?:\([A-Z]{1,6}\))?[A-Z]{1,6})(?![A-Za-z\d])/y;
/** The instrument after a provision: "of the X Ordinance (Cap 5)", ", Cap 599", " RHC". */
export function readTail(state: ScanState, provisions: Provisions): Tail | null {
  const { text } = state;
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

function readInstrument(state: ScanState, at: number, provisions: Provisions, isOf: boolean): Tail | null {
  const { text, scope } = state;
  const from = at + (matchAt(QUOTE, text, at)?.[0].length ?? 0);
  const article = articleInstrumentAt(text, from);
  if (article && provisions.family === 'article')
    return { end: closeQuote(text, at, from, article.end), instrument: article.instrument };
  const chapter =
    /^chapter/.test(text.slice(from, from + 7)) && !LAWS.test(text.slice(from, from + 40))
      ? null
      : readChapter(text, from);
  if (chapter) return finishChapter(state, chapter, instrumentOfCap(chapter.caps[0] ?? ''));
  const short = readShort(scope, text, from, isOf);
  if (short) return withChapter(state, { end: closeQuote(text, at, from, short.end), instrument: short.instrument });
  const title = readTitleForward(text, from);
  const act = title && /\bact$/i.test(title.title) ? readActYear(text, title.end) : null;
  if (title && act) return nameAct(state, title.title, act);
  if (title && /\s/.test(title.title)) return withTitle(state, title);
  return isOf ? readGeneric(scope, text, from, provisions) : null;
}

const closeQuote = (text: string, before: number, from: number, end: number): number =>
  from > before && /["']/.test(text[end] ?? '') ? end + 1 : end;

export function nameAct(state: ScanState, title: string, act: { end: number; year: string; place: string }): Tail {
  const instrument = createAct(title, act.year, act.place);
  state.scope.acts.set(title.toLowerCase(), instrument);
  const definition = readDefinition(state.text, act.end);
  if (definition) defineNames(state.scope, definition.names, instrument);
  return { end: act.end, instrument };
}

function withTitle(state: ScanState, title: { end: number; title: string }): Tail | null {
  const instrument = instrumentOfTitle(title.title, state.scope);
  if (!instrument) return withChapter(state, null, title.end);
  return withChapter(state, { end: title.end, instrument }, title.end, title.title);
}

/** The chapter after a title wins over what the title alone would say: "the old Companies Ordinance (Cap 32)". */
function withChapter(state: ScanState, tail: Tail | null, at = tail?.end ?? 0, title?: string): Tail | null {
  const chapter = readChapter(state.text, skipMark(state.text, at));
  if (chapter) return finishChapter(state, chapter, instrumentOfCap(chapter.caps[0] ?? '', title));
  if (tail) {
    const definition = readDefinition(state.text, at);
    if (definition) defineNames(state.scope, definition.names, tail.instrument);
  }
  return tail;
}

export function finishChapter(
  state: ScanState,
  chapter: { end: number; full: number; rest?: string },
  instrument: Instrument,
): Tail {
  const names = chapter.rest === undefined ? [] : namesIn(chapter.rest);
  const definition = readDefinition(state.text, chapter.full);
  defineNames(state.scope, [...names, ...(definition?.names ?? [])], instrument);
  return { end: chapter.end, instrument };
}

function readShort(scope: Scope, text: string, at: number, isOf: boolean): Tail | null {
  const match = matchAt(CAPITALS, text, at);
  const name = match?.[1] ?? '';
  if (!match || NOT_INSTRUMENTS.has(name)) return null;
  const end = at + match[0].length;
  const defined = scope.defined.get(definedKey(name));
  if (defined) return { end, instrument: { ...defined, resolvedBy: 'defined-name' } };
  const known = instrumentOfAbbreviation(name);
  if (known) return { end, instrument: known };
  if (
    (!isOf && !/^[A-Z]{2,}O$/.test(name)) ||
    name !== name.toUpperCase() ||
    /^(?:ORDINANCE|ACT|RULES|LAW|CODE|ORDER|CAP)$/.test(name)
  )
    return null;
  return { end, instrument: { code: name, family: 'ordinance', kind: 'legislation' } };
}

/** "the Ordinance", "the 1996 Act": the one defined so, else the one of that family named last. */
function readGeneric(scope: Scope, text: string, at: number, provisions: Provisions): Tail | null {
  const dated = matchAt(YEAR_ACT, text, at);
  const match = dated ?? matchAt(GENERIC, text, at);
  if (!match) return null;
  const noun = (dated ? dated[2] : match[1]) ?? '';
  const end = at + match[0].length;
  const dateAct = dated ? [...scope.acts.values()].find((act) => act.code.includes(` ${dated[1]}`)) : undefined;
  const instrument = dateAct ?? resolveNoun(scope, noun);
  // "paragraph 4 of the Order" is of a court's order, unless an instrument was given that name.
  if (/^order$/i.test(noun) && !scope.defined.has('Order') && provisions.units[0] === 'para') return null;
  if (!instrument && /law|order/i.test(noun) && provisions.family !== 'section') return null;
  return { end, instrument: instrument ?? { code: '', family: 'ordinance', kind: 'legislation' } };
}

export function resolveNoun(scope: Scope, noun: string): Instrument | undefined {
  const defined =
    scope.defined.get(noun) ?? scope.defined.get(`${noun[0]?.toUpperCase()}${noun.slice(1).toLowerCase()}`);
  if (defined) return { ...defined, resolvedBy: 'defined-name' };
  const family = /^act$/i.test(noun) ? 'act' : /^law$/i.test(noun) ? 'article' : familyOfTitle(noun);
  const named = scope.named.get(family) ?? (family === 'rules' ? scope.named.get('court-rules') : undefined);
  return named ? { ...named, resolvedBy: 'defined-name' } : undefined;
}
