import type { Span } from '../core/text-span';
import { foldText } from './fold-text';

type Unit = Span & { readonly word: string };

/** Words that a copyist drops or changes without changing what is said; never a denial, a modal or a figure. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at by for from with and that which who as is was were are be been being has have had it its this these those such his her their there then so ' +
    '的 了 之 在 於 于 而 並 并 亦 也 及 和 與 与 所 其 是 此 該 该 就'
  ).split(' '),
);

/** Slips that a quotation may have, and the words for each of them. */
const MOST_SLIPS = 3;
const WORDS_A_SLIP = 6;

const UNIT = /[A-Za-z]+(?:'[A-Za-z]+)?|\d+(?:[.,]\d+)*|\p{Script=Han}/gu;
const unitsOf = (text: string): Unit[] =>
  [...foldText(text).matchAll(UNIT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase(),
  }));

/**
 * Finds a quotation that differs from the text in no more than a few small words, where it is no verbatim quotation.
 *
 * `views of Parliament as encapsulated in the law` stands inexactly in `views of Parliament encapsulated in the law`
 */
export function findInexact(quote: string, text: string): Span | undefined {
  const wanted = unitsOf(quote);
  const most = Math.min(MOST_SLIPS, Math.floor(wanted.length / WORDS_A_SLIP));
  if (most === 0) return undefined;
  const there = unitsOf(text);
  for (let start = 0; start < there.length; start++) {
    // A quotation whose first word differs may begin behind a denial.
    if (there[start]?.word !== wanted[0]?.word) continue;
    const end = walk(wanted, there, start, most);
    if (end !== undefined) return { start: there[start]?.start ?? 0, end };
  }
  return undefined;
}

const isSmall = (unit: Unit | undefined): boolean => unit !== undefined && SMALL.has(unit.word);

/** Goes through both texts side by side; where they differ, a small word is passed over. Returns where it ends. */
function walk(wanted: readonly Unit[], there: readonly Unit[], start: number, most: number): number | undefined {
  let [at, slips] = [start, 0];
  for (let next = 0; next < wanted.length; ) {
    if (wanted[next]?.word === there[at]?.word) {
      next++;
      at++;
      continue;
    }
    slips++;
    const [mayDrop, mayPass] = [isSmall(wanted[next]), isSmall(there[at])];
    if (slips > most || (!mayDrop && !mayPass)) return undefined;
    const dropsOnly = mayDrop && wanted[next + 1]?.word === there[at]?.word;
    const passesOnly = mayPass && wanted[next]?.word === there[at + 1]?.word;
    if (!passesOnly && mayDrop) next++;
    if (!dropsOnly && mayPass) at++;
  }
  return there[at - 1]?.end;
}
