import { matchAt, stepOver } from '../match-at';
import type { ScanState } from '../scan-state';
import { ACTION_TYPES, type ActionType } from '../tables/action-types';
import { courtOfType, keepNumber, prefixFor, readNumberList } from './action-number';

/** Types of proceedings with a letter wrong, in the capitals of a heading: `CRIMINAL APEAL NO 34 OF 2019`. */

const NUMBER_SIGN = /N(?:O|OS|o|os)\.?\s{0,3}(?=\d)/y;
const CAPITALS_BEFORE = /(?:^|[\n,.;:(])\s{0,4}([A-Z][A-Z'&(), ]{7,60})\s{1,3}$/;
const REACH = 70;

/** Titles in capitals without blanks, by their first letter. */
let shouted: ReadonlyMap<string, readonly { readonly name: string; readonly type: ActionType }[]> | undefined;

function shoutedTypes() {
  if (shouted) return shouted;
  const made = new Map<string, { name: string; type: ActionType }[]>();
  for (const type of ACTION_TYPES) {
    for (const name of type.en) {
      const letters = compact(name.toUpperCase());
      if (letters.length < SHORTEST) continue;
      const bucket = made.get(letters[0] ?? '');
      if (bucket) bucket.push({ name: letters, type });
      else made.set(letters[0] ?? '', [{ name: letters, type }]);
    }
  }
  shouted = made;
  return made;
}

const SHORTEST = 9;
const compact = (name: string): string => name.replace(/[^A-Z]/g, '');

/** Reads the number whose sign stands at `at`, where the words before it are a type of proceedings but for one letter or two. */
export function readMisspeltAction(state: ScanState, at: number): number | null {
  const { text, floor } = state;
  const sign = matchAt(NUMBER_SIGN, text, at);
  if (!sign) return null;
  const from = Math.max(floor, at - REACH);
  const before = CAPITALS_BEFORE.exec(text.slice(from, at));
  const words = before?.[1]?.trim() ?? '';
  if (!before || words === '') return null;
  const type = nearestType(compact(words));
  const list = type && readNumberList(text, at + sign[0].length);
  if (!type || !list) return null;
  const start = from + before.index + before[0].indexOf(words);
  const prefix = prefixFor(type, courtOfType(state, start, type, list));
  return prefix === null ? null : keepNumber(state, start, list, prefix);
}

/** Last words of types that are types of their own: `PERSONAL INJURES ACTION` is no mere action. */
export const HEADING_WORDS: readonly string[] = ['ACTION', 'APPEAL', 'CASE', 'PROCEEDINGS', 'APPLICATION', 'CLAIM'];
const SIGN_AFTER = /\s{1,3}(?=NOS?\.?\s{0,3}\d)/y;

/** Reads the number behind the last word of a misspelt type; null where the word stands alone or the type is well spelled. */
export function readMisspeltHeading(state: ScanState, at: number, word: string): number | null {
  const sign = stepOver(SIGN_AFTER, state.text, at + word.length);
  if (sign === at + word.length || !/[A-Z]{3} $/.test(state.text.slice(Math.max(0, at - 4), at))) return null;
  return readMisspeltAction(state, sign);
}

function nearestType(letters: string): ActionType | undefined {
  return shoutedTypes()
    .get(letters[0] ?? '')
    ?.find(({ name }) => Math.abs(name.length - letters.length) <= 2 && isNear(name, letters))?.type;
}

/** Whether two words differ in at most two letters, or one for a short word. */
function isNear(a: string, b: string): boolean {
  const most = a.length < 12 ? 1 : 2;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
