import { fitsAt, matchAt } from '../match-at';
import { continueFrom, type NumberedProvision, splitLabels, writeProvision } from './labels';

/** `sections 4, 5A and 6(2)(b)(ii)`, `paragraph 2 of Schedule 1`, `Part 5, Division 2`. */

export type ProvisionUnit = 's' | 'sch' | 'pt' | 'div' | 'para' | 'reg' | 'r' | 'art';
export type ProvisionFamily = 'section' | 'regulation' | 'rule' | 'article';

export type CitedProvisions = {
  readonly end: number;
  /** Without the instrument: `s 9(1)(a)`, `sch 1 para 2`. */
  readonly norms: readonly string[];
  readonly family: ProvisionFamily;
  readonly units: readonly ProvisionUnit[];
};

/** Words before a number, longest first; each unit's plural allows a bare list of numbers. */
const HEADS: readonly (readonly [pattern: string, unit: ProvisionUnit])[] = [
  ['sections?|sects?|secs?|ss?|§{1,2}', 's'],
  ['schedules?|scheds?|schs?', 'sch'],
  ['parts?|pts?', 'pt'],
  ['divisions?|divs?', 'div'],
  ['paragraphs?|paras?', 'para'],
  ['regulations?|regs?', 'reg'],
  ['rules?|rr?', 'r'],
  ['articles?|arts?', 'art'],
  ['by-?laws?', 's'],
];

const HEAD = new RegExp(`(?:${HEADS.map(([pattern]) => `(${pattern})`).join('|')})(?![A-Za-z])\\.?\\s{0,4}`, 'iy');

const PLURAL =
  /^(?:sections|sects|secs|ss|§§|schedules|scheds|schs|parts|pts|divisions|divs|paragraphs|paras|regulations|regs|rules|rr|articles|arts|by-?laws)$/i;

const FAMILY: Readonly<Record<ProvisionUnit, ProvisionFamily>> = {
  s: 'section',
  sch: 'section',
  pt: 'section',
  div: 'section',
  para: 'section',
  reg: 'regulation',
  r: 'rule',
  art: 'article',
};

const NUMBER: Readonly<Record<'arabic' | 'roman', RegExp>> = {
  arabic: /(\d{1,4}[A-Z]{0,4})(?![\dA-Za-z])(?!\.\d)/y,
  roman: /(\d{1,3}(?:[A-Z]{1,2}|\s?(?:bis|ter|quater)(?![a-z]))?|[IVXL]{1,6}[A-Z]?)(?![\dA-Za-z])(?!\.\d)/y,
};
const LABELS =
  /((?:\s?\(\s?(?:\d{1,3}[A-Z]{0,2}|[a-z]{1,2}|[ivxl]{1,6}|([A-Z])\2?)\s?\)){1,6})(?:\s(?=[ivx]{1,4}[\s,.;)])([ivx]{1,4}))?/y;
