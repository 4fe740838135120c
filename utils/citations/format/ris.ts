import type { Authority } from '../authority';
import { COURT_TITLES, casesInOrder, nameOf, provisionsOf } from './parts';

type Tag = readonly [tag: string, value: string | undefined];

/** RIS with the tags that Zotero and EndNote read for `CASE` and `STAT`; lines end in CR LF, as the format says. */
export const formatRis = (authorities: readonly Authority[]): string =>
  authorities.map((authority) => write(tagsOf(authority))).join('\r\n');

/** Of the types that Zotero reads: `GOVDOC` becomes a report with its number. */
function tagsOf(authority: Authority): readonly Tag[] {
  if (authority.category === 'case') return caseTags(authority);
  return DOCUMENTS.has(authority.kind) ? documentTags(authority) : statuteTags(authority);
}

const DOCUMENTS: ReadonlySet<string> = new Set(['treaty', 'practice-direction', 'gazette']);

const write = (tags: readonly Tag[]): string =>
  `${tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`.trimEnd()])).join('\r\n')}\r\nER  - \r\n`;

function caseTags(authority: Authority): Tag[] {
  const parts = casesInOrder(authority, ['report', 'neutral', 'number']);
  const [best] = parts;
  const neutral = parts.find(({ form }) => form === 'neutral');
  const actions = parts.filter(({ form }) => form === 'number').map(({ norm }) => norm);
  return [
    ['TY', 'CASE'],
    ['TI', nameOf(authority) ?? best?.norm],
    ['PY', (neutral ?? best)?.year?.slice(0, 4)],
    ['DA', authority.date],
    ['PB', neutral?.series === undefined ? authority.court : (COURT_TITLES[neutral.series] ?? neutral.series)],
    // Zotero and EndNote keep a case's reporter in A2.
    ['A2', best?.form === 'number' ? undefined : best?.series],
    ['VL', best?.volume],
    ['SP', best?.form === 'number' ? undefined : best?.page],
    ['SV', actions.length > 0 ? actions.join('; ') : undefined],
    ['N1', `Cited as: ${parts.map(({ norm }) => norm).join(', ')}`],
    ['UR', authority.url],
  ];
}

function documentTags(authority: Authority): Tag[] {
  const provisions = provisionsOf(authority);
  return [
    ['TY', 'GOVDOC'],
    ['TI', nameOf(authority) ?? authority.id],
    ['PY', /\b((?:18|19|20)\d\d)\b/.exec(authority.id)?.[1]],
    ['PB', ISSUERS[authority.kind]],
    ['SN', authority.kind === 'treaty' ? undefined : authority.id],
    ['SE', provisions.length > 0 ? provisions.join('; ') : undefined],
    ['UR', authority.url],
  ];
}

const ISSUERS: Readonly<Record<string, string>> = {
  'practice-direction': 'Judiciary of Hong Kong',
  gazette: 'Government of Hong Kong',
};

function statuteTags(authority: Authority): Tag[] {
  const provisions = provisionsOf(authority);
  return [
    ['TY', 'STAT'],
    ['TI', nameOf(authority) ?? authority.id],
    ['PY', /\b((?:18|19|20)\d\d)\b/.exec(authority.id)?.[1]],
    ['M1', authority.id],
    ['SE', provisions.length > 0 ? provisions.join('; ') : undefined],
    ['UR', authority.url],
  ];
}
