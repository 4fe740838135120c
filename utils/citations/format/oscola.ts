import type { Authority } from '../list-authorities';
import { casesInOrder, nameOf, ofCategory, type UnitNames, writeProvisions } from './parts';

const UNIT_NAMES: UnitNames = {
  s: ['s', 'ss'],
  sch: ['sch', 'schs'],
  pt: ['pt', 'pts'],
  reg: ['reg', 'regs'],
  r: ['r', 'rr'],
  art: ['art', 'arts'],
  para: ['para', 'paras'],
};

/** `Cap 622` after the title, as in OSCOLA's advice for other jurisdictions. */
const writeInstrument = (authority: Authority): string => {
  const name = nameOf(authority);
  const chapter = /^(?:Cap|Instrument) /.test(authority.id) ? ` (${authority.id})` : '';
  const provisions = writeProvisions(authority, UNIT_NAMES);
  return `${name ? `${name}${chapter}` : authority.id}${provisions === '' ? '' : `, ${provisions}`}`;
};

/** Neutral citation first, then the reports; an action number only where there is nothing else. */
function writeCase(authority: Authority): string {
  const parts = casesInOrder(authority, ['neutral', 'report', 'number']);
  const published = parts.filter(({ form }) => form !== 'number');
  const shown = published.length > 0 ? published : parts;
  const name = nameOf(authority);
  return `${name ? `${name} ` : ''}${shown.map(({ norm }) => norm).join(', ')}`;
}

/**
 * The tables of authorities of OSCOLA: no full stops, neutral citation before report, cases before legislation. The fifth
 * edition leaves the citations of the fourth as they are; only the last table is named differently.
 */
export function formatOscola(authorities: readonly Authority[], edition: 4 | 5): string {
  const table = (title: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : [title, '', ...rows, ''];
  const byName = (rows: string[]): string[] => rows.sort((a, b) => a.localeCompare(b, 'en'));
  const other = edition === 5 ? 'Other authorities' : 'Other sources';
  return [
    ...table('Table of Cases', byName(ofCategory(authorities, 'case').map(writeCase))),
    ...table('Table of Legislation', byName(ofCategory(authorities, 'legislation').map(writeInstrument))),
    ...table(other, byName(ofCategory(authorities, 'other').map(writeInstrument))),
  ]
    .join('\n')
    .trimEnd();
}
