import { CHINESE } from '../../core/language';
import type { SidedParty } from './parties';

/** Words that stay in capitals when a name in capitals is set in ordinary type. */
const CAPITALS = new Set(
  'HKSAR HK II III IV PRC USA UK EU UAE BVI SA AG PLC LLC LLP LP NV BV SJ A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(
    ' ',
  ),
);
/** `HSBC`, `MTR`: nobody can say a word without vowels; `Ltd`, `Mrs` and the name `Tsz` are words. */
const ABBREVIATION = /^(?!LTD|MRS|TSZ|PTY)[B-DF-HJ-NP-TV-XZ]{3,5}$/;
const SMALL = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'at', 'by', 'to', 'v', 'ex', 'de', 'la']);

/** `CACC28/2025 `, `DCCC1122M/2024 `, several joined by commas or `&`: what LRS puts before the name. */
const ACTION_NUMBERS =
  /^(?:[A-Z]{2,8}\s?\d{1,6}[A-Z]{0,2}\s?(?:[-,&]\s?\d{1,6}[A-Z]{0,2}\s?){0,20}\/\d{4}(?:[A-Z]{1,2}(?=\s))?\s?[-,;&及]?\s?){1,20}/;
/** What a case name has: `v`, `Re`, `訴`. */
const VERSUS = /\sv\.?s?\.?\s|^re\b|\bex parte\b|in the matter of|訴|對|關於|有關|\bthe estate of\b/i;
const NEUTRAL = /\s?[,;(（]?\s?\[\d{4}\]\s?HK[A-Za-z]{1,6}\s?\d{1,5}\s?[)）]?/g;
const LONGEST_TITLE = 300;

/** The title without what the sites add to it. */
export const cleanTitle = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/\s?[|–-]\s?HKLII\s*$/i, '')
    .replace(/XCHRX|999999/g, '')
    .trim();

/**
 * The name of a case as lawyers write it, from the page's title: `CACC28/2025 HKSAR v. LAU KAM HUNG` →
 * `HKSAR v Lau Kam Hung`. Letters take the case they have among the parties, where the title is all capitals.
 */
export function caseNameOfPage(pageTitle: string, parties: readonly SidedParty[]): string {
  const said = cleanTitle(pageTitle).replace(ACTION_NUMBERS, '').replace(NEUTRAL, '').trim().slice(0, LONGEST_TITLE);
  if (!looksLikeName(said) || (parties.length > 0 && !VERSUS.test(said)) || isOfAnother(said, parties))
    return nameFromParties(parties) || said;
  if (CHINESE.test(withoutChineseAliases(said)))
    return said.replace(/\s?(訴|對)\s?(?=[^\s])/, (whole, word) => (/\s/.test(whole) ? ` ${word} ` : whole));
  const name = withoutChineseAliases(said)
    .replace(/\s(?:v\.?|vs\.?|VS?\.?|V\.)\s/i, ' v ')
    .replace(/^re\.?:?\s/i, 'Re ');
  return settle(name, parties);
}

/** `HKSAR v. HERON KAR YAN 何鷺` → without the name's Chinese form; a title wholly in Chinese stays. */
const withoutChineseAliases = (title: string): string =>
  /[A-Za-z]{2}/.test(title) && /\sv\.?\s|^re\b/i.test(title)
    ? title
        .replace(/\s?[(（][^()（）A-Za-z]{0,40}[\u3400-\u9fff][^()（）A-Za-z]{0,40}[)）]/g, '')
        .replace(/\s?[\u3400-\u9fff][\u3400-\u9fff、·\s]{0,40}(?=\s(?:v\.?|and|&)\s|$|,)/gi, '')
        .trim()
    : title;

const looksLikeName = (title: string): boolean =>
  title.length > 2 &&
  !/^(?:hklii|judgment|legal reference system|untitled)\b/i.test(title) &&
  /[\p{L}]{2}/u.test(title);

/**
 * A title that names none of the parties belongs to the page before: a single-page application changes its address and
 * its text first, its title later.
 */
const isOfAnother = (title: string, parties: readonly SidedParty[]): boolean => {
  const words = parties.flatMap(({ name }) => name.toLowerCase().match(/[a-z]{3,}|[\u3400-\u9fff]{2}/g) ?? []);
  const said = title.toLowerCase();
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  return telling.length > 0 && !telling.some((word) => said.includes(word));
};

/** Words that parties of different cases share. */
const COMMON_WORDS = new Set(['limited', 'ltd', 'company', 'hong', 'kong', 'the', 'and', 'holdings', 'international']);

