import Papa from 'papaparse';
import { STARTS_FORMULA } from '../../core/spreadsheet-formula';
import { type ExchangedTerm, type ExchangeResult, sortRows } from './own-term';

/** Column names that programs and lawyers use, lower-case, for each field. */
const COLUMNS: Readonly<Record<keyof ExchangedTerm, readonly string[]>> = {
  en: ['en', 'english', 'term', 'english term', '英文', '英文詞彙', '英语', '英文用語'],
  zhHant: [
    'zhhant',
    'zh-hant',
    'zh_hant',
    'zh',
    'zh-hk',
    'chinese',
    'traditional',
    'traditional chinese',
    '中文',
    '繁體',
    '繁體中文',
    '中文詞彙',
  ],
  zhHans: ['zhhans', 'zh-hans', 'zh_hans', 'zh-cn', 'simplified', 'simplified chinese', '簡體', '简体', '简体中文'],
  note: ['note', 'notes', 'comment', 'remarks', '備註', '备注', '註'],
  source: ['source', 'reference', 'authority', '來源', '来源', '出處'],
  matter: ['matter', 'case', 'file', '案件', '事項'],
};

const FIELDS = Object.keys(COLUMNS) as (keyof ExchangedTerm)[];

const plain = (cell: string | undefined): string => (cell ?? '').replace(/^\ufeff/, '').trim();

/** Which field each column holds, or null when the first line names no columns. */
function readHead(head: readonly string[]): Partial<Record<keyof ExchangedTerm, number>> | null {
  const places: Partial<Record<keyof ExchangedTerm, number>> = {};
  head.forEach((cell, at) => {
    const name = plain(cell).toLowerCase();
    const field = FIELDS.find((each) => COLUMNS[each].includes(name));
    if (field !== undefined) places[field] ??= at;
  });
  return places.en === undefined && places.zhHant === undefined ? null : places;
}

/** A list without a head has English and Chinese in its first two columns, in either order. */
function guessHead(row: readonly string[]): Partial<Record<keyof ExchangedTerm, number>> {
  const chineseFirst = /\p{Script=Han}/u.test(row[0] ?? '') && !/\p{Script=Han}/u.test(row[1] ?? '');
  return chineseFirst ? { zhHant: 0, en: 1, note: 2, source: 3 } : { en: 0, zhHant: 1, note: 2, source: 3 };
}

function readRow(cells: readonly string[], places: Partial<Record<keyof ExchangedTerm, number>>): ExchangedTerm {
  const cell = (field: keyof ExchangedTerm): string => plain(cells[places[field] ?? -1]);
  const rest = (['zhHans', 'note', 'source', 'matter'] as const).filter((field) => cell(field) !== '');
  return { en: cell('en'), zhHant: cell('zhHant'), ...Object.fromEntries(rest.map((field) => [field, cell(field)])) };
}

/** What divides the columns: the mark that the first line holds most often, tabs before semicolons before commas. */
function delimiterOf(text: string): string {
  const line = /[^\r\n]+/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Reads own terms from CSV or TSV, with or without a line of column names. */
export function parseTable(text: string): ExchangeResult {
  const body = text.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body), skipEmptyLines: false });
  const rows = data.map((cells, at) => ({ row: at + 1, cells }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => plain(cell) !== ''));
  const first = filled[0];
  if (first === undefined) return { terms: [], refused: [], reason: 'empty' };
  const head = readHead(first.cells);
  if (head === null && first.cells.length < 2) return { terms: [], refused: [], reason: 'no-columns' };
  const places = head ?? guessHead(first.cells);
  const listed = head === null ? filled : filled.slice(1);
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? -1) + 1));
  const sorted = sortRows(
    listed.filter(({ row }) => !broken.has(row)).map(({ row, cells }) => ({ row, term: readRow(cells, places) })),
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
