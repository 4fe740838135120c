/** Under this width the sidebar lies over the page: two columns would leave too little of the text. */
export const LEAST_WIDTH_BESIDE = 900;

/** The widest scroll bar that the sidebar may stand beside. */
const SCROLL_BAR = 17;

/** Width of the page that is left beside the sidebar and the scroll bar; over a narrow page a card lies on the sidebar. */
export const roomBeside = (width: number): number =>
  window.innerWidth < LEAST_WIDTH_BESIDE ? window.innerWidth : window.innerWidth - width - SCROLL_BAR;

/** Where bars fixed to the window are looked for; the page's margin does not move them. HKLII's header, November 2026, first. */
const MAY_BE_FIXED =
  'header.v-app-bar--fixed, header, nav, footer, [class*="fixed"], [class*="sticky"], [style*="fixed"], body > *, body > * > *';
/** Beyond so many the page is something else. */
const MOST_LOOKED_AT = 400;

/** What is set on elements that give way, and given back to the letter. */
const PROPERTIES = ['margin-right', 'max-width', 'min-width', 'padding-right', 'box-sizing'] as const;
type Property = (typeof PROPERTIES)[number];

/** Bodies of 100 % with margins of their own stand out by a few px; more is a layout of fixed width. */
const MOST_OVERHANG = 80;

/** Once the browser has laid the page out for its next frame: asked before, it would lay out a long chapter at once, in our task. */
const afterLayout = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/** Makes the page give way to the sidebar, whatever its layout, and undoes exactly that. */
export function createPageMargin(root: HTMLElement, whenLaidOut = afterLayout) {
  const { put, restore } = createStyles();
  let width = 0;
  let isWaiting = false;

  function lay(): void {
    if (width === 0) return;
    put(root, 'margin-right', width);
    for (const bar of root.querySelectorAll<HTMLElement>('header.v-app-bar--fixed')) put(bar, 'margin-right', width);
    if (isWaiting) return;
    isWaiting = true;
    whenLaidOut(() => {
      isWaiting = false;
      layAside();
    });
  }

  /** What does not give way by itself is measured and moved. */
  function layAside(): void {
    if (width === 0) return;
    const limit = root.clientWidth - width;
    if (limit <= 0) return;
    const overhang = Math.ceil(rightOf(root) - limit);
    if (overhang > 0 && overhang <= MOST_OVERHANG) put(root, 'margin-right', width + overhang);
    const right = Math.ceil(rightOf(root));
    if (right > limit) makeScrollable(right);
    for (const element of fixedElements(root, limit)) {
      put(element, 'margin-right', width);
      const { left, right: edge } = element.getBoundingClientRect();
      if (edge > limit && left < limit) put(element, 'max-width', Math.floor(limit - left));
    }
  }

  /** Content of a fixed width stays as wide as it is; the page can be scrolled until its last letter is beside the sidebar. */
  function makeScrollable(right: number): void {
    put(root, 'margin-right', 0);
    put(root, 'box-sizing', 'border-box');
    put(root, 'padding-right', width);
    put(root, 'min-width', right + width);
  }

  // Paper has no sidebar.
  const { defaultView } = root.ownerDocument;
  defaultView?.addEventListener('beforeprint', restore);
  defaultView?.addEventListener('afterprint', lay);

  return {
    /** `width` in px; 0 gives the page its own margin back. */
    set(next: number): void {
      const isOther = next !== width;
      width = next;
      if (isOther) restore();
      lay();
    },
    /** The page may have drawn its bars anew. */
    refresh: lay,
  };
}

/** Styles set on elements of the page, and given back. */
function createStyles() {
  const moved = new Map<HTMLElement, () => void>();
  return {
    put(element: HTMLElement, property: Property, value: number | string): void {
      if (!moved.has(element)) moved.set(element, remember(element));
      element.style.setProperty(property, typeof value === 'number' ? `${value}px` : value, 'important');
    },
    restore(): void {
      for (const undo of moved.values()) undo();
      moved.clear();
    },
  };
}

/** Where the page's own content ends on the right: the body, and what stands out of it, two levels down. */
function rightOf(root: HTMLElement): number {
  const { body } = root.ownerDocument;
  if (body === null) return 0;
  const blocks = [body, ...Array.from(body.querySelectorAll(':scope > *, :scope > * > *')).slice(0, MOST_LOOKED_AT)];
  const view = root.ownerDocument.defaultView;
  const edges = blocks.map((block) => {
    const { right, width, height } = block.getBoundingClientRect();
    const isOut =
      width === 0 || height === 0 || ['fixed', 'absolute'].includes(view?.getComputedStyle(block).position ?? '');
    return isOut ? 0 : right + (view?.scrollX ?? 0);
  });
  return Math.max(0, ...edges);
}

/** Elements fixed to the window that reach under the sidebar. */
function fixedElements(root: HTMLElement, limit: number): HTMLElement[] {
  const view = root.ownerDocument.defaultView;
  const candidates = Array.from(root.querySelectorAll<HTMLElement>(MAY_BE_FIXED)).slice(0, MOST_LOOKED_AT);
  return candidates.filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > limit && view?.getComputedStyle(element).position === 'fixed';
  });
}

/** Answers how to give an element its own style back, to the very letter of its attribute. */
function remember(element: HTMLElement): () => void {
  const written = element.getAttribute('style');
  const before = PROPERTIES.map((property) => ({
    property,
    value: element.style.getPropertyValue(property),
    priority: element.style.getPropertyPriority(property),
  }));
  return () => {
    for (const { property, value, priority } of before) {
      if (value === '') element.style.removeProperty(property);
      else element.style.setProperty(property, value, priority);
    }
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
