import type { Bound, QuantityKind } from './quantity-types';
import { BOUND_AFTER, BOUND_BEFORE, DATE_BOUND_AFTER, DATE_BOUND_BEFORE, DATE_FROM, DATE_TO } from './quantity-units';

/** "Must not keep more than 40" allows at most 40: a bound under another negation is left alone. */
const NEGATED = /(?:\b(?:not|never|nor|cannot)\b|不得|不可|不能|没有|并非|不应)[^,;.。]{0,30}$/i;
const OWN_NEGATION =
  /(?:\b(?:not|no)\s(?:more|greater|longer|later|higher|less|fewer|lower|shorter|earlier|exceed(?:ing)?|before)\b|(?:不得?|没有|并无|未有?)(?:超过|超逾|多于|高于|长于|逾|少于|低于|短于))/i;

/** "After the 30 days", where others are within them. */
const AFTER_PERIOD = /\bafter\s(?:the\s)?(?:said\s)?$/i;

/** Reads from the words around a quantity which way it is bounded, or undefined where they do not say. */
export function readBound(kind: QuantityKind, before: string, behind: string): Bound | undefined {
  const isDate = kind === 'date' || kind === 'time';
  for (const [pattern, bound] of isDate ? DATE_BOUND_AFTER : BOUND_AFTER) if (pattern.test(behind)) return bound;
  for (const [pattern, bound] of isDate ? DATE_BOUND_BEFORE : BOUND_BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    const own = OWN_NEGATION.test(match[0]);
    return !own && NEGATED.test(before.slice(0, match.index)) ? undefined : bound;
  }
  if (isDate && DATE_FROM.test(before) && !DATE_TO.test(behind)) return 'after';
  return kind === 'period' && AFTER_PERIOD.test(before) ? 'up' : undefined;
}
