import type { Authority } from '../authority';
import { COURT_TITLES, casesInOrder, citationKey, languageOfName, nameOf, provisionsOf } from './parts';

type CslItem = Readonly<Record<string, unknown>>;

/** CSL-JSON that Zotero imports and `oscola.csl` prints: `legal_case` with reporter and docket number, `legislation`. */
export const formatCslJson = (authorities: readonly Authority[]): string =>
  `${JSON.stringify(
    authorities.map((authority, at) => toItem(authority, at)),
    null,
    2,
  )}\n`;

const compact = (fields: Readonly<Record<string, unknown>>): CslItem =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const issued = (year: string | undefined): CslItem | undefined =>
  year === undefined ? undefined : { 'date-parts': [[Number(year.slice(0, 4))]] };

function toItem(authority: Authority, at: number): CslItem {
  return authority.category === 'case' ? toCase(authority, at) : toStatute(authority, at);
}

function toCase(authority: Authority, at: number): CslItem {
  const parts = casesInOrder(authority, ['report', 'neutral', 'number']);
  const [best] = parts;
  const neutral = parts.find(({ form }) => form === 'neutral');
  const actions = parts.filter(({ form }) => form === 'number').map(({ norm }) => norm);
  const isReport = best?.form === 'report';
  return compact({
    id: citationKey(authority, at),
    type: 'legal_case',
    title: nameOf(authority) ?? best?.norm ?? authority.id,
    authority: neutral?.series === undefined ? authority.court : (COURT_TITLES[neutral.series] ?? neutral.series),
    'container-title': best?.form === 'number' ? undefined : best?.series,
    volume: best?.volume,
    page: best?.form === 'number' ? undefined : best?.page,
    number: actions.length > 0 ? actions.join('; ') : undefined,
    // The year printed with the volume: a report's may be later than the judgment's.
    issued: issued((isReport ? best : (neutral ?? best))?.year),
    references: isReport && neutral ? neutral.norm : undefined,
    note: parts.length > 1 ? parts.map(({ norm }) => norm).join(', ') : undefined,
    language: languageOfName(authority),
    URL: authority.url,
  });
}

function toStatute(authority: Authority, at: number): CslItem {
  const provisions = provisionsOf(authority);
  return compact({
    id: citationKey(authority, at),
    type: authority.kind === 'treaty' ? 'treaty' : authority.kind === 'practice-direction' ? 'report' : 'legislation',
    title: nameOf(authority) ?? authority.id,
    number: authority.id,
    section: provisions.length > 0 ? provisions.join(', ') : undefined,
    issued: issued(/\b((?:18|19|20)\d\d)\b/.exec(authority.id)?.[1]),
    jurisdiction: /^(?:Cap|Instrument|BL|BOR|NSL|LN|GN|Ord|PD)\b/.test(authority.id) ? 'hk' : undefined,
    language: languageOfName(authority),
    URL: authority.url,
  });
}
