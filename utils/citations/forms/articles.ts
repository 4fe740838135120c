import { groupBy } from '../../core/group-by';
import { fitsAt, matchAt, stepOver } from '../match-at';
import { addName, createNames, namesAt } from '../names';
import { han } from '../normalise';
import { ELSEWHERE, type Instrument, keep, nameElsewhere, nameInstrument, type ScanState } from '../scan-state';
import { ARTICLE_INSTRUMENTS, type ArticleInstrument } from '../tables/instruments';
import { isElsewhereAfter, isElsewhereBefore } from './elsewhere';
import { readEnglishProvisions } from './english-provisions';
import { splitLabels } from './labels';

/** The Basic Law, the Bill of Rights, the National Security Law and treaties: cited by article. */

type Known = { readonly row: ArticleInstrument; readonly short: boolean; readonly written: string };

function buildNames() {
  const trie = createNames<Known>();
  for (const row of ARTICLE_INSTRUMENTS) {
    for (const name of row.short ?? []) addName(trie, name, { row, short: true, written: name });
    for (const name of row.names) addName(trie, han(name), { row, short: false, written: name });
  }
  return trie;
}

const NAMES = buildNames();

/** First words of the names, for the scanner; Chinese names are found by 《 and by their last character. */
export const ARTICLE_WORDS: readonly string[] = [
  ...new Set(
    ARTICLE_INSTRUMENTS.flatMap((row) => [...row.names, ...(row.short ?? [])]).map(
      (name) => /^[A-Za-z]+/.exec(name)?.[0] ?? '',
    ),
  ),
].filter((word) => word !== '' && word !== 'Law');

const CHINESE_NAMES: readonly (readonly [name: string, row: ArticleInstrument])[] = ARTICLE_INSTRUMENTS.flatMap((row) =>
  row.names.filter((name) => /[^\x20-\u2fff]/.test(name)).map((name) => [han(name), row] as const),
).sort((a, b) => b[0].length - a[0].length);

const toInstrument = (row: ArticleInstrument): Instrument => ({ code: row.code, family: 'article', kind: row.kind });

const STOPS = /[.\s]/g;
const LOWER_LAST_WORD = /\s[a-z]\w*$/;
const OTHER_INSTRUMENT = /\s{1,3}(?:Ordinance|Committee|Review|ORDINANCE)/y;
const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The instrument whose English name or abbreviation begins at `at`. */
export function articleInstrumentAt(
  text: string,
  start: number,
): { end: number; instrument: Instrument; row: ArticleInstrument; short: boolean } | null {
  for (const { end, value } of namesAt(NAMES, text, start)) {
    // Abbreviations are capitals: "cat" and "bl" are not instruments.
    const raw = text.slice(start, end);
    if (value.short && raw !== value.written && raw.replace(STOPS, '') !== value.written) continue;
    if (!isCapital(raw.charCodeAt(0)) || (!value.short && LOWER_LAST_WORD.test(raw))) continue;
    if (fitsAt(OTHER_INSTRUMENT, text, end)) continue;
    const isForeign =
      value.row.kind !== 'treaty' && !value.short && (isElsewhereAfter(text, end) || isElsewhereBefore(text, start));
    if (isForeign) return { end, instrument: ELSEWHERE, row: value.row, short: false };
    return { end, instrument: toInstrument(value.row), row: value.row, short: value.short };
  }
  return null;
}

/** The instrument with this Chinese name, as written in 《》. */
export function articleInstrumentNamed(name: string): Instrument | undefined {
  const row = rowsByName().get(han(name).replace(/[\s()（）]/g, ''));
  return row && toInstrument(row);
}

let byName: ReadonlyMap<string, ArticleInstrument> | undefined;

function rowsByName(): ReadonlyMap<string, ArticleInstrument> {
  byName ??= new Map([...CHINESE_NAMES].reverse().map(([known, row]) => [known.replace(/[\s()（）]/g, ''), row]));
  return byName;
}

let byEnding: ReadonlyMap<string, readonly (typeof CHINESE_NAMES)[number][]> | undefined;

/** Chinese names by their last two characters, the longest first. */
function namesByEnding(): ReadonlyMap<string, readonly (typeof CHINESE_NAMES)[number][]> {
  byEnding ??= groupBy(CHINESE_NAMES, ([name]) => name.slice(-2));
  return byEnding;
}

/** The longest Chinese name that ends at `end`. */
export function articleInstrumentBefore(
  text: string,
  end: number,
  floor: number,
): { start: number; instrument: Instrument } | null {
  const ending = text.slice(end - 2, end);
  const rows = namesByEnding().get(ending);
  if (!rows) return null;
  const before = text.slice(Math.max(floor, end - 30), end);
  for (const [name, row] of rows)
    if (before.endsWith(name)) return { start: end - name.length, instrument: toInstrument(row) };
  return null;
}

