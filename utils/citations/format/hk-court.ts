import type { Authority } from '../list-authorities';
import { casesInOrder, nameOf, ofCategory, type UnitNames, writeProvisions } from './parts';

/** A list of authorities as Hong Kong courts ask for it: numbered, the authorised report before the neutral citation. */
export function formatHkCourt(authorities: readonly Authority[]): string {
  const headings = [
    ['Cases', ofCategory(authorities, 'case').map(writeCase)],
    ['Legislation', ofCategory(authorities, 'legislation').map(writeInstrument)],
    ['Others', ofCategory(authorities, 'other').map(writeInstrument)],
  ] as const;
  let number = 0;
  return headings
    .filter(([, rows]) => rows.length > 0)
    .map(([heading, rows]) => [heading, ...rows.map((row) => `${++number}.\t${row}`)].join('\n'))
    .join('\n\n');
}

/** Unreported cases are cited by their number: `HKSAR v X (unrep., CACC 88/2012)`. */
function writeCase(authority: Authority): string {
  const parts = casesInOrder(authority, ['report', 'neutral', 'number']);
  const name = nameOf(authority);
  const isReported = parts.some(({ form }) => form !== 'number');
  const citations = parts.map(({ norm }) => norm).join(', ');
  const shown = isReported ? citations : `(unrep., ${citations})`;
  return name ? `${name} ${shown}` : citations;
}

const UNIT_NAMES: UnitNames = {
  s: ['section', 'sections'],
  sch: ['Schedule', 'Schedules'],
  pt: ['Part', 'Parts'],
  reg: ['regulation', 'regulations'],
  r: ['rule', 'rules'],
  art: ['Article', 'Articles'],
};

function writeInstrument(authority: Authority): string {
  const chapter = /^(?:Cap|Instrument) /.test(authority.id) ? ` (${authority.id.replace(/^Cap /, 'Cap. ')})` : '';
  const name = nameOf(authority);
  const provisions = writeProvisions(authority, UNIT_NAMES);
  return `${name ? `${name}${chapter}` : authority.id}${provisions === '' ? '' : `, ${provisions}`}`;
}
