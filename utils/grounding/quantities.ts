import { findDates } from '../core/dates';
import { type Span, spanOf } from '../core/text-span';
import { words } from '../core/words';
import { findClockTimes, findPartialDates } from './dates-and-times';
import { foldText } from './fold-text';
import { findFractions } from './fractions';
import { findNumerals, type Numeral, round } from './numerals';
import { readBound } from './quantity-bounds';
import type { PartialDate, Quantity, QuantityKind } from './quantity-types';
import {
  ABOUT_AFTER,
  ABOUT_BEFORE,
  CHINESE_MEASURE,
  LABELS,
  PERIOD_UNITS,
  UNIT_RULES,
  type UnitRule,
} from './quantity-units';

/** How far around a number its unit, its label and its bound are looked for. */
const BEFORE = 36;
const BEHIND = 48;

type Found = Omit<Quantity, 'text'>;

/**
 * Finds sums, dates, periods, shares, weights, times, ages, ranks and counts of a text in any of their forms, in order.
 * `except` leaves out stretches that are something else, such as citations and section numbers.
 *
 * `HK$1.2 million` and `一百二十萬元` → money 1200000 · `3 years` and `三十六個月` → the same period · `三分之二` → share 66.67
 */
export function findQuantities(text: string, except: readonly Span[] = []): Quantity[] {
  const folded = foldText(text);
  const taken: Span[] = [...except, ...findNoQuantities(folded)];
  const found: Found[] = [];
  const take = (candidates: readonly Found[]): void => {
    const free = keepFree(candidates, taken);
    found.push(...free);
    taken.push(...free);
  };
  take(findDates(folded).map((date) => ({ ...date, kind: 'date', value: 0, date: splitIso(date.iso) })));
  take(findClockTimes(folded));
  take(findPartialDates(folded));
  take(findLoosePeriods(folded));
  take(findFractions(folded));
  take(findRanks(folded));
  take(
    mergePeriods(
      folded,
      findNumerals(folded).flatMap((numeral, at, all) => readNumeral(folded, numeral, unitAhead(folded, at, all))),
    ),
  );
  return found
    .sort((a, b) => a.start - b.start)
    .map((quantity) => ({
      ...quantity,
      ...describeLimits(folded, quantity),
      text: text.slice(quantity.start, quantity.end),
    }));
}

/**
 * Numbers that count nothing: pages and editions (`Cook International at 231`, `11th Revised Ed`, `vol 3`), and number
 * words that are part of a name (`Top Ten`, `the Court of Three Judges`).
 */
const PAGES =
  /(?<=\b[A-Z][A-Za-z'&-]{0,30}\)?,?\s|[)\]],?\s|\b[A-Z]{2,8}\s\d{1,4}\s)at\s(?:pp?\.?\s?)?\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?=[.,;:)\]]|\s[a-z("]|$)(?!\s?(?:km|m|am|pm|years?|months?|days?|hours?|dollars?|per\scent)\b)/g;
const EDITIONS =
  /\b(?:\d{4}\s(?:Rev(?:ised)?\.?\s)?Ed(?:ition|n)?\b|\d{1,2}(?:st|nd|rd|th)\s(?:Rev(?:ised)?\.?\s)?Ed(?:ition|n)?\b|vol(?:ume)?\.?\s\d{1,3}\b|pp?\.?\s\d{1,5}(?:[-–]\d{1,5})?)/g;
const NUMBER_WORD = '(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Hundred|Thousand)';
const NAMED_NUMBERS = new RegExp(
  `(?<=\\b[A-Z][a-z]{1,20}\\s(?:of\\s|the\\s)?)${NUMBER_WORD}\\b|(?<=[a-z,]\\s)${NUMBER_WORD}(?=\\s[A-Z][a-z])`,
  'g',
);
const findNoQuantities = (text: string): Span[] =>
  [PAGES, EDITIONS, NAMED_NUMBERS].flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));

/** The candidates that share no position with anything taken, or with a candidate before them. */
function keepFree(candidates: readonly Found[], taken: readonly Span[]): Found[] {
  const busy = new Set<number>();
  for (const span of taken) for (let at = span.start; at < span.end; at++) busy.add(at);
  return candidates.filter((candidate) => {
    for (let at = candidate.start; at < candidate.end; at++) if (busy.has(at)) return false;
    for (let at = candidate.start; at < candidate.end; at++) busy.add(at);
    return true;
  });
}

function splitIso(iso: string): PartialDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

const ANNIVERSARIES: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  tenth: 10,
};

