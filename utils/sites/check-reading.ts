import { longestRun } from './judgment/numbers';
import type { RowBlock } from './judgment/rows';
import type { MachineTranslation } from './shown';
import type { PageDocument, PageParagraph } from './types';

/** What a reader knows about its own reading. */
export type ReadingFacts = {
  readonly document: PageDocument;
  /** Letters taken, and visible letters that were not. */
  readonly taken: number;
  readonly left: number;
  /** What the address calls the judgment, and what the page itself prints. */
  readonly addressed?: string;
  readonly printed?: { readonly citation?: string; readonly caseFields: boolean };
  /** A page of one section. */
  readonly oneSection?: boolean;
  readonly translation?: MachineTranslation;
};

/** One question that a reading must answer rightly. */
type Check = {
  readonly name: ReadingProblem;
  /** What the reader of the page is told. */
  readonly means: string;
  readonly fails: (facts: ReadingFacts) => boolean;
  readonly why: string;
};

export const READING_PROBLEMS = [
  'little-of-the-page',
  'numbers-missing',
  'numbers-left-over',
  'another-citation',
  'nothing-of-a-case',
  'hardly-any-text',
  'no-sections',
  'sections-go-back',
  'machine-translation',
] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

/** Less than half of what stands on the page, and more left than a site prints around its texts. */
const SMALL_SHARE = 0.5;
const FRAME_LETTERS = 1_000;
const FEWEST_CHARACTERS = 300;
/** A run of printed numbers among unnumbered paragraphs that is no list of a few items. */
const LONG_RUN = 5;
/** Sections that stand before an earlier one: amendments print a few. */
const MOST_BACK = 2;

/** The share of the page's letters that were taken. */
export const shareOf = ({ taken, left }: Pick<ReadingFacts, 'taken' | 'left'>): number =>
  taken + left === 0 ? 1 : Math.round((taken / (taken + left)) * 1_000) / 1_000;

const CHECKS: readonly Check[] = [
  {
    name: 'little-of-the-page',
    means: 'most of the page’s text was not taken',
    fails: (facts) => shareOf(facts) < SMALL_SHARE && facts.left > FRAME_LETTERS,
    why: 'a box of the site’s own with the text’s class stood in front: 2 % of the page was read as the judgment',
  },
  {
    name: 'numbers-missing',
    means: 'the paragraph numbers leave gaps',
    fails: ({ document }) => hasGaps(numbersOf(document)),
    why: '12 of 139 numbers were read, those of a list',
  },
  {
    name: 'numbers-left-over',
    means: 'paragraph numbers stand in the text unread',
    fails: ({ document }) => leavesNumbers(document),
    why: 'a number in a block of its own, or without its point: none of 71 was read',
  },
  {
    name: 'another-citation',
    means: 'the page prints another citation than its address',
    fails: ({ addressed, printed }) =>
      addressed !== undefined && printed?.citation !== undefined && addressed !== printed.citation,
    why: 'a single-page application changes its address before its text',
  },
  {
    name: 'nothing-of-a-case',
    means: 'no court, action number or citation was found',
    fails: ({ document, printed }) => isCase(document) && printed?.caseFields === false,
    why: 'a search form was read as a judgment of ten paragraphs',
  },
  {
    name: 'hardly-any-text',
    means: 'hardly any text was found',
    fails: ({ document }) => document.kind === 'judgment' && document.text.length < FEWEST_CHARACTERS,
    why: '“Currently, only Word format is available.” was read as a judgment',
  },
  {
    name: 'no-sections',
    means: 'no section numbers were found',
    fails: ({ document, oneSection }) =>
      document.kind === 'legislation' && !oneSection && !document.paragraphs.some(({ number }) => number !== undefined),
    why: 'elements renamed by the site: none of 780 provisions kept its number',
  },
  {
    name: 'sections-go-back',
    means: 'the sections do not stand in order',
    fails: ({ document }) => document.kind === 'legislation' && countBack(document.paragraphs) > MOST_BACK,
    why: 'e-Legislation places sections by CSS; their order in the page is not promised',
  },
  {
    name: 'machine-translation',
    means: 'the words on the page are a machine’s translation',
    fails: ({ translation }) => translation !== undefined,
    why: 'a page translated by the browser was quoted as the court’s words',
  },
];

