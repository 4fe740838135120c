import { otherForm, toTraditional } from '../core/fold-chinese';
import { CHINESE } from '../core/language';
import { isCompany } from './split-party';
import type { Sensitive, SensitiveKind } from './types';

/** One masked form and what stands for it. The table stays on this computer. */
export type Mask = { readonly placeholder: string; readonly original: string };

export type Masked = { readonly text: string; readonly masks: readonly Mask[] };

/** Words that models repeat as they are: no brackets, which look like paragraph numbers. */
const WORD: Readonly<Record<Exclude<SensitiveKind, 'privilege'>, string>> = {
  hkid: 'IDNUMBER',
  'mainland-id': 'IDNUMBER',
  'travel-document': 'DOCUMENTNUMBER',
  card: 'CARD',
  account: 'ACCOUNT',
  phone: 'PHONE',
  email: 'EMAIL',
};
const PERSON = 'PERSON';

/** Whether a placeholder stands for a name. */
export const isOfPerson = (placeholder: string): boolean => placeholder.startsWith(`${PERSON}_`);

/** `Mr Chan` beside the full name `Chan Siu Ming`. */
const TITLE = String.raw`(?:Mr|Mrs|Ms|Miss|Madam|Madame|Mdm|Dr|Prof)\.?\s{1,2}`;

/**
 * Replaces names and findings by placeholders, the same one for the same words, so that `unmask` can bring them back.
 * Masks of an earlier text are kept on, so that a question and its page agree.
 *
 * All printed forms of one name carry one number, so that the model takes them for one person.
 *
 * `Chan Siu Ming sued; Mr Chan won.` with his name → `PERSON_1 sued; Mr PERSON_1_SURNAME won.`
 */
export function mask(
  text: string,
  {
    names = [],
    found = [],
    before = [],
  }: { names?: readonly string[]; found?: readonly Sensitive[]; before?: readonly Mask[] },
): Masked {
  const table = createTable(text, before);
  const spans = found.filter(({ kind }) => kind !== 'privilege').sort((a, b) => b.start - a.start);
  let masked = text;
  for (const { start, end, kind, text: original } of spans) {
    const word = kind === 'privilege' ? PERSON : WORD[kind];
    masked = masked.slice(0, start) + table.placeholderFor(original, word) + masked.slice(end);
  }
  // Longest first, so that a name within a longer name does not break it.
  const persons = [...new Set(names.map((one) => one.trim()))]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  for (const name of persons) {
    masked = maskName(masked, name, { table, isShared: (short) => isOfSeveral(short, persons) });
  }
  return { text: masked, masks: table.masks() };
}

/** Whether the short form may be either of two: `Mr Chan` beside Chan Siu Ming and Chan Tai Fu. */
const isOfSeveral = (short: string, names: readonly string[]): boolean =>
  new Set(names.filter((name) => shortFormsOf(name).includes(short)).map(foldName)).size > 1;