const LOOSE_PERIOD =
  /\bhalf[\s-](?:an?\s)?(year|month|day|hour)\b|\b(?<=(?:for|within|of|than|about|least|most|nearly|over|after|under|by|to|some)\s)an?\s(year|month|week|fortnight|day|hour)\b(?!\s(?:of|in|when|on)\b)|\ban?\s(year|month|week|day|hour)(?=\sand\sa\shalf|\slater|\safter|\sago|\sbefore)|\b(first|second|third|fourth|fifth|tenth)(?=\sanniversary\b)|(?<![个年月日天成两\d]|[一二三四五六七八九十])半个?(年|月|天|日)/gi;

/** Periods told without a number: `half a year`, `for a year`, `a year and a half`, 半年. */
function findLoosePeriods(text: string): Found[] {
  return [...text.matchAll(LOOSE_PERIOD)].map((match) => {
    const start = match.index;
    const anniversary = ANNIVERSARIES[match[4]?.toLowerCase() ?? ''];
    if (anniversary !== undefined)
      return { start, end: start + match[0].length, kind: 'period', value: anniversary * (PERIOD_UNITS.year ?? 0) };
    const half = match[1] ?? match[5];
    const hours = PERIOD_UNITS[(half ?? match[2] ?? match[3] ?? '').toLowerCase()] ?? 0;
    const end = start + match[0].length;
    const extended = /^\sand\sa\shalf\b/i.exec(text.slice(end, end + 12));
    if (extended) return { start, end: end + extended[0].length, kind: 'period', value: hours * 1.5 };
    return { start, end, kind: 'period', value: half ? hours / 2 : hours };
  });
}

const RANKS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const RANK = new RegExp(
  `\\b(${RANKS.join('|')})\\s(?!instance|time|place|half|place|and|of|to|in|class|hand|sight|anniversary|defendant|plaintiff)(?=[a-z])`,
  'gi',
);

/** Ranks in words before a noun: `the third instalment`. */
const findRanks = (text: string): Found[] =>
  [...text.matchAll(RANK)].map((match) => ({
    start: match.index,
    end: match.index + (match[1] ?? '').length,
    kind: 'ordinal',
    value: RANKS.indexOf((match[1] ?? '').toLowerCase()) + 1,
    of: nounsBehind(text.slice(match.index + match[0].length, match.index + match[0].length + BEHIND)).slice(0, 1),
  }));

const QUARTERS: Readonly<Record<string, number>> = { '¼': 0.25, '¾': 0.75 };

/** `three and six months`, `8 to 12 years`, 三及六個月: the unit of the last number is that of those before it. */
const LISTED = /^\s?(?:,|、|;)?\s?(?:and|or|to|及|和|或|至|到|[-–])?\s?$/;
const SHARED: ReadonlySet<QuantityKind> = new Set(['period', 'share', 'weight', 'length', 'area', 'volume']);
/** How many numbers may share one unit. */
const LONGEST_LIST = 4;
function unitAhead(text: string, at: number, numerals: readonly Numeral[]): UnitRule | undefined {
  for (let next = at + 1; next <= at + LONGEST_LIST; next++) {
    const [before, numeral] = [numerals[next - 1], numerals[next]];
    if (!before || !numeral) return undefined;
    const between = text.slice(before.end, numeral.start);
    if (between.trim() === '' || !LISTED.test(between)) return undefined;
    const behind = text.slice(numeral.end, numeral.end + BEHIND);
    const rule = UNIT_RULES.find(({ after }) => after?.test(behind));
    if (rule) return SHARED.has(rule.kind) ? rule : undefined;
  }
  return undefined;
}

/** What a number counts, by the first unit rule that fits; then a label, a rank or a bare count. */
function readNumeral(text: string, numeral: Numeral, ahead: UnitRule | undefined): Found[] {
  const before = text.slice(Math.max(0, numeral.start - BEFORE), numeral.start);
  const half = /^(?:[½¼¾]|\sand\sa\shalf(?=[\s-])|个半(?=月|小时|钟))/i.exec(text.slice(numeral.end, numeral.end + 14));
  const end = numeral.end + (half ? half[0].replace('个半', '').length : 0);
  const value = numeral.value + (half ? (QUARTERS[half[0]] ?? 0.5) : 0);
  const behind = text.slice(end, end + BEHIND).replace(/^个半/, '个');
  for (const rule of UNIT_RULES) {
    const fits = rule.after ? rule.after.exec(behind) : rule.before?.exec(before);
    if (!fits || (rule.kind === 'period' && /第$/.test(before) && /^[天日]/.test(behind))) continue;
    const shift = half?.[0].startsWith('个半') ? 1 : 0;
    const span = rule.after
      ? { start: numeral.start, end: end + fits[0].length + shift }
      : { start: numeral.start - fits[0].length, end };
    const closed =
      rule.kind === 'money'
        ? (/^\s?(?:港?元|dollars?\b)/i.exec(text.slice(span.end, span.end + 10))?.[0].length ?? 0)
        : 0;
    return [
      addHalf(
        text,
        {
          ...span,
          end: span.end + (rule.after ? 0 : closed),
          kind: rule.kind,
          value: round(value * (rule.factor ?? 1)),
          ...currencyOf(rule),
        },
        rule.factor ?? 1,
      ),
    ];
  }
  const bare = readBare(text, { ...numeral, end, value }, before, behind);
  return ahead && bare.every(({ kind }) => kind === 'count')
    ? [{ start: numeral.start, end, kind: ahead.kind, value: round(value * (ahead.factor ?? 1)) }]
    : bare;
}

