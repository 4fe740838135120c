import type { AskedIn, Learnable, StudyCard } from './types';

/** Anki's tags are divided by spaces. */
const NOT_IN_TAG = /[^\p{L}\p{N}-]+/gu;

const tagOf = (text: string): string => text.trim().toLowerCase().replace(NOT_IN_TAG, '-');

/** Makes a card of each pair kept; one that is kept twice, as a term and as a definition, is asked once. */
export function makeCards(kept: readonly Learnable[], asked: AskedIn): StudyCard[] {
  const seen = new Set<string>();
  return kept.flatMap(({ id, kind, en, zhHant, note, source, cap }) => {
    const pair = `${en.trim().toLowerCase()}\t${zhHant.trim()}`;
    if (en.trim() === '' || zhHant.trim() === '' || seen.has(pair)) return [];
    seen.add(pair);
    const [front, back] = asked === 'en' ? [en.trim(), zhHant.trim()] : [zhHant.trim(), en.trim()];
    return {
      id: `${kind}|${id}|${asked}`,
      front,
      back,
      asked,
      ...(note && { note }),
      ...(source && { source }),
      tags: ['sidenote', kind, ...(cap ? [`cap-${tagOf(cap)}`] : [])],
    };
  });
}
