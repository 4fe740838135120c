import type { ParagraphRole } from '../../core/legal-document';
import type { Draft } from '../assemble';
import { createRun, joinRuns, type Run, type RunBuilder } from '../text-run';
import type { ProvisionStatus, Steps } from '../types';
import { walk } from '../walk';
import { citeLevels, LEVELS, type Level, readPath } from './number';
import type { FoundTerm } from './terms';
import { languageOf, pathOf, type Vocabulary } from './vocabulary';

/** A block of legislation; terms are where they stand in its run. */
export type ProvisionDraft = Draft & {
  readonly terms?: readonly FoundTerm[];
  /** Text that leads into the definitions of the provision: `In this Part—`. */
  readonly leadIn?: string;
};

/** Headings that are open when a stretch of the page begins; e-Legislation sets each provision beside its Part, not in it. */
export type Context = {
  readonly headings: readonly OpenHeading[];
  readonly schedule?: Level;
  /** Path of the provision that the stretch lies in, where no element around it says so: `s21`, `sch1_P1_s1`. */
  readonly path?: string;
};
type OpenHeading = { readonly rank: number; readonly text: string; readonly level?: Level };

export type Provisions = {
  readonly drafts: readonly ProvisionDraft[];
  readonly after: Context;
  /** The short title, where the text gives it in an element of its own. */
  readonly shortTitle?: string;
  readonly docTitle?: string;
};

export const NO_CONTEXT: Context = { headings: [] };

/** How high a heading stands: a schedule ends the Parts before it, a Part the divisions of the one before. */
const RANKS: Readonly<Record<string, number>> = {
  schedule: 0,
  annex: 0,
  appendix: 0,
  part: 1,
  chapter: 1,
  division: 2,
  subdivision: 3,
  crossheading: 4,
  section: 5,
  rule: 5,
  regulation: 5,
  article: 5,
};

/** Blocks of text inside a provision. */
const TEXTS = new Set([
  'content',
  'leadin',
  'continued',
  'text',
  'proviso',
  'longtitle',
  'preamble',
  'statutorynote',
  'p',
  'li',
  'form',
  'recital',
  'quotedstructure',
  'subheading',
  'caption',
]);
/** Apparatus: kept out of the text. */
const NOTES = new Set(['sourcenote', 'editorialnote', 'note', 'notes', 'commencementref', 'enactingformula']);
const SKIPPED = new Set([
  'meta',
  'toc',
  'script',
  'style',
  'noscript',
  'template',
  'input',
  'button',
  'select',
  'textarea',
  'svg',
  'iframe',
  'object',
  'head',
]);

type Sink = {
  readonly element: Element;
  readonly kind: 'number' | 'heading' | 'note' | 'text';
  readonly builder: RunBuilder;
};

type Open = {
  readonly element: Element;
  readonly name: string;
  readonly level?: Level;
  readonly status?: ProvisionStatus;
  /** The number as it runs in the text, for Parts and schedules. */
  number?: Run;
  notes: string[];
  leadIn?: string;
  /** Drafts there were when it opened. */
  readonly from: number;
};

/** Reads everything below an element that is legislation, in steps. */
export function* readProvisions(root: Element, nameOf: Vocabulary, before: Context = NO_CONTEXT): Steps<Provisions> {
  const reader = createReader(nameOf, before);
  yield* walk(root, reader.visitor);
  return reader.result();
}

