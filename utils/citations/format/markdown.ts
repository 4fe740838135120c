import type { Language } from '../../core/language';
import type { Authority } from '../authority';
import { headingsIn } from './headings';
import { namedFirst, nameOf, ofCategory, placesCited } from './parts';

const SPECIAL = /[\\`*_[\]<>|#]/g;
const escapeMarkdown = (text: string): string => text.replace(SPECIAL, (sign) => `\\${sign}`);

/** Lists under headings; names of cases in italics, the first citation linked, paragraphs at the end. */
export const formatMarkdown = (authorities: readonly Authority[], language: Language = 'en'): string =>
  (['case', 'legislation', 'other'] as const)
    .map((category) => ({ category, rows: namedFirst(ofCategory(authorities, category)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ category, rows }) =>
        `## ${language === 'en' && category === 'other' ? 'Other' : headingsIn(language)[category]}\n\n${rows.map(writeRow).join('\n')}\n`,
    )
    .join('\n');

function writeRow(authority: Authority): string {
  const name = nameOf(authority);
  const shown =
    name === undefined ? '' : `${authority.category === 'case' ? `*${escapeMarkdown(name)}*` : escapeMarkdown(name)} `;
  const [first = '', ...rest] = authority.norms.map(escapeMarkdown);
  const linked =
    authority.url === undefined ? first : `[${first}](${authority.url.replace(/[()]/g, encodeURIComponent)})`;
  const places = placesCited(authority).map(escapeMarkdown);
  const where = places.length > 0 ? ` (at ${places.join(', ')})` : '';
  return `- ${shown}${[linked, ...rest].join(', ')}${where}`;
}
