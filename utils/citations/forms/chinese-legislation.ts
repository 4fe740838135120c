import { CHINESE_NUMERAL_CLASS, parseChineseNumber } from '../../core/chinese-numerals';
import { fitsAt, matchAt, stepOver } from '../match-at';
import { han, visible } from '../normalise';
import { ELSEWHERE, type Instrument, keep, nameElsewhere, nameInstrument, type ScanState } from '../scan-state';
import { capOfChineseTitle, familyOfTitle, instrumentOfCap, mayBeTitle } from '../titles';
import { articleInstrumentBefore, articleInstrumentNamed } from './articles';
import { readChapter } from './chapter';
import { readChineseAnnex, readJoinedAnnex } from './chinese-annex';
import { type ArticleUnit, type ChineseProvisions, readChineseProvisions } from './chinese-provisions';
import { defineNames, readDefinition } from './definitions';
import { isElsewhereChinese } from './elsewhere';
import { skipMark } from './footnote-mark';
import { readNaming } from './naming';

/** `《公司條例》(第622章)第12(1)(a)條`, `第622章第12條`, `該條例第3條`, `第二十三條`. */

const N = CHINESE_NUMERAL_CLASS;
const sticky = (source: string): RegExp => new RegExp(han(source), 'y');

const BOOK = /《([^《》\n]{1,60})》/y;
const OF = sticky('\\s?,?\\s?(?:的|之)?\\s?');
const COMMA_OF = sticky('\\s?(?:的|之)?\\s?');
const ORDER = sticky(`第\\s?(\\d{1,3}[A-Z]?|[${N}]{1,6})\\s?號命令`);
const AFTER_ORDER = sticky('\\s?,?\\s?(?=第)');
const YEAR_IN_TITLE = new RegExp(han('^((?:19|20)\\d\\d)年(.+)$'));
const YEAR_BEFORE = new RegExp(han('((?:18|19|20)\\d\\d)年\\s?$'));

/** Nouns that stand for an instrument: 該條例, 《條例》, 本規則. */
const NOUNS = new RegExp(
  `^${han('(?:該|本|上述|同一|同|前述|此)?(條例|規則|規例|附例|法例|法案|法律|法|公約|命令)')}$`,
);

/** Reads what 《 opens. */
export function readBook(state: ScanState, at: number): number | null {
  const book = matchAt(BOOK, state.text, at);
  if (!book) return null;
  const end = at + book[0].length;
  return afterTitle(state, at, end, book[1] ?? '', true);
}

/** What a name in 《》 or a bare title stands for. */
function instrumentNamed(state: ScanState, name: string, at: number): Instrument | null {
  const { scope, text } = state;
  const article = articleInstrumentNamed(name);
  if (article) return article;
  const cap = capOfChineseTitle(name);
  if (cap !== undefined) return instrumentOfCap(cap, name);
  const dated = YEAR_IN_TITLE.exec(name);
  const year = dated?.[1] ?? (YEAR_BEFORE.exec(text.slice(Math.max(0, at - 7), at))?.[1] as string | undefined);
  if (year && /(?:法|法令|法案)$/.test(name)) {
    return {
      code: `${originalName(state, at, dated?.[2] ?? name)} ${year}`,
      family: 'act',
      kind: 'foreign-legislation',
    };
  }
  const defined = scope.defined.get(name);
  if (defined) return { ...defined, resolvedBy: 'defined-name' };
  const noun = NOUNS.exec(name)?.[1];
  if (noun) return resolveNoun(state, noun) ?? { code: '', family: 'ordinance', kind: 'legislation' };
  if (!TITLE_END.test(name)) return null;
  // Hong Kong's own statutes are ordinances; what ends in 法 without a year is a code of the Mainland, of Macao or of Taiwan.
  if (FOREIGN_END.test(name)) return ELSEWHERE;
  return { code: originalName(state, at, name), family: familyOfTitle(name), kind: 'legislation' };
}

const TITLE_END = new RegExp(`${han('(?:條例|規則|規例|附例|公告|令|法|法典|通則|規定|解釋|辦法)')}$`);

const FOREIGN_END = new RegExp(`${han('(?:法|法典|通則|辦法|規定|解釋)')}$`);

/** A name as the source writes it, found again at or after `at`. */
function originalName(state: ScanState, at: number, name: string): string {
  const start = state.text.indexOf(name, at);
  return visible(start < 0 ? name : state.original(start, start + name.length));
}

