/** Under this width the sidebar lies over the page: two columns would leave too little of the text. */
export const LEAST_WIDTH_BESIDE = 900;

/** Makes the page give way to the sidebar, and undoes exactly that. */
export function createPageMargin(root: HTMLElement) {
  let before: { readonly value: string; readonly priority: string; readonly hadStyle: boolean } | undefined;

  const restore = (): void => {
    if (before === undefined) return;
    if (before.value === '') root.style.removeProperty('margin-right');
    else root.style.setProperty('margin-right', before.value, before.priority);
    // An empty attribute that was not there would still be a change of the page.
    if (!before.hadStyle && root.getAttribute('style') === '') root.removeAttribute('style');
    before = undefined;
  };

  return {
    /** `width` in px; 0 gives the page its own margin back. */
    set(width: number): void {
      if (width === 0) {
        restore();
        return;
      }
      before ??= {
        value: root.style.getPropertyValue('margin-right'),
        priority: root.style.getPropertyPriority('margin-right'),
        hadStyle: root.hasAttribute('style'),
      };
      root.style.setProperty('margin-right', `${width}px`, 'important');
    },
  };
}
export type PageMargin = ReturnType<typeof createPageMargin>;
