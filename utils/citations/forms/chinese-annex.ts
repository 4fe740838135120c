import { parseChineseNumber } from '../../core/chinese-numerals';
import { matchAt } from '../match-at';
import { han } from '../normalise';

/** 附件三 of the Basic Law: `annex III`. */

export type AnnexHit = { readonly end: number; readonly norm: string };

const ANNEX = new RegExp(han('附件\\s?([一二三])'), 'y');
const JOINED = new RegExp(han('\\s?(?:及|和|、|以及|與)\\s?附件\\s?([一二三])'), 'y');

/** Reads an annex at `at`. */
export const readChineseAnnex = (text: string, at: number): AnnexHit | null => readWith(ANNEX, text, at);

/** Reads an annex joined to the articles that end at `at`: 第23條及附件三 is one expression. */
export const readJoinedAnnex = (text: string, at: number): AnnexHit | null => readWith(JOINED, text, at);

function readWith(pattern: RegExp, text: string, at: number): AnnexHit | null {
  const match = matchAt(pattern, text, at);
  if (!match) return null;
  return { end: at + match[0].length, norm: `annex ${'I'.repeat(parseChineseNumber(match[1] ?? '') ?? 1)}` };
}
