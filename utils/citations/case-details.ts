import { courtOfPrefix } from './forms/action-number';
import type { ActionCourt } from './tables/action-prefixes';
import type { Citation } from './types';

/** What a table says of a case beside its name and citations: the court in brackets, and of an unreported one date and judge. */
export type CaseDetails = {
  /** As printed after a report or known from the action number: `CA`, `HL`. */
  readonly court?: string;
  /** As printed: `3 May 1991`, 1991年5月3日. */
  readonly date?: string;
  /** As printed: `Chow J`. */
  readonly judge?: string;
};

const TAG = /^\s?,?\s?[(（]\s?(CFA|CA|CFI|HC|DC|HL|PC|SC|UKSC|UKPC|ECtHR|GC|Ch|QB|KB)\s?[)）]/;
const DATE =
  /\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,?\s(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d年\d{1,2}月\d{1,2}日/;
const JUDGE =
  /(?:(?:Deputy (?:High Court )?Judge|Recorder|Master|HH Judge|DHCJ) [A-Z][A-Za-z’'-]{1,20}(?: [A-Z][A-Za-z’'-]{1,20})?|[A-Z][A-Za-z’'-]{1,20}(?: [A-Z][A-Za-z’'-]{1,20})?,? (?:CJHC|CJ|PJ|NPJ|VP|JA|LJ|MR|DJ|J)(?![A-Za-z]))/;
/** What holds date and judge begins with a comma, a bracket or a date, and ends with the sentence or the bracket. */
const OPEN = /^\s?(?:[,，(（]|\(?unrep|\d)/;
const REACH = 90;

const COURTS: Readonly<Record<ActionCourt, string>> = {
  CFA: 'CFA',
  CA: 'CA',
  HC: 'CFI',
  CT: 'CT',
  DC: 'DC',
  FC: 'FC',
  LT: 'LT',
  LB: 'LabT',
  SC: 'SCT',
  OA: 'OAT',
  CC: 'CorC',
  MG: 'MagC',
};

/** Reads the details of one case from the text after its citations. */
export function readCaseDetails(members: readonly Citation[], text?: string): CaseDetails {
  const [first] = members;
  if (text === undefined || !first) return {};
  let court: string | undefined;
  let date: string | undefined;
  let judge: string | undefined;
  for (const { end, kind } of members.slice(0, MOST_READ)) {
    const after = text.slice(end, end + REACH).replace(/\s+/g, ' ');
    court ??= kind.endsWith('report') ? TAG.exec(after)?.[1] : undefined;
    if (kind !== 'case-number' || !OPEN.test(after)) continue;
    const inside = after.split(/[)）;；。]|\. /)[0] ?? '';
    const found = DATE.exec(inside)?.[0];
    date ??= found;
    judge ??= found === undefined ? undefined : JUDGE.exec(inside)?.[0];
  }
  const number = members.find(({ kind }) => kind === 'case-number')?.norm;
  if (court === undefined && number !== undefined && members.every(({ kind }) => kind === 'case-number'))
    court = COURTS[courtOfPrefix(number.split(' ')[0] ?? '')];
  return {
    ...(court === undefined ? {} : { court }),
    ...(date === undefined ? {} : { date }),
    ...(judge === undefined ? {} : { judge }),
  };
}

/** The first mentions say it; the fiftieth says no more. */
const MOST_READ = 8;
