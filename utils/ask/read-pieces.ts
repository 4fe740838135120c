import type { Span } from '../core/text-span';
import { words } from '../core/words';

/** The smallest readable part of a folded text: an English stem, a number, or one Chinese character. */
export type WordPiece = Span & {
  readonly key: string;
  readonly kind: 'word' | 'number' | 'han';
};

const PIECE =
  /\p{Script=Han}|\p{N}+(?:[.,]\p{N}+){0,8}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’](?:(?!\p{Script=Han})\p{L})+){0,3}/gu;

/** No word is longer; a run of letters without end is cut rather than stemmed. */
const LONGEST_WORD = 60;

/** American and British spellings of one word get one key: instalment and installment, favour and favor, defence and defense. */
const oneSpelling = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/(?<=[a-z]{3})is(?=(?:e[ds]?|ing|ations?)$)/, 'iz')
        .replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing|able|ite)?$)/, 'or')
        .replace(/(?<=[a-z]{2})ens(?=es?$)/, 'enc')
        .replace(/(?<=[a-z]{2})ll(?=[a-z])/, 'l')
        .replace('dgement', 'dgment');

/** Signs that are said as words: `25%` meets `25 per cent`. */
export const spellSigns = (folded: string): string =>
  folded.replaceAll('%', ' percent ').replaceAll('per cent', 'percent');

/** Stems by word as written; emptied before it can grow without bound. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 20_000;

function keyOf(written: string): string {
  const known = KEYS.get(written);
  if (known !== undefined) return known;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  const key = words(oneSpelling(written)).join('');
  KEYS.set(written, key);
  return key;
}

/** Reads folded text into pieces with their places, in both languages at once. */
export function readPieces(folded: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  for (const match of folded.matchAll(PIECE)) {
    const written = match[0];
    const span = { start: match.index, end: match.index + written.length };
    if (/^\p{Script=Han}/u.test(written)) pieces.push({ ...span, key: written, kind: 'han' });
    else if (/^\p{N}/u.test(written)) pieces.push({ ...span, key: written.replaceAll(',', ''), kind: 'number' });
    else pieces.push({ ...span, key: keyOf(written.slice(0, LONGEST_WORD)), kind: 'word' });
  }
  return pieces;
}
