/** A line that says whose judgment follows. */
export type JudgeLine = { readonly judge: string; readonly dissent: boolean };

const ENGLISH_OFFICE =
  '(?:CJHC|ACJHC|Ag\\.? ?CJHC|ACJ|CJ|VP|V-P|JJA|JA|JJ|NPJJ|NPJ|PJJ|PJ|LJ|MR|DJ|DDJ|J|JC|P|SJ|AJA|AJ|Chief Justice|Justice|Deputy (?:High Court |District )?Judge|Recorder|Master)';

const ENGLISH_LINE = new RegExp(
  `^(?:\\d{1,4}\\.?\\s+)?(?:The )?(?:Hon(?:ou?rable)?\\.?,? )?(?:(?:Mr|Madam|Mrs|Ms|Lord|Lady|Sir|Chief|Justice|Deputy|Judge|Acting) ){0,3}` +
    `[\\p{Lu}][\\p{L}'’.-]{0,30}(?:,? (?:of |and |& )?[\\p{Lu}][\\p{L}'’.-]{0,30}){0,5},? ${ENGLISH_OFFICE}` +
    `(?: in (?:Court|Chambers))?\\s{0,2}(?:[(\\[][^()[\\]]{3,80}[)\\]])?\\s{0,2}[:.]?$`,
  'u',
);

const TITLED_LINE =
  /^(?:The )?(?:Hon\.? )?(?:Lord|Lady|Mr Justice|Madam Justice|Justice|Chief Justice|Sir) [\p{Lu}][\p{L}'’ -]{1,50}(?:\s?\([^()]{3,80}\))?\s{0,2}:?$/u;

const COURT_LINE =
  /^(?:(?:Judgment|Decision|Order)s? (?:of|by) the Court|(?:By )?the Court|PER CURIAM|Disposition by the Court)\s?[:.]?$/i;

const CHINESE_LINE =
  /^(?:(?:高等法院|上訴法庭|終審法院|原訟法庭|區域法院|暫委|署理|非常任|常任){0,4}(?:首席法官|法官|副庭長|庭長|聆案官)[\p{Script=Han}]{2,4}|[\p{Script=Han}]{2,4}(?:首席法官|(?:上訴法庭|高等法院|終審法院)?(?:非常任|常任)?(?:副庭長|庭長|法官)))(?:[（(][^（）()]{2,40}[）)])?(?:頒發[\p{Script=Han}]{0,16})?\s?[:：]?$/u;

const CHINESE_COURT_LINE = /^(?:本庭|法庭|上訴法庭|終審法院|本院|判決|法庭命令)[:：]$/;

/** Headings about a judge's work: `Findings of Tree J`, 原審法官. */
const ABOUT_A_JUDGE =
  /^(?:findings?|decisions?|judge?ments?|rulings?|reasons?|reasoning|orders?|evidence|views?|approach|appeal|appeals|application|conclusions?|directions?|summing[- ]up|remarks|before|coram)\b(?! (?:of|by) the court)|^(?:原審|主審|裁判|各位|兩位|三位|本案|該|上述|審訊)/i;

/** Longer lines are prose that happens to begin with a judge. */
const LONGEST_LINE = 140;

/**
 * Reads a line as the name of the judge whose opinion begins there.
 *
 * `Hon Tree JA (dissenting):` → Hon Tree JA, dissent · `The Court:` → The Court · `The judge erred.` → undefined
 */
export function readJudgeLine(line: string): JudgeLine | undefined {
  const text = line.trim().replace(/\s+/g, ' ');
  if (text.length < 3 || text.length > LONGEST_LINE || ABOUT_A_JUDGE.test(text)) return undefined;
  const isJudge = [ENGLISH_LINE, TITLED_LINE, COURT_LINE, CHINESE_LINE, CHINESE_COURT_LINE].some((form) =>
    form.test(text),
  );
  if (!isJudge) return undefined;
  const judge = text
    .replace(/[(（[][^)）\]]{0,80}[)）\]]/g, '')
    .replace(/頒發[\p{Script=Han}]*/u, '')
    .replace(/[\s:：.]+$/, '')
    .trim();
  return { judge, dissent: /dissent|反對|異議|不同意見/i.test(text) };
}
