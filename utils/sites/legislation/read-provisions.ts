import type { ParagraphRole } from '../../core/legal-document';
import { isShown } from '../shown';
import { createRun, joinRuns, type Run, type RunBuilder } from '../text-run';
import type { Steps } from '../types';
import { walk } from '../walk';
import { LEVELS, type Level } from './number';
import { type Context, createWriter, NO_CONTEXT, type ProvisionDraft } from './provision-writer';
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
  const reader = createReader(nameOf, before);
  yield* walk(root, reader.visitor);
  return reader.result();
}

const levelOf = (element: Element, kind: Level['kind']): Level => ({
  kind,
  printed: '',
  name: element.getAttribute('name') ?? '',
  path: pathOf(element),
});

function createReader(nameOf: Vocabulary, before: Context) {
  const writer = createWriter(before);
  const sinks: Sink[] = [];
  /** Builders of closed sinks: most blocks of a chapter have a number, and one builder serves them all. */
  const spare: RunBuilder[] = [];
  /** Names of the elements around the place we are at. */
  const names: string[] = [];
  const text = createRun('statute');
  let definition: { readonly element: Element; readonly name: string } | undefined;
  let header: Element | undefined;
  let row: Row | undefined;
  let terms: MarkedTerm[] = [];
  let term: OpenTerm | undefined;
  let titleFrom: { readonly element: Element; readonly start: number } | undefined;
  let shortTitle: string | undefined;

  const builder = (): RunBuilder => sinks.at(-1)?.builder ?? text;

  function endBlock(role: ParagraphRole = 'provision'): void {
    if (definition || row) text.space();
    else if (text.length() > 0) {
      writer.write(text.take(), header ? 'header' : role, terms.length > 0 ? { terms } : {});
      terms = [];
    }
  }

  function enter(element: Element): boolean {
    const classes = element.hasAttributes() ? element.getAttribute('class') : null;
    const name = nameOf(element, classes);
    names.push(name);
    if (SKIPPED.has(name) || !isShown(element, name, classes)) return false;
    if (SPACES.has(name)) {
      builder().space();
      return name === 'inline';
    }
    if (sinks.length === 0) enterBlock(element, name, classes);
    else if (TEXTS.has(name) || NOTES.has(name)) builder().space();
    return true;
  }

  function enterBlock(element: Element, name: string, classes: string | null): void {
    const inDefinition = definition !== undefined;
    const kind = LEVELS[name];
    if (kind !== undefined && !inDefinition && isWrapper(classes)) endBlock();
    else if (kind !== undefined && !inDefinition) {
      endBlock();
      writer.open(element, name, levelOf(element, kind));
    } else if (name === 'crossheading') {
      endBlock();
      writer.open(element, name);
    } else if (name === 'num' && !inDefinition) openSink(element, 'number');
    else if (name === 'heading' && !inDefinition) openSink(element, 'heading');
    else if (NOTES.has(name)) openSink(element, 'note');
    else if (name === 'commencementnote') enterHeader(element);
    else if (name === 'def') enterDefinition(element);
    else if (name === 'tr') enterRow(element);
    else if (name === 'term') term = { element, start: text.length(), language: languageOf(element) };
    else if (name === 'shorttitle') titleFrom = { element, start: text.length() };
    else if (TEXTS.has(name) || kind !== undefined) endBlock();
  }

  function openSink(element: Element, kind: Sink['kind']): void {
    if (kind !== 'note') endBlock();
    sinks.push({ element, kind, builder: spare.pop() ?? createRun('statute') });
  }

  function enterHeader(element: Element): void {
    endBlock();
    header = element;
  }

  function enterDefinition(element: Element): void {
    if (definition) return;
    endBlock();
    writer.leadIn();
    definition = { element, name: element.getAttribute('name') ?? '' };
    terms = [];
  }

  function enterRow(element: Element): void {
    endBlock();
    if (!definition) row ??= { element, runs: [] };
  }

  function leave(element: Element): void {
    const name = names.pop() ?? '';
    const sink = sinks.at(-1);
    if (sink?.element === element) closeSink(sink);
    if (sink) return;
    if (element === term?.element) closeTerm(term);
    else if (element === titleFrom?.element) shortTitle ??= text.text().slice(titleFrom.start).trim();
    else if (element === definition?.element) closeDefinition(definition.name);
    else if (element === row?.element) closeRow(row);
    else if (element === header) {
      endBlock();
      header = undefined;
    } else if (writer.isOpen(element)) closeUnit(name);
    else leaveBlock(name);
  }

  function leaveBlock(name: string): void {
    if ((name === 'td' || name === 'th') && row) closeCell(row);
    else if (TEXTS.has(name)) endBlock();
  }

  function closeSink({ element, kind, builder: own }: Sink): void {
    sinks.pop();
    const run = own.take();
    spare.push(own);
    if (run.text === '') return;
    if (kind === 'note') writer.note(run, text.length() > 0 || (row?.runs.length ?? 0) > 0);
    else if (kind === 'number') writer.setNumber(run, element.parentElement);
    else writer.writeHeading(run);
  }

  function closeTerm({ start, language }: OpenTerm): void {
    const said = text.text().slice(start);
    const from = start + said.length - said.trimStart().length;
    if (said.trim() !== '') terms.push({ start: from, end: start + said.length, language });
    term = undefined;
  }

  function closeDefinition(name: string): void {
    const run = text.take();
    definition = undefined;
    const more = { ...(name !== '' && { anchor: name }), ...(terms.length > 0 && { terms }) };
    if (run.text !== '') writer.write(run, 'definition', more);
    terms = [];
  }

  function closeCell({ runs }: Row): void {
    const run = text.take();
    if (run.text !== '') runs.push(run);
  }

  function closeRow(open: Row): void {
    closeCell(open);
    row = undefined;
    const { runs } = open;
    if (runs.length === 0) return;
    const cells: { start: number; end: number }[] = [];
    for (const run of runs) {
      const start = (cells.at(-1)?.end ?? -ROW_SEPARATOR.length) + ROW_SEPARATOR.length;
      cells.push({ start, end: start + run.text.length });
    }
    writer.write(
      joinRuns(runs, ROW_SEPARATOR),
      runs.length > 1 ? 'table' : 'provision',
      runs.length > 1 ? { cells } : {},
    );
  }

  function closeUnit(name: string): void {
    // The words of a cross-heading may stand in it without an element of their own.
    if (name === 'crossheading' && text.length() > 0 && !definition && !row) writer.writeHeading(text.take());
    endBlock();
    writer.close();
  }

  return {
    visitor: { enter, leave, text: (node: Text) => builder().add(node) },
    result: (): Provisions => {
      endBlock();
      return { drafts: writer.drafts(), after: writer.after(), ...(shortTitle !== undefined && { shortTitle }) };
    },
  };
}
