import { han } from './normalise';
import type { Instrument, InstrumentFamily } from './scan-state';
import { LAST_WORDS, PACKED_TITLES } from './tables/chapter-titles';
import { ABBREVIATIONS, TITLE_ALIASES } from './tables/instruments';

/** Which chapter a title means, and which title a chapter has. */

type Titles = {
  readonly byTitle: ReadonlyMap<string, string>;
  readonly byCap: ReadonlyMap<string, { readonly en: string; readonly zh?: string }>;
};

let titles: Titles | undefined;

/**
 * Key under which titles are compared: letters only, plural and possessive s left out, so that `Dangerous Drug Ordinance`,
 * `Occupiers’ Liability Ordinance` and `Organised and …` are found.
 */
export const englishKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/['’]/g, '')
    .replace(/isation/g, 'ization')
    .replace(/ised\b/g, 'ized')
    .replace(/s\b/g, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^the/, '');

/** Key for Chinese titles: one script, without brackets and blanks. */
export const chineseKey = (title: string): string => han(title).replace(/[\s()（）《》「」,、]/g, '');

function unpackTitles(): Titles {
  const byTitle = new Map<string, string>();
  const byCap = new Map<string, { en: string; zh?: string }>();
  let stem = '';
  for (const line of PACKED_TITLES.split('\n')) {
    const [cap = '', packed = '', zh] = line.split('|');
    const last = LAST_WORDS[packed.at(-1) ?? ''];
    const body = last ? packed.slice(0, -1) : packed;
    const inherits = body.startsWith('~');
    // "~(Fees)#" follows its stem after a blank.
    const en = `${inherits ? `${stem}${body.length > 1 ? ' ' : ''}${body.slice(1)}` : body}${last ?? ''}`;
    if (/^\d+$/.test(cap)) stem = body;
    byCap.set(cap, zh ? { en, zh } : { en });
    byTitle.set(englishKey(en), cap);
    if (zh) byTitle.set(chineseKey(zh), cap);
  }
  for (const [name, cap] of TITLE_ALIASES) {
    const chinese = /[^\x20-\x7e]/.test(name);
    byTitle.set(chinese ? chineseKey(name) : englishKey(name), cap);
    if (!byCap.has(cap)) byCap.set(cap, chinese ? { en: cap, zh: name } : { en: name });
  }
  return { byTitle, byCap };
}

const load = (): Titles => {
  titles ??= unpackTitles();
  return titles;
};

/** The chapter with this English title, however it is spelled. */
export const capOfEnglishTitle = (title: string): string | undefined => load().byTitle.get(englishKey(title));

/** The chapter with this Chinese title in either script. */
export const capOfChineseTitle = (title: string): string | undefined => load().byTitle.get(chineseKey(title));

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
