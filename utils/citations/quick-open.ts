import type { Authority } from './authority';
import { extractCitations } from './extract-citations';
import { initialsOf } from './forms/initials';
import { ABBREVIATIONS } from './tables/instruments';
import { NEUTRAL_COURTS } from './tables/neutral-courts';
import { capOfChineseTitle, capOfEnglishTitle, instrumentOfCap } from './titles';

/** What was typed as a citation, and the page it leads to. */
export type OpenTarget = {
  readonly norm: string;
  readonly url: string;
  /** The page is a search: a case known by its name alone. */
  readonly isSearch?: true;
};

/** HKLII's own search, for what is no citation with a sure address. */
const SEARCH = 'https://www.hklii.hk/search?searchstring=';

export const searchAddress = (typed: string): string => `${SEARCH}${encodeURIComponent(typed.trim())}`;

const ENGLISH_CASE = /^(?:.{2,}\s(?:v|vs)\.?\s.{2,}|re\s+.{3,})$/i;

/** 甲訴乙, 甲對乙; never 上訴程序, 民事訴訟程序, 絕對責任. */
const CHINESE_CASE =
  /^\p{Script=Han}.+(?:(?<![上起反申投公自勝敗控抗撤胜败])[訴诉](?![訟讼])|(?<![絕反面核相針應绝针应])[對对])\p{Script=Han}{2,}$/u;

/** Where the name of a case leads that nothing at hand can place: to HKLII's search, on the reader's click. */
export function searchTarget(typed: string): OpenTarget | null {
  const plain = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (plain.length > LONGEST || !(ENGLISH_CASE.test(plain) || CHINESE_CASE.test(plain))) return null;
  return { norm: plain, url: searchAddress(plain), isSearch: true };
}

const CODES: ReadonlyMap<string, string> = new Map(
  NEUTRAL_COURTS.flatMap((court) =>
    [court.code, ...(court.also ?? [])].map((name) => [name.replace(/ /g, '').toLowerCase(), court.code] as const),
  ),
);

/** Nobody types more into an address bar and means a citation. */
const LONGEST = 300;

const TYPED_NEUTRAL = /^\[?\(?((?:19|20)\d\d)[\])]?\s*([a-z][a-z ()]{1,10}?)\s*(\d{1,5})(?:\s*\(?([a-z]{2,10})\)?)?$/i;
const TYPED_CHAPTER =
  /^(?:cap|c|chapter)?\.?\s*(\d{1,4}[a-z]{0,2})\s*,?\s*(?:(s|ss|sec|section|sch|schedule|r|reg)\.?\s*(\d.{0,20}))?$/i;

/**
 * Where a citation typed or pasted by the reader leads; null when it is none that has a sure address.
 *
 * `s 182 cwumpo` → `Cap 32 s 182` · 公司條例 12 → `Cap 622 s 12` · `2019 hkcfa 45` → `[2019] HKCFA 45` · `cap 622 s 12` → `Cap 622 s 12` · `第622章第12條` → the same
 */
export function openTarget(typed: string, page?: PageNames): OpenTarget | null {
  const plain = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (plain === '' || plain.length > LONGEST) return null;
  const own = page && spellPageName(plain, page);
  for (const form of [own, spellNeutral(plain), plain, spellChapter(plain), spellPopular(plain)]) {
    if (form === undefined) continue;
    const found = extractCitations(form).find(({ url }) => url !== undefined);
    if (found?.url !== undefined) return { norm: found.norm, url: found.url };
  }
  return null;
}

function spellNeutral(plain: string): string | undefined {
  const match = TYPED_NEUTRAL.exec(plain);
  const code = CODES.get((match?.[2] ?? '').replace(/ /g, '').toLowerCase());
  if (!match || code === undefined) return undefined;
  const division = match[4] ? ` (${match[4][0]?.toUpperCase()}${match[4].slice(1).toLowerCase()})` : '';
  const bare = NEUTRAL_COURTS.some((court) => court.code === code && court.bare);
  return bare && !plain.startsWith('[')
    ? `${match[1]} ${code} ${match[3]}`
    : `[${match[1]}] ${code} ${match[3]}${division}`;
}

function spellChapter(plain: string): string | undefined {
  const match = TYPED_CHAPTER.exec(plain);
  if (!match || !/^c/i.test(plain)) return undefined;
  const provision = match[2] ? ` ${match[2].toLowerCase()} ${match[3]}` : '';
  return `Cap ${match[1]?.toUpperCase()}${provision}`;
}

/** Short names that the page at hand gives its instruments, and its cases by name: what the reader sees there can be typed. */
export type PageNames = {
  readonly authorities: readonly { readonly name: string; readonly norms: readonly string[]; readonly id: string }[];
};

