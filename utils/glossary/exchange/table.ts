import Papa from 'papaparse';
import { STARTS_FORMULA } from '../../core/spreadsheet-formula';
import { type Columns, findColumns, plainCell } from './columns';
import { type ExchangedTerm, type ExchangeResult, sortRows } from './own-term';

const FIELDS = ['en', 'zhHant', 'zhHans', 'note', 'source', 'matter'] as const satisfies (keyof ExchangedTerm)[];

function readRow(cells: readonly string[], columns: Columns): ExchangedTerm {
  const cell = (field: keyof ExchangedTerm): string => plainCell(cells[columns[field] ?? -1]);
  const rest = (['zhHans', 'note', 'source', 'matter'] as const).filter((field) => cell(field) !== '');
  return { en: cell('en'), zhHant: cell('zhHant'), ...Object.fromEntries(rest.map((field) => [field, cell(field)])) };
}

/** Excel's own first line, which names what divides the columns: `sep=;`. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?\r?\n?/i;

const MARKS = ['\t', ';', ',', '|'] as const;

/** Lines looked at to tell what divides the columns: a title over the table has commas of its own. */
const LINES_TRIED = 30;

/** What divides the columns: the mark that stands in most lines, tabs before semicolons before commas. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/, LINES_TRIED).map((line) => line.replace(/"[^"]*"/g, ''));
  const holding = (mark: string): number => lines.filter((line) => line.includes(mark)).length;
  return MARKS.reduce((best, mark) => (holding(mark) > holding(best) ? mark : best));
}

/** Reads own terms from CSV or TSV, with or without a line of column names, whatever stands over it. */
export function parseTable(text: string): ExchangeResult {
  const named = SEPARATOR_LINE.exec(text);
  const body = text.slice(named?.[0].length ?? 0).replace(/^\ufeff/, '');
  const above = named === null ? 0 : 1;
  const delimiter = named?.[1] ?? delimiterOf(body);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const filled = data
    .map((cells, at) => ({ row: at + 1 + above, cells }))
    .filter(({ cells }) => cells.some((cell) => plainCell(cell) !== ''));
  if (filled.length === 0) return { terms: [], refused: [], reason: 'empty' };
  if (filled.every(({ cells }) => cells.length < 2)) return { terms: [], refused: [], reason: 'no-columns' };
  const head = findColumns(filled.map(({ cells }) => cells));
  const listed = filled.slice(head.at + 1);
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? -1) + 1 + above));
  const sorted = sortRows(
    listed.filter(({ row }) => !broken.has(row)).map(({ row, cells }) => ({ row, term: readRow(cells, head.columns) })),
  );
  const malformed = listed
    .filter(({ row }) => broken.has(row))
    .map(({ row, cells }) => ({ row, reason: 'malformed' as const, text: cells.join(' / ').slice(0, 80) }));
  return { terms: sorted.terms, refused: [...sorted.refused, ...malformed].sort((a, b) => a.row - b.row) };
}

/** Writes own terms as CSV (with a mark that makes Excel read UTF-8) or TSV. */
export function formatTable(terms: readonly ExchangedTerm[], format: 'csv' | 'tsv'): string {
  const rows = terms.map((term) => FIELDS.map((field) => term[field] ?? ''));
  const text = Papa.unparse(
    { fields: FIELDS, data: rows },
    { delimiter: format === 'csv' ? ',' : '\t', newline: '\r\n', escapeFormulae: STARTS_FORMULA },
  );
  return format === 'csv' ? `\ufeff${text}\r\n` : `${text}\r\n`;
}
