import type { PlacedText } from '@/utils/sites/types';

/** Our name among the page's highlights. */
const HIGHLIGHT = 'sidenote-place';

/** Paper yellow under dark ink, whatever the page's own colours are: the words must stay readable. */
const RULE = `::highlight(${HIGHLIGHT}) { background-color: #f6e7a8; color: #1d1b18; }`;

/**
 * Brings a place of the text into view and marks it without touching the page's elements (CSS Custom Highlight). The
 * caret is put there too, so that the keyboard and a screen reader go on from the paragraph.
 */
export function createPlaceMark(window: Window & typeof globalThis, signal: AbortSignal) {
  const { document } = window;
  let style: HTMLStyleElement | undefined;

  const clear = (): void => {
    window.CSS?.highlights?.delete(HIGHLIGHT);
    style?.remove();
    style = undefined;
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    clear,
    /** Says whether the place is on the page still. */
    show(placed: readonly PlacedText[]): boolean {
      const ranges = placed.filter(({ node }) => node.isConnected).map((place) => rangeOf(place, document));
      const first = ranges[0];
      if (first === undefined) return false;
      clear();
      if (window.CSS?.highlights !== undefined) {
        window.CSS.highlights.set(HIGHLIGHT, new window.Highlight(...ranges));
        style = document.createElement('style');
        style.textContent = RULE;
        document.head.append(style);
      }
      first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      document.getSelection()?.collapse(first.startContainer, first.startOffset);
      return true;
    },
  };
}

function rangeOf({ node, start, end }: PlacedText, document: Document): Range {
  const range = document.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}
