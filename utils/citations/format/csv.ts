import type { Language } from '../../core/language';
import { STARTS_FORMULA } from '../../core/spreadsheet-formula';
import type { Authority } from '../authority';
import { headingsIn } from './headings';
import { nameOf, placesCited } from './parts';

const cell = (value: string | number): string => {
  const text = STARTS_FORMULA.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One row per authority, in UTF-8 with a byte order mark, so that Excel shows Chinese names. */
export const formatCsv = (authorities: readonly Authority[], language: Language = 'en'): string =>
  `\ufeff${[headingsIn(language).columns, ...authorities.map(toRow)].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const toRow = (authority: Authority): (string | number)[] => [
  authority.category,
  authority.kind,
  nameOf(authority) ?? '',
  authority.norms.join('; '),
  authority.count,
  placesCited(authority).join(', '),
  authority.url ?? '',
];
