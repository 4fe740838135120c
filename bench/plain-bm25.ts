import type { MinimalDocument } from '../utils/core/legal-document';
import { words } from '../utils/core/words';

const K1 = 1.2;
const B = 0.75;

type Indexed = { readonly counts: ReadonlyMap<string, number>; readonly length: number };

const INDEXES = new WeakMap<object, readonly Indexed[]>();

/** Places of the paragraphs by plain BM25 over stems and pairs of characters, best first: what everything is compared with. */
export function rankPlainly(question: string, { paragraphs }: Pick<MinimalDocument, 'paragraphs'>): number[] {
  const index = INDEXES.get(paragraphs) ?? paragraphs.map(({ text }) => indexText(text));
  INDEXES.set(paragraphs, index);
  const average = index.reduce((sum, { length }) => sum + length, 0) / Math.max(1, index.length);
  const scores = index.map(() => 0);
  for (const word of new Set(words(question))) {
    const found = index.filter(({ counts }) => counts.has(word)).length;
    const rarity = Math.log(1 + (index.length - found + 0.5) / (found + 0.5));
    index.forEach(({ counts, length }, at) => {
      const times = counts.get(word) ?? 0;
      scores[at] = (scores[at] ?? 0) + (rarity * times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / average));
    });
  }
  return scores
    .map((score, at) => ({ score, at }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
}

function indexText(text: string): Indexed {
  const found = words(text);
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, length: found.length };
}
