import type { Language } from '../../core/language';
import type { Authority } from '../authority';
import { plainCase, writeCaseText } from './case-text';
import { headingsIn } from './headings';
import { namedFirst, nameOf, ofCategory, type UnitNames, writeProvisions } from './parts';

/** A list of authorities as Hong Kong courts ask for it: numbered, the authorised report before the neutral citation. */
export function formatHkCourt(authorities: readonly Authority[], language: Language = 'en'): string {
  const words = headingsIn(language);
  const headings = [
    [words.case, namedFirst(ofCategory(authorities, 'case')).map(writeCase)],
    [words.legislation, ofCategory(authorities, 'legislation').map(writeInstrumentHk)],
    [language === 'en' ? 'Others' : words.other, ofCategory(authorities, 'other').map(writeInstrumentHk)],
  ] as const;
  let number = 0;
  return headings
    .filter(([, rows]) => rows.length > 0)
    .map(([heading, rows]) => [heading, ...rows.map((row) => `${++number}.\t${row}`)].join('\n'))
    .join('\n\n');
}

/** Unreported cases are cited by their number: `HKSAR v X (unrep., CACC 88/2012, 3 May 2013)`. */
const writeCase = (authority: Authority): string => plainCase(writeCaseText(authority, 'hk-court'));

const UNIT_NAMES: UnitNames = {
  s: ['section', 'sections'],
  sch: ['Schedule', 'Schedules'],
  pt: ['Part', 'Parts'],
  reg: ['regulation', 'regulations'],
  r: ['rule', 'rules'],
  art: ['Article', 'Articles'],
};

export function writeInstrumentHk(authority: Authority): string {
  const chapter = /^(?:Cap|Instrument) /.test(authority.id) ? ` (${authority.id.replace(/^Cap /, 'Cap. ')})` : '';
  const name = nameOf(authority);
  const provisions = writeProvisions(authority, UNIT_NAMES);
  return `${name ? `${name}${chapter}` : authority.id}${provisions === '' ? '' : `, ${provisions}`}`;
}
