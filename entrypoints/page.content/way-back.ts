type Deps = {
  /** What the page's document calls focused while the focus is anywhere in us. */
  readonly host: Element;
  readonly sidebar: { readonly focus: () => void; readonly blur: () => void };
};

/** Keys lead into the sidebar and back to the place they came from: a link, a field, or the caret in the text. */
export function createWayBack({ host, sidebar }: Deps) {
  let before: Element | null = null;
  const isInside = (): boolean => document.activeElement === host;
  return {
    isInside,
    enter(): void {
      if (!isInside()) before = document.activeElement;
      sidebar.focus();
    },
    /** The text's own selection was never touched, so the next Tab goes on from it. */
    leave(): void {
      sidebar.blur();
      window.focus();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      before = null;
    },
  };
}
