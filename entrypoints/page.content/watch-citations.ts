import type { Span } from '@/utils/core/text-span';
import type { MarkedCitation } from '@/utils/messaging/page-to-background';
import type { Places } from '@/utils/sites/types';

/** A pointer that rests this long on a citation means it. */
const REST_MS = 250;
/** Time to get from the citation to its card. */
const LEAVE_MS = 400;

/** A citation under the pointer or the caret, and where it is on the screen. */
export type PointedCitation = {
  readonly citation: MarkedCitation;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

type Deps = {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Our own element in the page. */
  readonly host: Element;
  /** What is read now; undefined while nothing is marked. */
  readonly source: () => { readonly places: Places; readonly citations: readonly MarkedCitation[] } | undefined;
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

  document.addEventListener(
    'pointermove',
    (event) => {
      if (walkedTo !== undefined || !event.isTrusted) return;
      // Over our own card or sidebar the last answer stands.
      if (event.target === host) {
        clearTimeout(timer);
        return;
      }
      const { clientX, clientY } = event;
      wait(() => show(citationUnder(clientX, clientY)), isShown ? LEAVE_MS : REST_MS);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'selectionchange',
    () => walkedTo === undefined && wait(() => show(citationAtCaret()), REST_MS),
    { signal },
  );
  window.addEventListener('scroll', () => show(walkedTo && placed(walkedTo)), { signal, passive: true });
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') {
        walkedTo = undefined;
        show(undefined);
      }
      const direction = stepOf(event);
      if (direction === undefined || source() === undefined) return;
      event.preventDefault();
      step(direction);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  function step(direction: 1 | -1): void {
    const read = source();
    if (read === undefined) return;
    const reachable = read.citations.filter(({ hasCard }) => hasCard);
    const next = nextCitation(reachable, walkedTo?.start ?? placeOfReading(read.places, reachable), direction);
    if (next === undefined) return;
    clearTimeout(timer);
    walkedTo = next;
    scrollTo(next);
    show(placed(next));
  }

  /** Where the reader is: at the caret, else at the first citation on the screen. */
  function placeOfReading(places: Places, citations: readonly MarkedCitation[]): number {
    const { focusNode = null, focusOffset = 0 } = document.getSelection() ?? {};
    const caret = focusNode === null ? undefined : places.offsetAt(focusNode, focusOffset);
    if (caret !== undefined) return caret;
    const first = citations.find((citation) => (placed(citation)?.top ?? -1) >= 0);
    return (first?.start ?? 0) - 1;
  }

  function citationUnder(x: number, y: number): PointedCitation | undefined {
    const caret = document.caretPositionFromPoint?.(x, y);
    const found = caret && citationAt(caret.offsetNode, caret.offset);
    // The nearest caret of an empty margin belongs to a line far to its left.
    return found && x >= found.left - 4 && y >= found.top - 4 && y <= found.bottom + 4 ? found : undefined;
  }

  function citationAtCaret(): PointedCitation | undefined {
    const selection = document.getSelection();
    if (!selection?.isCollapsed || selection.focusNode === null) return undefined;
    return citationAt(selection.focusNode, selection.focusOffset);
  }

  function citationAt(node: Node, offset: number): PointedCitation | undefined {
    const read = source();
    const at = read?.places.offsetAt(node, offset);
    const citation = read?.citations.find(({ start, end }) => at !== undefined && start <= at && at <= end);
    return citation && placed(citation);
  }

  /** A citation and where it stands on the screen now; undefined where the page has dropped it. */
  function placed(citation: MarkedCitation): PointedCitation | undefined {
    const place = source()?.places.of(citation)[0];
    if (!place?.node.isConnected) return undefined;
    const range = document.createRange();
    range.setStart(place.node, Math.min(place.start, place.node.length));
    range.setEnd(place.node, Math.min(place.end, place.node.length));
    const { left, top, bottom } = range.getBoundingClientRect();
    return { citation, left, top, bottom };
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
