import type { Authority } from '../list-authorities';
import { casesInOrder, nameOf, ofCategory, provisionsOf } from './parts';

/** `Cap 622` after the title, as in OSCOLA's advice for other jurisdictions. */
const writeInstrument = (authority: Authority): string => {
  const name = nameOf(authority);
  const chapter = /^(?:Cap|Instrument) /.test(authority.id) ? ` (${authority.id})` : '';
  const provisions = provisionsOf(authority);
  return `${name ? `${name}${chapter}` : authority.id}${provisions.length > 0 ? `, ${provisions.join(', ')}` : ''}`;
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
 * The tables of authorities of OSCOLA: no full stops, neutral citation before report, cases before legislation.
 * The fifth edition asks for the heading "Cases, legislation and other authorities" in separate tables, as the fourth does.
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
