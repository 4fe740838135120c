import type { ParagraphRole } from '../../core/legal-document';
import { isShown } from '../shown';
import { createRun, joinRuns, type Run, type RunBuilder } from '../text-run';
import type { Steps } from '../types';
import { walk } from '../walk';
import { LEVELS, type Level } from './number';
import {
  addNote,
  type Context,
  closeUnit,
  contextAfter,
  isOpen,
  leadIn,
  NO_CONTEXT,
  openUnit,
  type ProvisionDraft,
  setNumber,
  startWriting,
  type Written,
  write,
  writeHeading,
} from './provision-writer';
import type { MarkedTerm } from './terms';
import { languageOf, pathOf, type Vocabulary } from './vocabulary';

export type Provisions = {
  readonly drafts: readonly ProvisionDraft[];
  readonly after: Context;
  /** The short title, where the text gives it in an element of its own. */
  readonly shortTitle?: string;
};

/** Blocks of text inside a provision. */
const TEXTS = new Set(
  'content leadin continued text proviso longtitle preamble statutorynote p li form recital quotedstructure subheading caption div'.split(
    ' ',
  ),
);
/** Apparatus: kept out of the text. */
const NOTES = new Set(['sourcenote', 'editorialnote', 'note', 'notes', 'enactingformula']);
const SKIPPED = new Set(
  'meta toc script style noscript template input button select textarea svg iframe object head'.split(' '),
);
const SPACES = new Set(['br', 'marker', 'inline', 'fillin']);
const ROW_SEPARATOR = ' | ';

type Sink = { readonly element: Element; readonly kind: 'number' | 'heading' | 'note'; readonly builder: RunBuilder };
type Row = { readonly element: Element; readonly runs: Run[] };
type OpenTerm = { readonly element: Element; readonly start: number; readonly language: string | null };

/** e-Legislation puts each section into empty copies of the Parts around it: they open nothing. */
const isWrapper = (classes: string | null): boolean =>
  classes !== null && /(?:^|\s)wrapping-ancestor(?:\s|$)/.test(classes);

/** Reads everything below an element that is legislation, in steps. */
export function* readProvisions(root: Element, nameOf: Vocabulary, before: Context = NO_CONTEXT): Steps<Provisions> {
  const state = begin(nameOf, before);
  yield* walk(root, {
    enter: (element) => enter(state, element),
    leave: (element) => leave(state, element),
    text: (node) => builderOf(state).add(node),
  });
  return finish(state);
}

/** Where the walk through the provisions stands, and what is open there. */
type Reading = {
  readonly nameOf: Vocabulary;
  readonly written: Written;
  /** Text of the block that is being read. */
  readonly text: RunBuilder;
  readonly sinks: Sink[];
  /** Builders of closed sinks: most blocks of a chapter have a number, and one builder serves them all. */
  readonly spare: RunBuilder[];
  /** Names of the elements around the place we are at. */
  readonly names: string[];
  definition: { readonly element: Element; readonly name: string } | undefined;
  header: Element | undefined;
  row: Row | undefined;
  terms: MarkedTerm[];
  term: OpenTerm | undefined;
  titleFrom: { readonly element: Element; readonly start: number } | undefined;
  shortTitle: string | undefined;
};

const begin = (nameOf: Vocabulary, before: Context): Reading => ({
  nameOf,
  written: startWriting(before),
  text: createRun('statute'),
  sinks: [],
  spare: [],
  names: [],
  definition: undefined,
  header: undefined,
  row: undefined,
  terms: [],
  term: undefined,
  titleFrom: undefined,
  shortTitle: undefined,
});

function finish(state: Reading): Provisions {
  endBlock(state);
  const { written, shortTitle } = state;
  return { drafts: written.drafts, after: contextAfter(written), ...(shortTitle !== undefined && { shortTitle }) };
}

const levelOf = (element: Element, kind: Level['kind']): Level => ({
  kind,
  printed: '',
  name: element.getAttribute('name') ?? '',
  path: pathOf(element),
});

const builderOf = ({ sinks, text }: Reading): RunBuilder => sinks.at(-1)?.builder ?? text;

function endBlock(state: Reading, role: ParagraphRole = 'provision'): void {
  const { definition, row, text, terms, header, written } = state;
  if (definition || row) text.space();
  else if (text.length() > 0) {
    write(written, text.take(), header ? 'header' : role, terms.length > 0 ? { terms } : {});
    state.terms = [];
  }
}

function enter(state: Reading, element: Element): boolean {
  const classes = element.hasAttributes() ? element.getAttribute('class') : null;
  const name = state.nameOf(element, classes);
  state.names.push(name);
  if (SKIPPED.has(name) || !isShown(element, name, classes)) return false;
  if (SPACES.has(name)) {
    builderOf(state).space();
    return name === 'inline';
  }
  if (state.sinks.length === 0) enterBlock(state, element, name, classes);
  else if (TEXTS.has(name) || NOTES.has(name)) builderOf(state).space();
  return true;
}

