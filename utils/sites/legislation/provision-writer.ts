import type { ParagraphRole } from '../../core/legal-document';
import type { DraftParagraph } from '../assemble';
import { joinRuns, type Run } from '../text-run';
import type { ProvisionStatus } from '../types';
import { citeLevels, type Level, readPath } from './number';
import type { MarkedTerm } from './terms';

/** A block of legislation; terms are where they stand in its run. */
export type ProvisionDraft = DraftParagraph & {
  readonly terms?: readonly MarkedTerm[];
  /** Text that leads into the definitions of the provision: `In this Part—`. */
  readonly leadIn?: string;
};

/** What is open when a stretch of the page begins: e-Legislation sets each provision beside its Part, not in it. */
export type Context = {
  readonly headings: readonly OpenHeading[];
  readonly schedule?: Level;
  /** Order of rules that the rules after it belong to. */
  readonly order?: Level;
  /** Path of the provision that the stretch lies in, where no element around it says so: `s21`, `sch1_P1_s1`. */
  readonly path?: string;
};
type OpenHeading = { readonly rank: number; readonly text: string };

export const NO_CONTEXT: Context = { headings: [] };

/** A numbered or headed element that is being read. */
type Unit = {
  readonly element: Element;
  readonly name: string;
  level?: Level;
  readonly status?: ProvisionStatus;
  /** Its number as it runs in the text. */
  number?: Run;
  /** Notes that stand before its first block. */
  notes: Run[];
  leadIn?: string;
  /** Has its heading; further ones, as of forms, stand under it. */
  headed?: boolean;
  /** Drafts there were when it opened. */
  readonly from: number;
};

/** How high a heading stands: a schedule ends the Parts before it, a Part the divisions of the one before. */
const RANKS: Readonly<Record<string, number>> = {
  schedule: 0,
  annex: 0,
  appendix: 0,
  part: 1,
  chapter: 1,
  order: 1,
  division: 2,
  subdivision: 3,
  crossheading: 4,
  section: 5,
  rule: 5,
  regulation: 5,
  article: 5,
};
/** Rank of a section's heading. */
export const SECTION_RANK = 5;
const INNERMOST_RANK = 6;

/** The drafts written down so far, and what holds where the next one stands: units, headings, schedule, notes. */
export type Written = {
  readonly drafts: ProvisionDraft[];
  readonly units: Unit[];
  /** Path of the provision that the whole stretch lies in. */
  readonly path: string | undefined;
  headings: readonly OpenHeading[];
  schedule: Level | undefined;
  order: Level | undefined;
  /** Notes in the block that is still being read. */
  blockNotes: Run[];
};

export const startWriting = ({ headings, schedule, order, path }: Context): Written => ({
  drafts: [],
  units: [],
  path,
  headings,
  schedule,
  order,
  blockNotes: [],
});

/** What is open where the writing ended. */
export const contextAfter = ({ headings, schedule, order }: Written): Context => ({
  headings,
  ...(schedule && { schedule }),
  ...(order && { order }),
});

export const isOpen = ({ units }: Written, element: Element): boolean => units.at(-1)?.element === element;

/** Levels around the place we are at, with the schedule or section that only a path names. */
function levelsOf({ units, schedule, order, path: around }: Written): Level[] {
  const own = units.flatMap(({ level }) => (level ? [level] : []));
  if (own.some(({ kind }) => kind === 'schedule')) return own;
  const path = readPath(own.find(({ path: said }) => said !== '')?.path ?? around ?? '');
  return [
    ...(path.schedule === undefined ? [] : [schedule ?? named('schedule', path.schedule)]),
    ...(path.schedule === undefined || path.part === undefined || has(own, PART) ? [] : [named('part', path.part)]),
    ...(path.section === undefined || has(own, SECTIONS) ? [] : [named('section', path.section)]),
    ...(order === undefined || own[0]?.kind !== 'rule' ? [] : [order]),
    ...own,
  ];
}

function takeNotes(state: Written): Run[] {
  const waiting = state.units.filter((unit) => unit.notes.length > 0 && unit.from === state.drafts.length);
  const notes = [...waiting.flatMap((unit) => unit.notes), ...state.blockNotes];
  for (const unit of waiting) unit.notes = [];
  state.blockNotes = [];
  return notes;
}

/** Writes a block down with the number, headings, status and notes that hold where it stands. */
export function write(state: Written, run: Run, role: ParagraphRole, more: Partial<ProvisionDraft> = {}): void {
  const { drafts, units, headings } = state;
  const number = role === 'header' ? undefined : citeLevels(levelsOf(state));
  const path = headings.map(({ text }) => text).slice(0, role === 'heading' ? -1 : undefined);
  const status = units.findLast((unit) => unit.status !== undefined)?.status;
  const notes = takeNotes(state).map(({ text }) => text);
  const ledInBy = units.findLast(({ level }) => level !== undefined)?.leadIn;
  drafts.push({
    run,
    id: '',
    role,
    ...(number !== undefined && { number }),
    ...(path.length > 0 && role !== 'header' && { heading: path.join(' > ') }),
    ...(status !== undefined && status !== 'in-force' && { status }),
    ...(notes.length > 0 && { sourceNotes: notes }),
    ...(ledInBy !== undefined && role === 'definition' && { leadIn: ledInBy }),
    ...more,
  });
}

