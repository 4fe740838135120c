import { groupBy } from '../core/group-by';
import { han } from './normalise';
import type { Instrument, InstrumentFamily } from './scan-state';
import { LAST_WORDS, PACKED_TITLES } from './tables/chapter-titles';
import { ABBREVIATIONS, TITLE_ALIASES } from './tables/instruments';
import { TITLE_STARTS } from './tables/title-starts';

/** Which chapter a title means, and which title a chapter has. */

export type ChapterTitle = { readonly cap: string; readonly en: string; readonly zh?: string };

/**
 * Key of a word in a title: letters only, plural and possessive s left out, s for z, so that `Dangerous Drug Ordinance`,
 * `Occupiers’ Liability Ordinance` and `Organised and …` are found.
 */
export function wordKey(word: string): string {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z0-9&]/g, '')
    .replace(/z/g, 's');
  if (letters === '&') return 'and';
  return letters.endsWith('s') ? letters.slice(0, -1) : letters;
}

/** Key under which English titles are compared. */
export const englishKey = (title: string): string =>
  title
    .split(/[\s-]+/)
    .map(wordKey)
    .join('')
    .replace(/^the/, '');

/** Key that keeps the letters: the Regulation and the Regulations of one name are two chapters. */
const exactKey = (title: string): string =>
  `=${title
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^the/, '')}`;

/** Key for Chinese titles: one script, without brackets and blanks. */
export const chineseKey = (title: string): string => han(title).replace(/[\s()（）《》「」,、]/g, '');

const isChinese = (title: string): boolean => /[^\x20-\x7e’]/.test(title);

/** Titles that begin alike share a bucket: two letters in English, one character in Chinese. */
export const startOf = (title: string): string =>
  isChinese(title) ? han(title.slice(0, 1)) : title.slice(0, 2).toLowerCase().replace(/z/g, 's');

/** The chapter of the row that begins at `at` of the packed titles. */
export function chapterAt(at: number): ChapterTitle {
  const end = PACKED_TITLES.indexOf('\n', at);
  const [cap = '', packed = '', zh] = PACKED_TITLES.slice(at, end < 0 ? undefined : end).split('|');
  const last = LAST_WORDS[packed.at(-1) ?? ''];
  const body = last ? packed.slice(0, -1) : packed;
  // "~(Fees)#" follows its stem after a blank.
  const en = `${body.startsWith('~') ? `${stemOf(cap)}${body.length > 1 ? ' ' : ''}${body.slice(1)}` : body}${last ?? ''}`;
  return zh ? { cap, en, zh } : { cap, en };
}

/** The title of the principal ordinance without its last word. */
function stemOf(cap: string): string {
  const title = chapterAt(rowOfNumber(Number.parseInt(cap, 10)) ?? 0).en;
  const last = Object.values(LAST_WORDS).find((word) => title.endsWith(word)) ?? '';
  return title.slice(0, title.length - last.length);
}

const rowBefore = (at: number): number => PACKED_TITLES.lastIndexOf('\n', at - 1) + 1;

/** Where the first row of a chapter and what is made under it stands; the rows are in the order of their numbers. */
function rowOfNumber(number: number): number | undefined {
  let [low, high] = [0, PACKED_TITLES.length];
  while (low < high) {
    const row = rowBefore((low + high) >> 1);
    const end = PACKED_TITLES.indexOf('\n', row) + 1 || PACKED_TITLES.length;
    if (numberAt(row) < number) low = end;
    else high = row;
  }
  return numberAt(low) === number ? low : undefined;
}

const numberAt = (row: number): number => Number.parseInt(PACKED_TITLES.slice(row, row + 5), 10);

function chapterOf(cap: string): ChapterTitle | undefined {
  const number = Number.parseInt(cap, 10);
  for (let at = rowOfNumber(number); at !== undefined && numberAt(at) === number; ) {
    const chapter = PACKED_TITLES.startsWith(`${cap}|`, at) ? chapterAt(at) : undefined;
    if (chapter) return chapter;
    const next = PACKED_TITLES.indexOf('\n', at) + 1;
    at = next === 0 ? undefined : next;
  }
  const alias = TITLE_ALIASES.find(([, known]) => known === cap);
  return alias && { cap, en: alias[0] };
}

/** Rows of `TITLE_STARTS`, and other titles, by their beginning. */
type Starts = {
  readonly rows: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, readonly ChapterTitle[]>;
};

let starts: Starts | undefined;

/** What begins how is found out when the tables are built; here a bucket is read when some text asks for it. */
function load(): Starts {
  starts ??= {
    rows: new Map(TITLE_STARTS.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line])),
    aliases: groupBy(
      TITLE_ALIASES.map(([name, cap]) => ({ cap, en: name, ...(isChinese(name) ? { zh: name } : {}) })),
      ({ en }) => startOf(en),
    ),
  };
  return starts;
}

/** The titles of a bucket; aliases come last and so win over a title that happens to be spelled alike. */
function bucketOf(start: string): ChapterTitle[] {
  const { rows, aliases } = load();
  const [, ...offsets] = rows.get(start)?.split(' ') ?? [];
  return [...offsets.map((offset) => chapterAt(Number.parseInt(offset, 36))), ...(aliases.get(start) ?? [])];
}

