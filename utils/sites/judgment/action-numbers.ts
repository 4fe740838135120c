const ACTION =
  /\b([A-Z]{2,8})\s?(?:N[oO][sS]?\.?\s?)?(\d{1,6}[A-Z]{0,2}(?:\s?(?:[-,&、及]|and|AND)\s?\d{1,6}[A-Z]{0,2}){0,20})\s?(?:\/|\s(?:of|OF)\s)\s?((?:19|20)\d{2})\b/g;
/** `DCCC 700/2029 & 12/2030`: the code holds for the numbers behind it. */
const MORE_NUMBERS = /(\b([A-Z]{3,8})\s?\d{1,6}\/\d{4}\s?(?:&|,|、|及|and)\s?)(?=\d{1,6}\/\d{4})/g;
/** Words that stand where the code of an action stands: `CRIMINAL APPEAL NO 28 OF 2025`. */
const NO_CODE =
  /^(?:NOS?|NUMBERS?|CAUSES?|APPEALS?|ACTIONS?|CASES?|PETITIONS?|MATTERS?|CLAIMS?|PROCEEDINGS?|SUITS?|CIVIL|CRIMINAL|MISC|APPLICATIONS?|REVIEWS?|INQUESTS?|LIST|OF|AND|PD|CAP|ORDER|HK[A-Z]{2,4})$/;
const APPEAL_FROM =
  /(?:on )?appeal(?:ed)? from|removed from|leave to appeal against|原訟法庭.{0,30}上訴|上訴自|不服|^[（(]?\s?原.{0,24}(?:案件|訴訟|傳票|申請)|^[（(]?\s?原[^，。]{2,30}第[^，。]{1,12}號/i;
const LONGEST_LINE = 300;
/** More before “on appeal from” is the case’s own number and citation. */
const LONG_PREFIX = 20;
/** Lines that one “on appeal from” runs over at most. */
const MOST_LINES = 4;

/**
 * Parts the lines of a header into the case's own words and its “on appeal from” lines: what stands behind “from” is of
 * the court below, also where a bracket or the sentence goes on in the lines that follow.
 *
 * `(ON APPEAL FROM`, `HCMA NO. 261 OF 2028)` → one line
 */
export function ownLines(lines: readonly string[]): { own: string[]; onAppealFrom: string[] } {
  const own: string[] = [];
  const onAppealFrom: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] ?? '';
    const from = APPEAL_FROM.exec(line);
    if (!from) {
      own.push(line);
      continue;
    }
    own.push(line.slice(0, from.index));
    for (let more = 1; more < MOST_LINES && goesOn(line) && lines[at + 1] !== undefined; more++) {
      at += 1;
      line = `${line} ${lines[at]}`;
    }
    const said = from.index > LONG_PREFIX && /\d/.test(line.slice(0, from.index)) ? line.slice(from.index) : line;
    if (said.length < LONGEST_LINE) onAppealFrom.push(said);
  }
  return { own: own.filter((line) => line.trim().length > 1), onAppealFrom };
}

const goesOn = (line: string): boolean =>
  line.length < LONGEST_LINE && (/\b(?:from|against|of|no\.?)$/i.test(line.trim()) || opens(line) > closes(line));

const opens = (line: string): number => line.match(/[(（]/g)?.length ?? 0;
const closes = (line: string): number => line.match(/[)）]/g)?.length ?? 0;

/** Action numbers printed in lines: `CACC 28/2025` → itself · `FACC No. 1 of 1997` → `FACC 1/1997`. */
export function actionNumbersIn(lines: readonly string[]): string[] {
  const found = lines
    .filter((line) => line.length < LONGEST_LINE)
    .flatMap((line) => [...line.replace(MORE_NUMBERS, '$1$2 ').matchAll(ACTION)])
    .filter(([, code = '']) => !NO_CODE.test(code))
    .flatMap(([, code, numbers = '', year]) =>
      numbers
        .split(/\s?(?:[-,&、及]|and|AND)\s?/)
        .map((number) => `${code} ${number.replace(/^0+(?=\d)/, '')}/${year}`),
    );
  return [...new Set(found)];
}

/** The numbers before the name in a page's title, where the page itself prints none: `HCMP003825/1997 RE …`. */
export const actionNumbersInTitle = (title: string): string[] =>
  actionNumbersIn([/^(?:\s?[A-Z]{2,8}\s?\d{1,6}[A-Z]{0,2}\s?\/\s?\d{4}\s?[-,;&及]?){1,20}/.exec(title)?.[0] ?? '']);
