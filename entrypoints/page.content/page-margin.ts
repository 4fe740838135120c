/** Under this width the sidebar lies over the page: two columns would leave too little of the text. */
export const LEAST_WIDTH_BESIDE = 900;

/** The widest scroll bar that the sidebar may stand beside. */
const SCROLL_BAR = 17;

/** Width of the page that is left beside the sidebar and the scroll bar; over a narrow page a card lies on the sidebar. */
export const roomBeside = (width: number): number =>
  window.innerWidth < LEAST_WIDTH_BESIDE ? window.innerWidth : window.innerWidth - width - SCROLL_BAR;

/** Bars that the page's margin does not move, because they are fixed to the window: HKLII's header, seen November 2026. */
const FIXED_BARS = 'header.v-app-bar--fixed';

/** Makes the page give way to the sidebar, and undoes exactly that. */
export function createPageMargin(root: HTMLElement) {
  const moved = new Map<HTMLElement, () => void>();
  let width = 0;
  function lay(): void {
    if (width === 0) return;
    for (const element of [root, ...root.querySelectorAll<HTMLElement>(FIXED_BARS)]) {
      if (!moved.has(element)) moved.set(element, remember(element));
      element.style.setProperty('margin-right', `${width}px`, 'important');
    }
  }
  return {
    /** `width` in px; 0 gives the page its own margin back. */
    set(next: number): void {
      width = next;
      lay();
      if (width > 0) return;
      for (const restore of moved.values()) restore();
      moved.clear();
    },
    /** The page may have drawn its bars anew. */
    refresh: lay,
  };
}

/** Answers how to give an element its own margin back, to the very letter of its `style`. */
function remember(element: HTMLElement): () => void {
  const written = element.getAttribute('style');
  const value = element.style.getPropertyValue('margin-right');
  const priority = element.style.getPropertyPriority('margin-right');
  return () => {
    if (value === '') element.style.removeProperty('margin-right');
    else element.style.setProperty('margin-right', value, priority);
    // The browser has spelt the attribute anew; where the page has changed nothing else meanwhile, its own words return.
    if (!saysTheSame(element, written)) return;
    // Chromium writes the attribute only when it is asked for; removed before that, it comes back empty.
    if (element.getAttribute('style') === written) return;
    if (written === null) element.removeAttribute('style');
    else element.setAttribute('style', written);
  };
}

/** Whether an element's style is still that of an attribute; the order in which it is spelt does not matter. */
function saysTheSame(element: HTMLElement, written: string | null): boolean {
  const copy = element.ownerDocument.createElement('i');
  if (written !== null) copy.setAttribute('style', written);
  const spelt = (style: CSSStyleDeclaration): string =>
    Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)} ${style.getPropertyPriority(name)}`)
      .sort()
      .join(';');
  return spelt(element.style) === spelt(copy.style);
}

export type PageMargin = ReturnType<typeof createPageMargin>;
