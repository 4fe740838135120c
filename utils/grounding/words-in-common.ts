import { detectLanguage } from '../core/language';
import type { Span } from '../core/text-span';
import { isSameQuantity } from './compare-quantities';
import { foldText } from './fold-text';
import { findQuantities } from './quantities';
import { tokenise } from './tokens';

/** Marks closer together than this are drawn as one. */
const NEIGHBOURLY = 1;

/**
 * Finds the words and quantities of a paragraph that a statement shares with it, for marking them; offsets into the paragraph.
 *
 * `The appeal was dismissed.` in `We dismiss the appeal.` → `dismiss`, `appeal`
 */
export function findWordsInCommon(statement: string, paragraph: string): Span[] {
  const wanted = new Set(tokenise(foldText(statement)).map(({ word }) => word));
  const said = findQuantities(statement);
  const words: Span[] = tokenise(foldText(paragraph)).filter(({ word }) => wanted.has(word));
  const quantities =
    said.length === 0
      ? []
      : findQuantities(paragraph).filter((source) => said.some((claim) => isSameQuantity(claim, source)));
  return join([...words, ...quantities], detectLanguage(paragraph) === 'en' ? 0 : NEIGHBOURLY);
}

function join(spans: readonly Span[], gap: number): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end + gap)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
