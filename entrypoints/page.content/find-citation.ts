import type { MarkedCitation } from '@/utils/messaging/page-to-background';
import type { Places } from '@/utils/sites/types';

/** A citation under the pointer or the caret, and where it is on the screen. */
export type PointedCitation = {
  readonly citation: MarkedCitation;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

/** What is read now; undefined while nothing is marked. */
export type CitationSource = () =>
  | { readonly places: Places; readonly citations: readonly MarkedCitation[] }
  | undefined;

/** Finds citations of the text that is read now by their place on the screen. */
export function createCitationFinder(document: Document, source: CitationSource) {
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

  function citationAt(node: Node, offset: number): PointedCitation | undefined {
    const read = source();
    const at = read?.places.offsetAt(node, offset);
    const citation = read?.citations.find(({ start, end }) => at !== undefined && start <= at && at <= end);
    return citation && placed(citation);
  }

  return {
    placed,
    under(x: number, y: number): PointedCitation | undefined {
      const caret = document.caretPositionFromPoint?.(x, y);
      const found = caret && citationAt(caret.offsetNode, caret.offset);
      // The nearest caret of an empty margin belongs to a line far to its left.
      return found && x >= found.left - 4 && y >= found.top - 4 && y <= found.bottom + 4 ? found : undefined;
    },
    atCaret(): PointedCitation | undefined {
      const selection = document.getSelection();
      if (!selection?.isCollapsed || selection.focusNode === null) return undefined;
      return citationAt(selection.focusNode, selection.focusOffset);
    },
    /** Where the reader is, as an offset in the text: at the caret, else at the first citation on the screen. */
    placeOfReading(places: Places, citations: readonly MarkedCitation[]): number {
      const { focusNode = null, focusOffset = 0 } = document.getSelection() ?? {};
      const caret = focusNode === null ? undefined : places.offsetAt(focusNode, focusOffset);
      if (caret !== undefined) return caret;
      const first = citations.find((citation) => (placed(citation)?.top ?? -1) >= 0);
      return (first?.start ?? 0) - 1;
    },
  };
}
