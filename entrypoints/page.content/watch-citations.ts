import type { Span } from '@/utils/core/text-span';
import type { MarkedCitation } from '@/utils/messaging/page-to-background';
import { type CitationSource, createCitationFinder, type PointedCitation } from './find-citation';

/** A pointer that rests this long on a citation means it. */
const REST_MS = 250;
/** Time to get from the citation to its card. */
const LEAVE_MS = 400;

type Deps = {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Our own element in the page. */
  readonly host: Element;
  readonly source: CitationSource;
  readonly scrollTo: (span: Span) => void;
  /** `byKeys`: walked to, not pointed at. */
  readonly onPoint: (pointed: PointedCitation | undefined, byKeys: boolean) => void;
};

type Key = Pick<globalThis.KeyboardEvent, 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Alt+Shift, as all our shortcuts, with the keys of `>` and `<`, wherever the layout puts their signs. */
const STEPS: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 };

/** Which way a key leads from citation to citation; undefined for every other key. */
export const stepOf = ({ code, altKey, shiftKey, ctrlKey, metaKey }: Key): 1 | -1 | undefined =>
  altKey && shiftKey && !ctrlKey && !metaKey ? STEPS[code] : undefined;

/** The citation after (or before) a place in the text, round the ends. */
export function nextCitation(
  citations: readonly MarkedCitation[],
  from: number,
  direction: 1 | -1,
): MarkedCitation | undefined {
  if (direction === 1) return citations.find(({ start }) => start > from) ?? citations[0];
  return citations.findLast(({ start }) => start < from) ?? citations.at(-1);
}

/** Where the reader points, and what is shown of it. */
type Pointing = {
  readonly deps: Deps;
  readonly finder: ReturnType<typeof createCitationFinder>;
  timer?: ReturnType<typeof setTimeout>;
  isShown: boolean;
  /** The citation that the keys led to, while its card is open: neither pointer nor scrolling takes it away. */
  walkedTo: MarkedCitation | undefined;
};

/** Tells which citation of the text the reader points at, by mouse or by caret; the page's elements are not touched. */
export function watchCitations(deps: Deps) {
  const { window, signal, source } = deps;
  const { document } = window;
  const finder = createCitationFinder(document, source);
  const state: Pointing = { deps, finder, isShown: false, walkedTo: undefined };
  const select = (): void => {
    if (state.walkedTo === undefined) wait(state, () => show(state, finder.atCaret()), REST_MS);
  };
  const scroll = (): void => show(state, state.walkedTo && finder.placed(state.walkedTo));
  document.addEventListener('pointermove', (event) => point(state, event), { signal, passive: true });
  document.addEventListener('selectionchange', select, { signal });
  document.addEventListener('keydown', (event) => press(state, event), { signal });
  window.addEventListener('scroll', scroll, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(state.timer));
  return {
    step: (direction: 1 | -1): void => step(state, direction),
    /** The card was closed, or the page is another. */
    forget(): void {
      state.walkedTo = undefined;
      state.isShown = false;
    },
  };
}

function wait(state: Pointing, work: () => void, milliseconds: number): void {
  clearTimeout(state.timer);
  state.timer = setTimeout(work, milliseconds);
}

function show(state: Pointing, pointed: PointedCitation | undefined): void {
  if (pointed === undefined && !state.isShown) return;
  state.isShown = pointed !== undefined;
  state.deps.onPoint(pointed, pointed !== undefined && pointed.citation === state.walkedTo);
}

function point(state: Pointing, event: PointerEvent): void {
  if (state.walkedTo !== undefined || !event.isTrusted) return;
  // Over our own card or sidebar the last answer stands.
  if (event.target === state.deps.host) {
    clearTimeout(state.timer);
    return;
  }
  const { clientX, clientY } = event;
  wait(state, () => show(state, state.finder.under(clientX, clientY)), state.isShown ? LEAVE_MS : REST_MS);
}

function press(state: Pointing, event: KeyboardEvent): void {
  if (!event.isTrusted) return;
  if (event.key === 'Escape') {
    state.walkedTo = undefined;
    show(state, undefined);
  }
  const direction = stepOf(event);
  if (direction === undefined || state.deps.source() === undefined) return;
  event.preventDefault();
  step(state, direction);
}

function step(state: Pointing, direction: 1 | -1): void {
  const { finder, deps, walkedTo } = state;
  const read = deps.source();
  if (read === undefined) return;
  const reachable = read.citations.filter(({ hasCard }) => hasCard);
  const next = nextCitation(reachable, walkedTo?.start ?? finder.placeOfReading(read.places, reachable), direction);
  if (next === undefined) return;
  clearTimeout(state.timer);
  state.walkedTo = next;
  deps.scrollTo(next);
  show(state, finder.placed(next));
}