const bucketKeys = new Map<string, ReadonlyMap<string, string>>();

function keysOf(start: string): ReadonlyMap<string, string> {
  const known = bucketKeys.get(start);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { cap, en, zh } of bucketOf(start)) {
    if (zh && startOf(zh) === start) made.set(chineseKey(zh), cap);
    else {
      made.set(englishKey(en), cap);
      made.set(exactKey(en), cap);
    }
  }
  bucketKeys.set(start, made);
  return made;
}

/** The chapter whose English title has this key. */
export const capOfEnglishKey = (key: string): string | undefined => keysOf(key.slice(0, 2)).get(key);

/** The chapter with this English title, however it is spelled. */
export function capOfEnglishTitle(title: string): string | undefined {
  if (englishCaps.has(title)) return englishCaps.get(title);
  const cap = keysOf(startOf(title.replace(/^[Tt]he /, ''))).get(exactKey(title)) ?? capOfEnglishKey(englishKey(title));
  if (englishCaps.size >= MOST_REMEMBERED) englishCaps.clear();
  englishCaps.set(title, cap);
  return cap;
}

const englishCaps = new Map<string, string | undefined>();

/** Whether some Chinese title begins with this character of normalised text. */
const mayBeginTitle = (character: string): boolean => load().rows.has(character) || load().aliases.has(character);

/** Lengths of the Chinese titles that begin with a character, one bit each; bit 0 says that they were looked up. */
const chineseLengths = new Uint32Array(0x10000);
const LONGEST_BIT = 31;

/** Whether some Chinese title begins with this character, and has this length where it is known: most runs of text have none. */
export function mayBeTitle(code: number, length?: number): boolean {
  let lengths = chineseLengths[code] ?? 0;
  if (lengths === 0) {
    const character = String.fromCharCode(code);
    lengths = 1;
    if (mayBeginTitle(character))
      for (const key of keysOf(han(character)).keys()) lengths |= 1 << Math.min(key.length, LONGEST_BIT);
    chineseLengths[code] = lengths;
  }
  return length === undefined ? lengths !== 1 : (lengths & (1 << Math.min(length, LONGEST_BIT))) !== 0;
}

/** The chapter with this Chinese title in either script. */
export function capOfChineseTitle(title: string): string | undefined {
  if (chineseCaps.has(title)) return chineseCaps.get(title);
  const start = han(title.slice(0, 1));
  const cap = mayBeginTitle(start) ? keysOf(start).get(chineseKey(title)) : undefined;
  // A text names the same few titles again and again; pieces of prose are let go with the rest.
  if (chineseCaps.size >= MOST_REMEMBERED) chineseCaps.clear();
  chineseCaps.set(title, cap);
  return cap;
}

const chineseCaps = new Map<string, string | undefined>();
const MOST_REMEMBERED = 4_000;

/** English and Chinese titles of a chapter: `622` → Companies Ordinance, 公司條例. */
export function titleOfCap(cap: string): { readonly en: string; readonly zh?: string } | undefined {
  if (chapters.has(cap)) return chapters.get(cap);
  const chapter = chapterOf(cap);
  if (chapters.size >= MOST_REMEMBERED) chapters.clear();
  chapters.set(cap, chapter);
  return chapter;
}

const chapters = new Map<string, ChapterTitle | undefined>();

export const isKnownCap = (cap: string): boolean => titleOfCap(cap) !== undefined;

const SHORT: ReadonlyMap<string, string> = new Map(ABBREVIATIONS);

/** The instrument of an abbreviation that needs no definition: SFO, RHC. */
export function instrumentOfAbbreviation(abbr: string): Instrument | undefined {
  const cap = SHORT.get(abbr);
  if (cap === 'RSC') return { code: 'RSC', family: 'court-rules', kind: 'rule' };
  return cap === undefined ? undefined : instrumentOfCap(cap);
}

export const ABBREVIATION_WORDS: readonly string[] = ABBREVIATIONS.map(([abbr]) => abbr);

const COURT_RULES: ReadonlySet<string> = new Set(['4A', '336H']);

/** The family that the last word of a title announces. */
export function familyOfTitle(title: string): InstrumentFamily {
  if (/Regulations?$|By-?laws?$|Order$|Notice$|Code$/i.test(title) || /规例$|附例$|令$|公告$/.test(han(title)))
    return 'regulations';
  if (/Rules$/i.test(title) || /规则$/.test(han(title))) return 'rules';
  return 'ordinance';
}

/** The instrument of a chapter: `Cap 622`, or `Instrument A305` for what is no chapter. */
export function instrumentOfCap(cap: string, title?: string): Instrument {
  if (COURT_RULES.has(cap)) return { code: `Cap ${cap}`, family: 'court-rules', kind: 'rule' };
  const known = title ?? titleOfCap(cap)?.en;
  const lettered = /[A-Z]$/.test(cap);
  const family = known ? familyOfTitle(known) : lettered ? 'regulations' : 'ordinance';
  return { code: cap.startsWith('A') ? `Instrument ${cap}` : `Cap ${cap}`, family, kind: 'legislation' };
}
