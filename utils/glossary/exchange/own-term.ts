/** A term as a lawyer keeps it, and as it travels between programs. */
export type ExchangedTerm = {
  readonly en: string;
  readonly zhHant: string;
  readonly zhHans?: string;
  readonly note?: string;
  readonly source?: string;
  readonly matter?: string;
};

export type RowRefusal =
  | 'no-english'
  | 'no-chinese'
  /** Something stands on the Chinese side, but no Chinese. */
  | 'not-chinese'
  | 'not-english'
  | 'languages-swapped'
  | 'too-long'
  | 'duplicate'
  | 'malformed'
  /** The file itself marks the term as deprecated or superseded. */
  | 'deprecated';

/** Why the file as a whole gave nothing. */
export type FileRefusal = 'empty' | 'no-columns' | 'not-tbx' | 'damaged' | 'not-text';

/** Good rows are kept whatever became of the others; rows are counted as a spreadsheet shows them. */
export type ExchangeResult = {
  readonly terms: readonly ExchangedTerm[];
  readonly refused: readonly { readonly row: number; readonly reason: RowRefusal; readonly text: string }[];
  readonly reason?: FileRefusal;
};

/** The longest chapter title has some 200 letters; a longer cell is a sentence or a broken quote. */
const LONGEST_TERM = 400;

const CHINESE = /\p{Script=Han}/u;
const LETTERS = /[\p{Script=Latin}\p{N}]/u;

/** Says what is wrong with a row, or null. */
export function refusalOf({ en, zhHant }: ExchangedTerm): RowRefusal | null {
  if (en === '') return 'no-english';
  if (zhHant === '') return 'no-chinese';
  if (en.length > LONGEST_TERM || zhHant.length > LONGEST_TERM) return 'too-long';
  if (CHINESE.test(en) && !CHINESE.test(zhHant)) return 'languages-swapped';
  if (!CHINESE.test(zhHant)) return 'not-chinese';
  if (!LETTERS.test(en)) return 'not-english';
  return null;
}

/** Sorts rows into good ones and refused ones, each pair once. */
export function sortRows(
  rows: readonly { row: number; term: ExchangedTerm; isDeprecated?: boolean }[],
): ExchangeResult {
  const seen = new Set<string>();
  const terms: ExchangedTerm[] = [];
  const refused: { row: number; reason: RowRefusal; text: string }[] = [];
  for (const { row, term, isDeprecated } of rows) {
    const key = `${term.en.toLowerCase()}\t${term.zhHant}\t${term.matter ?? ''}`;
    const reason = isDeprecated ? 'deprecated' : (refusalOf(term) ?? (seen.has(key) ? 'duplicate' : null));
    if (reason === null) terms.push(term);
    else refused.push({ row, reason, text: `${term.en} / ${term.zhHant}`.slice(0, 80) });
    if (!isDeprecated) seen.add(key);
  }
  return { terms, refused };
}