function resolveNoun(state: ScanState, noun: string): Instrument | undefined {
  const { scope } = state;
  const defined = scope.defined.get(noun);
  if (defined) return { ...defined, resolvedBy: 'defined-name' };
  const isOrdinance = noun === han('條例');
  const family = isOrdinance
    ? 'ordinance'
    : noun === han('規則')
      ? 'rules'
      : noun === han('規例') || noun === han('附例')
        ? 'regulations'
        : undefined;
  const named = family
    ? (scope.named.get(family) ?? (family === 'rules' ? scope.named.get('court-rules') : undefined))
    : scope.latest;
  return named && { ...named, resolvedBy: 'defined-name' };
}

export const unitOf = (instrument: Instrument, title = ''): ArticleUnit => {
  if (instrument.family === 'article') return 'art';
  if (instrument.family === 'rules' || instrument.family === 'court-rules') return 'r';
  return instrument.family === 'regulations' && /规例$|Regulations?$|^$/.test(title) ? 'reg' : 's';
};

/** What follows a title: mark, chapter, definition, provisions; the provisions carry the span over all of them. */
function afterTitle(state: ScanState, start: number, titleEnd: number, name: string, isBook: boolean): number | null {
  const { text, scope } = state;
  const marked = skipMark(text, titleEnd);
  const naming = readNaming(text, marked);
  // 《民事訴訟實務》第5章 is a chapter of a book.
  const isTitle =
    TITLE_END.test(name) || capOfChineseTitle(name) !== undefined || NOUNS.test(name) || text[marked] === '(';
  const [cap] = isTitle ? (naming?.caps ?? []) : [];
  const own = cap === undefined ? instrumentNamed(state, name, start) : instrumentOfCap(cap, han(name));
  // An Act with its year is an item of its own, whichever place stands before it.
  const isForeign = naming?.foreign || (own?.family !== 'act' && isElsewhereChinese(text, start, name));
  const named = isForeign ? ELSEWHERE : own;
  if (!named) return isBook ? skipProvisions(state, marked) : null;
  if (named.family === 'elsewhere') return passElsewhere(state, naming?.full ?? marked, name);
  if (naming) defineNames(scope, naming.names, named);
  defineNames(scope, namesBefore(text, start), named);
  nameInstrument(scope, named);
  // The article may follow the chapter or, past it, a short name.
  const read =
    readProvisionsAfter(state, start, naming?.full ?? marked, named, name) ??
    (naming ? readProvisionsAfter(state, start, naming.end, named, name) : null);
  if (read !== null) return read;
  if (naming && cap !== undefined)
    return keep(state, { start, end: naming.end, kind: 'legislation', norm: named.code });
  if (named.family === 'act' && (isBook || named.code.includes(' '))) return keepAct(state, start, titleEnd, named);
  // A title in 《》 is read once: its last word opens no title again.
  return isBook ? titleEnd : null;
}

/** 下稱「《防賄條例》」的《防止賄賂條例》, 「該條例」（即《公司條例》: the short name stands first. */
const NAME_BEFORE = new RegExp(
  han('(?:稱為?\\s?[「《"]{1,2}([^「」《》"()]{2,20})[」》"]{1,2}的|[「"]([^「」《》"()]{2,20})[」"]\\s?\\(即)\\s?$'),
);

const NO_NAMES: readonly string[] = [];

function namesBefore(text: string, start: number): readonly string[] {
  // Most titles follow something else.
  const last = text[text[start - 1] === ' ' ? start - 2 : start - 1];
  if (last !== '的' && last !== '即') return NO_NAMES;
  const match = NAME_BEFORE.exec(text.slice(Math.max(0, start - 34), start));
  return match ? [match[1] ?? match[2] ?? ''] : [];
}

/** Another place's law, with or without an article after it: none of ours, nor are the articles that follow it bare. */
function passElsewhere(state: ScanState, at: number, name: string): number | null {
  nameElsewhere(state.scope, name.endsWith(BASIC_LAW) ? 'article' : 'act');
  const definition = readDefinition(state.text, at);
  if (definition) defineNames(state.scope, definition.names, ELSEWHERE);
  const after = definition?.end ?? at;
  const from = stepOver(OF, state.text, after);
  const end = readChineseProvisions(state.text, from, 's', true)?.end ?? definition?.end ?? null;
  if (end !== null) state.floor = end;
  return end;
}

const BASIC_LAW = '基本法';

