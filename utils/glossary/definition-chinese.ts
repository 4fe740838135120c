import { CHINESE } from '../core/language';
import { closeUp, isNote, JOINED, LONGEST_TERM, quotedBefore, splitChinese } from './definition-text';

const DEFINES = /指|包括|具有|涵義|含義|定義|解釋|相應|即|視為|稱為|—|─|――/;

/** Text in which a definition says so, before its sentence ends. */
const CUE_WITHIN = 400;

/** 稱為 and its like begin a term in the middle of a sentence. */
const NAMING = /^.*(?:以下稱|下稱|稱為|稱作|簡稱|統稱|中提述的|[在於](?:本|該|第)[^，]{0,12}[中內])/;

/** 及縮減 (diminish): a conjunction before the second term of a definition; 及時, 而且 and the like are words. */
const CONJUNCTION = /^(?:及|而)(?!時|格|且|已)(?=..)/;

const BOUNDARY = /[；;。：:，,\n—―─－–“”"「」『』[\]*]/;

function openingOf(text: string, close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - 60); at -= 1) if (/[(（]/.test(text.charAt(at))) return at;
  return -1;
}

/** A bracket inside a term, 僱主供款(訂明部分)豁免利益, is Chinese and no note. */
function belongsToTerm(text: string, open: number, close: number): boolean {
  const said = text.slice(open + 1, close);
  return open > 0 && CHINESE.test(said) && !isNote(said) && CHINESE.test(text.charAt(open - 1));
}

function clauseStart(text: string, end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_TERM); at -= 1) {
    const character = text.charAt(at);
    if (/[)）]/.test(character)) {
      const open = openingOf(text, at);
      if (!belongsToTerm(text, open, at)) return at + 1;
      at = open;
    } else if (/[(（]/.test(character) || BOUNDARY.test(character)) return at + 1;
  }
  return Math.max(0, end - LONGEST_TERM);
}

/**
 * The piece of a clause after its last blank: in one-line text a heading stands before the term (釋義 作為). Single
 * characters belong together (工 資), and so does what stands in title brackets (《 第599章 》規定).
 */
function lastPiece(clause: string): string {
  const pieces = clause
    .replaceAll(JOINED, '')
    .replace(/\s*([《》])\s*/g, '$1')
    .trim()
    .split(/\s+/);
  let piece = pieces.pop() ?? '';
  for (let before = pieces.pop(); before !== undefined; before = pieces.pop()) {
    const lastOne =
      before.length === 1 || piece.length === 1 || /^[A-Za-z0-9]/.test(piece) || /[A-Za-z0-9、]$/.test(before);
    if (!lastOne && !/^[、]/.test(piece)) break;
    piece = `${before}${piece}`;
  }
  return piece;
}

/** The Chinese terms that stand before a bracket with English, and where the first begins. */
export function chineseBefore(text: string, open: number): { terms: string[]; start: number } | null {
  let end = open;
  while (end > 0 && /[\s*\u200b]/.test(text.charAt(end - 1))) end -= 1;
  const quoted = quotedBefore(text, end);
  if (quoted !== null) return { terms: quoted.terms.flatMap(splitChinese), start: quoted.start };
  const from = clauseStart(text, end);
  const midSentence = /[，,；;]/.test(text.charAt(from - 1));
  const piece = closeUp(lastPiece(text.slice(from, end)).replace(NAMING, ''));
  const said = midSentence ? piece.replace(CONJUNCTION, '') : piece;
  if (!CHINESE.test(said)) return null;
  const start = text.indexOf(said.charAt(0), Math.max(from, end - 2 * said.length));
  return { terms: splitChinese(said), start: start >= 0 && start < end ? start : from };
}

/** Says whether the words after the bracket define the term before it. */
export function definesInChinese(after: string): boolean {
  const clause = /^[^。；;\n]{0,400}/.exec(after.slice(0, CUE_WITHIN).replace(/[^\S\n]|\u200b/g, ''))?.[0] ?? '';
  return DEFINES.test(clause);
}
