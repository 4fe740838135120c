import { type GlossaryIndex, lettersApart } from './build-index';
import { foldEnglish } from './english-words';
import { type Hits, STEP } from './hits';
import { chineseFormKey, dropTones, foldRomanised } from './normalise';
import { letterMask, spellingDistance } from './spelling-distance';

/*
 * The last resort, when nothing else answers: whole keys compared letter by letter. It walks over every key of a like
 * length, which takes a few milliseconds with 50,000 entries, and is worth it only for a query that found nothing.
 */

const SHORTEST_KEY = 5;

/** Errors forgiven in a whole key: one in a short word, two in a word, three in a phrase. */
const errorsIn = (length: number): number => (length < 7 ? 1 : length < 15 ? 2 : 3);

/** A beginning is seldom mistyped, and asking for it keeps the walk short. */
const sameStart = (left: string, right: string): boolean => left.charCodeAt(0) === right.charCodeAt(0);

function addNear(key: string, others: Iterable<readonly [string, readonly number[]]>, hits: Hits): void {
  if (key.length < SHORTEST_KEY) return;
  const limit = errorsIn(key.length);
  const mask = letterMask(key);
  for (const [other, forms] of others) {
    if (Math.abs(other.length - key.length) > limit || !sameStart(other, key)) continue;
    if (lettersApart(mask, letterMask(other)) > 2 * limit) continue;
    const distance = spellingDistance(key, other, limit);
    if (distance > limit) continue;
    for (const form of forms) hits.add(form, STEP.fuzzy, 1 - distance / key.length, 'fuzzy');
  }
}

/** Looks a Latin query up among whole English forms and readings, forgiving errors anywhere. */
export function matchLatinLoosely(index: GlossaryIndex, query: string, hits: Hits): void {
  addNear(foldEnglish(query), index.exact, hits);
  addNear(dropTones(foldRomanised(query)), index.romanised, hits);
}

/** Looks a Chinese query up among forms of the same length that differ in one character. */
export function matchChineseLoosely(index: GlossaryIndex, query: string, hits: Hits): void {
  const key = chineseFormKey(query);
  if (key.length < 3) return;
  for (const form of index.chineseForms) {
    const other = index.forms[form]?.key ?? '';
    if (other.length !== key.length) continue;
    let different = 0;
    for (let at = 0; at < key.length && different < 2; at += 1) {
      if (key.charCodeAt(at) !== other.charCodeAt(at)) different += 1;
    }
    if (different < 2) hits.add(form, STEP.fuzzy, 1 - different / key.length, 'fuzzy');
  }
}
