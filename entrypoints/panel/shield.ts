/** A page that uncovers the panel just before a click has not shown it: what is agreed to must have been seen this long. */
const SEEN_FOR_MS = 500;

/** The browser looks again at most this often; a hundred is the least it allows. */
const LOOK_EVERY_MS = 100;

/** The second version of the observer, which tells of what lies over an element; Chromium alone has it. */
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Knows whether the panel in a page is plainly seen: nothing over it, nothing that makes it faint or moves it. A page
 * cannot reach into the frame, but it could lay words of its own over it that no click meets, and so have the reader
 * press *Allow*.
 */
export function createShield(window: Window & typeof globalThis, isFrame: boolean) {
  let clearSince: number | undefined;
  let isCovered = false;
  let wasSeen = false;

  if (isFrame) {
    const observer = new window.IntersectionObserver(
      (entries) => {
        const { isVisible } = (entries.at(-1) ?? {}) as VisibilityEntry;
        wasSeen ||= isVisible === true;
        // A browser that has never called the panel seen (it draws without a screen, or does not know the question) tells nothing.
        isCovered = wasSeen && isVisible === false;
        if (isVisible !== true) clearSince = undefined;
        else clearSince ??= window.performance.now();
      },
      { trackVisibility: true, delay: LOOK_EVERY_MS, threshold: [0, 1] } as IntersectionObserverInit,
    );
    observer.observe(window.document.documentElement);
    // What is pressed through a cover is not what the reader saw.
    window.addEventListener('click', swallow, { capture: true });
    window.addEventListener('pointerdown', swallow, { capture: true });
  }

  function swallow(event: Event): void {
    if (!isCovered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  return {
    /** Whether what is agreed to now was plainly seen; in a window of our own, always. */
    isClear: (): boolean =>
      !isFrame ||
      !wasSeen ||
      (!isCovered && clearSince !== undefined && window.performance.now() - clearSince >= SEEN_FOR_MS),
    /** Whether this browser can tell at all. */
    canTell: (): boolean => !isFrame || 'isVisible' in (window.IntersectionObserverEntry?.prototype ?? {}),
  };
}
export type Shield = ReturnType<typeof createShield>;
