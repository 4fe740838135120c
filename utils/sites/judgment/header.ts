import { findDates } from '../../core/dates';
import type { Language } from '../../core/language';
import type { PageDocument, PageLink } from '../types';
import { type Court, findCourt, findPrintedCourt } from './courts';
import { readJudges } from './judges';
import { readParties, type SidedParty } from './parties';
import type { RowBlock } from './rows';
import { spreadYears } from './spread-years';

/** What the header says, field by field; absent where it does not say it. */
export type Header = Pick<
  PageDocument,
  | 'court'
  | 'courtCode'
  | 'neutralCitation'
  | 'actionNumbers'
  | 'date'
  | 'hearingDates'
  | 'judges'
  | 'counsel'
  | 'onAppealFrom'
  | 'translation'
  | 'pressSummaries'
  | 'wordFile'
> & { readonly parties: readonly SidedParty[] };

const NEUTRAL = /[[［(（](\d{4})[\]］)）]\s?(HK[A-Z]{1,6}|HKMagC|UKPC)\s?(\d{1,5})(?!\d)/;
const ACTION =
  /\b([A-Z]{2,8})\s?(?:N[oO][sS]?\.?\s?)?(\d{1,6}[A-Z]{0,2}(?:\s?(?:[-,&、及]|and|AND)\s?\d{1,6}[A-Z]{0,2}){0,20})\s?(?:\/|\s(?:of|OF)\s)\s?((?:19|20)\d{2})\b/g;
/** Words that stand where the code of an action stands: `CRIMINAL APPEAL NO 28 OF 2025`. */
const NO_CODE =
  /^(?:NOS?|NUMBERS?|CAUSES?|APPEALS?|ACTIONS?|CASES?|PETITIONS?|MATTERS?|CLAIMS?|PROCEEDINGS?|SUITS?|CIVIL|CRIMINAL|MISC|APPLICATIONS?|REVIEWS?|INQUESTS?|LIST|OF|AND|PD|CAP|ORDER|HK[A-Z]{2,4})$/;
