import type { Authority } from '../authority';
import { splitNorm } from '../instrument-title';
import { NEUTRAL_COURTS } from '../tables/neutral-courts';

/** A norm of a case taken apart for reference managers. */
export type CaseParts = {
  readonly norm: string;
  readonly form: 'neutral' | 'report' | 'number';
  readonly year?: string;
  readonly volume?: string;
  /** Series or court code. */
  readonly series?: string;
  readonly page?: string;
};

const SERIES = /^(?:[[(]([\d-]+)[\])] )?(?:(\d+) )?([A-Za-z][A-Za-z0-9 .&'()]*?) (\d+[a-z]?)(?: \(([\w ]+)\))?$/;
const CODES: ReadonlySet<string> = new Set(NEUTRAL_COURTS.map(({ code }) => code));

/** `(2014) 17 HKCFAR 90` → year, volume, series, page · `CACV 61/2018` → number and year */
export function splitCase(norm: string): CaseParts {
  const action = /^([A-Z]+) \d+[A-Z]?\/(\d{4})/.exec(norm);
  if (action) return { norm, form: 'number', year: action[2] ?? '' };
  const match = SERIES.exec(norm) ?? /^(\d{4})() ([A-Z]+) (\d+)$/.exec(norm);
  if (!match) return { norm, form: 'neutral' };
  const [, year, volume, series = '', page = '', last] = match;
  const when = year ?? (/^\d{4}$/.test(last ?? '') ? last : undefined);
  return {
    norm,
    form: CODES.has(series) ? 'neutral' : 'report',
    series,
    page,
    ...(when === undefined ? {} : { year: when }),
    ...(volume ? { volume } : {}),
  };
}

/** All citations of a case, in the order a style wants its forms. */
export const casesInOrder = (authority: Authority, order: readonly CaseParts['form'][]): CaseParts[] =>
  authority.norms.map(splitCase).sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form));

/** Provisions cited under an instrument: `s 12(1)`, `sch 1 para 2`. */
export const provisionsOf = (authority: Authority): string[] =>
  authority.norms.map((norm) => splitNorm(norm, authority.kind).provision).filter((provision) => provision !== '');

/** Authorities of one category, in the order given. */
export const ofCategory = (authorities: readonly Authority[], category: Authority['category']): Authority[] =>
  authorities.filter((authority) => authority.category === category);

/** Cases that have a name, then those known by their citation alone, each in the order given. */
export const namedFirst = (authorities: readonly Authority[]): Authority[] => [
  ...authorities.filter((one) => nameOf(one) !== undefined),
  ...authorities.filter((one) => nameOf(one) === undefined),
];

/** A name, unless it is nothing but the citation again. */
export const nameOf = (authority: Authority): string | undefined =>
  authority.norms.includes(authority.name) || authority.name === authority.id ? undefined : authority.name;

/** Every court code in words, for the field that reference managers call court. */
export const COURT_TITLES: Readonly<Record<string, string>> = {
  HKCFA: 'Court of Final Appeal',
  HKCA: 'Court of Appeal',
  HKCFI: 'Court of First Instance',
  HKDC: 'District Court',
  HKFC: 'Family Court',
  HKLdT: 'Lands Tribunal',
  HKLaT: 'Labour Tribunal',
  HKCT: 'Competition Tribunal',
  HKSCT: 'Small Claims Tribunal',
  HKOAT: 'Obscene Articles Tribunal',
  HKMagC: "Magistrates' Courts",
  HKCrC: "Coroner's Court",
};

/** A key that BibTeX, RIS and CSL accept, from the first norm. */
export const citationKey = (authority: Authority, at: number): string =>
  `${
    (authority.norms[0] ?? authority.id)
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase() || 'authority'
  }-${at + 1}`;

/** Chinese names keep their script; reference managers want to know. */
export const languageOfName = (authority: Authority): 'zh-Hant' | 'en' =>
  /[\u3400-\u9fff]/.test(authority.name) ? 'zh-Hant' : 'en';

export type UnitNames = Readonly<Record<string, readonly [one: string, more: string]>>;

/** Provisions by unit, each unit named once: `s 9(1)(a)`, `s 24` → `ss 9(1)(a), 24`. */
export function writeProvisions(authority: Authority, names: UnitNames): string {
  const byUnit = new Map<string, string[]>();
  for (const provision of provisionsOf(authority)) {
    // Rules stand under their Order, which is named once: O 18 rr 7, 19(1).
    const [, order, rule] = /^(O \S+) r (.+)$/.exec(provision) ?? [];
    const [unit = '', ...rest] = order === undefined ? provision.split(' ') : [`${order} r`, rule ?? ''];
    const numbers = byUnit.get(unit);
    if (numbers) numbers.push(rest.join(' '));
    else byUnit.set(unit, [rest.join(' ')]);
  }
  return [...byUnit]
    .map(([unit, numbers]) => {
      if (unit.startsWith('O ')) return `${unit}${numbers.length > 1 ? 'r' : ''} ${numbers.join(', ')}`;
      const [one, more] = names[unit] ?? [unit, unit];
      return `${numbers.length > 1 || /^\d+-\d/.test(numbers[0] ?? '') ? more : one} ${numbers.join(', ')}`;
    })
    .join('; ');
}

/** Where an authority is cited, as printed: `[12]`, and `n 3` for a footnote. */
export const placesCited = (authority: Authority): string[] =>
  authority.paragraphs.flatMap(({ number }) =>
    number === undefined ? [] : [/^n\d/.test(number) ? `n ${number.slice(1)}` : `[${number}]`],
  );
