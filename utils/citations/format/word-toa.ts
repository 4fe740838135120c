import { escapeHtml } from '../../core/escape-html';
import type { Language } from '../../core/language';
import type { Authority } from '../authority';
import { headingsIn } from './headings';
import { namedFirst, nameOf, ofCategory, placesCited } from './parts';

const STYLE =
  'body{font-family:"Times New Roman",PMingLiU,serif;font-size:12pt}table{border-collapse:collapse;width:100%}' +
  'td,th{border:1px solid #666;padding:4pt 6pt;vertical-align:top;text-align:left}';

/** A table of authorities that Word opens: one table per heading, names in italics, paragraphs where each is cited. */
export function formatWordTable(authorities: readonly Authority[], language: Language = 'en'): string {
  const words = headingsIn(language);
  const head = `<tr><th>${words.authority}</th><th>${words.citations}</th><th>${words.places}</th></tr>`;
  const tables = (['case', 'legislation', 'other'] as const)
    .map((category) => ({ category, rows: namedFirst(ofCategory(authorities, category)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(
      ({ category, rows }) => `<h2>${words[category]}</h2>\n<table>\n${head}\n${rows.map(toRow).join('\n')}\n</table>`,
    );
  return `<!DOCTYPE html>\n<html xmlns:w="urn:schemas-microsoft-com:office:word">\n<head><meta charset="utf-8"><title>${words.table}</title><style>${STYLE}</style></head>\n<body>\n<h1>${words.table}</h1>\n${tables.join('\n')}\n</body>\n</html>\n`;
}

function toRow(authority: Authority): string {
  const name = nameOf(authority);
  const shown =
    name === undefined ? '' : authority.category === 'case' ? `<i>${escapeHtml(name)}</i>` : escapeHtml(name);
  const [first = '', ...rest] = authority.norms.map(escapeHtml);
  const linked = authority.url === undefined ? first : `<a href="${escapeHtml(authority.url)}">${first}</a>`;
  const places = placesCited(authority).map(escapeHtml);
  return `<tr><td>${shown}</td><td>${[linked, ...rest].join('<br>')}</td><td>${places.join(', ')}</td></tr>`;
}