const KNOWN_AS = /,?\s\(?(?:formerly|also|previously|otherwise) known as\s|,?\s(?:and|&)\s/i;
/** `LPQ`, `M, DA`, `W. W.`: what is left of a name in family and asylum cases. */
const INITIALS =
  /^(?:[A-Z]{1,3}|[B-DF-HJ-NP-TV-XZ]{4}|[A-Z]{1,3}\.?, ?[A-Z]{1,3}\.?|(?:[A-Z](?:\. ?| )){0,4}[A-Z]\.?)$/;

/** Whether a party is named by initials: these stay in capitals. */
function isAnonymised(name: string): boolean {
  const parts = name.replace(/\s(?:and|&) (?:another|others|anor|ors)\.?$/i, '').split(KNOWN_AS);
  return parts.every((part) => INITIALS.test(part.trim()));
}

/** Words that stay small in a title that is all capitals: `Re LINNET SIU FAN ex p. MARSH BANK LTD`. */
const NEVER_CAPITALS =
  /\b(?:v|Re|ex p(?:arte)?|t\/a|a\.?k\.?a|trading as|formerly|also|previously|otherwise|known as|and|the|of|by|for|in|others?|another|anor|ors|plc|Mr?c(?=[A-Z]{2}))\b|\bMa?c(?=[A-Z]{2})/g;

/** Sets a name that is all capitals in ordinary type, in the parties' own spelling where they have it. */
function settle(name: string, parties: readonly SidedParty[]): string {
  const letters = name.replace(NEVER_CAPITALS, '').replace(/[^A-Za-z]/g, '');
  if (letters === '' || letters !== letters.toUpperCase()) return name;
  const named = parties.map((party): [string, string] => [fold(plainName(party.name)), plainName(party.name)]);
  // A Chinese name has no Latin letters to be found by.
  const known = new Map(named.filter(([key]) => key !== ''));
  return name
    .split(/( v |^Re )/)
    .map((side) => (side === ' v ' || side === 'Re ' ? side : settleSide(side, known)))
    .join('')
    .replace(/^Re The /, 'Re the ');
}

function settleSide(side: string, known: ReadonlyMap<string, string>): string {
  const more = /\s(?:and\s(?:another|others|anor|ors)|& (?:another|others|anor|ors))\.?$/i.exec(side);
  const name = more ? side.slice(0, more.index) : side;
  const spelt =
    known.get(fold(name)) ?? startOf([...known].find(([key]) => key.startsWith(`${fold(name)} `))?.[1], name);
  const whole = [...known].find(([key]) => key.startsWith(`${fold(name)} `))?.[1];
  if (isAnonymised(name) && (whole === undefined || isAnonymised(whole)))
    return name.replace(new RegExp(KNOWN_AS, 'gi'), (words) => words.toLowerCase()) + (more?.[0].toLowerCase() ?? '');
  const settled = spelt && !isCapitals(spelt) ? lowerSurname(spelt) : toOrdinary(name);
  return settled + (more?.[0].toLowerCase() ?? '');
}

/** As much of a party's spelling as the title says: titles leave out second names and aliases. */
function startOf(spelt: string | undefined, said: string): string | undefined {
  const words = spelt?.split(' ') ?? [];
  const end = words.findIndex((_, at) => fold(words.slice(0, at + 1).join(' ')) === fold(said));
  const start = words
    .slice(0, end + 1)
    .join(' ')
    .replace(/[,;(]$/, '');
  // A surname in capitals says no more than the title.
  return /[a-z]/.test(start) ? start : undefined;
}

/** `LAPWING Kam-to` → `Lapwing Kam-to`; initials alone (`MKT`) stay. */
const lowerSurname = (name: string): string =>
  isAnonymised(name) ? name : /[a-z]/.test(name) ? name.replace(/\b[A-Z]{3,}\b/g, (word) => toOrdinary(word)) : name;

const isCapitals = (name: string): boolean =>
  /[A-Z]{2}/.test(name) && name === name.toUpperCase() && !isAnonymised(name);

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `LAU KAM-HUNG & SONS LTD` → `Lau Kam-Hung & Sons Ltd`. */
export const toOrdinary = (name: string): string =>
  name.replace(/[A-Za-z][A-Za-z’']*/g, (word, at: number) => {
    if (CAPITALS.has(word) || ABBREVIATION.test(word)) return word;
    const lower = word.toLowerCase();
    if (word === lower) return word;
    const scots = /^Ma?c(?=[A-Z]{2})/.exec(word)?.[0];
    if (scots !== undefined) return scots + toOrdinary(word.slice(scots.length));
    return at > 0 && SMALL.has(lower) ? lower : word.charAt(0).toUpperCase() + lower.slice(1);
  });

/** A party's name without the other language, aliases and what it does in the case: `Lau Kam Hung (劉金洪)` → `Lau Kam Hung`. */
export const plainName = (name: string): string =>
  name
    .replace(/\s?[(（][^()（）]{0,120}[)）]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** First against second side, `and another` for more on a side. */
function nameFromParties(parties: readonly SidedParty[]): string {
  const sides = [0, 1].map((side) => parties.filter((party) => party.side === side)).filter(([first]) => first);
  const names = sides.map(nameSide);
  const [first = '', second] = names;
  if (CHINESE.test(first)) return second ? `${first} 訴 ${second}` : first;
  return second ? `${first} v ${second}` : first && `Re ${first}`;
}

function nameSide(side: readonly SidedParty[]): string {
  const plain = plainName(side[0]?.name ?? '');
  if (CHINESE.test(plain)) return side.length > 2 ? `${plain}及其他人` : side.length > 1 ? `${plain}及另一人` : plain;
  const name = isCapitals(plain) ? toOrdinary(plain) : plain;
  return side.length > 2 ? `${name} and others` : side.length > 1 ? `${name} and another` : name;
}
