import { type Span, spanOf } from '../core/text-span';
import type { SourceIndex } from './source-index';
import { CHINESE_TITLES, COMPOUND_SURNAMES, GENERIC_CAPITALS, HONORIFIC, SURNAMES } from './tables/name-words';
import { PARTY_ROLES } from './tables/party-words';

/** Somebody named in a text; the same person has the same `who`, whatever the name used. */
export type Participant = Span & { readonly who: string };

const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  首: '1',
};
const ORDINAL = '(?:(\\d|first|second|third|fourth)(?:st|nd|rd|th)?\\s)?';
const ROLE_PATTERNS = PARTY_ROLES.flatMap(([role, english, chinese]) => [
  { role, pattern: new RegExp(`\\b${ORDINAL}(?:${english})\\b`, 'gi') },
  ...(chinese === '' ? [] : [{ role, pattern: new RegExp(`(?:第([一二三四\\d]))?(?:${chinese})`, 'g') }]),
]);
const SHORT_ROLE = /\b([DPRA])(\d)\b/g;
const SHORT_ROLES: Readonly<Record<string, string>> = {
  D: 'defendant',
  P: 'plaintiff',
  R: 'respondent',
  A: 'applicant',
};

const ENGLISH_NAME = new RegExp(
  `(?:\\b${HONORIFIC}\\.?\\s)?(?:[A-Z][a-z][A-Za-z-]*)(?:\\s(?:[A-Z][A-Za-z-]+|&)){0,5}`,
  'g',
);
const CHINESE_NAME = new RegExp(
  `(?<!主(?=席))((?:${COMPOUND_SURNAMES}|[${SURNAMES}])[\\u3400-\\u9fff]{0,2}?)(?:${CHINESE_TITLES})`,
  'g',
);

/** Names for one person, as far as the document tells: `Mr Tsui`, `the defendant`, `Mr Tsui Ka Fung`. */
export type Cast = { find(text: string): Participant[] };

/** Titles of instruments and names of courts act in nobody's place. */
const INSTRUMENT = /^[A-Z][A-Za-z'() -]{0,60}\b(?:Ordinance|Act|Regulations?|Rules|Code)\b/;

type Mention = Span & { readonly key: string };

/** `H` and `W` of a family judgment. */
const LETTER = /(?<![A-Z.&]\s?)\b[HW]\b(?![.&]| [A-Z])/g;
const LETTERS: Readonly<Record<string, string>> = { H: 'husband', W: 'wife' };
/** So often, that they are not somebody's initials. */
const OFTEN = 3;
const hasLetters = (text: string): boolean => {
  const said = [...text.matchAll(LETTER)].map(([letter]) => letter);
  return ['H', 'W'].every((letter) => said.filter((one) => one === letter).length >= OFTEN);
};

/** Every role and name in a folded text, in order; longer mentions win. */
function findMentions(text: string, aliases: readonly string[], letters: boolean): Mention[] {
  const found: Mention[] = letters
    ? [...text.matchAll(LETTER)].map((match) => ({ ...spanOf(match), key: LETTERS[match[0]] ?? '' }))
    : [];
  for (const alias of aliases) {
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length))
      found.push({ start: at, end: at + alias.length, key: nameKey(alias) });
  }
  for (const { role, pattern } of ROLE_PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const ordinal = match[1]?.toLowerCase() ?? '';
      found.push({ ...spanOf(match), key: `${role}${ORDINALS[ordinal] ?? ordinal}` });
    }
  for (const match of text.matchAll(/\b[PD]W\d{1,2}\b/g)) found.push({ ...spanOf(match), key: match[0].toLowerCase() });
  for (const match of text.matchAll(SHORT_ROLE))
    found.push({ ...spanOf(match), key: `${SHORT_ROLES[match[1] ?? ''] ?? ''}${match[2] ?? ''}` });
  for (const match of text.matchAll(ENGLISH_NAME)) {
    const key = nameKey(match[0]);
    if (isPartOfOffice(text, match.index, match[0])) continue;
    if (key !== '' && !INSTRUMENT.test(text.slice(match.index, match.index + 80)))
      found.push({ ...spanOf(match), key });
  }
  for (const match of text.matchAll(CHINESE_NAME)) found.push({ ...spanOf(match), key: nameKey(match[0]) });
  return keepLongest(found);
}

/** `Director of Immigration` is the Director; `Chilean abalone` names nobody. */
const isPartOfOffice = (text: string, start: number, said: string): boolean =>
  /\b(?:Director|Secretary|Commissioner|Department|Board|Court|Registrar|Minister|Authority)\s(?:of|for)\s(?:the\s)?$/.test(
    text.slice(Math.max(0, start - 24), start),
  ) ||
  (/^[A-Z][a-z]+(?:ean|ian|ese|ish)$/.test(said) && /^\s[a-z]/.test(text.slice(start + said.length)));

