import type { Span } from '../core/text-span';
import type { Places } from '../sites/types';

/** What a mark in the page means; each has its own look. */
export const MARK_KINDS = ['jump', 'citation', 'term', 'quotation'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Names of the highlights; the browser keeps one registry per page, shared with the site. */
const nameOf = (kind: MarkKind): string => `sidenote-${kind}`;

/** Styles of the marks, for pages on paper-white and on dark ground: both colours are set, so either stays legible. */
export const PAGE_MARK_STYLES = [
  '::highlight(sidenote-jump) { background-color: #f6e7a8; color: #1d1a14; }',
  '::highlight(sidenote-citation) { text-decoration: underline dotted #8a5a1e 1px; }',
  '::highlight(sidenote-term) { text-decoration: underline dotted #2c6e63 1px; }',
  '::highlight(sidenote-quotation) { background-color: #dcebe6; color: #14211e; }',
].join('\n');

export type PageMarks = {
  /** Marks these spans of the document's text, in place of those marked so before. */
  readonly mark: (kind: MarkKind, spans: readonly Span[]) => void;
  readonly clear: (kind?: MarkKind) => void;
  /** Brings a span into view; false where the page no longer holds it. */
  readonly scrollToSpan: (span: Span) => boolean;
  /** Takes away every mark and the styles; the page is as it was. */
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
  let removeStyles: (() => void) | undefined;

  const clear = (kind?: MarkKind): void => {
    for (const each of kind ? [kind] : MARK_KINDS) registry?.delete(nameOf(each));
  };

  return {
    mark(kind, spans) {
      if (!registry || typeof window.Highlight !== 'function') return;
      removeStyles ??= adoptStyles(window);
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
    dispose() {
      clear();
      removeStyles?.();
      removeStyles = undefined;
    },
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

/** Adds our rules as a constructed stylesheet, which is no part of the page's DOM; answers how to take them away. */
function adoptStyles(window: Window & typeof globalThis): () => void {
  const { document } = window;
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(PAGE_MARK_STYLES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Firefox keeps the page's list from content scripts; the marks then take the rules that the manifest adds.
    return () => undefined;
  }
}
