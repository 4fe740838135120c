import type { Span } from '../core/text-span';
import {
  CHINESE_BACKWARD,
  CHINESE_CLAUSE_END,
  CHINESE_NEGATORS,
  CHINESE_NO_NEGATION,
  CHINESE_REACH,
  CHINESE_SOFT_NEGATORS,
  ENGLISH_BACKWARD,
  ENGLISH_CLAUSE_END,
  ENGLISH_NEGATORS,
  ENGLISH_NO_NEGATION,
  ENGLISH_REACH,
  ENGLISH_SOFT_NEGATORS,
  TAKEN_BACK,
} from './tables/negators';

/** A word that negates, and the part of its clause before and after it. */
export type Negation = Span & {
  /** Where its clause begins: what stands between here and the negation may or may not be meant. */
  readonly from: number;
  /** Where its reach ends. */
  readonly to: number;
  /** It leaves open what it does to its reach (`unless`, `rather than`). */
  readonly soft: boolean;
  readonly chinese: boolean;
  /** It turns an earlier negation of its clause round: "must not be revoked without". */
  readonly doubling: boolean;
  /** It has a verb of its own: "that it was not observed *does not* make …". */
  readonly fresh: boolean;
  /** What stands before it is what is done or not: 事發經過沒有被拍下. */
  readonly passive: boolean;
  /** A clause of its own follows: "did not say *that* …". */
  readonly embeds: boolean;
};

/** Negations further off than this, before or behind, are of another clause; looking no further keeps long texts cheap. */
const LONGEST_CLAUSE = 400;

type Style = {
  chinese: boolean;
  negators: RegExp;
  soft: RegExp;
  backward: RegExp;
  exceptions: RegExp;
  ends: RegExp;
  reach: number;
};

const ENGLISH: Style = {
  chinese: false,
  negators: ENGLISH_NEGATORS,
  soft: ENGLISH_SOFT_NEGATORS,
  backward: ENGLISH_BACKWARD,
  exceptions: ENGLISH_NO_NEGATION,
  ends: ENGLISH_CLAUSE_END,
  reach: ENGLISH_REACH,
};
const CHINESE: Style = {
  chinese: true,
  negators: CHINESE_NEGATORS,
  soft: CHINESE_SOFT_NEGATORS,
  backward: CHINESE_BACKWARD,
  exceptions: CHINESE_NO_NEGATION,
  ends: CHINESE_CLAUSE_END,
  reach: CHINESE_REACH,
};

/** Finds what negates in a folded text, with its reach, in order of appearance. */
export function findNegations(text: string): Negation[] {
  return [ENGLISH, CHINESE].flatMap((style) => findIn(text, style)).sort((a, b) => a.start - b.start);
}

function findIn(text: string, { chinese, negators, soft, backward, exceptions, ends, reach }: Style): Negation[] {
  const masked = text.replace(exceptions, (idiom) => '\u0001'.repeat(idiom.length));
  const stops = [...text.matchAll(ends)].map((match) => match.index);
  const hard = [...masked.matchAll(negators)].map((match) => ({ match, soft: false }));
  const open = [...masked.matchAll(soft)]
    .filter((match) => !isPassive(text, match.index))
    .map((match) => ({ match, soft: true }));
  const back = [...text.matchAll(backward)].map((match) => {
    const next = firstAtOrAfter(stops, match.index);
    return {
      start: match.index,
      end: match.index,
      from: next > 0 ? (stops[next - 1] ?? 0) : 0,
      to: match.index,
      doubling: false,
      fresh: false,
      passive: false,
      soft: false,
      chinese,
    };
  });
  const ahead = [...hard, ...open].map(({ match, soft: isSoft }) => {
    const start = match.index;
    const end = start + match[0].length;
    const next = firstAtOrAfter(stops, start);
    let after = firstAtOrAfter(stops, end);
    // `is not, without more, a factor`: the reach goes on behind the words put in.
    const insertion = /^(?:not|never)$/i.test(match[0]) ? INSERTION.exec(text.slice(end, end + 82)) : null;
    if (insertion) after = firstAtOrAfter(stops, end + insertion[0].length);
    // `does not involve, as counsel proposes, adopting …`: so it does behind an aside between verb and object.
    else if (isBeforeAside(text, end, stops[after] ?? 0)) after = afterAside(text, stops, after);
    // `It is not for this Court, at this stage, to decide …`: denied is what stands at the end.
    else if (/^not$/i.test(match[0]) && text.startsWith(' for ', end)) after = stops.length;
    const to = Math.min(stops[after] ?? text.length, end + reachOf(text, match[0], start, end, isSoft, reach));
    const fresh = FRESH.test(text.slice(Math.max(0, start - 8), start));
    const passive = chinese && /^[被由遭]/.test(text.slice(end, end + 1));
    const takenBack = TAKEN_BACK.test(text.slice(end, to)) || TAKEN_BACK.test(text.slice(to, to + 8));
    const modifier = /非$|是$/.test(match[0]) ? null : MODIFIER.exec(text.slice(end, end + 6));
    return {
      start,
      end,
      // "Refused leave without a hearing": what stands before is affirmed.
      from:
        /^without$/i.test(match[0]) && DECIDED.test(text.slice(Math.max(0, start - 120), start))
          ? start
          : clauseStart(text, next > 0 ? (stops[next - 1] ?? 0) : 0, start),
      to: modifier ? end + modifier[0].length : to,
      doubling: /^without$/i.test(match[0]),
      fresh,
      passive,
      soft: isSoft || passive || takenBack || isParticiple(text, start, end),
      chinese,
    };
  });
  return [...ahead, ...back].map((one) => ({ ...one, embeds: EMBEDS.test(text.slice(one.end, one.end + 60)) }));
}