/** 《合作協議》第3條: the articles of what is no instrument are none of ours, nor are those that follow bare. */
function skipProvisions(state: ScanState, at: number): number | null {
  const from = stepOver(OF, state.text, at);
  const provisions = readChineseProvisions(state.text, from, 's');
  if (provisions) state.scope.contract = true;
  return provisions?.end ?? null;
}

function keepAct(state: ScanState, start: number, end: number, act: Instrument): number {
  return keep(state, { start: actStart(state, start), end, kind: 'foreign-legislation', norm: act.code });
}

/** `1911年《版權法》`: the year belongs to the title. */
const actStart = (state: ScanState, start: number): number => {
  const before = YEAR_BEFORE.exec(state.text.slice(Math.max(state.floor, start - 7), start));
  return before ? start - before[0].length : start;
};

export function readProvisionsAfter(
  state: ScanState,
  start: number,
  at: number,
  instrument: Instrument,
  title: string,
): number | null {
  const { text } = state;
  const from = at + (matchAt(instrument.family === 'article' ? OF : COMMA_OF, text, at)?.[0].length ?? 0);
  if (instrument.family === 'court-rules' || instrument.family === 'rules') {
    const order = readOrderAt(state, start, from, instrument);
    if (order !== null) return order;
  }
  const annex = instrument.code === 'BL' ? readChineseAnnex(text, from) : null;
  if (annex) return keep(state, { start, end: annex.end, kind: 'basic-law', norm: `BL ${annex.norm}` });
  const unit = unitOf(instrument, han(title));
  const provisions = joinCounts(text, readChineseProvisions(text, from, unit, true), unit);
  if (!provisions) return null;
  const code = instrument.code === '' ? '' : `${instrument.code} `;
  const joined = instrument.code === 'BL' ? readJoinedAnnex(text, provisions.end) : null;
  const norms = joined ? [...provisions.norms, joined.norm] : provisions.norms;
  const norm = norms.map((one) => `${code}${one}`).join('; ');
  // 《X條例》第5條（香港法例第221章）: the chapter after the provision still belongs to it.
  const chapter =
    instrument.kind === 'legislation' && text[provisions.end] === '(' ? readChapter(text, provisions.end) : null;
  const isSame = chapter !== null && instrument.code === instrumentOfCap(chapter.caps[0] ?? '').code;
  const begin = instrument.family === 'act' ? actStart(state, start) : start;
  return keep(state, {
    start: begin,
    end: isSame ? chapter.end : (joined?.end ?? provisions.end),
    kind: instrument.kind,
    norm,
    ...(instrument.resolvedBy ? { resolvedBy: instrument.resolvedBy } : {}),
  });
}

/** `第4(1)(a)及(3)（控罪一）和第8(1)(a)（控罪二）`: the counts of a charge stand between its provisions. */
const COUNT_BETWEEN = sticky('\\s?\\(控罪[^()]{1,10}\\)\\s?(?:及|和|、|與|以及)\\s?(?=第)');

function joinCounts(text: string, first: ChineseProvisions | null, unit: ArticleUnit): ChineseProvisions | null {
  let read = first;
  for (
    let joint = read && matchAt(COUNT_BETWEEN, text, read.end);
    read && joint;
    joint = matchAt(COUNT_BETWEEN, text, read.end)
  ) {
    const next = readChineseProvisions(text, read.end + joint[0].length, unit, true);
    if (!next) break;
    read = { ...read, end: next.end, norms: [...read.norms, ...next.norms] };
  }
  return read;
}

export function readOrderAt(
  state: ScanState,
  start: number,
  at: number,
  instrument: Instrument | undefined,
): number | null {
  const { text, scope } = state;
  const order = matchAt(ORDER, text, at);
  if (!order) return null;
  const number = parseChineseNumber(order[1] ?? '') ?? order[1];
  const code = instrument ? `${instrument.code} ` : '';
  const base = `${code}O ${number}`;
  const end = at + order[0].length;
  const gap = matchAt(AFTER_ORDER, text, end);
  const rules = gap ? readChineseProvisions(text, end + gap[0].length, 'r') : null;
  if (instrument) nameInstrument(scope, instrument);
  scope.order = base;
  const norm = rules?.unit === 'article' ? rules.norms.map((rule) => `${base} ${rule}`).join('; ') : base;
  return keep(state, { start, end: rules?.unit === 'article' ? rules.end : end, kind: 'rule', norm });
}

