import { overlaps } from '../core/text-span';
import { toHalfWidth } from './half-width';
import { account } from './patterns/account';
import { card } from './patterns/card';
import { email } from './patterns/email';
import { hkid } from './patterns/hkid';
import { mainlandId } from './patterns/mainland-id';
import { phone } from './patterns/phone';
import { privilege } from './patterns/privilege';
import { travelDocument } from './patterns/travel-document';
import type { Sensitive, SensitivePattern } from './types';

/** The surest first: what one has taken, the next leaves alone. */
const PATTERNS: readonly SensitivePattern[] = [
  hkid,
  mainlandId,
  travelDocument,
  email,
  card,
  account,
  phone,
  privilege,
];

/**
 * Finds what may be confidential in words that were typed or pasted: identity, card, account and telephone numbers,
 * e-mail addresses, and the words that mark privilege, in English and Chinese.
 *
 * `My client A123456(3), tel 9123 4567` → hkid, phone
 */
export function findSensitive(text: string): Sensitive[] {
  // Chinese keyboards write digits and letters wide; a place in the plain text is the same place in the other.
  const plain = toHalfWidth(text);
  return PATTERNS.reduce<Sensitive[]>((taken, { kind, find }) => {
    const spans = find(plain).sort((a, b) => a.start - b.start);
    return mergeFree(
      taken,
      spans.map(({ start, end }) => ({ start, end, kind, text: text.slice(start, end) })),
    );
  }, []);
}

/** Adds those that overlap nothing taken before nor one another; both lists are in order, so one walk will do. */
function mergeFree(taken: readonly Sensitive[], found: readonly Sensitive[]): Sensitive[] {
  const merged: Sensitive[] = [];
  let at = 0;
  for (const one of found) {
    for (let next = taken[at]; next && next.start < one.end; next = taken[++at]) merged.push(next);
    const before = merged.at(-1);
    if (!before || !overlaps(before, one)) merged.push(one);
  }
  return [...merged, ...taken.slice(at)];
}
