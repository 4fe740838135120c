import type { Authority } from '../authority';
import { plainCase, tableName, writeCaseText } from './case-text';
import { nameOf, ofCategory, type UnitNames, writeProvisions } from './parts';

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
export const writeInstrumentOscola = (authority: Authority): string => {
  const name = nameOf(authority);
  const chapter = /^(?:Cap|Instrument) /.test(authority.id) ? ` (${authority.id})` : '';
  const provisions = writeProvisions(authority, UNIT_NAMES);
  return `${name ? `${name}${chapter}` : authority.id}${provisions === '' ? '' : `, ${provisions}`}`;
};

/** Neutral citation first, then the reports; a case of one party under that party, one of the Union with its number after the name. */
function writeCase(authority: Authority): Row {
  const { name, lead, citation } = writeCaseText(authority, 'oscola');
  if (name === undefined)
    return { text: plainCase({ ...(lead === undefined ? {} : { lead }), citation }), isNamed: false };
  const number = lead === undefined ? '' : ` (${lead})`;
  return { text: `${tableName(name)}${number}${citation === '' ? '' : ` ${citation}`}`, isNamed: true };
}

type Row = { readonly text: string; readonly isNamed: boolean };

/** By name; what has none stands last. */
const inOrder = (rows: Row[]): string[] =>
  rows
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || a.text.localeCompare(b.text, 'en', { numeric: true }))
    .map(({ text }) => text);

/**
 * The tables of authorities of OSCOLA: no full stops, neutral citation before report, cases before legislation. The fifth
 * edition leaves the citations of the fourth as they are; only the last table is named differently.
 */
export function formatOscola(authorities: readonly Authority[], edition: 4 | 5): string {
  const table = (title: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : [title, '', ...rows, ''];
  const instruments = (category: 'legislation' | 'other'): string[] =>
    inOrder(ofCategory(authorities, category).map((one) => ({ text: writeInstrumentOscola(one), isNamed: true })));
  const other = edition === 5 ? 'Other authorities' : 'Other sources';
  return [
    ...table('Table of Cases', inOrder(ofCategory(authorities, 'case').map(writeCase))),
    ...table('Table of Legislation', instruments('legislation')),
    ...table(other, instruments('other')),
  ]
    .join('\n')
    .trimEnd();
}
