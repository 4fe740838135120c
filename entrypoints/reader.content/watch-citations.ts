import type { Authorities } from '@/components/citations/read-authorities';
import type { Citation } from '@/utils/citations/types';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Places } from '@/utils/sites/types';

/** A pointer that rests this long on a citation means it. */
const REST_MS = 250;
/** Time to get from the citation to its card. */
const LEAVE_MS = 400;

/** A citation under the pointer or the caret, and where it is on the screen. */
export type PointedCitation = {
  readonly citation: Citation;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

type Deps = {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** What is read now; undefined while nothing is marked. */
  readonly source: () => { readonly places: Places; readonly authorities: Authorities } | undefined;
  readonly onPoint: (pointed: PointedCitation | undefined) => void;
};

/** Citations worth a mark: not the document's own at its head, and none that the site has made a link of itself. */
export function citationsToMark(
  { citations }: Authorities,
  places: Places,
  document: LegalDocument,
): readonly Citation[] {
  const own = new Set([document.neutralCitation, ...(document.actionNumbers ?? [])]);
  return citations.filter(
    (citation) => !own.has(citation.norm) && places.of(citation)[0]?.node.parentElement?.closest('a[href]') === null,
  );
}

/** Tells which citation of the text the reader points at, by mouse or by caret; the page's elements are not touched. */
export function watchCitations({ window, signal, source, onPoint }: Deps): void {
  const { document } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;

  const wait = (work: () => void, milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
  const show = (pointed: PointedCitation | undefined): void => {
    if (pointed === undefined && !isShown) return;
    isShown = pointed !== undefined;
    onPoint(pointed);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      // Over our own card or sidebar the last answer stands.
      if (event.target instanceof window.Element && event.target.localName.startsWith('sidenote-')) {
        clearTimeout(timer);
        return;
      }
      const { clientX, clientY } = event;
      wait(() => show(citationUnder(clientX, clientY)), isShown ? LEAVE_MS : REST_MS);
    },
    { signal, passive: true },
  );
  document.addEventListener('selectionchange', () => wait(() => show(citationAtCaret()), REST_MS), { signal });
  window.addEventListener('scroll', () => show(undefined), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));

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
    const citation = read?.authorities.citations.find(({ start, end }) => at !== undefined && start <= at && at <= end);
    const place = citation && read?.places.of(citation)[0];
    if (citation === undefined || !place?.node.isConnected) return undefined;
    const range = document.createRange();
    range.setStart(place.node, Math.min(place.start, place.node.length));
    range.setEnd(place.node, Math.min(place.end, place.node.length));
    const { left, top, bottom } = range.getBoundingClientRect();
    return { citation, left, top, bottom };
  }
}
