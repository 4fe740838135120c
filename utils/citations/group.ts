import { matchAt } from './match-at';
import { han } from './normalise';
import type { DraftCitation } from './scan-state';

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
  /(?:and|also|reported|in|at|cited|as|unrep(?:orted)?|[Hh]eard [Tt]ogether|[Cc]onsolidated|CFA|CA|CFI|HC|HL|PC|DC|SC|No|sub nom|Practice Note)\b/y,
  new RegExp(han('及|和|與|即|亦|案件|編號|彙編|號'), 'y'),
  /\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?,?\s(?:19|20)\d\d/y,
  /\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/y,
  new RegExp(han('(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日'), 'y'),
  /(?:per\s)?(?:Mr|Mrs|Ms|Madam)?\s?(?:Justice\s)?[A-Z][A-Za-z'-]{1,16}\s(?:CJ|PJ|NPJ|JA|VP|CJHC|LJ|JJ|MR|J|DJ)\b/y,
];
const LONGEST_GAP = 90;
function isJoint(text: string, start: number, end: number): boolean {
  if (end < start || end - start > LONGEST_GAP) return false;
  let at = start;
  while (at < end) {
    const step = stepAt(text, at);
    if (step === 0) return false;
    at += step;
  }
  return true;
}

function stepAt(text: string, at: number): number {
  for (const pattern of JOINTS) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex > at) return pattern.lastIndex - at;
  }
  return 0;
}

const TAG = /\s?[,(]\s?(CFA|CA|CFI|HC|DC|HL|PC)\b\)?/y;
const TAGGED: Readonly<Record<string, string>> = { CFI: 'HC' };

/** A citation in a run; `stop` is where its pinpoint ends. */
export type Member = { readonly draft: DraftCitation; readonly stop: number };

type Court = string | undefined;

function courtOf(text: string, { draft }: Member): Court {
  // Magistrates' courts sit in several places, each a court of its own.
  if (draft.court === 'MG') return draft.series?.slice(0, 2);
  if (draft.court) return draft.court;
  const tag = matchAt(TAG, text, draft.end)?.[1];
  return tag && (TAGGED[tag] ?? tag);
}

const norms = (draft: DraftCitation): string[] => draft.norm.split('; ');
const sharesNorm = (a: DraftCitation, b: DraftCitation): boolean => norms(a).some((norm) => norms(b).includes(norm));

/** Whether the court of a citation is compatible with those of the run so far; a report without a tag fits any court. */
function fits(text: string, run: readonly Member[], next: Member): boolean {
  const court = courtOf(text, next);
  return run.every((member) => {
    const other = courtOf(text, member);
    if ((court && other && court !== other) || isElsewhere(member.draft, next.draft)) return false;
    // One decision has one neutral number and one place in each series; numbers heard together may be many.
    const isNumbered = next.draft.kind === 'case-number' || member.draft.series !== next.draft.series;
    return isNumbered || sharesNorm(member.draft, next.draft);
  });
}

/** Strasbourg's judgments are in EHRR, Luxembourg's are not. */
const isElsewhere = (a: DraftCitation, b: DraftCitation): boolean =>
  [a, b].some(({ place }) => place === 'eu') && [a, b].some(({ series }) => series === 'EHRR');

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
  if (b.draft.start - a.stop > LONGEST_GAP) return false;
  // "X (HCA 12/2015); Case C-6/04": after a semicolon another place is another decision.
  const isMixed = (isHome(a.draft) && isAbroad(b.draft)) || (isAbroad(a.draft) && isHome(b.draft));
  const isTwo = isMixed || isOfUnion(a.draft) !== isOfUnion(b.draft);
  if (isTwo && text.slice(a.stop, b.draft.start).includes(';')) return false;
  if (a.stop === a.draft.end) return isJoint(text, a.draft.end, b.draft.start);
  if (CASE_WORD.test(text.slice(a.draft.end, a.stop)) || AND.test(text.slice(a.stop, b.draft.start))) return false;
  return isJoint(text, a.stop, b.draft.start);
}

const CASE_WORD = new RegExp(han('案'));

/** A court of another place; reports of the Privy Council may report a Hong Kong case. */
const isAbroad = ({ place, kind, series }: DraftCitation): boolean =>
  kind.startsWith('foreign') && place !== 'any' && !/^(?:UKPC|AC|WLR|All ER)/.test(series ?? '');

const isOfUnion = ({ place }: DraftCitation): boolean => place === 'eu';

const isHome = ({ kind }: DraftCitation): boolean => kind.startsWith('case-');

/** How far into a judgment its header reaches. */
const HEADER = 2_500;
const HEADER_COURT = new RegExp(`IN THE [A-Z ]{0,40}(?:COURT|TRIBUNAL)|${han('法院|法庭|審裁處')}`);

/** The long form of a number in the header belongs to the short form and the neutral citation above it. */
function joinHeader(text: string, members: readonly Member[], runs: number[][]): void {
  for (let at = 0; at < members.length; at++) {
    const draft = members[at]?.draft;
    if (!draft || draft.start > HEADER) break;
    if (!draft.long) continue;
    const own = runs.find((run) => run.includes(at));
    const head = runs.findLast(
      (run) => run !== own && run.some((other) => other < at && isHeaderPair(text, members[other]?.draft, draft)),
    );
    if (!own || !head) continue;
    head.push(...own);
    own.length = 0;
  }
}

function isHeaderPair(text: string, head: DraftCitation | undefined, long: DraftCitation): boolean {
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
