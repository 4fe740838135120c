import type { Span } from '../core/text-span';
import type { GlossaryIndex } from './build-index';
import { findTerms } from './find-terms';
import { foldChinese, foldScript } from './normalise';
import type { GlossaryEntry } from './types';

/** A term whose aligned provision does not use any counterpart that the glossary knows. */
export type PairNotice = {
  /** Where the English term stands in the English provision. */
  readonly english: Span;
  readonly entry: GlossaryEntry;
  /** The glossary's counterparts, Hong Kong's first. */
  readonly expected: readonly string[];
  /** What the Chinese provision says instead, where a related term can be found there: 作出判決. */
  readonly here?: Span & { readonly text: string };
};

/** Short terms have too many honest renderings for a difference to mean anything. */
const SHORTEST_WORDS = 2;

function counterparts(index: GlossaryIndex, entry: GlossaryEntry): string[] {
  const numbers = index.exact.get(entry.en.toLowerCase()) ?? [];
  const entries = numbers.flatMap((form) => index.entries[index.forms[form]?.entry ?? -1] ?? []);
  const forms = [entry, ...entries].flatMap(({ zhHant, variants }) => [
    zhHant,
    ...(variants?.zh ?? []).map((form) => form.zhHant),
  ]);
  return [...new Set(forms)];
}

/** The longest stretch around shared characters: for 判決 in …作出判決… the term that stands there. */
function nearest(index: GlossaryIndex, chinese: string, expected: readonly string[]): PairNotice['here'] {
  const characters = new Set([...foldScript(expected.join(''))]);
  let best: PairNotice['here'];
  let most = 0;
  for (const { start, end, text } of findTerms(index, chinese, { everyWord: true })) {
    const shared = [...foldScript(text)].filter((character) => characters.has(character)).length;
    if (shared > most) {
      most = shared;
      best = { start, end, text };
    }
  }
  return best;
}

/**
 * Compares an aligned pair of provisions with the glossary and lists each English term whose counterpart there is
 * another than the glossary's.
 */
export function checkPairs(index: GlossaryIndex, english: string, chinese: string): PairNotice[] {
  const folded = foldChinese(chinese);
  const seen = new Set<string>();
  return findTerms(index, english).flatMap(({ start, end, entry }): PairNotice[] => {
    if (entry.domain === 'title' || seen.has(entry.en)) return [];
    seen.add(entry.en);
    const expected = counterparts(index, entry);
    const agrees = expected.some((form) => folded.includes(foldChinese(form)));
    if (agrees || (entry.en.split(/[\s-]/).length < SHORTEST_WORDS && entry.source === 'usage')) return [];
    const here = nearest(index, chinese, expected);
    return [{ english: { start, end }, entry, expected, ...(here === undefined ? {} : { here }) }];
  });
}
