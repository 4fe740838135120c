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

/** Tells which citation of the text the reader points at, by mouse or by caret; the page's elements are not touched. */
export function watchCitations({ window, signal, host, source, scrollTo, onPoint }: Deps) {
  const { document } = window;
  const finder = createCitationFinder(document, source);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  /** The citation that the keys led to, while its card is open: neither pointer nor scrolling takes it away. */
  let walkedTo: MarkedCitation | undefined;

  const wait = (work: () => void, milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
  const show = (pointed: PointedCitation | undefined): void => {
    if (pointed === undefined && !isShown) return;
    isShown = pointed !== undefined;
    onPoint(pointed, pointed !== undefined && pointed.citation === walkedTo);
  };

  function point(event: PointerEvent): void {
    if (walkedTo !== undefined || !event.isTrusted) return;
    // Over our own card or sidebar the last answer stands.
    if (event.target === host) {
      clearTimeout(timer);
      return;
    }
    const { clientX, clientY } = event;
    wait(() => show(finder.under(clientX, clientY)), isShown ? LEAVE_MS : REST_MS);
  }

  function press(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      walkedTo = undefined;
      show(undefined);
    }
    const direction = stepOf(event);
    if (direction === undefined || source() === undefined) return;
    event.preventDefault();
    step(direction);
  }

  const select = (): void => {
    if (walkedTo === undefined) wait(() => show(finder.atCaret()), REST_MS);
  };
  document.addEventListener('pointermove', point, { signal, passive: true });
  document.addEventListener('selectionchange', select, { signal });
  document.addEventListener('keydown', press, { signal });
  window.addEventListener('scroll', () => show(walkedTo && finder.placed(walkedTo)), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));

  function step(direction: 1 | -1): void {
    const read = source();
    if (read === undefined) return;
    const reachable = read.citations.filter(({ hasCard }) => hasCard);
    const next = nextCitation(reachable, walkedTo?.start ?? finder.placeOfReading(read.places, reachable), direction);
    if (next === undefined) return;
    clearTimeout(timer);
    walkedTo = next;
    scrollTo(next);
    show(finder.placed(next));
  }

  return {
    step,
    /** The card was closed, or the page is another. */
    forget(): void {
      walkedTo = undefined;
      isShown = false;
    },
  };
}
