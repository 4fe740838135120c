import { findDates } from '../../core/dates';
import type { Language } from '../../core/language';
import { joinRuns } from '../text-run';
import type { PageDocument, PageLink } from '../types';
import { actionNumbersIn, ownLines } from './action-numbers';
import { type Court, findCourt, findCourtAmong } from './courts';
import { readJudges } from './judges';
import { readParties, type SidedParty } from './parties';
import { type RowBlock, splitAtBreaks } from './rows';
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

const NEUTRAL = /[[［(（](\d{4})[\]］)）]\s?(HK[A-Za-z]{1,6}|UKPC)\s?(\d{1,5})(?!\d)/;
/** Labels of a header’s parts, as courts print them. */
export const CORAM_LABEL =
  /^(?:before|coram|presiding|judges?|tribunal|board of review|appeal committee|coroner|adjudicator|present at the hearing|主審法官|審理法官|審訊法官|聆訊法官|主審裁判官|主審暫委法官|主審聆案官|聆案官|裁判官|法官|法庭|合議庭)\s?[:：]/i;
/** In an element of its own the label may lack its colon: `Before   Deputy High Court Judge Heron`. */
const CORAM_WORD = /^(?:before|coram)\s(?=\p{Lu})/iu;
export const COUNSEL_LABEL =
  /^(?:present|representation|appearances?|counsel|appearing|出席人士|出庭人士|代表律師|律師代表|法律代表|代表)\s?[:：]/i;
export const DATE_LABEL = /^(?:dates?\b[^:：]{0,80}|(?:[a-z]+\s){1,4}date|[^:：]{0,16}日期)\s?[:：]/i;
/** The label of the day on which the court spoke. */
const GIVEN =
  /judge?ment|ruling|decision|sentence|verdict|determination|reasons|delivered|handed|order|corrigend|判|裁|頒|宣|勘誤|更正/i;
const HEARING = /hearing|trial|submission|application|mention|filed|statements?\b|聆訊|審訊|聽訟|陳詞|應訊/i;
const TRANSLATION =
  /\[?\s?(?:english translation|chinese translation)[^\]]{0,20}\]?|\[?(?:英譯本|中譯本|英文譯本|中文譯本)\]?/i;
const PRESS_SUMMARY = /press summary|新聞摘要|判案書摘要/i;
const WORD_FILE = /\.docx?$/i;