/** "A foreman whom she refused to name had told her": a verb of refusal denies little more than the verb behind it. */
const REFUSED_REACH = 60;
function reachOf(text: string, said: string, start: number, end: number, soft: boolean, most: number): number {
  const refused = / to$/i.test(said);
  if (/\b(?:of|on|for|by|in|about)\s$/i.test(text.slice(Math.max(0, start - 6), start))) return most;
  if (isParticiple(text, start, end) || (refused && soft)) return PARTICIPLE_REACH;
  if (!refused || /[\u3400-\u9fff]/.test(said)) return most;
  const next = /\s(?:had|has|have|was|were|is|are|told|said)\s/.exec(text.slice(end, end + REFUSED_REACH));
  return next?.index ?? REFUSED_REACH;
}

/** Words put in between a “not” and its verb. */
const INSERTION = /^,[^,;.]{1,80},/;
/** A verb that wants an object, and the comma behind it. */
const OPEN_VERB =
  /^\s(?:involve|require|mean|suggest|follow|include|entail|adopt|find|hold|say|think|accept|consider|show|prove|propose|contend|agree)$/i;
const ASIDE =
  /^,\s(?:as|in|on|at|by|with|without|for|of\scourse|therefore|however|it\s(?:is|was|seems)|save)\b[^,;.]{0,100},\s(?!(?:and|but|so|or|which|who|he|she|it|they|although|because)\b)/i;
const isBeforeAside = (text: string, end: number, comma: number): boolean =>
  OPEN_VERB.test(text.slice(end, comma)) && ASIDE.test(text.slice(comma, comma + 120));
function afterAside(text: string, stops: readonly number[], comma: number): number {
  const start = stops[comma] ?? 0;
  const closes = start + (ASIDE.exec(text.slice(start, start + 120))?.[0].length ?? 0);
  return firstAtOrAfter(stops, closes);
}

/** A decision told as made, and not denied. */
const DECIDED = /\b(?:refused|granted|dismissed|allowed|rejected|quashed|ordered)\b(?![^.;]*\b(?:not|no|never)\b)/i;

/** The verb that a "not" belongs to. */
const FRESH = /\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|must)\s$/i;
/** What is denied is a clause of its own. */
const EMBEDS = /\b(?:that|whether|if|to)\b/i;

/** 未列明的手續費: what stands behind 的 is not denied. */
const MODIFIER = /^[\u3400-\u9fff]{1,4}的/;

/** A clause within a clause begins behind these: "explained *why* the letter was not received". */
const EMBEDDING =
  /\b(?:that|why|how|whether|which|who|where|when)\b|为何|为什么|指出|表示|声称|认为|接纳|信纳|采纳|同意|承认|否认|知道|(?<!自)相信/gi;
const clauseStart = (text: string, clause: number, to: number): number => {
  const from = Math.max(clause, to - LONGEST_CLAUSE);
  const last = [...text.slice(from, to).matchAll(EMBEDDING)].at(-1);
  // 接納他不知道: what is accepted is denied, and not the accepting.
  return last ? from + last.index + last[0].length : from;
};

/** "Was refused on all grounds": what follows is not what was refused. */
const isPassive = (text: string, at: number): boolean =>
  /\b(?:is|are|was|were|be|been|being)\s(?:[a-z]{2,12}ly\s)?$/i.test(text.slice(Math.max(0, at - 24), at));

/** The “not” after these belongs to the verb, not to a participle that describes a noun. */
const AUXILIARY_BEFORE =
  /\b(?:is|are|was|were|be|been|being|has|have|had|am|do|does|did|will|would|shall|should|can|could|may|might|must|need|and|but)\s$/i;

/** "Dogs not belonging to the occupier" denies no more than the belonging. */
const PARTICIPLE_REACH = 14;
const isParticiple = (text: string, start: number, end: number): boolean =>
  /^not$/i.test(text.slice(start, end)) &&
  /^\s[a-z]+(?:ing|ed)\b/i.test(text.slice(end, end + 20)) &&
  !AUXILIARY_BEFORE.test(text.slice(Math.max(0, start - 8), start));

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

/** Two negations this close turn each other round (並非沒有); one further in leaves open what the outer one does to it. */
const ADJACENT = 1;

function firstNear(negations: readonly Negation[], at: number): number {
  let low = 0;
  let high = negations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((negations[middle]?.start ?? 0) < at - LONGEST_CLAUSE) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 1 where a position is affirmed, -1 where it is negated, 0 where that is open: before a negation of its own clause, or behind a soft one. */
export function signAt(negations: readonly Negation[], at: number): -1 | 0 | 1 {
  let sign: -1 | 1 = 1;
  let open = false;
  let last: Negation | undefined;
  for (let next = firstNear(negations, at); next < negations.length; next++) {
    const negation = negations[next];
    if (!negation || negation.start > at + LONGEST_CLAUSE) break;
    const { start, end, from, to, soft, chinese, doubling, fresh, passive } = negation;
    if (at >= end && at < to) {
      if (soft) open = true;
      else if (last && !doubling && start - last.end > ADJACENT) {
        // Chinese has no clause marks: a negation further on begins a clause of its own (不懂法律並非理由).
        if (chinese || (fresh && last.fresh && !last.embeds)) sign = -1;
        else open = true;
      } else sign = sign === 1 ? -1 : 1;
      last = negation;
    } else if ((!soft || passive) && at >= from && at < start) open = true;
  }
  return open ? 0 : sign;
}
