import type { ExchangedTerm } from './own-term';

/** Which field each column holds. */
export type Columns = Partial<Record<keyof ExchangedTerm, number>>;

/** A head found at a row of the file, or none: then the columns are told by what stands in them. */
export type TableHead = { readonly at: number; readonly columns: Columns };

/** A title, a date and a remark may stand over the head; more than these lines do not. */
const LINES_OVER_A_HEAD = 10;

/** Rows looked at to tell a column by its contents. */
const ROWS_TRIED = 50;

/**
 * Column names by field, as programs and lawyers write them: lower case, signs and blanks taken out, so that
 * "English Term", "english_term" and "EN-GB" need one pattern each. Simplified comes first: it is also Chinese.
 */
const NAMES: readonly (readonly [field: keyof ExchangedTerm, name: RegExp])[] = [
  [
    'zhHans',
    /^(?:zhhans|zhcn|zhsg|cn|simplified(?:chinese|term)?|chinesesimplified|[简簡][体體](?:中文|字)?(?:[译譯]名)?|中文[简簡][体體])$/,
  ],
  [
    'zhHant',
    /^(?:zh|zhhant|zhhk|zhtw|zhhanthk|hk|tc|chi|zho|(?:traditional)?chinese(?:terms?|translation|name|equivalent|text)?|chinesetraditional|traditional|[繁正][体體](?:中文|字)?|(?:中|華|汉|漢)(?:文|語|语)?(?:[译譯]名|[译譯]文|[词詞](?:彙|汇|語|语)?|用[語语]|名[稱称]|[术術][語语]|[对對][應应][詞词])?|[译譯][名文詞词])$/,
  ],
  [
    'en',
    /^(?:en|eng|engb|enus|enhk|english(?:terms?|name|word|text|expression)?|terms?|headword|expression|word|phrase|英(?:文|語|语)?(?:原文|[词詞](?:彙|汇|語|语)?|用[語语]|名[稱称]|[术術][語语])?|原文|原[詞词]|[词詞][彙汇语語]|[术術][語语])$/,
  ],
  [
    'note',
    /^(?:notes?|comments?|remarks?|usage|definition|context|[備备][註注]|[註注](?:[釋释]|解)?|[說说]明|用法|[釋释][義义])$/,
  ],
  ['source', /^(?:reference|ref|authority|citation|sourceofterm|[來来]源|出[處处]|[參参]考)$/],
  ['matter', /^(?:matter|case|file|client|project|案件|事[項项]|[檔档]案)$/],
];

/** Columns of a translation memory: which is which is told by what stands under them. */
const EITHER_SIDE =
  /^(?:source|target|sourceterm|targetterm|sourcelanguage|targetlanguage|sourcetext|targettext|from|to)$/;

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]/;

/** A cell without byte-order mark and blanks at its ends. */
export const plainCell = (cell: string | undefined): string =>
  (cell ?? '')
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();

const nameOf = (cell: string): string =>
  plainCell(cell)
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s_\-.:*#()（）[\]/]/g, '');

/** What a first line says about its columns; `source` alone is a reference, beside `target` it is a language. */
function readNames(cells: readonly string[]): { columns: Columns; sides: number[] } {
  const names = cells.map(nameOf);
  const sides = names.flatMap((name, at) => (EITHER_SIDE.test(name) ? [at] : []));
  const columns: Columns = {};
  names.forEach((name, at) => {
    const field = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
    if (field !== undefined) columns[field] ??= at;
  });
  if (sides.length === 2) return { columns, sides };
  const reference = names.indexOf('source');
  if (reference >= 0) columns.source ??= reference;
  return { columns, sides: [] };
}

const isHead = ({ columns, sides }: ReturnType<typeof readNames>, width: number): boolean => {
  const languages = [columns.en, columns.zhHant, columns.zhHans].filter((at) => at !== undefined).length;
  return languages >= 2 || sides.length === 2 || (languages === 1 && width > 1);
};

type Counted = { readonly at: number; readonly chinese: number; readonly english: number };

/** How many of the first rows hold Chinese, and how many English alone, in each column. */
function countColumns(rows: readonly (readonly string[])[]): Counted[] {
  const tried = rows.slice(0, ROWS_TRIED);
  const width = Math.max(0, ...tried.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => {
    const cells = tried.map((row) => plainCell(row[at]));
    return {
      at,
      chinese: cells.filter((cell) => HAN.test(cell)).length,
      english: cells.filter((cell) => LATIN.test(cell) && !HAN.test(cell)).length,
    };
  });
}

/** The two columns that are English and Chinese by their contents; what follows them is a note and a source. */
function tellColumns(rows: readonly (readonly string[])[], among?: readonly number[]): Columns {
  const counted = countColumns(rows).filter(({ at }) => among === undefined || among.includes(at));
  const best = (kind: 'chinese' | 'english', except?: number): number | undefined =>
    counted
      .filter((column) => column.at !== except && column[kind] > 0)
      .sort((left, right) => right[kind] - left[kind] || left.at - right.at)[0]?.at;
  const zhHant = best('chinese');
  const en = best('english', zhHant);
  if (zhHant === undefined || en === undefined)
    return { en: en ?? counted[0]?.at ?? 0, zhHant: zhHant ?? counted[1]?.at ?? 1 };
  if (among !== undefined) return { en, zhHant };
  const rest = Math.max(en, zhHant) + 1;
  return { en, zhHant, note: rest, source: rest + 1 };
}

/** Finds the head of a table, under whatever stands over it, and says which column is which. */
export function findColumns(rows: readonly (readonly string[])[]): TableHead {
  for (let at = 0; at < Math.min(rows.length, LINES_OVER_A_HEAD); at += 1) {
    const cells = rows[at] ?? [];
    const named = readNames(cells);
    if (!isHead(named, cells.length)) continue;
    const below = rows.slice(at + 1);
    const { columns, sides } = named;
    if (sides.length === 2 && (columns.en === undefined || columns.zhHant === undefined)) {
      return { at, columns: { ...columns, ...tellColumns(below, sides) } };
    }
    if (columns.zhHant === undefined && columns.zhHans !== undefined) {
      return { at, columns: { ...columns, zhHant: columns.zhHans } };
    }
    // A list with one name beside a term (Term, Meaning) has the other language where its characters are.
    const told = columns.en === undefined || columns.zhHant === undefined ? tellColumns(below) : {};
    return {
      at,
      columns: {
        ...(told.en !== undefined && { en: told.en }),
        ...(told.zhHant !== undefined && { zhHant: told.zhHant }),
        ...columns,
      },
    };
  }
  return { at: -1, columns: tellColumns(rows) };
}