/** Reads the header fields from the blocks above the text and the closing ones below it. */
export function readHeader(
  blocks: readonly RowBlock[],
  { closing, counsel }: { readonly closing: readonly RowBlock[]; readonly counsel: readonly RowBlock[] },
  language: Language,
  address?: AddressedCourt,
): Header {
  const lines = blocks.map(({ run }) => run.text);
  const { own, onAppealFrom } = ownLines(lines);
  const neutral = first(own, (line) => NEUTRAL.exec(line));
  const court = findCourt(neutral?.[2] ?? '') ?? settleCourt(printedCourt(blocks, own), address);
  const translation = first(lines, (line) => TRANSLATION.exec(line)?.[0].trim());
  const links = [...blocks, ...closing].flatMap((block) => block.links);
  const wordFile = links.find(({ url }) => WORD_FILE.test(url))?.url;
  return {
    parties: readParties(blocks),
    ...courtFields(court, language),
    ...(neutral && { neutralCitation: `[${neutral[1]}] ${neutral[2]} ${Number(neutral[3])}` }),
    ...listed('actionNumbers', bounded(actionNumbersIn(own))),
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

/** The court and the year that the page's address names. */
export type AddressedCourt = { readonly code: string; readonly year: number };

/** Until June 1997 the High Court was one, whatever today's address calls it. */
const PARTED_SINCE = 1997;

function settleCourt(printed: Court | undefined, address: AddressedCourt | undefined): Court | undefined {
  const addressed = findCourt(address?.code ?? '');
  return (address?.year ?? 0) >= PARTED_SINCE ? (addressed ?? printed) : (printed ?? addressed);
}

/** A headnote and the body speak of other courts, too: the court's own name stands in a line of its own, in the middle. */
function printedCourt(blocks: readonly RowBlock[], own: readonly string[]): Court | undefined {
  const centred = blocks.filter(({ align, run }) => align === 'center' && own.includes(run.text));
  return findCourtAmong(centred.map(({ run }) => run.text)) ?? findCourtAmong(own.filter((line) => line.length < 160));
}

function courtFields(court: Court | undefined, language: Language): Pick<Header, 'court' | 'courtCode'> {
  if (!court) return {};
  return {
    court: language === 'en' ? court.en : court.zh,
    // Tribunals without neutral citations have no code.
    ...(/^HK|^UKPC/.test(court.code) && { courtCode: court.code }),
  };
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
  ...new Set(
    under(blocks.flatMap(splitBench), 'coram', CORAM_LABEL)
      .map((line) => line.replace(CORAM_WORD, ''))
      .flatMap(readJudges),
  ),
];

/** `LORD KEITH OF MARSH<br>LORD TERN`: judges of the Privy Council, a line each without commas. */
function splitBench(block: RowBlock): readonly RowBlock[] {
  const lines = block.breaks ? splitAtBreaks(block) : [block];
  return lines.length > 1 && lines.every(({ run }) => BENCH_LINE.test(run.text)) ? lines : [block];
}
const BENCH_LINE = /^(?:lord|lady|sir|dame|the rt\.? hon)\b[^,:]{3,60}$/i;

const readCounsel = (
  blocks: readonly RowBlock[],
  closing: readonly RowBlock[],
  counsel: readonly RowBlock[],
): string[] => [
  ...new Set([
    ...under([...blocks, ...closing].flatMap(linesOf), 'representation', COUNSEL_LABEL),
    ...blocks
      .flatMap(linesOf)
      .filter((block) => isCounselLine(block.run.text) && block.zone === 'body')
      .map(({ run }) => run.text),
    ...counsel.flatMap(linesOf).map(({ run }) => run.text),
  ]),
];

/** Counsel of several parties may stand in one block, a line each. */
function linesOf(block: RowBlock): readonly RowBlock[] {
  const lines = splitAtBreaks(block);
  return lines.slice(1).some(({ run }) => isCounselLine(run.text)) ? joinFollowing(lines) : [block];
}

/** A line that names nobody goes on with the one before. */
const joinFollowing = (lines: readonly RowBlock[]): readonly RowBlock[] =>
  lines.reduce<RowBlock[]>((joined, line) => {
    const last = joined.at(-1);
    const goesOn = last && (/(?:\band|,|&)$/i.test(last.run.text) || !isCounselLine(line.run.text));
    if (goesOn && !COUNSEL_LABEL.test(line.run.text))
      joined[joined.length - 1] = { ...last, run: joinRuns([last.run, line.run], ' ') };
    else joined.push(line);
    return joined;
  }, []);

const COUNSEL_LINE =
  /^(?:(?:mr|mrs|ms|miss|mdm|madam|dr|sir|messrs|m\/s)\.?\s|(?:(?:senior |deputy )?(?:crown|government|principal) counsel|counsel)\s|[^.:]{2,80}\b(?:S\.?C\.?|K\.?C\.?|Q\.?C\.?)\b|[^.]{2,60}\b(?:PP|SPP|SADPP|ADPP|DDPP|PGC|SGC|(?:Government|Crown) Counsel|Public Prosecutor|counsel on fiat)\b|(?:the\s)?(?:\d(?:st|nd|rd|th)\s)?(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|claimant|employer|employee)s?\b)[^;]{0,240}\b(?:did not appear|not represented|represented by|instructed by|for (?:the\b|hksar|(?:\d(?:st|nd|rd|th) )?(?:plaintiff|defendant|applicant|respondent|appellant|petitioner|prosecution|accused|crown)|attorney)|of the department of justice|appear|in person|on fiat|absent|unrepresented|assigned by|acting)/i;
const CHINESE_COUNSEL_LINE =
  /^(?:答辯人|上訴人|申請人|呈請人|原告人?|控方|辯方|(?:第.{1,3})?被告人?)\s?[:：].{0,100}(?:代表|應訊|出庭)|(?:代表(?:控方|辯方|香港|上訴人|答辯人|申請人|被告|原告|第)|(?:延聘|委派|委任|轉聘).{0,40}代表|親自(?:應訊|出庭|陳詞)|(?:沒有|無)律師代表|沒有出庭|缺席)/;

/** Whether a line, above or below the text, says who appeared for whom. */
export const isCounselLine = (line: string): boolean =>
  line.length < 400 && (COUNSEL_LINE.test(line) || (line.length < 150 && CHINESE_COUNSEL_LINE.test(line)));

/** `Delivered the 24th June 1993`, `Dated 3 March 2031`: a day without a label of its own. */
const deliveredOn = (blocks: readonly RowBlock[]): string | undefined =>
  blocks.flatMap(({ run: { text } }) => {
    const said = /\b(?:delivered|handed down|given|dated)\b[\s\S]{0,60}$/i.exec(text)?.[0] ?? '';
    return findDates(spreadYears(said)).map(({ iso }) => iso);
  })[0];

/** `Date of Hearing: …<br>Date of Ruling: …`: a line each. */
function dateLines(block: RowBlock): readonly RowBlock[] {
  const lines = block.zone === 'date' && block.breaks && !block.cells ? splitAtBreaks(block) : [block];
  return lines.slice(1).some(({ run }) => DATE_LABEL.test(run.text)) ? lines : [block];
}

function readDates(blocks: readonly RowBlock[]): Pick<Header, 'date' | 'hearingDates'> {
  let label = '';
  const dated: { readonly label: string; readonly dates: readonly string[] }[] = [];
  for (const { run, zone } of blocks.flatMap(dateLines)) {
    const labelled = DATE_LABEL.test(run.text);
    if (!labelled && zone !== 'date') continue;
    // A date in a line of its own stands under the label above it.
    if (labelled || /[:：]/.test(run.text)) label = run.text.split(/[:：]/)[0] ?? '';
    const dates = findDates(spreadYears(run.text)).map(({ iso }) => iso);
    if (dates.length > 0) dated.push({ label, dates });
  }
  const hearings = dated.filter((row) => HEARING.test(row.label));
  const given = dated.filter((row) => !hearings.includes(row));
  // The last line that is no hearing: a corrigendum prints its own date below the judgment's.
  const named = given.filter((row) => GIVEN.test(row.label));
  const date = (named.at(-1) ?? given.at(-1))?.dates.at(-1) ?? hearings.at(-1)?.dates.at(-1) ?? deliveredOn(blocks);
  return {
    ...(date && { date }),
    ...listed('hearingDates', hearings.flatMap(({ dates }) => dates).slice(0, MOST_LISTED)),
  };
}
