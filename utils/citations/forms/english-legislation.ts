import { fitsAt, matchAt } from '../match-at';
import {
  ELSEWHERE,
  type Instrument,
  keep,
  nameElsewhere,
  nameInstrument,
  type ScanState,
  type Scope,
} from '../scan-state';
import { instrumentOfCap, isKnownCap } from '../titles';
import { readChapter } from './chapter';
import { readChapterThenTitle } from './chinese-ordinal';
import { definedKey, defineNames, readDefinition } from './definitions';
import { isElsewhereAfter, isElsewhereTitle, isOtherNounBefore } from './elsewhere';
import { type CitedProvisions, readEnglishProvisions } from './english-provisions';
import {
  finishNaming,
  instrumentCalled,
  instrumentNamed,
  instrumentOfChapter,
  nameAct,
  readTail,
  resolveNoun,
} from './english-tail';
import { COURT_TAIL, findTitleStart, readActYear, readTitleForward } from './english-titles';
import { skipMark } from './footnote-mark';
import { nameInitials } from './initials';
import { readNaming } from './naming';
import { readOrder, readOrderBefore } from './order-rules';

/** `section 12(1)(a) of the Companies Ordinance (Cap. 622)`, in either order, and what stands for it. */

/** After "of" a noun that is no instrument: "section 8 of the stand". */
const NO_INSTRUMENT =
  /\s{0,3},?\s{0,3}(?:of|to)\s{1,3}(?:chapter\s|(?:the|that|this|these|those|a|an|his|her|its|their|my|our|such|each|any|said)\s|[A-Z"])/y;

/** `of the Cayman Islands' Companies Law`, `of the PRC Arbitration Law`: a place's law that is neither ordinance nor Act. */
const OF_LAW =
  /\s{0,3},?\s{0,3}(?:of|to)\s{1,3}(?:the\s{1,3})?((?:[A-Z][A-Za-z.]+'?s?'?\s{1,3}){1,7}(?:Law|Code|Statute|Charter|Constitution))(?![A-Za-z])/y;

function isLawElsewhere(text: string, at: number): boolean {
  const law = matchAt(OF_LAW, text, at);
  return law !== null && (isElsewhereTitle(law[1] ?? '') || isElsewhereAfter(text, at + law[0].length));
}

const OF_NAMED = /\s{1,3}of\s{1,3}(?:the\s{1,3})?[A-Z][a-z]/y;

/** `(Amendment) Regulation 2006`: the year of an instrument, no regulation of that number. */
const YEAR_OF_TITLE = /(?:Regulations?|Rules?|Order|By-?laws?)\s{1,3}(?:18|19|20)\d\d(?![\dA-Za-z(])/y;
const AMENDING = /(?:\)|[A-Z][a-z]+)\s{1,3}$/;

/** Reads an expression that opens with a provision; `null` when it is none. */
export function readProvisionFirst(state: ScanState, at: number): number | null {
  const { text, scope } = state;
  const before = text[at - 1];
  if (before === "'" || before === '/' || before === '-') return null;
  if (fitsAt(YEAR_OF_TITLE, text, at) && AMENDING.test(text.slice(Math.max(0, at - 12), at))) return null;
  const ruleOfOrder = readOrderBefore(state, at);
  if (ruleOfOrder !== null) return ruleOfOrder;
  const provisions = readEnglishProvisions(text, at);
  if (!provisions) return null;
  const tail = readTail(state, provisions);
  if (tail) return keepWith(state, at, tail.end, provisions, tail.instrument);
  if (fitsAt(NO_INSTRUMENT, text, provisions.end)) {
    if (isLawElsewhere(text, provisions.end)) nameElsewhere(scope);
    // "Article 9(1) of the Constitution": articles that follow bare are no longer those of what was named before.
    if (provisions.family === 'article' && fitsAt(OF_NAMED, text, provisions.end)) scope.named.delete('article');
    return null;
  }
  // A § alone counts paragraphs: of a judgment, a textbook or submissions.
  if (text[at] === '§') return null;
  if (isOfPapers(scope, provisions, text, at) || isOfAddress(text, at, provisions.end)) return null;
  if (isOfContract(text, at, provisions.end) || (!scope.latest && fitsAt(HEADING_AFTER, text, provisions.end)))
    return null;
  const bare = resolveAhead(state, provisions) ?? resolveBare(scope, provisions, text, at);
  if (!bare || isBeyond(bare, provisions.norms)) return null;
  return keepWith(state, at, provisions.end, provisions, bare);
}

function keepWith(
  state: ScanState,
  start: number,
  end: number,
  provisions: CitedProvisions,
  instrument: Instrument,
): number {
  const isBor = provisions.family === 'article' && instrument.code === 'Cap 383';
  const code = isBor ? 'BOR' : instrument.code;
  const kind = isBor ? 'bill-of-rights' : instrument.kind === 'rule' ? 'rule' : instrument.kind;
  const norm = provisions.norms.map((one) => (code === '' ? one : `${code} ${one}`)).join('; ');
  nameInstrument(state.scope, instrument);
  if (instrument.family === 'elsewhere') return passOver(state, end);
  return keep(state, {
    start,
    end,
    kind,
    norm,
    ...(instrument.resolvedBy ? { resolvedBy: instrument.resolvedBy } : {}),
    ...(instrument.doubtful ? { doubtful: true as const } : {}),
  });
}

/** Another place's provision is no item, and nothing of it may be read again. */
function passOver(state: ScanState, end: number): number {
  state.floor = end;
  return end;
}

/** `Block 4, Section 2, Lot 344`: a piece of land or a flat. */
const ADDRESS_BEFORE = /\b(?:Flat|Block|Lot|Phase|Tower|Floor|Unit|DD|Town)\s(?:No\.?\s)?\w{1,6},\s{0,2}$/;
const ADDRESS_AFTER = /^,?\s{1,2}(?:of\s)?(?:Flat|Block|Lot|Phase|Tower|DD)\b/;
const isOfAddress = (text: string, at: number, end: number): boolean =>
  ADDRESS_BEFORE.test(text.slice(Math.max(0, at - 24), at)) || ADDRESS_AFTER.test(text.slice(end, end + 16));

/** `Section 3: Disposal` */
const HEADING_AFTER = /\s{0,2}:\s{1,2}[A-Z][a-z]/y;

/** `the sub-lease (s 9 thereof)` */
const isOfContract = (text: string, at: number, end: number): boolean =>
  text.startsWith(' thereof', end) && CONTRACT.test(text.slice(Math.max(0, at - 40), at));

const EXHIBITS = /exhibit|photograph|sample|fridge|marked|labelled|seat|stall|shelf|locker/i;

const PAPERS =
  /\b(?:agreement|contract|deed|lease|report|prospectus|guarantee|charterparty|policy|page \d{1,4}|on (?:Evidence|Contracts?|Torts?|Libel|Damages|Trusts|Arbitration|Companies))\b[^.;]{0,40},\s$/i;

/** Without labels and while no instrument was named: `s 5` in a list of exhibits, "the Agreement dated …, Section 3". */
function isOfPapers(scope: Scope, provisions: CitedProvisions, text: string, at: number): boolean {
  if (scope.latest !== undefined || provisions.norms.some((norm) => norm.includes('('))) return false;
  const before = text.slice(Math.max(0, at - 80), at);
  return PAPERS.test(before) || (/^[sS]{1,2}\.?\s?\d/.test(text.slice(at, at + 5)) && EXHIBITS.test(before));
}

/** `section 9(1) read with section 12(1) of the POBO`: what the later provision belongs to. */
const READ_WITH =
  /\s{1,3}(?:\(?(?:when\s)?(?:read|taken|considered)\s(?:together\s|jointly\s|in\sconjunction\s)?with|in\sconjunction\swith|together\swith|as\swell\sas)\s{1,3}(?=[sSrRaA§])/y;

function resolveAhead(state: ScanState, provisions: CitedProvisions): Instrument | null {
  const joint = matchAt(READ_WITH, state.text, provisions.end);
  const later = joint && readEnglishProvisions(state.text, provisions.end + joint[0].length);
  return later?.family === provisions.family ? (readTail(state, later)?.instrument ?? null) : null;
}

/** How many articles there are: a higher number is another instrument's. */
const LAST_ARTICLE: Readonly<Record<string, number>> = { BL: 160, BOR: 23, NSL: 66, ICCPR: 53 };

function isBeyond(instrument: Instrument, norms: readonly string[]): boolean {
  const last = LAST_ARTICLE[instrument.code];
  return last !== undefined && norms.some((norm) => Number.parseInt(/\d+/.exec(norm)?.[0] ?? '0', 10) > last);
}

/** A provision on its own: read with the last fitting instrument; a part or paragraph needs one. */
function resolveBare(scope: Scope, provisions: CitedProvisions, text: string, at: number): Instrument | null {
  const { family, units, norms } = provisions;
  const [first] = units;
  const none: Instrument = { code: '', family: 'ordinance', kind: 'legislation' };
  if (norms[0]?.startsWith('para') || first === 'div') return null;
  const named = namedFor(scope, family);
  const found = named ? { ...named, resolvedBy: 'nearest-instrument' as const } : null;
  if (family === 'article' || family === 'rule') return found;
  if (first === 'pt' && !norms[0]?.startsWith('sch'))
    return found && /^P/.test(text.slice(at, at + 1)) && !isHeading(text, at, provisions.end) ? found : null;
  if (first === 'sch' || norms[0]?.startsWith('sch'))
    return found ?? (CONTRACT.test(text.slice(Math.max(0, at - 300), at)) ? null : none);
  return found ?? none;
}

/** `PART II` on a line of its own, `Part 3: Discussion`, and a case of another publisher: `Part 4 Case 7`. */
const isHeading = (text: string, at: number, end: number): boolean =>
  /^\sCase\b/.test(text.slice(end, end + 6)) ||
  (/(?:^|\n)\s{0,4}$/.test(text.slice(Math.max(0, at - 5), at)) &&
    /^\s{0,3}(?:[\n:-]|$)/.test(text.slice(end, end + 4)));

const CONTRACT = /agreement|contract|lease|tenancy|deed|charterparty|mortgage|guarantee|letter|clause/i;

function namedFor(scope: Scope, family: CitedProvisions['family']): Instrument | undefined {
  if (family === 'article') return scope.named.get('article');
  if (family === 'regulation') return scope.named.get('regulations');
  if (family === 'rule') return scope.named.get('rules');
  const { latest } = scope;
  if (latest && (latest.family === 'ordinance' || latest.family === 'act' || latest.family === 'elsewhere'))
    return latest;
  return scope.named.get('ordinance') ?? scope.named.get('act') ?? scope.named.get('regulations');
}

const PROVISION_AFTER =
  /\s{0,3},?\s{0,3}(?=§|s{1,2}\.?\s?\d|sections?\s|r{1,2}\.?\s?\d|rules?\s|reg|Reg|sch|Sch|part\s|Part\s|pt|para|First|Second|Third|Fourth|Sect|sect|S\.?\s?\d|O\.?\s?\d|Order\s|arts?\.?\s|Arts?\.?\s|articles?\s|Articles?\s)/y;
const ORDER_AHEAD = /O(?:rd|rder)?\.?\s?\d/y;

/** Mr Cap is nobody's chapter. */
const SOMEBODY = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir)\.?\s{1,2}$/;

/** Reads an expression that opens with the chapter: `Cap 622 s 12`, `Caps 32 and 622`. */
export function readChapterFirst(state: ScanState, at: number): number | null {
  const { text } = state;
  const chapter =
    at < state.passed || SOMEBODY.test(text.slice(Math.max(0, at - 6), at)) ? null : readChapter(text, at);
  if (!chapter) return null;
  const isForeign = isOtherNounBefore(text, at) || instrumentOfChapter(text, chapter).family === 'elsewhere';
  if (!isForeign && !isPlausible(text, at, chapter.caps, state.scope.named.has('ordinance'))) return null;
  if (isForeign) {
    nameElsewhere(state.scope);
    return readProvisionsAfter(state, at, chapter.full, ELSEWHERE) ?? passOver(state, chapter.full);
  }
  if (/^\s?[《第附]/.test(text.slice(chapter.end, chapter.end + 2))) return readChapterThenTitle(state, at, chapter);
  const instrument = instrumentOfCap(chapter.caps[0] ?? '');
  return readBracketed(state, at, instrument) ?? finishInstrument(state, at, chapter, instrument);
}

const NAME_BEFORE =
  /(?:^|[^\w)])([A-Z][A-Za-z]{0,3}(?:\([A-Z]{1,6}\))?[A-Z]{1,6}|Ordinance|Regulations?|Rules)\s{0,2}$/;

/** `OLO (Cap 314), s 3(2)`, `the Ordinance (Cap 314), s 3`: a chapter in brackets after a short name, and what follows the bracket. */
function readBracketed(state: ScanState, at: number, instrument: Instrument): number | null {
  const { text } = state;
  if (text[at - 1] !== '(') return null;
  const naming = readNaming(text, at - 1);
  if (naming?.caps.length !== 1) return null;
  const from = Math.max(state.floor, at - 24);
  const name = NAME_BEFORE.exec(text.slice(from, at - 1));
  const short = name?.[1] ?? '';
  if (name && !/^(?:Ordinance|Regulation|Rules)/.test(short)) defineNames(state.scope, [short], instrument);
  defineNames(state.scope, naming.names, instrument);
  nameInstrument(state.scope, instrument);
  const start = name ? from + name.index + name[0].indexOf(short) : at - 1;
  const read = readProvisionsAfter(state, start, naming.full, instrument);
  if (read !== null || !name) return read;
  return keep(state, { start, end: naming.end, kind: 'legislation', norm: instrument.code });
}

/** "Chapter 3 of the report" and "cap 5" are words; a chapter of the Laws is known, or said to be one. */
function isPlausible(text: string, at: number, caps: readonly string[], afterOrdinance: boolean): boolean {
  const isWord = /^chapters?/i.test(text.slice(at, at + 8));
  const [cap = ''] = caps;
  if (!isWord) return /^C/.test(text.slice(at, at + 1)) || isKnownCap(cap);
  const after = text.slice(at, at + 60);
  // "(Butterworths, 1994) at chapter 6"
  if (/^c/.test(after) && /\b(?:at|in|see|and)\s{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return false;
  if (/^chapters?\.?\s{0,3}[\dA-Z]+,? of the laws|^chapters?\.?\s{0,3}[\dA-Z]+,? laws of/i.test(after)) return true;
  return isKnownCap(cap) && (afterOrdinance || Number.parseInt(cap, 10) >= 60) && !/^chapters?\s+\w+,? of/i.test(after);
}

function finishInstrument(
  state: ScanState,
  start: number,
  chapter: { end: number; full: number; caps: readonly string[]; names: readonly string[] },
  instrument: Instrument,
): number {
  const { text } = state;
  finishNaming(state, chapter, instrument);
  nameInstrument(state.scope, instrument);
  const definition = readDefinition(text, chapter.full);
  for (const from of [chapter.full, definition?.end ?? chapter.full]) {
    const provided = chapter.caps.length === 1 ? readProvisionsAfter(state, start, from, instrument) : null;
    if (provided !== null) return provided;
  }
  const norm = chapter.caps.map((cap) => instrumentOfCap(cap).code).join('; ');
  return keep(state, {
    start,
    end: chapter.end,
    kind: 'legislation',
    norm,
    ...(instrument.doubtful ? { doubtful: true as const } : {}),
  });
}

/** Provisions after their instrument, unless they turn out to belong to the next one. */
function readProvisionsAfter(state: ScanState, start: number, at: number, instrument: Instrument): number | null {
  const { text } = state;
  const marked = skipMark(text, at);
  const gap = matchAt(PROVISION_AFTER, text, marked);
  if (!gap) return null;
  const from = marked + gap[0].length;
  if (fitsAt(ORDER_AHEAD, text, from)) {
    return instrument.family === 'court-rules' ? readOrder(state, from, { start, instrument }) : null;
  }
  for (const most of [undefined, 1]) {
    const provisions = readEnglishProvisions(text, from, most);
    if (!provisions) return null;
    // Chapters may have articles; what no table knows and is cited by article is a body's own rules.
    if (provisions.family === 'article' && instrument.kind === 'legislation' && !/^Cap|^$/.test(instrument.code))
      return null;
    if (readTail(state, provisions) || matchAt(NO_INSTRUMENT, text, provisions.end)) continue;
    return keepWith(state, start, provisions.end, provisions, instrument);
  }
  return null;
}

/** Numbers before a title without the word section: `9(1)(b), X Ordinance (Cap. 201)`. */
const NUMBERS_BEFORE = /(?:^|[^\w.])(\d{1,4}[A-Z]{0,3}(?:\(\w{1,4}\)){1,4})\s?,?\s{1,2}(?:of\s{1,3}the\s{1,3})?$/;

/** Reads an expression that opens with a title, found at its noun; a bare title is only remembered. */
export function readTitleNoun(state: ScanState, nounAt: number, nounEnd: number): number | null {
  const { text, scope } = state;
  const ofCourt = matchAt(RULES_OF_COURT, text, nounAt);
  if (ofCourt) return nameForeignRules(state, nounAt + ofCourt[0].length);
  const isCourtRules = /^rules$/i.test(text.slice(nounAt, nounEnd)) && fitsAt(COURT_TAIL, text, nounEnd);
  const start = isCourtRules ? nounAt : findTitleStart(text, nounAt, nounEnd, state.floor);
  if (start === null || (start === nounAt && !isCourtRules)) return readNounAlone(state, nounAt, nounEnd);
  const hit = readTitleForward(text, start);
  const end = hit && hit.end >= nounEnd ? hit.end : nounEnd;
  const title = text.slice(start, end).replace(/\s+/g, ' ');
  if (/\bact$/i.test(title)) return readActFirst(state, start, end, title);
  const naming = readNaming(text, end);
  const instrument = instrumentNamed(state, start, end, title, naming);
  if (!instrument || !/^[A-Z]/.test(title)) return null;
  nameInitials(scope, title, instrument);
  if (naming && naming.caps.length > 0 && instrument.family !== 'elsewhere') {
    const numbers = numbersBefore(text, start, state.floor);
    if (!numbers) return finishInstrument(state, start, naming, instrument);
    finishNaming(state, naming, instrument);
    return keepWith(state, numbers.start, naming.end, { ...numbers, family: 'section', units: ['s'] }, instrument);
  }
  if (naming) defineNames(scope, naming.names, instrument);
  nameInstrument(scope, instrument);
  return (
    readProvisionsAfter(state, start, end, instrument) ??
    (naming ? readProvisionsAfter(state, start, naming.full, instrument) : null) ??
    (naming && naming.caps.length > 0 ? passOver(state, naming.full) : null)
  );
}

/** Singapore's and Malaysia's: Hong Kong's courts have rules of their own names. */
export const RULES_OF_COURT =
  /Rules\s{1,3}of\s{1,3}Court(?=\s{0,3},?\s{0,3}\(?(?:Cap|20\d\d|19\d\d)|\s{1,3}of\s{1,3}(?:Singapore|Malaysia))/y;

function nameForeignRules(state: ScanState, end: number): number {
  const { scope, text } = state;
  const naming = readNaming(text, end);
  nameElsewhere(scope);
  scope.named.delete('court-rules');
  delete scope.order;
  if (naming) defineNames(scope, naming.names, ELSEWHERE);
  return passOver(state, naming?.full ?? end);
}

function numbersBefore(
  text: string,
  start: number,
  floor: number,
): { start: number; end: number; norms: string[] } | null {
  const from = Math.max(floor, start - 40);
  const match = NUMBERS_BEFORE.exec(text.slice(from, start));
  const number = match?.[1] ?? '';
  return match ? { start: from + match.index + match[0].indexOf(number), end: start, norms: [`s ${number}`] } : null;
}

const THE_BEFORE = /\b(?:the|this|that|said|The|This|That)\s{1,3}$/;

/** "the Ordinance" names again what it stands for. */
function readNounAlone(state: ScanState, nounAt: number, nounEnd: number): number | null {
  const { text, scope } = state;
  const noun = text.slice(nounAt, nounEnd);
  if (!THE_BEFORE.test(text.slice(Math.max(0, nounAt - 8), nounAt))) return null;
  const instrument = resolveNoun(scope, noun);
  if (instrument) nameInstrument(scope, instrument);
  return null;
}

function readActFirst(state: ScanState, start: number, end: number, title: string): number | null {
  const { scope, text } = state;
  const act = readActYear(text, end);
  if (!act) {
    const known = scope.acts.get(title.toLowerCase());
    const naming = readNaming(text, end);
    const instrument = known && !naming?.caps.length ? known : ELSEWHERE;
    if (naming) defineNames(scope, naming.names, instrument);
    nameInitials(scope, title, instrument);
    nameInstrument(scope, instrument);
    return (
      readProvisionsAfter(state, start, naming?.full ?? end, instrument) ??
      (naming && naming.caps.length > 0 ? passOver(state, naming.full) : null)
    );
  }
  const tail = nameAct(state, title, act);
  nameInstrument(state.scope, tail.instrument);
  return (
    readProvisionsAfter(state, start, Math.max(tail.end, state.passed), tail.instrument) ??
    keep(state, { start, end: tail.end, kind: 'foreign-legislation', norm: tail.instrument.code })
  );
}

/** A defined or common abbreviation names its instrument: `SFO`, `the ECO`; provisions may follow it. */
export function readAbbreviation(state: ScanState, at: number, word: string): number | null {
  const { scope, text } = state;
  const end = at + word.length;
  const isOwn = scope.defined.has(definedKey(word)) || scope.initials.has(word);
  const naming = text[end] === ' ' && text[end + 1] === '(' ? readNaming(text, end) : null;
  if (naming && naming.caps.length === 1) {
    const instrument =
      naming.foreign || isElsewhereAfter(text, naming.end) ? ELSEWHERE : instrumentOfCap(naming.caps[0] ?? '');
    defineNames(scope, [word], instrument);
    if (instrument.family !== 'elsewhere') return finishInstrument(state, at, naming, instrument);
  }
  const instrument = instrumentCalled(scope, word);
  if (!instrument || (!isOwn && word.length < 3 && !/section|\bs\b/.test(text.slice(at, at + 20)))) return null;
  // Initials that no list knows stand for their title only where a provision follows.
  if (isOwn && instrument.family === 'elsewhere') return readProvisionsAfter(state, at, end, instrument);
  const read = readProvisionsAfter(state, at, end, instrument);
  if (read !== null || scope.defined.has(definedKey(word)) || !scope.initials.has(word))
    nameInstrument(scope, instrument);
  return read;
}
