import { matchAt } from './match-at';
import { han } from './normalise';
import type { Draft } from './scan-state';

/** Which citations of a passage are of one decision: runs of parallel citations, and the header of a judgment. */

const CASES: ReadonlySet<string> = new Set([
  'case-neutral',
  'case-report',
  'case-number',
  'foreign-neutral',
  'foreign-report',
]);

export const isCase = (draft: { readonly kind: string }): boolean => CASES.has(draft.kind);

/** What may stand between the members of a run. */
const JOINTS: readonly RegExp[] = [
  /[\s,;:()[\]/\-&."]{1,12}/y,
  /(?:and|also|reported|in|at|cited|as|unrep(?:orted)?|affd|CFA|CA|CFI|HC|HL|PC|DC|SC|No|sub nom|Practice Note)\b/y,
  new RegExp(han('及|和|與|即|亦|案件|編號|彙編|號'), 'y'),
  /\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,?\s(?:19|20)\d\d/y,
  /\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/y,
  new RegExp(han('(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日'), 'y'),
  /(?:per\s)?(?:Mr|Mrs|Ms|Madam)?\s?(?:Justice\s)?[A-Z][A-Za-z'-]{1,16}\s(?:CJ|PJ|NPJ|JA|VP|CJHC|LJ|JJ|MR|J|DJ)\b/y,
];
const LONGEST_GAP = 90;
/** A court that hears the other's appeal stands between: another decision. */
const OTHER_DECISION = /on appeal|affirm|upheld|revers|overrul|appeal from/i;

function isJoint(text: string, start: number, end: number): boolean {
  if (end < start || end - start > LONGEST_GAP) return false;
  let at = start;
  while (at < end) {
    const step = JOINTS.map((pattern) => matchAt(pattern, text, at)?.[0].length ?? 0).find((length) => length > 0);
    if (!step) return false;
    at += step;
  }
  return !OTHER_DECISION.test(text.slice(start, end));
}

const TAG = /\s?[,(]\s?(CFA|CA|CFI|HC|DC|HL|PC)\b\)?/y;
const TAGGED: Readonly<Record<string, string>> = { CFI: 'HC' };

/** A citation in a run; `stop` is where its pinpoint ends. */
export type Member = { readonly draft: Draft; readonly stop: number };

type Court = string | undefined;

function courtOf(text: string, { draft }: Member): Court {
  if (draft.court) return draft.court;
  const tag = matchAt(TAG, text, draft.end)?.[1];
  return tag && (TAGGED[tag] ?? tag);
}

const norms = (draft: Draft): string[] => draft.norm.split('; ');
const sharesNorm = (a: Draft, b: Draft): boolean => norms(a).some((norm) => norms(b).includes(norm));

/** Whether a citation can be of the decision that the run so far is of. */
function fits(text: string, run: readonly Member[], next: Member): boolean {
  const court = courtOf(text, next);
  const { draft } = next;
  return run.every((member) => {
    const other = courtOf(text, member);
    if (court && other && court !== other) return false;
    if (sharesNorm(member.draft, draft)) return true;
    if (isElsewhere(member.draft, draft) || !isInTime(member.draft, draft)) return false;
    if (draft.kind !== 'case-number' || member.draft.kind !== 'case-number')
      return member.draft.series !== draft.series;
    // Numbers heard together have one prefix and come close on each other, or stand on lines of their own in a header.
    const isClose = Math.abs(yearOf(member.draft) - yearOf(draft)) <= 1 && member.stop === member.draft.end;
    return (
      (member.draft.series === draft.series && isClose) || text.slice(member.draft.end, draft.start).includes('\n')
    );
  });
}

/** Hong Kong's own courts and a series of another country; cases on appeal to London are in both countries' reports. */
function isElsewhere(a: Draft, b: Draft): boolean {
  const hk = [a, b].find((draft) => draft.place === 'hk' && draft.kind !== 'case-report');
  const foreign = [a, b].find((draft) => draft.place !== 'hk' && draft.place !== 'any');
  if (hk && foreign) return true;
  // Strasbourg's judgments are in EHRR, Luxembourg's are not.
  return [a, b].some(({ place }) => place === 'eu') && [a, b].some(({ series }) => series === 'EHRR');
}

/** No decision has more citations; what goes on longer is a list. */
const LONGEST_RUN = 12;

/** Letters for the members, by position; undefined where a citation stands alone. */
export function groupCases(text: string, members: readonly Member[]): (string | undefined)[] {
  const runs: number[][] = [];
  let run: number[] = [];
  members.forEach((member, at) => {
    const previous = members[at - 1];
    const joined =
      previous !== undefined && isCase(previous.draft) && isCase(member.draft) && isNextTo(text, previous, member);
    if (joined && run.length > 0 && run.length < LONGEST_RUN && fits(text, pick(members, run), member)) run.push(at);
    else {
      runs.push(run);
      run = isCase(member.draft) ? [at] : [];
    }
  });
  runs.push(run);
  joinHeader(text, members, runs);
  return letters(runs, members.length);
}

const pick = (members: readonly Member[], run: readonly number[]): Member[] => run.flatMap((at) => members[at] ?? []);

/** "X at [22] and Y" are two decisions, "X at [22]; Y" may be one. */
const AND = new RegExp(han('\\band\\b|&|及|和|與|以及'));

function isNextTo(text: string, a: Member, b: Member): boolean {
  if (a.stop === a.draft.end) return isJoint(text, a.draft.end, b.draft.start);
  if (CASE_WORD.test(text.slice(a.draft.end, a.stop)) || AND.test(text.slice(a.stop, b.draft.start))) return false;
  return isJoint(text, a.stop, b.draft.start);
}

const CASE_WORD = new RegExp(han('案'));

const YEAR = /^[[(](\d{4})|^(?:AIR )?(\d{4}) |\((\d{4})\)$/;

function yearOf(draft: Draft): number {
  if (draft.kind === 'case-number') return Number(/\/(\d{4})/.exec(draft.norm)?.[1]);
  const match = YEAR.exec(draft.norm);
  return Number(match?.[1] ?? match?.[2] ?? match?.[3]);
}

/** Reports follow the judgment within a few years; a judgment follows the action. */
function isInTime(a: Draft, b: Draft): boolean {
  const neutral = [a, b].find((draft) => draft.kind.endsWith('neutral'));
  const report = [a, b].find((draft) => draft.kind.endsWith('report'));
  const action = [a, b].find((draft) => draft.kind === 'case-number');
  if (neutral && report) return !(yearOf(report) < yearOf(neutral) || yearOf(report) > yearOf(neutral) + LATEST_REPORT);
  if (!action && !neutral) return !(Math.abs(yearOf(a) - yearOf(b)) > 2);
  const later = neutral ?? report;
  return !(action && later) || !(yearOf(later) < yearOf(action));
}

/** Years between a judgment and its last report. */
const LATEST_REPORT = 5;

/** How far into a judgment its header reaches. */
const HEADER = 2_500;
const HEADER_COURT = new RegExp(`IN THE [A-Z ]{0,40}(?:COURT|TRIBUNAL)|${han('法院|法庭|審裁處')}`);

/** The long form of a number in the header belongs to the short form and the neutral citation above it. */
function joinHeader(text: string, members: readonly Member[], runs: number[][]): void {
  members.forEach(({ draft }, at) => {
    if (!draft.long || draft.start > HEADER) return;
    const own = runs.find((run) => run.includes(at));
    const head = runs.findLast(
      (run) => run !== own && run.some((other) => other < at && isHeaderPair(text, members[other]?.draft, draft)),
    );
    if (!own || !head) return;
    head.push(...own);
    own.length = 0;
  });
}

function isHeaderPair(text: string, head: Draft | undefined, long: Draft): boolean {
  if (head?.kind !== 'case-number' || head.long || !sharesNorm(head, long)) return false;
  const between = text.slice(head.end, long.start);
  return between.length < HEADER && between.includes('\n') && HEADER_COURT.test(between);
}

function letters(runs: readonly number[][], count: number): (string | undefined)[] {
  const out: (string | undefined)[] = new Array(count).fill(undefined);
  let next = 0;
  for (const run of runs) {
    if (run.length < 2) continue;
    const letter = toLetters(next++);
    for (const at of run) out[at] = letter;
  }
  return out;
}

/** a … z, aa, ab … */
const toLetters = (index: number): string =>
  (index >= 26 ? toLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));
