import { decodeText, isNotText } from './decode-text';
import type { ExchangedTerm, ExchangeResult } from './own-term';
import { formatTable, parseTable } from './table';
import { formatTbx, parseTbx } from './tbx';

export const TERM_FORMATS = ['CSV', 'TSV', 'TBX'] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/** Reads a file of terms by what stands in it; the ending of its name is often wrong. */
export function readTermFile(bytes: Uint8Array): ExchangeResult {
  if (isNotText(bytes)) return { terms: [], refused: [], reason: 'not-text' };
  const text = decodeText(bytes);
  const markup = text.trimStart();
  return markup.startsWith('<') ? parseTbx(markup) : parseTable(text);
}

/** Writes terms as a file to be offered. */
export function writeTermFile(
  terms: readonly ExchangedTerm[],
  format: TermFormat,
): { readonly name: string; readonly type: string; readonly content: string } {
  if (format === 'TBX') return { name: 'sidenote-terms.tbx', type: 'application/x-tbx', content: formatTbx(terms) };
  const isTabbed = format === 'TSV';
  return {
    name: isTabbed ? 'sidenote-terms.tsv' : 'sidenote-terms.csv',
    type: isTabbed ? 'text/tab-separated-values' : 'text/csv',
    content: formatTable(terms, isTabbed ? 'tsv' : 'csv'),
  };
}
