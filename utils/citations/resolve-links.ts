import { LINK_TEMPLATES } from './tables/link-templates';
import { NEUTRAL_COURTS } from './tables/neutral-courts';
import type { CitationKind, CitationLink } from './types';

/** Pages where an authority can be read, computed from its norm; none where the address is not sure. */

type Cited = { readonly kind: CitationKind; readonly norm: string };

export type LinkOptions = {
  /** Language of the judgment or reader: decides HKLII's folder. */
  readonly language?: 'en' | 'tc' | 'sc';
  /** ISO date: e-Legislation then shows the version in force on that day. */
  readonly on?: string;
};

const COURTS: ReadonlyMap<string, (typeof NEUTRAL_COURTS)[number]> = new Map(
  NEUTRAL_COURTS.map((court) => [`${court.place === 'ca' ? 'bare ' : ''}${court.code}`, court]),
);

/** Links for a citation, best first. */
export function linksFor(cited: Cited, options?: LinkOptions): readonly CitationLink[] {
  if (options || !REPEATED.has(cited.kind)) return findLinks(cited, options);
  const known = remembered.get(cited.norm);
  if (known) return known;
  const links = findLinks(cited);
  // A page cites the same sections again and again.
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(cited.norm, links);
  return links;
}

const REPEATED: ReadonlySet<CitationKind> = new Set([
  'legislation',
  'rule',
  'basic-law',
  'bill-of-rights',
  'national-law',
]);
const MOST_REMEMBERED = 4_000;
const remembered = new Map<string, readonly CitationLink[]>();

function findLinks({ kind, norm }: Cited, options: LinkOptions = {}): CitationLink[] {
  const more = norm.indexOf('; ');
  const first = more < 0 ? norm : norm.slice(0, more);
  if (kind === 'case-neutral' || kind === 'foreign-neutral') return linksForNeutral(first, options);
  if (kind === 'legislation' || kind === 'rule') return linksForChapter(first, options);
  if (kind === 'basic-law') return fill(['basic-law'], {});
  if (kind === 'national-law') return fill(['national-security-law'], {});
  if (kind === 'bill-of-rights') return linksForChapter('Cap 383 s 8', options);
  if (kind === 'foreign-legislation') return linksForAct(first);
  if (kind === 'foreign-report') return linksForUsReport(first);
  if (kind === 'gazette') return linksForOrdinance(first);
  return [];
}

function fill(names: readonly string[], values: Readonly<Record<string, string>>): CitationLink[] {
  return names.flatMap((name) => {
    const template = TEMPLATES.get(name);
    if (!template) return [];
    let url = '';
    // Parts and keys take turns: an odd part is a key.
    for (let at = 0; at < template.parts.length; at++) {
      const part = template.parts[at] ?? '';
      url += at % 2 === 1 ? (values[part] ?? '') : part;
    }
    return [{ label: template.label, url }];
  });
}

const TEMPLATES = new Map(
  LINK_TEMPLATES.map(({ name, label, url }) => [name, { label, parts: url.split(/[{}]/) }] as const),
);

/** `[2019] HKCFA 45`: nearly every neutral citation of a page. */
const HOME = /^\[(\d{4})\] (HK[A-Za-z]+) (\d+)$/;
const NEUTRAL = /^(?:\[(\d{4})\]|(\d{4})) ([A-Za-z()]+(?: [A-Z][a-z]+)?) (\d+)(?: \((\w+)\))?$/;

const homeFolder = (language: LinkOptions['language'] = 'en'): string => (language === 'sc' ? 'tc' : language);

function linksForNeutral(norm: string, { language }: LinkOptions): CitationLink[] {
  const home = HOME.exec(norm);
  const own = home && COURTS.get(home[2] ?? '');
  if (!home || !own?.slug) return linksForAbroad(norm);
  const [, year = '', code = '', number = ''] = home;
  return fill(HOME_PAGES, {
    year,
    number,
    slug: own.slug,
    code: code.toUpperCase(),
    language: homeFolder(language),
  });
}

const HOME_PAGES = ['hklii-case', 'lrs-neutral'];

