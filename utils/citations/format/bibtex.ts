import type { Authority } from '../authority';
import { COURT_TITLES, casesInOrder, citationKey, languageOfName, nameOf, provisionsOf } from './parts';

type Field = readonly [name: string, value: string | undefined];

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (value: string): string => value.replace(/[\\{}&%$#_~^]/g, (sign) => SPECIAL[sign] ?? sign);

/** Addresses are read verbatim; only the signs that end the field are changed. */
const escapeUrl = (value: string): string => value.replace(/[{}]/g, (sign) => (sign === '{' ? '%7B' : '%7D'));

const write = (type: string, key: string, fields: readonly Field[]): string => {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          `  ${name} = {${name === 'url' ? escapeUrl(value) : name === 'title' ? `{${escapeTex(value)}}` : escapeTex(value)}}`,
        ],
  );
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
};

/** BibTeX has no entry for cases: `misc` with the citation in `howpublished` is what every style prints. */
export const formatBibTeX = (authorities: readonly Authority[]): string =>
  authorities
    .map((authority, at) => {
      const provisions = provisionsOf(authority);
      const parts = casesInOrder(authority, ['neutral', 'report', 'number']);
      const isCase = authority.category === 'case';
      return write('misc', citationKey(authority, at), [
        ['title', nameOf(authority) ?? authority.id],
        ['howpublished', isCase ? parts.map(({ norm }) => norm).join(', ') : authority.id],
        ['year', isCase ? parts[0]?.year?.slice(0, 4) : undefined],
        ['note', provisions.length > 0 ? provisions.join(', ') : undefined],
        ['url', authority.url],
      ]);
    })
    .join('\n');

/** BibLaTeX for the `oscola` package: `jurisdiction` and `legislation`, with its keywords for the tables. */
export const formatBibLatex = (authorities: readonly Authority[]): string =>
  authorities
    .map((authority, at) =>
      authority.category === 'case' ? writeJurisdiction(authority, at) : writeLegislation(authority, at),
    )
    .join('\n');

function writeJurisdiction(authority: Authority, at: number): string {
  const parts = casesInOrder(authority, ['report', 'neutral', 'number']);
  const report = parts.find(({ form }) => form === 'report');
  const neutral = parts.find(({ form }) => form === 'neutral');
  const actions = parts.filter(({ form }) => form === 'number').map(({ norm }) => norm);
  const isRound = report?.norm.startsWith('(') ?? false;
  const year = (report ?? neutral ?? parts[0])?.year;
  return write('jurisdiction', citationKey(authority, at), [
    ['title', nameOf(authority) ?? parts[0]?.norm],
    ['date', year?.slice(0, 4)],
    ['number', neutral?.norm ?? (report ? undefined : actions.join('; '))],
    ['volume', report?.volume],
    ['journaltitle', report?.series],
    ['pages', report?.page],
    ['institution', neutral?.series === undefined ? undefined : (COURT_TITLES[neutral.series] ?? neutral.series)],
    ['options', report && !isRound ? 'year-essential=true' : undefined],
    ['note', actions.length > 0 ? actions.join('; ') : undefined],
    ['langid', languageOfName(authority) === 'en' ? 'english' : 'chinese'],
    ['keywords', neutral?.norm.includes('HK') || report?.series?.startsWith('HK') ? 'hk' : undefined],
    ['url', authority.url],
  ]);
}

const writeLegislation = (authority: Authority, at: number): string => {
  const provisions = provisionsOf(authority);
  return write('legislation', citationKey(authority, at), [
    ['title', nameOf(authority) ?? authority.id],
    ['number', authority.id],
    ['pagination', authority.kind === 'legislation' ? 'section' : undefined],
    ['note', provisions.length > 0 ? provisions.join(', ') : undefined],
    ['keywords', authority.kind === 'foreign-legislation' || authority.kind === 'treaty' ? undefined : 'hk'],
    ['url', authority.url],
  ]);
};