const LAST_TITLE = 34;
const BREAK = new RegExp(
  han(
    '[、,。;:()「」《》\\[\\]"\\n\\s]|根據|按照|依據|依照|違反|觸犯|援引|引用|以及|及|與|和|或|於|在|由|就|按|據|以|是|為|到|指|受|跟',
  ),
  'g',
);
const DEFINED = new RegExp(`${han('(?:該|本|上述|同一|前述)')}$`);
const LAWS = new RegExp(`${han('(?:香港)?法例')}$`);

/** Reads a title without 《》 that ends at `end`: 條例, 規則 and 規例 close it. */
export function readBareTitle(state: ScanState, end: number): number | null {
  const { text, floor } = state;
  const from = Math.max(floor, end - LAST_TITLE);
  const before = text.slice(from, end);
  const noun = before.slice(-2);
  const isSigned = SIGNS.test(before);
  for (let at = 0; at < before.length - 3; at++) {
    if (!mayBeTitle(before.charCodeAt(at), isSigned ? undefined : before.length - at)) continue;
    const candidate = before.slice(at);
    if (capOfChineseTitle(candidate) !== undefined) return afterTitle(state, from + at, end, candidate, false);
  }
  const defined = DEFINED.exec(before.slice(0, -2));
  if (defined) return afterTitle(state, end - 2 - defined[0].length, end, `${defined[0]}${noun}`, false);
  if (LAWS.test(before)) return null;
  return readUnknownTitle(state, before, from, end, noun);
}

/** What may stand inside a title and is not part of its key. */
const SIGNS = /[\s()（）《》「」,、]/;

/** Rules that a house, a club or an exchange gives itself. */
const OWN_RULES = new RegExp(
  han('(?:管理|上市|會所|住客|屋苑|學校|公司|球會|俱樂部|內部|行為|交易所|仲裁中心|宿舍|考試|遊戲)規則$'),
);

/** A title that no table knows counts only with a chapter or a provision right after it. */
function readUnknownTitle(state: ScanState, before: string, from: number, end: number, noun: string): number | null {
  const { text, scope } = state;
  const next = text.slice(end, end + 1);
  if (!/[第(附的之]/.test(next)) return null;
  const breaks = [...before.slice(0, -2).matchAll(BREAK)];
  const last = breaks.at(-1);
  const at = last ? last.index + last[0].length : 0;
  const name = before.slice(at);
  if (name === noun) {
    const instrument = resolveNoun(state, noun);
    const unknown: Instrument = { code: '', family: 'ordinance', kind: 'legislation' };
    return readProvisionsAfter(state, end - noun.length, end, instrument ?? unknown, noun);
  }
  if (scope.defined.has(name)) return afterTitle(state, from + at, end, name, false);
  return name.length >= 4 && !OWN_RULES.test(name) ? afterTitle(state, from + at, end, name, false) : null;
}

/** 基本法, 人權法案, 國安法 and treaties without 《》, ending at `end`. */
export function readBareArticleName(state: ScanState, end: number): number | null {
  const { text, floor } = state;
  const named = articleInstrumentBefore(text, end, floor);
  if (!named) return readForeignLaw(state, end);
  if (isElsewhereChinese(text, named.start, '')) return passElsewhere(state, end, BASIC_LAW);
  nameInstrument(state.scope, named.instrument);
  return readProvisionsAfter(state, named.start, end, named.instrument, '');
}

const LAW_NAME = new RegExp(`${han('(?:[\\u4e00-\\u9fff]{1,14}(?:法|法典)|號法律|法令)')}$`);
const OWN_LAW = new RegExp(`${han('(?:本|該|此|上述|兩|各|方|辦|做|看|想|說|依|憲|無|立|執|非|合|違)法')}$`);
const ARTICLE_NEXT = new RegExp(han(`\\s?第\\s?(?:\\d{1,4}|[${N}]{1,8})\\s?(?:條|之)`), 'y');

/** 民法典第153條, 公司法第20條 without 《》: a law that is no ordinance, so its article is none of ours. */
function readForeignLaw(state: ScanState, end: number): number | null {
  const { text, floor } = state;
  if (!fitsAt(ARTICLE_NEXT, text, end)) return null;
  const before = text.slice(Math.max(floor, end - 16), end);
  return LAW_NAME.test(before) && !OWN_LAW.test(before) ? passElsewhere(state, end, '') : null;
}