function linksForAbroad(norm: string): CitationLink[] {
  const match = NEUTRAL.exec(norm);
  if (!match) return linksForAssigned(norm);
  const [, square, bare, code = '', number = '', division] = match;
  const year = square ?? bare ?? '';
  const court = COURTS.get(bare ? `bare ${code}` : code);
  if (!court?.slug) return [];
  const path =
    code === 'EWHC' || code === 'UKUT' || code === 'UKFTT'
      ? division
        ? `${court.slug}/${division.toLowerCase()}`
        : ''
      : court.slug;
  const values = {
    year,
    number,
    slug: path,
    code: code.replace(/[()]/g, ''),
    bailii: code === 'EWHC' || code === 'UKUT' ? `${code}/${division ?? ''}` : code.replace(' ', '/'),
    compact: `${year}${code.toLowerCase()}${number}`,
  };
  switch (court.place) {
    case 'uk':
      return linksForUk(code, Number(year), path, values);
    case 'au':
      return fill(['austlii'], values);
    case 'nz':
      return fill(['nzlii'], values);
    case 'sg':
      return fill(['elitigation'], values);
    case 'ca':
      return fill(['canlii'], values);
    case 'ie':
      return fill(['bailii-ie'], values);
    default:
      return [];
  }
}

/** Find Case Law holds few judgments of before 2003; the House of Lords is on BAILII only. */
const FIND_CASE_LAW_FROM = 2003;

function linksForUk(
  code: string,
  year: number,
  path: string,
  values: Readonly<Record<string, string>>,
): CitationLink[] {
  // BAILII files First-tier decisions under numbers of its own.
  const bailii = code === 'UKFTT' ? [] : code.startsWith('UK') ? ['bailii-uk'] : ['bailii-ew'];
  if (path === '') return [];
  if (code === 'UKHL') return fill(bailii, values);
  return fill(year >= FIND_CASE_LAW_FROM ? ['find-case-law', ...bailii] : bailii, values);
}

function linksForAssigned(norm: string): CitationLink[] {
  const application = /^ECtHR App no (\d+\/\d+)$/.exec(norm);
  if (application) return fill(['hudoc'], { query: encodeURIComponent(`{"appno":["${application[1]}"]}`) });
  if (/^EU:/.test(norm)) return fill(['eur-lex'], { ecli: norm });
  const union = /^Case ([CTF]-\d+\/\d+)/.exec(norm);
  return union ? fill(['curia'], { number: union[1] ?? '' }) : [];
}

const CHAPTER = /^(?:Cap (\d+[A-Z]*)|Instrument (A\d+[A-Z]*))(?: (sub leg))?(?: (s|sch) (\d+[A-Z]*))?/;

function linksForChapter(norm: string, { language = 'en', on }: LinkOptions): CitationLink[] {
  const match = CHAPTER.exec(norm);
  if (!match || match[3]) return [];
  const [, cap, instrument, , unit, number] = match;
  const values = {
    chapter: cap ? `cap${cap}` : (instrument ?? ''),
    cap: cap ?? instrument ?? '',
    folder: instrument ? 'instrument' : /[A-Z]$/.test(cap ?? '') ? 'reg' : 'ord',
    language,
    on: on ? `@${on}` : '',
    tongue: language === 'en' ? 'en' : language === 'tc' ? 'zh-Hant-HK' : 'zh-Hans-HK',
    // The page of a single section was seen for chapters, not for instruments.
    section: unit && number && cap ? `/${unit}${number}` : '',
  };
  if (on) return fill(['e-legislation-version', ...(values.section ? ['hklii-section'] : ['hklii-chapter'])], values);
  if (!values.section) return fill(['e-legislation', 'hklii-chapter'], values);
  return fill(['e-legislation-section', unit === 's' ? 'hklii-section' : 'hklii-chapter'], values);
}

function linksForAct(norm: string): CitationLink[] {
  const match = /^([A-Z][A-Za-z' (),&-]+ (?:1[2-9]|20)\d\d)(?: |$)(?!\()/.exec(norm);
  return match ? fill(['legislation-gov-uk'], { title: encodeURIComponent(match[1] ?? '') }) : [];
}

function linksForUsReport(norm: string): CitationLink[] {
  const match = norm.includes(' US ') ? /^(\d+) US (\d+) \(\d{4}\)$/.exec(norm) : null;
  return match ? fill(['justia'], { volume: match[1] ?? '', page: match[2] ?? '' }) : [];
}

function linksForOrdinance(norm: string): CitationLink[] {
  const match = /^Ord (\d+)\/(\d{4})/.exec(norm);
  // The path was seen for recent years only.
  return match && Number(match[2]) >= 2012
    ? fill(['ordinance-as-enacted'], { number: match[1] ?? '', year: match[2] ?? '' })
    : [];
}