function createReader(nameOf: Vocabulary, before: Context) {
  const drafts: ProvisionDraft[] = [];
  const opens: Open[] = [];
  const sinks: Sink[] = [];
  const text = createRun('statute');
  let headings = [...before.headings];
  let contextSchedule = before.schedule;
  let definition: { readonly element: Element; readonly name: string } | undefined;
  let terms: FoundTerm[] = [];
  let term: { readonly element: Element; readonly start: number; readonly language: string | null } | undefined;
  let row: { readonly element: Element; readonly cells: { start: number; end: number }[]; runs: Run[] } | undefined;
  let shortTitle: { readonly element: Element; readonly start: number } | undefined;
  const titles: { shortTitle?: string; docTitle?: string } = {};
  let header: Element | undefined;

  const builder = (): RunBuilder => sinks.at(-1)?.builder ?? text;

  /** Levels around the place we are at, with the schedule or section that only the path names. */
  function levels(): Level[] {
    const own = opens.flatMap(({ level }) => (level ? [level] : []));
    if (own.some(({ kind }) => kind === 'schedule')) return own;
    const path = readPath(own.find(({ path: said }) => said !== '')?.path ?? before.path ?? '');
    const printed = (kind: Level['kind'], said: string): Level => ({ kind, printed: said, name: said, path: '' });
    const outer: Level[] = [];
    if (path.schedule !== undefined) outer.push(contextSchedule ?? printed('schedule', path.schedule));
    if (path.schedule !== undefined && path.part !== undefined && !own.some(({ kind }) => kind === 'part'))
      outer.push(printed('part', path.part));
    if (path.section !== undefined && !own.some(({ kind }) => kind === 'section' || kind === 'article'))
      outer.push(printed('section', path.section));
    return [...outer, ...own];
  }

  function endBlock(role: ParagraphRole = definition ? 'definition' : 'provision'): void {
    if (definition || row || sinks.length > 0) {
      builder().space();
      return;
    }
    if (text.length() === 0) return;
    push(text.take(), header ? 'header' : role);
    terms = [];
  }

  function push(run: Run, role: ParagraphRole, more: Partial<ProvisionDraft> = {}): void {
    const open = opens.findLast(({ level }) => level !== undefined);
    const number = role === 'header' ? undefined : citeLevels(levels());
    const path = headings
      .filter(({ text: said }) => said !== run.text || role !== 'heading')
      .map(({ text: said }) => said);
    const status = opens.findLast(({ status: said }) => said !== undefined)?.status;
    drafts.push({
      run,
      id: '',
      role,
      ...(number !== undefined && { number }),
      ...(path.length > 0 && role !== 'header' && { heading: path.join(' > ') }),
      ...(status !== undefined && status !== 'in-force' && { status }),
      ...(terms.length > 0 && { terms }),
      ...(open?.leadIn !== undefined && role === 'definition' && { leadIn: open.leadIn }),
      ...more,
    });
  }

  function enter(element: Element): boolean {
    const name = nameOf(element);
    if (SKIPPED.has(name) || element.hasAttribute('hidden')) return false;
    if (name === 'br' || name === 'marker' || name === 'inline') {
      builder().space();
      return name === 'inline';
    }
    if (sinks.length === 0) enterBlock(element, name);
    else if (name !== 'ref' && (TEXTS.has(name) || name === 'div')) builder().space();
    return true;
  }

  function enterBlock(element: Element, name: string): void {
    if (LEVELS[name] !== undefined && definition === undefined) enterLevel(element, name);
    else if (name === 'crossheading') openUnit(element, name);
    else if (name === 'num' && definition === undefined) openSink(element, 'number');
    else if (name === 'heading' && definition === undefined) openSink(element, 'heading');
    else if (NOTES.has(name)) openSink(element, 'note');
    else if (name === 'commencementnote') {
      endBlock();
      header = element;
    } else if (name === 'def') enterDefinition(element);
    else if (name === 'term') term = { element, start: text.length(), language: languageOf(element) };
    else if (name === 'shorttitle') shortTitle = { element, start: text.length() };
    else if (name === 'tr') enterRow(element);
    else if (name === 'td' || name === 'th') text.space();
    else if (TEXTS.has(name) || LEVELS[name] !== undefined) endBlock();
  }

  function enterLevel(element: Element, name: string): void {
    endBlock();
    const kind = LEVELS[name];
    if (kind === undefined) return;
    openUnit(element, name, { kind, printed: '', name: element.getAttribute('name') ?? '', path: pathOf(element) });
  }

  function openUnit(element: Element, name: string, level?: Level): void {
    endBlock();
    const status = statusOf(element);
    opens.push({ element, name, from: drafts.length, notes: [], ...(level && { level }), ...(status && { status }) });
    const rank = RANKS[name];
    if (rank !== undefined) headings = headings.filter((open) => open.rank < rank);
    if (rank === 0) contextSchedule = level;
  }

  function openSink(element: Element, kind: Sink['kind']): void {
    if (kind !== 'note') endBlock();
    sinks.push({ element, kind, builder: createRun('statute') });
  }

  function enterDefinition(element: Element): void {
    if (definition) return;
    endBlock();
    const before = drafts.at(-1);
    const open = opens.findLast(({ level }) => level !== undefined);
    if (open && open.leadIn === undefined && before && before.role === 'provision') open.leadIn = before.run.text;
    definition = { element, name: element.getAttribute('name') ?? '' };
    terms = [];
  }

  function enterRow(element: Element): void {
    endBlock();
    if (!definition) row ??= { element, cells: [], runs: [] };
  }

  function leave(element: Element): void {
    const sink = sinks.at(-1);
    if (sink?.element === element) closeSink();
    if (sink) return;
    const name = nameOf(element);
    if (element === term?.element) closeTerm();
    else if (element === shortTitle?.element) titles.shortTitle ??= text.text().slice(shortTitle.start).trim();
    else if (element === definition?.element) closeDefinition();
    else if (element === row?.element) closeRow();
    else if ((name === 'td' || name === 'th') && row) closeCell();
    else if (element === header) closeHeader();
    else if (opens.at(-1)?.element === element) closeUnit();
    else if (TEXTS.has(name)) endBlock();
  }

  function closeSink(): void {
    const sink = sinks.pop();
    const run = sink?.builder.take();
    const open = opens.at(-1);
    if (!sink || !run || run.text === '') return;
    if (sink.kind === 'note') keepNote(run.text);
    else if (sink.kind === 'number' && open?.level) {
      opens[opens.length - 1] = { ...open, level: { ...open.level, printed: run.text }, number: run };
    } else if (sink.kind === 'heading') closeHeading(run);
    else if (open) open.number = run;
  }

  function keepNote(note: string): void {
    const open = opens.at(-1);
    const last = drafts.at(-1);
    // A note behind its text belongs to that block, one that stands alone to the provision.
    if (text.length() > 0 || !last || !open || open.from >= drafts.length) open?.notes.push(note);
    else drafts[drafts.length - 1] = { ...last, sourceNotes: [...(last.sourceNotes ?? []), note] };
  }

  function closeHeading(run: Run): void {
    const open = opens.at(-1);
    const rank = RANKS[open?.name ?? ''] ?? 6;
    const whole = rank < 4 && open?.number ? joinRuns([open.number, run], ' ') : run;
    headings = [...headings.filter((heading) => heading.rank < rank), { rank, text: whole.text }];
    push(whole, 'heading', { level: headings.length });
  }

  function closeTerm(): void {
    if (!term) return;
    const said = text.text().slice(term.start);
    const start = term.start + said.length - said.trimStart().length;
    if (said.trim() !== '') terms.push({ start, end: term.start + said.length, language: term.language });
    term = undefined;
  }

  function closeDefinition(): void {
    const run = text.take();
    const name = definition?.name ?? '';
    if (run.text !== '') push(run, 'definition', name === '' ? {} : { anchor: name });
    definition = undefined;
    terms = [];
    takeNotes();
  }

  function closeCell(): void {
    const run = text.take();
    if (run.text !== '') row?.runs.push(run);
  }

  function closeRow(): void {
    closeCell();
    const runs = row?.runs ?? [];
    row = undefined;
    if (runs.length === 0) return;
    const cells: { start: number; end: number }[] = [];
    for (const run of runs) {
      const start = (cells.at(-1)?.end ?? -ROW_SEPARATOR.length) + ROW_SEPARATOR.length;
      cells.push({ start, end: start + run.text.length });
    }
    push(joinRuns(runs, ROW_SEPARATOR), runs.length > 1 ? 'table' : 'provision', runs.length > 1 ? { cells } : {});
  }

  function closeHeader(): void {
    endBlock();
    header = undefined;
  }

  /** Notes met while a block was still open belong to it. */
  function takeNotes(): void {
    const open = opens.at(-1);
    const last = drafts.at(-1);
    if (!open || !last || open.notes.length === 0 || open.from >= drafts.length) return;
    drafts[drafts.length - 1] = { ...last, sourceNotes: [...(last.sourceNotes ?? []), ...open.notes] };
    open.notes = [];
  }

  function closeUnit(): void {
    if (definition === undefined) endBlock();
    takeNotes();
    const open = opens.at(-1);
    if (open?.name === 'crossheading' && open.from === drafts.length && open.number) closeHeading(open.number);
    // A provision that is only a note (“Repealed 18 of 2012 s. 20”) still has its place among the others.
    if (open && open.from === drafts.length && (open.notes.length > 0 || open.number)) pushEmpty(open);
    opens.pop();
    if (open && RANKS[open.name] === 5) headings = headings.filter(({ rank }) => rank < 5);
  }

  function pushEmpty(open: Open): void {
    if (!open.level || (open.level.kind === 'inner' && open.notes.length === 0)) return;
    const note = open.notes.join(' ').trim();
    const run: Run = note === '' ? (open.number ?? { text: '', pieces: [] }) : { text: note, pieces: [] };
    const status = open.status ?? (/repealed|廢除/i.test(note) ? 'repealed' : undefined);
    push(run, open.number && note === '' ? 'heading' : 'provision', {
      ...(note !== '' && { sourceNotes: [note] }),
      ...(status && status !== 'in-force' && { status }),
    });
  }

  return {
    visitor: {
      enter,
      leave,
      text: (node: Text) => builder().add(node),
    },
    result: (): Provisions => {
      endBlock();
      return { drafts, after: { headings, ...(contextSchedule && { schedule: contextSchedule }) }, ...titles };
    },
  };
}

const ROW_SEPARATOR = ' | ';

/** HKLM: status operational, repealed, omitted, pending; reason says why. */
function statusOf(element: Element): ProvisionStatus | undefined {
  const said = `${element.getAttribute('status') ?? ''} ${element.getAttribute('reason') ?? ''}`;
  if (said === ' ') return undefined;
  if (/repealed/i.test(said)) return 'repealed';
  if (/omitted|spent/i.test(said)) return 'omitted';
  if (/notyetinoperation|pending/i.test(said)) return 'not-yet-in-operation';
  return /operational|ineffect/i.test(said) ? 'in-force' : undefined;
}
