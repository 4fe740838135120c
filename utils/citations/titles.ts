import { han } from './normalise';
import type { Instrument, InstrumentFamily } from './scan-state';
import { LAST_WORDS, PACKED_TITLES } from './tables/chapter-titles';
import { ABBREVIATIONS, TITLE_ALIASES } from './tables/instruments';

/** Which chapter a title means, and which title a chapter has. */

type Chapter = { readonly cap: string; readonly en: string; readonly zh?: string };

type Titles = {
  readonly byCap: ReadonlyMap<string, Chapter>;
  /** Chapters by the beginning of their title: keys are only worked out for those that may be meant. */
  readonly byStart: ReadonlyMap<string, Chapter[]>;
  readonly keys: Map<string, ReadonlyMap<string, string>>;
};

let titles: Titles | undefined;

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
const startOf = (title: string): string =>
  isChinese(title) ? han(title.slice(0, 1)) : title.slice(0, 2).toLowerCase().replace(/z/g, 's');

function unpackTitles(): Titles {
  const byCap = new Map<string, Chapter>();
  const byStart = new Map<string, Chapter[]>();
  const add = (start: string, chapter: Chapter): void => {
    const bucket = byStart.get(start);
    if (bucket) bucket.push(chapter);
    else byStart.set(start, [chapter]);
  };
  let stem = '';
  for (const line of PACKED_TITLES.split('\n')) {
    const [cap = '', packed = '', zh] = line.split('|');
    const last = LAST_WORDS[packed.at(-1) ?? ''];
    const body = last ? packed.slice(0, -1) : packed;
    // "~(Fees)#" follows its stem after a blank.
    const en = `${body.startsWith('~') ? `${stem}${body.length > 1 ? ' ' : ''}${body.slice(1)}` : body}${last ?? ''}`;
    if (!/[A-Z]/.test(cap)) stem = body;
    const chapter = zh ? { cap, en, zh } : { cap, en };
    byCap.set(cap, chapter);
    add(startOf(en), chapter);
    if (zh) add(startOf(zh), chapter);
  }
  for (const [name, cap] of TITLE_ALIASES) {
    add(startOf(name), { cap, en: name, ...(isChinese(name) ? { zh: name } : {}) });
    if (!byCap.has(cap)) byCap.set(cap, { cap, en: name });
  }
  return { byCap, byStart, keys: new Map() };
}

const load = (): Titles => {
  titles ??= unpackTitles();
  return titles;
};

function keysOf(start: string): ReadonlyMap<string, string> {
  const { byStart, keys } = load();
  const known = keys.get(start);
  if (known) return known;
  const made = new Map<string, string>();
  // Aliases come last in a bucket and so win over a title that happens to be spelled alike.
  for (const { cap, en, zh } of byStart.get(start) ?? []) {
    if (zh && startOf(zh) === start) made.set(chineseKey(zh), cap);
    else {
      made.set(englishKey(en), cap);
      made.set(exactKey(en), cap);
    }
  }
  keys.set(start, made);
  return made;
}

/** The chapter whose English title has this key. */
export const capOfEnglishKey = (key: string): string | undefined => keysOf(key.slice(0, 2)).get(key);

/** The chapter with this English title, however it is spelled. */
export const capOfEnglishTitle = (title: string): string | undefined =>
  keysOf(startOf(title.replace(/^[Tt]he /, ''))).get(exactKey(title)) ?? capOfEnglishKey(englishKey(title));

/** Whether some Chinese title begins with this character of normalised text. */
export const mayBeginTitle = (character: string): boolean => load().byStart.has(character);

/** The chapter with this Chinese title in either script. */
export function capOfChineseTitle(title: string): string | undefined {
  if (chineseCaps.has(title)) return chineseCaps.get(title);
  const start = han(title.slice(0, 1));
  const cap = load().byStart.has(start) ? keysOf(start).get(chineseKey(title)) : undefined;
  // A text names the same few titles again and again; pieces of prose are let go with the rest.
  if (chineseCaps.size >= MOST_REMEMBERED) chineseCaps.clear();
  chineseCaps.set(title, cap);
  return cap;
}

const chineseCaps = new Map<string, string | undefined>();
const MOST_REMEMBERED = 4_000;

/** English and Chinese titles of a chapter: `622` → Companies Ordinance, 公司條例. */
export const titleOfCap = (cap: string): { readonly en: string; readonly zh?: string } | undefined =>
  load().byCap.get(cap);

export const isKnownCap = (cap: string): boolean => load().byCap.has(cap);

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
