import type { GlossaryIndex } from './build-index';
import { type Hits, STEP } from './hits';
import { looseQueries } from './loose-romanisation';
import { dropTones, foldRomanised } from './normalise';
import { placesWithPrefix } from './sorted-range';

/** Two letters begin too many readings to be meant as one. */
const SHORTEST_PREFIX = 3;

const PREFIXES_READ = 300;

/** Letters, tone digits and tone marks: what can be a reading. */
const READING = /^(?:[a-z0-9\s'’:\u00c0-\u024f-]|[\u0300-\u036f])+$/i;

/** The tones that were typed must agree; those left out may be any. */
function tonesAgree(asked: string, stored: string): boolean {
  return asked === dropTones(asked) || stored.startsWith(asked);
}

/** Looks a query up as Jyutping or Pinyin, with or without tones and blanks. */
export function matchRomanised(index: GlossaryIndex, query: string, hits: Hits): void {
  if (!READING.test(query)) return;
  const toned = foldRomanised(query);
  const key = dropTones(toned);
  if (key.length < 2) return;
  const fitOf = (stored: string): number => (toned === stored ? 1 : tonesAgree(toned, stored) ? 0.9 : 0.3);
  for (const form of index.romanised.get(key) ?? []) {
    hits.add(form, STEP.romanisedExact, fitOf(index.forms[form]?.key ?? ''), 'romanised');
  }
  if (key.length < SHORTEST_PREFIX) return;
  const keys = index.sortedRomanised;
  for (const place of placesWithPrefix(keys.length, (at) => keys[at] ?? '', key, PREFIXES_READ)) {
    const found = keys[place] ?? '';
    if (found === key) continue;
    for (const form of index.romanised.get(found) ?? []) {
      const fit = (fitOf(index.forms[form]?.key ?? '') * key.length) / found.length;
      hits.add(form, STEP.romanisedPrefix, fit, 'romanised');
    }
  }
}

/** Looks a query of two syllables or more up as Cantonese spelt by ear. lut si → 律師 */
export function matchSpelledByEar(index: GlossaryIndex, query: string, hits: Hits): void {
  if (!READING.test(query)) return;
  for (const key of looseQueries(query)) {
    for (const form of index.looselyRomanised.get(key) ?? []) hits.add(form, STEP.romanisedLoosely, 1, 'romanised');
  }
}