/** A numbered or headed element begins. */
export function openUnit(state: Written, element: Element, name: string, level?: Level): void {
  const status = statusOf(element);
  const from = state.drafts.length;
  state.units.push({ element, name, from, notes: [], ...(level && { level }), ...(status && { status }) });
  const rank = RANKS[name];
  if (rank !== undefined) state.headings = state.headings.filter((heading) => heading.rank < rank);
  if (rank === 0) state.schedule = level;
  if (rank !== undefined && rank <= 1) state.order = undefined;
}

/** The innermost of them ends. */
export function closeUnit(state: Written): void {
  const unit = state.units.at(-1);
  if (unit?.level?.kind === 'order') state.order = unit.level;
  if (unit && unit.from === state.drafts.length) closeEmpty(state, unit);
  state.units.pop();
  if (unit && RANKS[unit.name] === SECTION_RANK)
    state.headings = state.headings.filter(({ rank }) => rank < SECTION_RANK);
}

/** A provision that is only a note (“Repealed 18 of 2012 s. 20”) still has its place among the others. */
function closeEmpty(state: Written, unit: Unit): void {
  const note = joinRuns(unit.notes, ' ');
  if (unit.name === 'crossheading' && unit.number) writeHeading(state, unit.number);
  else if (note.text !== '' && unit.level) write(state, note, 'provision', repealedBy(note.text, unit));
  else if (unit.number && unit.level && unit.level.kind !== 'inner') writeHeading(state, { text: '', pieces: [] });
}

export function writeHeading(state: Written, run: Run): void {
  const unit = state.units.at(-1);
  const rank = unit?.headed ? INNERMOST_RANK : (RANKS[unit?.name ?? ''] ?? INNERMOST_RANK);
  // Parts and schedules are known by their number, sections have theirs beside the text.
  const whole = rank < SECTION_RANK && unit?.number && unit.number !== run ? joinRuns([unit.number, run], ' ') : run;
  if (whole.text === '') return;
  state.headings = [...state.headings.filter((heading) => heading.rank < rank), { rank, text: whole.text }];
  if (unit) unit.headed = true;
  write(state, whole, 'heading', { level: state.headings.length });
}

/** Gives the open unit its number. */
export function setNumber(state: Written, run: Run, parent: Element | null): void {
  const unit = state.units.at(-1);
  // The number of something we do not know by name is text.
  if (!unit || unit.element !== parent) {
    write(state, run, 'provision');
    return;
  }
  unit.number = run;
  if (unit.level) unit.level = { ...unit.level, kind: kindOf(run.text, unit.level.kind), printed: run.text };
}

/** Takes a note: `inText` where the block it stands in is still being read. */
export function addNote({ units, drafts, blockNotes }: Written, run: Run, inText: boolean): void {
  const unit = units.at(-1);
  const last = drafts.at(-1);
  if (inText) blockNotes.push(run);
  else if (unit && unit.from >= drafts.length) unit.notes.push(run);
  else if (last) drafts[drafts.length - 1] = { ...last, sourceNotes: [...(last.sourceNotes ?? []), run.text] };
}

/** Definitions follow: what was written last leads into them. */
export function leadIn({ units, drafts }: Written): void {
  const unit = units.findLast(({ level }) => level !== undefined);
  const last = drafts.at(-1);
  if (unit && unit.leadIn === undefined && last?.role === 'provision') unit.leadIn = last.run.text;
}

const PART: readonly Level['kind'][] = ['part'];
const SECTIONS: readonly Level['kind'][] = ['section', 'article', 'rule'];
const has = (levels: readonly Level[], kinds: readonly Level['kind'][]): boolean =>
  levels.some(({ kind }) => kinds.includes(kind));
/** A level that only a path names. */
const named = (kind: Level['kind'], name: string): Level => ({ kind, printed: name, name, path: '' });

/** Instruments such as the Basic Law print `Article 23` or `第二十三條` on what HKLM calls a section. */
const kindOf = (printed: string, kind: Level['kind']): Level['kind'] =>
  kind === 'section' && /^article\b|^第[\d一二三四五六七八九十百零○〇]{1,8}條/i.test(printed) ? 'article' : kind;

const repealedBy = (note: string, unit: Unit): Partial<ProvisionDraft> =>
  !unit.status && /\brepealed\b|廢除/i.test(note) ? { status: 'repealed' } : {};

/** HKLM: `status` operational, repealed, omitted, pending; `reason` says why. */
function statusOf(element: Element): ProvisionStatus | undefined {
  const said = `${element.getAttribute('status') ?? ''} ${element.getAttribute('reason') ?? ''}`;
  if (said === ' ') return undefined;
  if (/repealed/i.test(said)) return 'repealed';
  if (/omitted|spent/i.test(said)) return 'omitted';
  if (/notyetinoperation|pending/i.test(said)) return 'not-yet-in-operation';
  return /operational|ineffect/i.test(said) ? 'in-force' : undefined;
}
