import type { GlossaryIndex } from './build-index';
import { foldEnglish } from './english-words';
import { chineseFormKey, hasChinese } from './normalise';
import { searchGlossary } from './search-glossary';
import { spellingDistance } from './spelling-distance';

/** Two words share this much of their pairs of letters, or nobody would take one for the other. */
const ALIKE = 0.35;

/** A suggestion may be off by a third of what was typed. */
const FARTHEST = 1 / 3;

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / Math.max(left.size + right.size, 1);
}

/** The word of the glossary nearest to a misspelled one, or the word itself. */
function nearestWord(index: GlossaryIndex, asked: string): string {
  if (asked.length < 4 || index.wordNumbers.has(asked)) return asked;
  const pairs = pairsOf(asked);
  const limit = Math.max(1, Math.floor(asked.length * FARTHEST));
  let nearest = asked;
  let best = 0;
  for (const { text, forms } of index.words) {
    if (Math.abs(text.length - asked.length) > limit) continue;
    const alike = likeness(pairs, pairsOf(text));
    if (alike < ALIKE) continue;
    const distance = spellingDistance(asked, text, limit);
    const score = alike - distance / 10 + Math.min(forms.length, 20) / 1000;
    if (distance <= limit && score > best) {
      best = score;
      nearest = text;
    }
  }
  return nearest;
}

/**
 * Proposes terms that the reader may have meant, nearest first, for a search that found nothing.
 * "indemmmnity" → indemnity
 */
export function suggestSpelling(index: GlossaryIndex, query: string, limit: number): string[] {
  const proposals = searchGlossary(index, query, { limit }).map(({ entry }) =>
    hasChinese(query) ? entry.zhHant : entry.en,
  );
  if (!hasChinese(query)) {
    const corrected = foldEnglish(query)
      .split(' ')
      .map((word) => nearestWord(index, word))
      .join(' ');
    proposals.unshift(...searchGlossary(index, corrected, { limit }).map(({ entry }) => entry.en));
  }
  const typed = hasChinese(query) ? chineseFormKey(query) : foldEnglish(query);
  const fold = hasChinese(query) ? chineseFormKey : foldEnglish;
  return [...new Set(proposals)].filter((proposal) => fold(proposal) !== typed).slice(0, limit);
}