/** One form for all ways of printing a name: `CHAN, Siu-Ming` and `Chan Siu Ming`, 陈小明 and 陳小明. */
const foldName = (name: string): string =>
  toTraditional(name.normalize('NFKC').toLowerCase()).replace(/[\s,.’'\u2010-\u2015-]/g, '');

/** A name, and the short forms that are nobody else's. */
type Named = { readonly name: string; readonly forms: readonly string[] };

type Table = {
  /** The placeholder of these very words; a new one where they have none. */
  placeholderFor(original: string, word: string): string;
  /** The same for a printed form of a person's name; all forms of one name carry one number. */
  personFor(original: string, person: Named, suffix?: string): string;
  masks(): Mask[];
};

/** Numbers are dealt out per word; one that the text already holds is passed over. */
function createTable(text: string, before: readonly Mask[]): Table {
  const masks = [...before];
  const numbers = new Map<string, string>();
  const knownPerson = (forms: readonly string[]): string | undefined => {
    const folded = forms.map(foldName);
    const mask = before.find(
      ({ placeholder, original }) => isOfPerson(placeholder) && folded.includes(foldName(original)),
    );
    return /^PERSON_\d{1,6}/.exec(mask?.placeholder ?? '')?.[0];
  };
  const isTaken = (placeholder: string): boolean =>
    text.includes(placeholder) ||
    masks.some((mask) => mask.placeholder === placeholder || mask.placeholder.startsWith(`${placeholder}_`)) ||
    [...numbers.values()].includes(placeholder);
  const next = (word: string): string => {
    let number = 1;
    while (isTaken(`${word}_${number}`)) number += 1;
    return `${word}_${number}`;
  };
  const add = (placeholder: string, original: string): string => {
    masks.push({ placeholder, original });
    return placeholder;
  };
  const known = (original: string, start: string): string | undefined =>
    masks.find((mask) => mask.original === original && mask.placeholder.startsWith(start))?.placeholder;
  return {
    placeholderFor: (original, word) => known(original, word) ?? add(next(word), original),
    personFor(original, { name, forms: short }, suffix = '') {
      const key = foldName(name);
      const person = numbers.get(key) ?? knownPerson([name, ...short]) ?? next(PERSON);
      numbers.set(key, person);
      const first = person + suffix;
      const forms = masks.filter(({ placeholder }) => placeholder === first || placeholder.startsWith(`${first}_FORM`));
      const same = forms.find((mask) => mask.original === original)?.placeholder;
      return same ?? add(forms.length === 0 ? first : `${first}_FORM_${forms.length + 1}`, original);
    },
    masks: () => masks,
  };
}

/** Surnames of two characters; others have one. */
const DOUBLE_SURNAME = /^(?:歐陽|欧阳|司徒|司馬|司马|上官|諸葛|诸葛|皇甫|尉遲|尉迟|慕容|令狐|夏侯|公孫|公孙)/;
/** `黃先生` beside the full name `黃大富`. */
const CHINESE_TITLE = '(?=先生|女士|小姐|太太|夫人|博士|醫生|医生|太[，。、；：的與与及說说指稱称])';
const CHINESE_PERSON = /^[\u4e00-\u9fff]{2,4}$/;
/** `Siu Ming` beside `Chan Siu Ming`; not the end of a business's name. */
const GIVEN_NAMES = /^[A-Z][A-Za-z’'-]{1,11}[\s,]{1,2}(?<given>[A-Z][A-Za-z]{1,5}[\s-][A-Z][A-Za-z]{1,5})$/;

const givenNamesOf = (name: string): string | undefined =>
  isCompany(name) || /hong kong/i.test(name) ? undefined : GIVEN_NAMES.exec(name)?.groups?.given;

const chineseSurnameOf = (name: string): string | undefined =>
  CHINESE_PERSON.test(name) && !isCompany(name) ? (DOUBLE_SURNAME.exec(name)?.[0] ?? name.slice(0, 1)) : undefined;

type Masker = {
  readonly table: Table;
  /** Whether a short form may be of several persons, and so is nobody's in particular. */
  readonly isShared: (short: string) => boolean;
};

function maskName(text: string, name: string, { table, isShared }: Masker): string {
  const named: Named = { name, forms: shortFormsOf(name).filter((form) => !isShared(form)) };
  const short = (found: string, form: string, suffix: string): string =>
    table.personFor(found, isShared(form) ? { name: form, forms: [] } : named, suffix);
  let masked = text.replace(nameExpression(name), (found) => table.personFor(found, named));
  const given = givenNamesOf(name);
  if (given) masked = masked.replace(nameExpression(given), (found) => short(found, given, '_GIVEN'));
  const chinese = chineseSurnameOf(name);
  if (chinese) {
    const withTitle = new RegExp(eitherScript(chinese) + CHINESE_TITLE, 'g');
    masked = masked.replace(withTitle, (found) => short(found, chinese, '_SURNAME'));
  }
  for (const surname of surnamesOf(name)) {
    const withTitle = new RegExp(`(?<title>\\b${TITLE})(?<name>${quoteForRegExp(surname)})(?![\\w])`, 'gi');
    masked = masked.replace(withTitle, (_, title: string, found: string) => title + short(found, surname, '_SURNAME'));
  }
  return masked;
}

/** Forms under which one is named after the whole name was given. */
const shortFormsOf = (name: string): string[] =>
  [givenNamesOf(name), chineseSurnameOf(name), ...surnamesOf(name)].filter((form) => form !== undefined);

/** Chinese names have no word ends; others are found whatever their case, blanks, joints and signs: `CHAN, Siu-Ming`. */
function nameExpression(name: string): RegExp {
  const words = name
    .split(/[\s-]+/)
    .map((word) => eitherScript(quoteForRegExp(word)))
    .join(String.raw`[\s,\u2010-\u2015-]{1,3}`)
    .replace(/['’]/g, "['’]")
    .replace(/\\\(|（/g, '[(（]')
    .replace(/\\\)|）/g, '[)）]');
  return CHINESE.test(name) ? new RegExp(words, 'g') : new RegExp(`(?<![\\w])${words}(?![\\w])`, 'gi');
}

const eitherScript = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (one) => (otherForm(one) === one ? one : `[${one}${otherForm(one)}]`));

/** The first word (Chan Siu Ming) or the last (John Smith, SMITH John): either may follow a title. */
function surnamesOf(name: string): string[] {
  const words = name.split(/[\s,]+/).filter((word) => word.length > 1);
  const [first] = words;
  const last = words.at(-1);
  return words.length < 2 || CHINESE.test(name) || !first || !last ? [] : [first, last];
}

const quoteForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Models change case and joints: `Person 1`, `PERSON-1`. */
function placeholderExpression(masks: readonly Mask[]): RegExp | undefined {
  if (masks.length === 0) return undefined;
  const forms = masks
    .map(({ placeholder }) => placeholder)
    .sort((a, b) => b.length - a.length)
    .map((placeholder) => placeholder.split('_').join('[_ -]'));
  return new RegExp(`(?<![A-Za-z0-9])(?:${forms.join('|')})(?![0-9])`, 'gi');
}

const normalise = (found: string): string => found.toUpperCase().replace(/[ -]/g, '_');

/** Brings back what was masked. `encode` writes an original as its surroundings need it, such as inside JSON. */
export function unmask(
  text: string,
  masks: readonly Mask[],
  encode: (original: string) => string = (same) => same,
): string {
  const expression = placeholderExpression(masks);
  if (!expression) return text;
  const originals = new Map(masks.map(({ placeholder, original }) => [placeholder, original]));
  return text.replace(expression, (found) => {
    const original = originals.get(normalise(found));
    return original === undefined ? found : encode(original);
  });
}

/** Brings back what was masked while an answer streams: a placeholder may arrive in pieces. */
export function createUnmasker(
  masks: readonly Mask[],
  encode?: (original: string) => string,
): { push(text: string): string; end(): string } {
  const longest = Math.max(0, ...masks.map(({ placeholder }) => placeholder.length));
  const expression = placeholderExpression(masks);
  let held = '';
  return {
    push(text) {
      held += text;
      const cut = expression ? safeCut(held, longest, expression) : held.length;
      const ready = held.slice(0, cut);
      held = held.slice(cut);
      return unmask(ready, masks, encode);
    },
    end() {
      const rest = held;
      held = '';
      return unmask(rest, masks, encode);
    },
  };
}

/** Where text can be given on: within no placeholder and no word, and before all that may still grow into one. */
function safeCut(text: string, longest: number, expression: RegExp): number {
  let cut = text.length - longest - 1;
  while (cut > 0 && /[A-Za-z0-9]/.test(text[cut - 1] ?? '')) cut -= 1;
  for (const { index, 0: found } of text.matchAll(expression)) {
    if (index < cut && index + found.length > cut) cut = index;
  }
  return Math.max(cut, 0);
}