function enterBlock(state: Reading, element: Element, name: string, classes: string | null): void {
  const inDefinition = state.definition !== undefined;
  const kind = LEVELS[name];
  if (kind !== undefined && !inDefinition && isWrapper(classes)) endBlock(state);
  else if (kind !== undefined && !inDefinition) {
    endBlock(state);
    openUnit(state.written, element, name, levelOf(element, kind));
  } else if (name === 'crossheading') {
    endBlock(state);
    openUnit(state.written, element, name);
  } else if (name === 'num' && !inDefinition) openSink(state, element, 'number');
  else if (name === 'heading' && !inDefinition) openSink(state, element, 'heading');
  else if (NOTES.has(name)) openSink(state, element, 'note');
  else if (name === 'commencementnote') enterHeader(state, element);
  else if (name === 'def') enterDefinition(state, element);
  else if (name === 'tr') enterRow(state, element);
  else if (name === 'term') state.term = { element, start: state.text.length(), language: languageOf(element) };
  else if (name === 'shorttitle') state.titleFrom = { element, start: state.text.length() };
  else if (TEXTS.has(name) || kind !== undefined) endBlock(state);
}

function openSink(state: Reading, element: Element, kind: Sink['kind']): void {
  if (kind !== 'note') endBlock(state);
  state.sinks.push({ element, kind, builder: state.spare.pop() ?? createRun('statute') });
}

function enterHeader(state: Reading, element: Element): void {
  endBlock(state);
  state.header = element;
}

function enterDefinition(state: Reading, element: Element): void {
  if (state.definition) return;
  endBlock(state);
  leadIn(state.written);
  state.definition = { element, name: element.getAttribute('name') ?? '' };
  state.terms = [];
}

function enterRow(state: Reading, element: Element): void {
  endBlock(state);
  if (!state.definition) state.row ??= { element, runs: [] };
}

function leave(state: Reading, element: Element): void {
  const name = state.names.pop() ?? '';
  const sink = state.sinks.at(-1);
  if (sink?.element === element) closeSink(state, sink);
  if (sink) return;
  const { term, titleFrom, definition, row, header, text } = state;
  if (element === term?.element) closeTerm(state, term);
  else if (element === titleFrom?.element) state.shortTitle ??= text.text().slice(titleFrom.start).trim();
  else if (element === definition?.element) closeDefinition(state, definition.name);
  else if (element === row?.element) closeRow(state, row);
  else if (element === header) {
    endBlock(state);
    state.header = undefined;
  } else if (isOpen(state.written, element)) closeBlockUnit(state, name);
  else leaveBlock(state, name);
}

function leaveBlock(state: Reading, name: string): void {
  if ((name === 'td' || name === 'th') && state.row) closeCell(state, state.row);
  else if (TEXTS.has(name)) endBlock(state);
}

function closeSink(state: Reading, { element, kind, builder }: Sink): void {
  const { sinks, spare, text, row, written } = state;
  sinks.pop();
  const run = builder.take();
  spare.push(builder);
  if (run.text === '') return;
  if (kind === 'note') addNote(written, run, text.length() > 0 || (row?.runs.length ?? 0) > 0);
  else if (kind === 'number') setNumber(written, run, element.parentElement);
  else writeHeading(written, run);
}

function closeTerm(state: Reading, { start, language }: OpenTerm): void {
  const said = state.text.text().slice(start);
  const from = start + said.length - said.trimStart().length;
  if (said.trim() !== '') state.terms.push({ start: from, end: start + said.length, language });
  state.term = undefined;
}

function closeDefinition(state: Reading, name: string): void {
  const { terms, text, written } = state;
  const run = text.take();
  state.definition = undefined;
  const more = { ...(name !== '' && { anchor: name }), ...(terms.length > 0 && { terms }) };
  if (run.text !== '') write(written, run, 'definition', more);
  state.terms = [];
}

function closeCell({ text }: Reading, { runs }: Row): void {
  const run = text.take();
  if (run.text !== '') runs.push(run);
}

function closeRow(state: Reading, open: Row): void {
  closeCell(state, open);
  state.row = undefined;
  const { runs } = open;
  const isTable = runs.length > 1;
  if (runs.length === 0) return;
  write(
    state.written,
    joinRuns(runs, ROW_SEPARATOR),
    isTable ? 'table' : 'provision',
    isTable ? { cells: cellsOf(runs) } : {},
  );
}

/** Where the cells of a row stand in its joined text. */
function cellsOf(runs: readonly Run[]): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  for (const run of runs) {
    const start = (cells.at(-1)?.end ?? -ROW_SEPARATOR.length) + ROW_SEPARATOR.length;
    cells.push({ start, end: start + run.text.length });
  }
  return cells;
}

function closeBlockUnit(state: Reading, name: string): void {
  const { text, definition, row, written } = state;
  // The words of a cross-heading may stand in it without an element of their own.
  if (name === 'crossheading' && text.length() > 0 && !definition && !row) writeHeading(written, text.take());
  endBlock(state);
  closeUnit(written);
}