const CONNECTOR = /\s{0,3}(?:[,;]\s{0,3}(?:(?:and|or|&)\s{1,3})?|and\s?\/\s?or\s{1,3}|(?:and|or)\s{1,3}|&\s{0,3})/y;
const RANGE = /\s{0,2}(?:-|to\s|through\s)\s{0,3}/y;
const ONLY_LABELS = /(?=\()/y;
/** "section 5, 3 May", "section 9 and 12 months", "s 5, 118 ER 749": the next number counts something else. */
const OTHER_NUMBER =
  /\d{1,4}[A-Z]{0,4}(?:\s?(?:%|per cent|percent)|(?:st|nd|rd|th)\b|\s{1,2}(?:months?|years?|days?|weeks?|hours?|minutes?|persons?|others?|people|million|billion|grammes?|grams?|sheets?|occasions?|counts?|charges?|defendants?|plaintiffs?|applicants?|January|February|March|April|May|June|July|August|September|October|November|December|of\s(?:19|20)\d\d)\b|\s{1,2}[A-Z][A-Za-z'&. ]{0,16}\s\d|[:/]\d|,\d{3}\b)/y;
/** After one section a plain number is a second one only if the sentence then goes on without counting anything. */
const COUNTED =
  /\d{1,4}[A-Z]{0,4}\s{1,2}(?!of|and|or|to|in|is|are|was|were|do|does|did|has|have|had|which|that|as|shall|should|must|may|can|could|would|will|with|above|below|apply|applies|provide|provides|respectively|under|for|by|on|both|but|not|when|where|if|it|the|read|create|require|give|make|RHC|RDC|RSC)[a-z]/y;
const MOST_ELEMENTS = 40;

type Group = { end: number; norms: string[]; unit: ProvisionUnit };

/** The unit a word opens at `at`, and where its number is expected. */
export function readHead(text: string, at: number): { unit: ProvisionUnit; end: number; plural: boolean } | null {
  const head = matchAt(HEAD, text, at);
  if (!head) return null;
  // `his S⏎501`: a letter from the margin before a footnote's number.
  if (/^[SR]\s{0,3}\n/.test(head[0])) return null;
  let index = 0;
  while (head[index + 1] === undefined && index < HEADS.length) index++;
  const unit = HEADS[index]?.[1];
  return unit ? { unit, end: at + head[0].length, plural: PLURAL.test(head[index + 1] ?? '') } : null;
}

export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const ORDINAL_SCHEDULE = new RegExp(`(${ORDINALS.join('|')})\\s{1,3}schedule\\b`, 'iy');

/** The words that can open a provision, for the scanner. */
export const PROVISION_WORDS: readonly string[] = [
  ...'section sections sect sects sec secs s ss schedule schedules sched sch schs part parts pt pts division divisions div divs paragraph paragraphs para paras regulation regulations reg regs rule rules r rr article articles art arts by bylaw bylaws'.split(
    ' ',
  ),
];

function readElement(
  text: string,
  at: number,
  unit: ProvisionUnit,
): { end: number; provision: NumberedProvision } | null {
  const pattern =
    unit === 'sch' || unit === 'pt' || unit === 'div' || unit === 'art' || unit === 'r' ? NUMBER.roman : NUMBER.arabic;
  const number = matchAt(pattern, text, at);
  if (!number) return null;
  const end = at + number[0].length;
  const labels = readLabels(text, end);
  return { end: labels?.end ?? end, provision: { number: number[1] ?? '', labels: labels?.labels ?? [] } };
}

function readLabels(text: string, at: number): { end: number; labels: string[] } | null {
  const match = matchAt(LABELS, text, at);
  if (!match) return null;
  const labels = splitLabels(match[1] ?? '');
  return { end: at + match[0].length, labels: match[3] ? [...labels, match[3]] : labels };
}

/** A unit word and its list of numbers. */
/** `Third Schedule` */
function readOrdinalSchedule(text: string, at: number): Group | null {
  const ordinal = matchAt(ORDINAL_SCHEDULE, text, at);
  if (!ordinal) return null;
  const number = ORDINALS.indexOf((ordinal[1] ?? '').toLowerCase()) + 1;
  return { end: at + ordinal[0].length, norms: [`sch ${number}`], unit: 'sch' };
}

function readGroup(text: string, at: number): Group | null {
  const head = readHead(text, at);
  if (!head) return readOrdinalSchedule(text, at);
  const first = readElement(text, head.end, head.unit);
  if (!first) return null;
  const norms = [`${head.unit} ${writeProvision(first.provision)}`];
  let end = first.end;
  let last = first.provision;
  while (norms.length < MOST_ELEMENTS) {
    const next = readNext(text, end, head, last);
    if (!next) break;
    if (next.range) norms[norms.length - 1] += `-${next.written}`;
    else norms.push(`${head.unit} ${next.written}`);
    end = next.end;
    last = next.provision;
  }
  return { end, norms, unit: head.unit };
}

type Next = { end: number; provision: NumberedProvision; written: string; range: boolean };

function readNext(
  text: string,
  at: number,
  head: { unit: ProvisionUnit; plural: boolean },
  last: NumberedProvision,
): Next | null {
  const range = matchAt(RANGE, text, at);
  const connector = range ?? matchAt(CONNECTOR, text, at);
  if (!connector) return null;
  const from = at + connector[0].length;
  if (fitsAt(ONLY_LABELS, text, from)) {
    const labels = readLabels(text, from);
    if (!labels || (last.labels.length === 0 && !/^\d/.test(labels.labels[0] ?? ''))) return null;
    const provision = continueFrom(last, labels.labels);
    const written = range ? labels.labels.map((label) => `(${label})`).join('') : writeProvision(provision);
    return { end: labels.end, provision, written, range: range !== null };
  }
  const element = readElement(text, from, head.unit);
  if (!element || fitsAt(OTHER_NUMBER, text, from)) return null;
  if (!head.plural && !range && element.provision.labels.length === 0 && fitsAt(COUNTED, text, from)) return null;
  return {
    end: element.end,
    provision: element.provision,
    written: writeProvision(element.provision),
    range: range !== null,
  };
}

const INTO_OUTER = /\s{0,3},?\s{0,3}(?:of|to|in)\s{1,3}(?:the\s{1,3})?/y;
const INTO_INNER = /\s{0,3},?\s{0,3}(?:\(?(?=[prdsPRDS]))/y;
const BARE_SCHEDULE = /Schedule(?=\s{1,3}(?:of|to)\s)/y;

/** A group with what it stands in or what stands in it: `para 2 of Sch 1`, `Schedule 1, para 2`. */
function readChain(text: string, at: number): Group | null {
  const first = readGroup(text, at);
  if (!first) return null;
  let group = first;
  for (let depth = 0; depth < 3; depth++) {
    const outer = readOuter(text, group) ?? readInner(text, group);
    if (!outer) break;
    group = outer;
  }
  return group;
}

function readOuter(text: string, inner: Group): Group | null {
  const into = matchAt(INTO_OUTER, text, inner.end);
  if (!into || inner.unit === 'sch') return null;
  const from = inner.end + into[0].length;
  const unnumbered = matchAt(BARE_SCHEDULE, text, from);
  if (unnumbered)
    return { end: from + unnumbered[0].length, norms: inner.norms.map((norm) => `sch ${norm}`), unit: 'sch' };
  const outer = readGroup(text, from);
  if (!outer || outer.norms.length > 1 || !['sch', 'pt', 'div'].includes(outer.unit)) return null;
  return { end: outer.end, norms: inner.norms.map((norm) => `${outer.norms[0]} ${norm}`), unit: outer.unit };
}

/** What may stand inside a unit named before it: `Schedule 1, para 2`, `Article III rule 6`. */
const INNER: Partial<Record<ProvisionUnit, readonly ProvisionUnit[]>> = {
  sch: ['para', 'pt', 's', 'div'],
  pt: ['div'],
  art: ['r', 'para'],
};

function readInner(text: string, outer: Group): Group | null {
  if (outer.norms.length > 1 || !INNER[outer.unit]) return null;
  const into = matchAt(INTO_INNER, text, outer.end);
  if (!into) return null;
  const inner = readGroup(text, outer.end + into[0].length);
  if (!inner || !INNER[outer.unit]?.includes(inner.unit)) return null;
  return { end: inner.end, norms: inner.norms.map((norm) => `${outer.norms[0]} ${norm}`), unit: outer.unit };
}

const BETWEEN_GROUPS = /\s{0,3}(?:(?:of|to)?,?\s{0,3}(?:and|or)\s{1,3}|,\s{0,3}|&\s{0,3})(?:the\s{1,3})?/y;

/** Reads a whole expression of provisions; up to `most` groups joined by "and" stand in one instrument. */
export function readEnglishProvisions(text: string, at: number, most = MOST_ELEMENTS): CitedProvisions | null {
  const first = readChain(text, at);
  if (!first) return null;
  const family = FAMILY[first.unit];
  const norms = [...first.norms];
  const units: ProvisionUnit[] = [first.unit];
  let { end } = first;
  while (units.length < most && norms.length < MOST_ELEMENTS) {
    const between = matchAt(BETWEEN_GROUPS, text, end);
    const next = between && readChain(text, end + between[0].length);
    if (!next || FAMILY[next.unit] !== family) break;
    norms.push(...next.norms);
    units.push(next.unit);
    end = next.end;
  }
  return { end, norms, family, units };
}
