import { STEP } from '@/utils/glossary/hits';
import type { ShelvedResult } from './types';

/** From here on a query fits a term; below it the term only resembles the query, or stands somewhere in it. */
const FITS = STEP.inside * 1000;

/** Less than half a step, so that an imported pair stands behind a packaged one that fits equally, and before a worse. */
const IMPORTED_STANDS_BACK = 400;

const standing = ({ score, shelf }: ShelvedResult): number => {
  if (shelf === 'own') return score >= FITS ? score + FITS * 10 : score;
  return shelf === 'imported' ? score - IMPORTED_STANDS_BACK : score;
};

const pairOf = ({ entry }: ShelvedResult): string => `${entry.en.toLowerCase()}\t${entry.zhHant}`;

/** One list of what the shelves found: own terms that fit first, then the best, each pair once. */
export function mergeShelves(found: readonly ShelvedResult[], limit: number): ShelvedResult[] {
  const seen = new Set<string>();
  return found
    .toSorted((left, right) => standing(right) - standing(left))
    .filter((term) => {
      const isNew = !seen.has(pairOf(term));
      seen.add(pairOf(term));
      return isNew;
    })
    .slice(0, limit);
}