/** The page's whole table: what was typed can then be copied as the page cites it. */
export type PageAuthorities = { readonly authorities: readonly Authority[] };

const PROVISION = /^(?:(ss?|sections?|r|rules?|regs?|sch|art)\.?\s*)?(\d{1,4}[a-z]{0,3}(?:\(\w{1,4}\))*)$/i;
const PROVISION_FIRST =
  /^(?:(ss?|sections?|r|rules?|regs?|sch|art)\.?\s*)(\d{1,4}[a-z]{0,3}(?:\(\w{1,4}\))*)\s+(?:of\s+(?:the\s+)?)?(.+)$/i;
const NAME_FIRST =
  /^(.+?)\s*,?\s*(?:(ss?|sections?|r|rules?|regs?|sch|art)\.?\s*|第\s*)?(\d{1,4}[a-z]{0,3}(?:\(\w{1,4}\))*)(?:\s*條)?$/i;

type Typed = { readonly name: string; readonly unit: string; readonly number: string };

/** `s 182 cwumpo`, `poca s 11`, `公司條例 12`, `theft ordinance`. */
function splitTyped(plain: string): Typed[] {
  const first = PROVISION_FIRST.exec(plain);
  const last = NAME_FIRST.exec(plain);
  return [
    ...(first ? [{ name: first[3] ?? '', unit: unitOf(first[1]), number: first[2] ?? '' }] : []),
    ...(last ? [{ name: last[1] ?? '', unit: unitOf(last[2]), number: last[3] ?? '' }] : []),
    ...(PROVISION.test(plain) ? [] : [{ name: plain, unit: '', number: '' }]),
  ];
}

const unitOf = (word = 's'): string => {
  const unit = word.toLowerCase();
  if (unit.startsWith('sch')) return 'sch';
  return unit.startsWith('s') ? 's' : unit.startsWith('reg') ? 'reg' : unit.startsWith('art') ? 'art' : 'r';
};

/** Letters of a provision as the law prints them: 182a → 182A, labels in small letters. */
const printed = (number: string): string => number.replace(/^\d+[a-z]*/i, (main) => main.toUpperCase());

const written = (code: string, { unit, number }: Typed): string =>
  number === '' ? code : `${code} ${unit} ${printed(number)}`;

/** A name everybody knows: an abbreviation in any case, a title in either language without its chapter. */
function spellPopular(plain: string): string | undefined {
  for (const typed of splitTyped(plain)) {
    const name = typed.name.replace(/[《》]/g, '').trim();
    const cap =
      capOfChineseTitle(name) ??
      capOfChineseTitle(`${name}條例`) ??
      capOfEnglishTitle(name) ??
      capOfEnglishTitle(`${name} Ordinance`) ??
      popularCap(name);
    if (cap !== undefined && name.length > 1) return written(instrumentOfCap(cap).code, typed);
  }
  return undefined;
}

function popularCap(name: string): string | undefined {
  const upper = name.toUpperCase().replace(/[.\s]/g, '');
  const common =
    POPULAR.get(upper) ?? ABBREVIATIONS.find(([abbr]) => abbr.replace(/[()]/g, '') === upper.replace(/[()]/g, ''))?.[1];
  return common === 'RSC' ? undefined : common;
}

/** Names in everyday use that are no title, no initials and too loose for running text. */
const POPULAR: ReadonlyMap<string, string> = new Map([
  ['POCA', '405'],
  ['DTROP', '405'],
  ['CPO', '219'],
  ['CPROCO', '221'],
  ['CRIMESORDINANCE', '200'],
  ['BO', '6'],
  ['EO', '57'],
  ['COMPANIES', '622'],
  ['PRIVACYORDINANCE', '486'],
  ['PDPO', '486'],
  ['WINDINGUP', '32'],
  ['ARBITRATION', '609'],
  ['TRUSTEEORDINANCE', '29'],
  ['LIMITATION', '347'],
  ['NSL', 'A302'],
]);

/** A name of the page: of one of its cases, or the initials of one of its instruments. */
function spellPageName(plain: string, { authorities }: PageNames): string | undefined {
  for (const typed of splitTyped(plain)) {
    const asked = typed.name.toLowerCase();
    if (asked.length < 2) continue;
    const upper = typed.name.toUpperCase();
    const instrument = authorities.find(({ name, id }) => /^Cap /.test(id) && initialsOf(name).includes(upper));
    if (instrument) return written(instrument.id, typed);
    if (typed.number !== '' || asked.length < SHORTEST_PARTY) continue;
    const cases = authorities.filter(({ name, norms }) => !norms.includes(name) && name.toLowerCase().includes(asked));
    if (cases.length === 1) return cases[0]?.norms.find((norm) => /^[[(]/.test(norm)) ?? cases[0]?.id;
  }
  return undefined;
}

const SHORTEST_PARTY = 3;