/** The names of the checks that fail; none where all hold. */
export const checkReading = (facts: ReadingFacts): ReadingProblem[] =>
  CHECKS.filter(({ fails }) => fails(facts)).map(({ name }) => name);

const isCase = ({ kind }: PageDocument): boolean => kind === 'judgment' || kind === 'corrigendum';

const NUMBERED_ROLES = new Set<PageParagraph['role']>(['paragraph', 'provision', 'definition', 'table', 'heading']);

/** Numbers of the court's own paragraphs, in order. */
const numbersOf = ({ kind, paragraphs }: PageDocument): number[] =>
  kind === 'legislation'
    ? []
    : paragraphs
        .filter(({ role, number }) => number !== undefined && NUMBERED_ROLES.has(role))
        .map(({ number = '' }) => Number.parseInt(number, 10))
        .filter((number) => !Number.isNaN(number));

/** Numbers go up by one; a judge may begin again at 1, and a number printed twice is the court's own slip. */
function hasGaps(numbers: readonly number[]): boolean {
  let last = 0;
  for (const number of numbers) {
    const follows = number === last + 1 || number <= last || (last === 0 && number === 2);
    if (!follows) return true;
    last = number <= last && number !== 1 ? last : number;
  }
  return false;
}

function leavesNumbers(document: PageDocument): boolean {
  if (document.kind === 'legislation') return false;
  const taken = numbersOf(document).length;
  const unnumbered = document.paragraphs.filter(
    ({ number, role }) => number === undefined && role !== 'footnote' && role !== 'quotation' && role !== 'header',
  );
  const isLong = (length: number): boolean => length >= LONG_RUN && length > taken / 2;
  // Most judgments have so few that nothing need be sorted.
  if (!isLong(unnumbered.filter(({ text }) => BEGINS_WITH_NUMBER.test(text)).length)) return false;
  const run = longestRun(unnumbered.map(asBlock));
  if (!isLong(run.length)) return false;
  // An order or a schedule behind the text counts from 1 again.
  const last = document.paragraphs.findLast(({ number, role }) => number !== undefined && role === 'paragraph');
  return taken < LONG_RUN || (unnumbered[run[0]?.at ?? 0]?.start ?? 0) < (last?.start ?? 0);
}

const BEGINS_WITH_NUMBER = /^[[(（]?\d/;

/** As the reader of numbers wants it: text, and whether it stands in a table. */
const asBlock = ({ text, role }: PageParagraph): RowBlock => ({
  run: { text, pieces: [] },
  zone: 'body',
  align: 'start',
  quotes: 0,
  quoteClass: false,
  amongFootnotes: false,
  calls: [],
  links: [],
  bold: false,
  italic: false,
  underlined: false,
  ...(role === 'table' && { cells: [] }),
});

function countBack(paragraphs: readonly PageParagraph[]): number {
  let back = 0;
  let last = 0;
  for (const { number = '', role } of paragraphs) {
    const section = role === 'heading' ? null : /^(?:s|art) (\d{1,4})/.exec(number);
    if (!section?.[1]) continue;
    const value = Number(section[1]);
    if (value < last) back += 1;
    last = value;
  }
  return back;
}

/** Numbered paragraphs or sections taken. */
export function countNumbers(document: PageDocument): number {
  if (document.kind !== 'legislation') return numbersOf(document).length;
  const units = document.paragraphs.flatMap(
    ({ number }) => /^(?:sch \S+ )?(?:s|art|r|para) [^\s(]+/.exec(number ?? '')?.[0] ?? [],
  );
  return new Set(units).size;
}
