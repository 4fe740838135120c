import type { Span } from '../core/text-span';
import {
  CHINESE_CLAUSE_END,
  CHINESE_NEGATORS,
  CHINESE_NO_NEGATION,
  CHINESE_REACH,
  CHINESE_SOFT_NEGATORS,
  ENGLISH_CLAUSE_END,
  ENGLISH_NEGATORS,
  ENGLISH_NO_NEGATION,
  ENGLISH_REACH,
  ENGLISH_SOFT_NEGATORS,
} from './tables/negators';

/** A word that negates, and the part of its clause before and after it. */
export type Negation = Span & {
  /** Where its clause begins: what stands between here and the negation may or may not be meant. */
  readonly from: number;
  /** Where its reach ends. */
  readonly to: number;
  /** It leaves open what it does to its reach (`unless`, `rather than`). */
  readonly soft: boolean;
};

type Style = { negators: RegExp; soft: RegExp; exceptions: RegExp; ends: RegExp; reach: number };

const ENGLISH: Style = {
  negators: ENGLISH_NEGATORS,
  soft: ENGLISH_SOFT_NEGATORS,
  exceptions: ENGLISH_NO_NEGATION,
  ends: ENGLISH_CLAUSE_END,
  reach: ENGLISH_REACH,
};
const CHINESE: Style = {
  negators: CHINESE_NEGATORS,
  soft: CHINESE_SOFT_NEGATORS,
  exceptions: CHINESE_NO_NEGATION,
  ends: CHINESE_CLAUSE_END,
  reach: CHINESE_REACH,
};

/** Finds what negates in a folded text, with its reach, in order of appearance. */
export function findNegations(text: string): Negation[] {
  return [ENGLISH, CHINESE].flatMap((style) => findIn(text, style)).sort((a, b) => a.start - b.start);
}

function findIn(text: string, { negators, soft, exceptions, ends, reach }: Style): Negation[] {
  const masked = text.replace(exceptions, (idiom) => '\u0001'.repeat(idiom.length));
  const stops = [...text.matchAll(ends)].map((match) => match.index);
  const hard = [...masked.matchAll(negators)].map((match) => ({ match, soft: false }));
  const open = [...masked.matchAll(soft)].map((match) => ({ match, soft: true }));
  return [...hard, ...open].map(({ match, soft: isSoft }) => {
    const start = match.index;
    const end = start + match[0].length;
    const next = firstAtOrAfter(stops, start);
    let after = firstAtOrAfter(stops, end);
    // `is not, without more, a factor`: the reach goes on behind the words put in.
    if (stops[after] === end) after += 2;
    // `It is not for this Court, at this stage, to decide …`: denied is what stands at the end.
    else if (/^not$/i.test(match[0]) && text.startsWith(' for ', end)) after = stops.length;
    const to = Math.min(stops[after] ?? text.length, end + (isParticiple(text, start, end) ? PARTICIPLE_REACH : reach));
    return { start, end, from: next > 0 ? (stops[next - 1] ?? 0) : 0, to, soft: isSoft };
  });
}

/** "Dogs not belonging to the occupier" denies no more than the belonging. */
const PARTICIPLE_REACH = 14;
const isParticiple = (text: string, start: number, end: number): boolean =>
  /^not$/i.test(text.slice(start, end)) &&
  /^\s[a-z]+(?:ing|ed)\b/i.test(text.slice(end, end + 20)) &&
  !/\b(?:is|are|was|were|be|been|being|has|have|had|am)\s$/i.test(text.slice(Math.max(0, start - 8), start));

function firstAtOrAfter(stops: readonly number[], at: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 1 where a position is affirmed, -1 where it is negated, 0 where that is open: before a negation of its own clause, or behind a soft one. */
export function signAt(negations: readonly Negation[], at: number): -1 | 0 | 1 {
  let sign: -1 | 1 = 1;
  let open = false;
  for (const { start, end, from, to, soft } of negations) {
    if (at >= end && at < to) {
      if (soft) open = true;
      else sign = sign === 1 ? -1 : 1;
    } else if (at >= from && at < start) open = true;
  }
  return open ? 0 : sign;
}
