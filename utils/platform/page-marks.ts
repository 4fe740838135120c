import type { Span } from '../core/text-span';
import type { Places } from '../sites/types';

/** What a mark in the page means; each has its own look. */
export const MARK_KINDS = ['jump', 'citation', 'term', 'quotation'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Names of the highlights; the browser keeps one registry per page, shared with the site. */
const nameOf = (kind: MarkKind): string => `sidenote-${kind}`;

/**
 * How they look. The browser adds it to the pages we read by itself (manifest), the background to others; a stylesheet in
 * the page would change it, and Firefox keeps the page's list of adopted ones from content scripts.
 */
export const PAGE_MARK_STYLES = '/page-marks.css';

export type PageMarks = {
  /** Marks these spans of the document's text, in place of those marked so before. */
  readonly mark: (kind: MarkKind, spans: readonly Span[]) => void;
  readonly clear: (kind?: MarkKind) => void;
  /** Brings a span into view; false where the page no longer holds it. */
  readonly scrollToSpan: (span: Span) => boolean;
  /** Takes away every mark; the page is as it was. */
  readonly dispose: () => void;
};

/** Part of the window's height above the place that is shown: below the sites' fixed bars, with what leads up to it. */
const ROOM_ABOVE = 0.3;

/**
 * Marks places in the page by the CSS Custom Highlight API: no element is added, wrapped or changed. In a browser
 * without it nothing is marked, and scrolling still works.
 */
export function createPageMarks(window: Window & typeof globalThis, places: () => Places): PageMarks {
  const registry = window.CSS?.highlights;

  const clear = (kind?: MarkKind): void => {
    for (const each of kind ? [kind] : MARK_KINDS) registry?.delete(nameOf(each));
  };

  return {
    mark(kind, spans) {
      if (!registry || typeof window.Highlight !== 'function') return;
      const ranges = spans.flatMap((span) => findRanges(window.document, places(), span));
      if (ranges.length > 0) registry.set(nameOf(kind), new window.Highlight(...ranges));
      else registry.delete(nameOf(kind));
    },
    clear,
    scrollToSpan(span) {
      const [range] = findRanges(window.document, places(), span);
      if (!range) return false;
      scrollToRange(window, range);
      return true;
    },
    dispose: () => clear(),
  };
}

/** The ranges of a span that are still on the page; the site may have replaced its text since it was read. */
function findRanges(document: Document, places: Places, span: Span): Range[] {
  return places.of(span).flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.data.length) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  });
}

function scrollToRange(window: Window, range: Range): void {
  // Nested scrolling areas first; then the very line, which may be far down a long block.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight * ROOM_ABOVE });
}