const APPEAL_FROM =
  /(?:on )?appeal(?:ed)? from|removed from|原訟法庭.{0,30}上訴|上訴自|不服|^[（(]?\s?原.{0,24}(?:案件|訴訟|傳票|申請)|^[（(]?\s?原[^，。]{2,30}第[^，。]{1,12}號/i;
const CORAM =
  /^(?:before|coram|presiding|judges?|主審法官|審理法官|審訊法官|聆訊法官|主審裁判官|主審暫委法官|主審聆案官|聆案官|裁判官|法官|法庭|合議庭)\s?[:：]/i;
const COUNSEL =
  /^(?:present|representation|appearances?|counsel|出席人士|出庭人士|代表律師|律師代表|法律代表|代表)\s?[:：]/i;
const DATE_LABEL = /^(?:dates?\b[^:：]{0,80}|[^:：]{0,16}日期)\s?[:：]/i;
const HEARING = /hearing|trial|submission|聆訊|審訊|聽訟|陳詞|應訊/i;
const TRANSLATION =
  /\[?\s?(?:english translation|chinese translation)[^\]]{0,20}\]?|\[?(?:英譯本|中譯本|英文譯本|中文譯本)\]?/i;
const PRESS_SUMMARY = /press summary|新聞摘要|判案書摘要/i;
const WORD_FILE = /\.docx?$/i;

/** Reads the header fields from the blocks above the text and the closing ones below it. */
export function readHeader(
  blocks: readonly RowBlock[],
  { closing, counsel }: { readonly closing: readonly RowBlock[]; readonly counsel: readonly RowBlock[] },
  language: Language,
): Header {
  const lines = blocks.map(({ run }) => run.text);
  // What a line says before “on appeal from” is the case's own; what it says behind is the court below.
  const own = lines
    .map((line) => line.slice(0, APPEAL_FROM.exec(line)?.index))
    .filter((line) => line.trim().length > 1);
  const neutral = first(own, (line) => NEUTRAL.exec(line));
  const court = findCourt(neutral?.[2] ?? '') ?? first(own, findPrintedCourt);
  const translation = first(lines, (line) => TRANSLATION.exec(line)?.[0].trim());
  const onAppealFrom = lines.filter((line) => APPEAL_FROM.test(line) && line.length < 300);
  const links = [...blocks, ...closing].flatMap((block) => block.links);
  const wordFile = links.find(({ url }) => WORD_FILE.test(url))?.url;
  return {
    parties: readParties(blocks),
    ...courtFields(court, own, language),
    ...(neutral && { neutralCitation: `[${neutral[1]}] ${neutral[2]} ${Number(neutral[3])}` }),
    ...listed('actionNumbers', bounded(readActionNumbers(own))),
    ...readDates(blocks),
    ...listed('judges', bounded(readCoram(blocks))),
    ...listed('counsel', bounded(readCounsel(blocks, closing, counsel))),
    ...listed('onAppealFrom', bounded(onAppealFrom)),
    ...(translation && { translation }),
    ...listed('pressSummaries', links.filter(isPressSummary)),
    ...(wordFile && { wordFile }),
  };
}

/** Told by its words, or by its file: `…/vetted/other/en/2030/FACV000011_2030_files/FACV000011_2030ES.htm`. */
const isPressSummary = ({ label, url }: PageLink): boolean =>
  PRESS_SUMMARY.test(label) || /\/vetted\/other\/.{1,120}[EC]S\.html?$/i.test(url);

function first<Found>(lines: readonly string[], find: (line: string) => Found | null | undefined): Found | undefined {
  for (const line of lines) {
    const found = find(line);
    if (found) return found;
  }
  return undefined;
}

/** A page that lists thousands is no judgment; its header must still fit a message. */
const MOST_LISTED = 200;
const LONGEST_LISTED = 1_000;
const bounded = (values: readonly string[]): string[] =>
  values.slice(0, MOST_LISTED).map((value) => value.slice(0, LONGEST_LISTED));

/** A field that is absent where it would be empty. */
const listed = <Key extends string, Value>(key: Key, values: readonly Value[]): { [K in Key]?: readonly Value[] } =>
  values.length > 0 ? ({ [key]: values } as { [K in Key]?: readonly Value[] }) : {};

function courtFields(
  court: Court | undefined,
  lines: readonly string[],
  language: Language,
): Pick<Header, 'court' | 'courtCode'> {
  if (!court) return {};
  // `High Court` alone: the part of it may stand in another line.
  const exact = court.code === 'HC' ? (first(lines, findPrintedCourt) ?? court) : court;
  return {
    court: language === 'en' ? exact.en : exact.zh,
    ...(exact.code !== 'HC' && { courtCode: exact.code }),
  };
}

/** `DCCC 700/2029 & 12/2030`: the code holds for the numbers behind it. */
const MORE_NUMBERS = /(\b([A-Z]{3,8})\s?\d{1,6}\/\d{4}\s?(?:&|,|、|及|and)\s?)(?=\d{1,6}\/\d{4})/g;

function readActionNumbers(lines: readonly string[]): string[] {
  const found = lines
    .filter((line) => line.length < 300)
    .flatMap((line) => [...line.replace(MORE_NUMBERS, '$1$2 ').matchAll(ACTION)])
    .filter(([, code = '']) => !NO_CODE.test(code))
    .flatMap(([, code, numbers = '', year]) =>
      numbers
        .split(/\s?(?:[-,&、及]|and|AND)\s?/)
        .map((number) => `${code} ${number.replace(/^0+(?=\d)/, '')}/${year}`),
    );
  return [...new Set(found)];
}

/** Lines under a label, which stands in the first row only. */
function under(blocks: readonly RowBlock[], zone: RowBlock['zone'], label: RegExp): string[] {
  const found: string[] = [];
  let labelled = false;
  for (const block of blocks) {
    const text = block.run.text;
    const starts = label.test(text);
    labelled = starts || (labelled && block.zone === zone);
    if (labelled || (block.zone === zone && zone !== 'body')) found.push(text.replace(label, '').trim());
  }
  return found.filter((line) => line !== '');
}

const readCoram = (blocks: readonly RowBlock[]): string[] => [
  ...new Set(under(blocks, 'coram', CORAM).flatMap(readJudges)),
];

const readCounsel = (
  blocks: readonly RowBlock[],
  closing: readonly RowBlock[],
  counsel: readonly RowBlock[],
): string[] => [
  ...new Set([
    ...under([...blocks, ...closing], 'representation', COUNSEL),
    ...blocks.filter((block) => isCounselLine(block.run.text) && block.zone === 'body').map(({ run }) => run.text),
    ...counsel.map(({ run }) => run.text),
  ]),
];

const COUNSEL_LINE =
  /^(?:(?:mr|mrs|ms|miss|mdm|madam|dr|sir|messrs|m\/s)\.?\s|(?:(?:senior |deputy )?(?:crown|government|principal) counsel|counsel)\s|[^.:]{2,80}\b(?:S\.?C\.?|K\.?C\.?|Q\.?C\.?)\b|[^.]{2,60}\b(?:PP|SPP|SADPP|ADPP|DDPP|PGC|SGC|(?:Government|Crown) Counsel|Public Prosecutor|counsel on fiat)\b|(?:the\s)?(?:\d(?:st|nd|rd|th)\s)?(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|claimant|employer|employee)s?\b)[^;]{0,240}\b(?:did not appear|not represented|represented by|instructed by|for (?:the\b|hksar|(?:\d(?:st|nd|rd|th) )?(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|prosecution|accused|crown)|attorney)|of the department of justice|appear|in person|on fiat|absent|unrepresented|assigned by|acting)/i;
const CHINESE_COUNSEL_LINE =
  /^(?:答辯人|上訴人|申請人|呈請人|原告人?|控方|辯方|(?:第.{1,3})?被告人?)\s?[:：].{0,100}(?:代表|應訊|出庭)|(?:代表(?:控方|辯方|香港|上訴人|答辯人|申請人|被告|原告|第)|(?:延聘|委派|委任|轉聘).{0,40}代表|親自(?:應訊|出庭|陳詞)|(?:沒有|無)律師代表|沒有出庭|缺席)/;

/** Whether a line, above or below the text, says who appeared for whom. */
export const isCounselLine = (line: string): boolean =>
  line.length < 400 && (COUNSEL_LINE.test(line) || (line.length < 150 && CHINESE_COUNSEL_LINE.test(line)));

function readDates(blocks: readonly RowBlock[]): Pick<Header, 'date' | 'hearingDates'> {
  const dated = blocks
    .filter(({ run, zone }) => zone === 'date' || DATE_LABEL.test(run.text))
    .map(({ run }) => ({
      label: run.text.split(/[:：]/)[0] ?? '',
      dates: findDates(spreadYears(run.text)).map(({ iso }) => iso),
    }))
    .filter(({ dates }) => dates.length > 0);
  const hearings = dated.filter(({ label }) => HEARING.test(label));
  const given = dated.filter((row) => !hearings.includes(row));
  // The last line that is no hearing: a corrigendum prints its own date below the judgment's.
  const date = given.at(-1)?.dates.at(-1) ?? hearings.at(-1)?.dates.at(-1);
  return {
    ...(date && { date }),
    ...listed('hearingDates', hearings.flatMap(({ dates }) => dates).slice(0, MOST_LISTED)),
  };
}
