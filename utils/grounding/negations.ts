import type { Span } from '../core/text-span';
import {
  CHINESE_CLAUSE_END,
  CHINESE_NEGATORS,
  CHINESE_NO_NEGATION,
  CHINESE_REACH,
  ENGLISH_CLAUSE_END,
  ENGLISH_NEGATORS,
  ENGLISH_NO_NEGATION,
  ENGLISH_REACH,
} from './tables/negators';

/** A word that negates, and the part of its clause before and after it. */
export type Negation = Span & {
  /** Where its clause begins: what stands between here and the negation may or may not be meant. */
  readonly from: number;
  /** Where its reach ends. */
  readonly to: number;
};

type Style = { negators: RegExp; exceptions: RegExp; ends: RegExp; reach: number };

const ENGLISH: Style = {
  negators: ENGLISH_NEGATORS,
  exceptions: ENGLISH_NO_NEGATION,
  ends: ENGLISH_CLAUSE_END,
  reach: ENGLISH_REACH,
};
const CHINESE: Style = {
  negators: CHINESE_NEGATORS,
  exceptions: CHINESE_NO_NEGATION,
  ends: CHINESE_CLAUSE_END,
  reach: CHINESE_REACH,
};

/** Finds what negates in a folded text, with its reach, in order of appearance. */
export function findNegations(text: string): Negation[] {
  return [ENGLISH, CHINESE].flatMap((style) => findIn(text, style)).sort((a, b) => a.start - b.start);
}

function findIn(text: string, { negators, exceptions, ends, reach }: Style): Negation[] {
  const masked = text.replace(exceptions, (idiom) => '\u0001'.repeat(idiom.length));
  const stops = [...text.matchAll(ends)].map((match) => match.index);
  let next = 0;
  return [...masked.matchAll(negators)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while (next < stops.length && (stops[next] ?? 0) < start) next++;
    // Of a clause that starts with the negation itself (`no longer`, `not …, but`), nothing stands before it.
    const before = next > 0 ? (stops[next - 1] ?? 0) : 0;
    let after = next;
    while (after < stops.length && (stops[after] ?? 0) < end) after++;
    return { start, end, from: before, to: Math.min(stops[after] ?? text.length, end + reach) };
  });
}

/** 1 where a position is affirmed, -1 where it is negated, 0 where it stands before a negation of its own clause. */
export function signAt(negations: readonly Negation[], at: number): -1 | 0 | 1 {
  let sign: -1 | 1 = 1;
  let open = false;
  for (const { start, end, from, to } of negations) {
    if (at >= end && at < to) sign = sign === 1 ? -1 : 1;
    else if (at >= from && at < start) open = true;
  }
  return open ? 0 : sign;
}