const currencyOf = (rule: { currency?: string }): { currency?: string } =>
  rule.currency === undefined ? {} : { currency: rule.currency };

/** 兩年半, 八成半, `a year and a half`: half a unit more. */
function addHalf(text: string, found: Found, factor: number): Found {
  const half = /^(?:半(?![年月日天数个])|\sand\sa\shalf\b)/i.exec(text.slice(found.end, found.end + 12));
  if (!half || (found.kind !== 'period' && found.kind !== 'share')) return found;
  return { ...found, end: found.end + half[0].length, value: round(found.value + factor / 2) };
}

function readBare(text: string, numeral: Numeral, before: string, behind: string): Found[] {
  const span = { start: numeral.start, end: numeral.end };
  const label = LABELS.exec(before)?.[1];
  if (label) return [{ ...span, kind: 'ordinal', value: numeral.value, of: words(label) }];
  const rank = /^(?:st|nd|rd|th)\b\s?/i.exec(behind);
  if (rank) return [{ ...span, kind: 'ordinal', value: numeral.value, of: nounsBehind(behind.slice(rank[0].length)) }];
  if (/第$/.test(before)) {
    const of = /^[\p{Script=Han}]{1,4}/u.exec(behind)?.[0];
    return of ? [{ ...span, kind: 'ordinal', value: numeral.value, of: [of.slice(0, 2).replace(/^天.?$/, '日')] }] : [];
  }
  const chinese = !/[\da-z]/i.test(text.charAt(numeral.start));
  const listed = /[有共为]$/.test(before) && /^(?:[:,;。(]|$)/.test(behind);
  if (chinese && ((!CHINESE_MEASURE.test(behind) && !listed) || numeral.value < 2 || /[之同唯另不统每]$/.test(before)))
    return [];
  // "One" is a pronoun as often as a number.
  if (numeral.value === 1 && !/\d/.test(text.charAt(numeral.start))) return [];
  const ahead = /[\u3400-\u9fff]{2,5}$/.exec(before.replace(/[有共为分达]{1,2}$/, ''))?.[0] ?? '';
  return [
    {
      ...span,
      kind: 'count',
      value: numeral.value,
      of: [...nounsBehind(behind), ...(/[\u3400-\u9fff]/.test(behind) || behind === '' || listed ? words(ahead) : [])],
    },
  ];
}

/** The next words or characters, as what is counted; an adjective or two may stand before the noun. */
function nounsBehind(behind: string): string[] {
  const stretch = /^[\s-]{0,2}[^.,;:。,;、()"]{0,28}/.exec(behind)?.[0] ?? '';
  return words(stretch).slice(0, 3);
}

const JOINT = /^(?:,?\s(?:and\s)?|零|又|及|,)?$/;
const unitOf = (text: string, { start, end }: Span): string =>
  /[a-z\u3400-\u9fff]$/i.exec(text.slice(start, end).replace(/s$/i, ''))?.[0] ?? '';

/** `3 years and 9 months` and 三年零九個月 are one period. */
function mergePeriods(text: string, found: readonly Found[]): Found[] {
  const merged: Found[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const joins =
      last?.kind === 'period' &&
      next.kind === 'period' &&
      next.value < last.value &&
      unitOf(text, next) !== unitOf(text, last) &&
      JOINT.test(text.slice(last.end, next.start));
    if (
      joins &&
      last &&
      /[a-z]$/i.test(text.slice(last.start, last.end)) === /[a-z]$/i.test(text.slice(next.start, next.end))
    )
      merged[merged.length - 1] = { ...last, end: next.end, value: round(last.value + next.value) };
    else merged.push(next);
  }
  return merged;
}

function describeLimits(text: string, found: Found): Pick<Quantity, 'bound' | 'approximate'> {
  const before = text.slice(Math.max(0, found.start - BEFORE), found.start);
  const behind = text.slice(found.end, found.end + 16);
  const bound = readBound(found.kind, before, behind);
  return {
    ...(bound === undefined ? {} : { bound }),
    ...(ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(behind) ? { approximate: true } : {}),
  };
}