function keepLongest(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

/** A name without forms of address and generic words; Chinese by surname and title, since given names come and go. */
function nameKey(name: string): string {
  if (/[\u3400-\u9fff]/.test(name)) return name.replace(new RegExp(`(?:${CHINESE_TITLES}|有限公司)$`), '');
  return name
    .split(/\s/)
    .filter((word) => !GENERIC_CAPITALS.has(word.toLowerCase()))
    .join(' ')
    .toLowerCase();
}

const DEFINITION =
  /[("]{1,3}(?:hereinafter\s|the\s|下称|以下简称|简称)?"?([^"()]{1,30})"\s?\)|\((?:下称|以下简称|简称)"?([^"()]{1,20})"?\)/g;

/** Reads from a folded document who is who. */
export function readCast(text: string): Cast {
  const aliases = [
    ...new Set([...text.matchAll(DEFINITION)].map((match) => (match[1] ?? match[2] ?? '').trim())),
  ].filter((alias) => alias.length > 1 && nameKey(alias) !== '' && !/^[DPRA]\d$/.test(alias) && !isRoleWord(alias));
  const same = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (same.has(root)) root = same.get(root) ?? root;
    return root;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)];
    if (first !== second) same.set(second, first);
  };
  const letters = hasLetters(text);
  const mentions = findMentions(text, aliases, letters).filter(({ key }) => key !== '');
  const known = new Set(
    mentions
      .filter(({ start, end }) => ADDRESSED.test(text.slice(start, end)) || !opensSentence(text, start))
      .map(({ key }) => key),
  );
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    if (next && isApposition(text.slice(mention.end, next.start), mention, next)) join(mention.key, next.key);
  }
  joinShortNames([...new Set(mentions.map(({ key }) => key))], join);
  // Captain Rufus Yau opens a sentence; Captain Yau, further on, does not.
  const knownRoots = new Set([...known].map(find));
  const isKnown = ({ key }: Mention): boolean =>
    known.has(key) || knownRoots.has(find(key)) || isRole(key) || /^[pd]w\d/.test(key);
  const read = (passage: string): Participant[] =>
    findMentions(passage, aliases, letters)
      .filter(isKnown)
      .map(({ start, end, key }) => ({ start, end, who: find(key) }));
  return { find: (passage) => mergeAppositions(read(passage), passage) };
}

/** `(the “Purchasers”)`: the word means the same with a small letter. */
const isRoleWord = (alias: string): boolean =>
  ROLE_PATTERNS.some(({ pattern }) => alias.replace(pattern, '').trim() === '');

const ADDRESSED = new RegExp(`^${HONORIFIC}\\b`);

/** Any word is capitalised there. */
const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:\n"])\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** `the defendant, Mr Tsui` is one person, once. */
function mergeAppositions(people: readonly Participant[], text: string): Participant[] {
  const merged: Participant[] = [];
  for (const next of people) {
    const last = merged.at(-1);
    if (
      last?.who === next.who &&
      next.start - last.end < 8 &&
      /^[\s,("]*(?:the\s|下称|简称)?"?$/.test(text.slice(last.end, next.start))
    )
      // The comma that closes the apposition ends no clause.
      merged[merged.length - 1] = {
        ...last,
        end: next.end + (text.charAt(next.end) === ',' && /,/.test(text.slice(last.end, next.start)) ? 1 : 0),
      };
    else merged.push(next);
  }
  return merged;
}

const isRole = (key: string): boolean => PARTY_ROLES.some(([role]) => key.replace(/\d$/, '') === role);

/** `The plaintiff is the landlord`, `the defendant was its tenant`. */
const IS_ROLE = /^\s(?:is|was)\s(?:the|its|his|her|their|a|an)\s(?:registered\s)?$|^是(?:[^,;。不]{0,14}的)?(?:注册)?$/;

/** `the defendant, Mr Tsui ("Mr Tsui")`, `原告人晨曦(下稱「晨曦」)`: one after the other, with a comma or a bracket at most. */
const isApposition = (between: string, a: Mention, b: Mention): boolean =>
  (IS_ROLE.test(between) && isRole(a.key) && isRole(b.key) && a.key !== b.key) ||
  /^,?\s?\((?:hereinafter\s|the\s|下称|以下简称|简称)?"?$/.test(between) ||
  (/^(?:,\s?|\s|)$/.test(between) && isRole(a.key) && !isRole(b.key));

/** A surname or the beginning of a company's name, where only one longer name fits. */
function joinShortNames(keys: readonly string[], join: (a: string, b: string) => void): void {
  for (const short of keys) {
    if (short === '' || isRole(short)) continue;
    const longer = keys.filter((key) => key !== short && !isRole(key) && extendsName(key, short));
    if (longer.length === 1 && longer[0] !== undefined) join(longer[0], short);
  }
}

function extendsName(long: string, short: string): boolean {
  if (/[\u3400-\u9fff]/.test(short)) return long.startsWith(short);
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

const CASTS = new WeakMap<SourceIndex, Cast>();

/** Who is who in a document; read once. */
export function castOf(index: SourceIndex): Cast {
  const known =
    CASTS.get(index) ?? readCast([index.document.title, ...index.paragraphs.map(({ folded }) => folded)].join('\n'));
  CASTS.set(index, known);
  return known;
}