const ARTICLE_WORD = /\s{0,3},?\s{0,3}(?=art(?:icle)?s?\b)/iy;
const ANNEX_AFTER = /\s{0,3},?\s{0,3}Annex\s{1,3}(I{1,3})(?![A-Za-z])/y;
const NUMBER = /\s{0,3}(\d{1,3}[A-Z]?)(?![\dA-Za-z]|\.\d|,\d{3}|\/)((?:\s?\((?:\d{1,2}|[a-z]{1,3})\)){0,4})/y;
const NEXT = /\s{0,3}(?:,|and|&|-|to|or)\s{0,3}(?=\d|\()/y;
const MORE_LABELS = /((?:\((?:\d{1,2}|[a-z]{1,3})\)){1,4})/y;

/** Reads `BL 24(2)(3)`, `Basic Law Art 39`, `NSL Article 44(1)`; a bare name is only remembered. */
export function readArticleName(state: ScanState, at: number): number | null {
  const { text } = state;
  const named = articleInstrumentAt(text, at);
  if (!named) return null;
  if (named.instrument === ELSEWHERE) return passElsewhere(state, named.end);
  nameInstrument(state.scope, named.instrument);
  const word = matchAt(ARTICLE_WORD, text, named.end);
  for (const most of word ? [undefined, 1] : []) {
    const articles = readEnglishProvisions(text, named.end + (word?.[0].length ?? 0), most);
    if (articles?.family !== 'article' || hasOwnInstrument(text, articles.end)) continue;
    return keepArticles(state, at, articles.end, named.instrument, articles.norms);
  }
  const annex = named.row.code === 'BL' ? matchAt(ANNEX_AFTER, text, named.end) : null;
  if (annex) return keepArticles(state, at, named.end + annex[0].length, named.instrument, [`annex ${annex[1]}`]);
  if (!named.short) return null;
  return readNumbers(state, at, named.end, named);
}

/** `Macao Basic Law Article 40`: neither the article nor those that follow it bare are ours. */
function passElsewhere(state: ScanState, at: number): number {
  nameElsewhere(state.scope, 'article');
  const word = matchAt(ARTICLE_WORD, state.text, at);
  const articles = word ? readEnglishProvisions(state.text, at + word[0].length) : null;
  return articles?.end ?? at;
}

const OWN = /\s{0,3}(?:of\s{1,3}(?:the\s{1,3})?)?/y;

/** Whether articles are followed by an instrument of their own: `NSL 44(1) and Art 43 NSL`. */
function hasOwnInstrument(text: string, at: number): boolean {
  const from = stepOver(OWN, text, at);
  return from > at && (/of\s/.test(text.slice(at, from)) || articleInstrumentAt(text, from) !== null);
}

function readNumbers(
  state: ScanState,
  start: number,
  at: number,
  named: { instrument: Instrument; row: ArticleInstrument },
): number | null {
  const { text } = state;
  const fits = (number: string): boolean =>
    Number.parseInt(number, 10) >= 1 && Number.parseInt(number, 10) <= (named.row.last ?? 60);
  const first = matchAt(NUMBER, text, at);
  if (!first || !fits(first[1] ?? '')) return null;
  const norms = [`art ${first[1]}${(first[2] ?? '').replace(/\s/g, '')}`];
  let end = at + first[0].length;
  for (let next = matchAt(NEXT, text, end); next && norms.length < 20; next = matchAt(NEXT, text, end)) {
    const from = end + next[0].length;
    const isRange = /-|to/.test(next[0]);
    const more = matchAt(MORE_LABELS, text, from) ?? matchAt(NUMBER, text, from);
    if (
      !more ||
      (more.length > 2 && !fits(more[1] ?? '')) ||
      (more.length > 2 && /\s$/.test(next[0]) && !/[,)\s.;]/.test(text[from + more[0].length] ?? '.'))
    )
      break;
    // "BL 25, 3 May" counts something else; a second article stands before a stop, a bracket or another connector.
    if (
      more.length > 2 &&
      !/^(?:\s?[,.;)\]]|\s(?:and|&|or|of|are|is|to|were|was)\b|$|\s?\n)/.test(
        text.slice(from + more[0].length, from + more[0].length + 5),
      )
    )
      break;
    const [previous = ''] = norms.slice(-1);
    const written =
      more.length > 2 ? `${more[1]}${(more[2] ?? '').replace(/\s/g, '')}` : joinLabels(previous, more[1] ?? '');
    if (isRange) norms[norms.length - 1] = `${previous}-${written}`;
    else norms.push(`art ${written}`);
    end = from + more[0].length;
  }
  return keepArticles(state, start, end, named.instrument, norms);
}

const joinLabels = (previous: string, labels: string): string =>
  `${/^art (\d+[A-Z]?)/.exec(previous)?.[1] ?? ''}${splitLabels(labels)
    .map((label) => `(${label})`)
    .join('')}`;

const ANNEX_FIRST = /Annex\s{1,3}(I{1,3})(?:\s{1,3}(?:to|of)\s{1,3}(?:the\s{1,3})?)/y;

/** Reads `Annex III to the Basic Law`. */
export function readAnnex(state: ScanState, at: number): number | null {
  const annex = matchAt(ANNEX_FIRST, state.text, at);
  const named = annex && articleInstrumentAt(state.text, at + annex[0].length);
  if (!annex || named?.instrument.code !== 'BL') return null;
  nameInstrument(state.scope, named.instrument);
  return keepArticles(state, at, named.end, named.instrument, [`annex ${annex[1]}`]);
}

function keepArticles(
  state: ScanState,
  start: number,
  end: number,
  instrument: Instrument,
  norms: readonly string[],
): number {
  return keep(state, {
    start,
    end,
    kind: instrument.kind,
    norm: norms.map((norm) => `${instrument.code} ${norm}`).join('; '),
  });
}
