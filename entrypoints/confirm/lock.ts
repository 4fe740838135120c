/** Longer than the gap of a double click (500 ms by default), whose second half would land here. */
const LOCK_MS = 700;

/** A window that was covered, moved or resized stands under a pointer that was meant for something else. */
const RESTARTS = ['focus', 'resize', 'pageshow'] as const;

/** Keys that press a button; all others, Esc among them, go through. */
const PRESSING = new Set(['Enter', ' ']);

/**
 * Lets no press through for a moment after the window came up, came to the front or changed its size: a page that opens
 * something over it and takes it away again in mid-click gets nothing. Answers how to stop.
 */
export function watchLock(window: Window, onChange: (isLocked: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLocked = true;
  const stop = new AbortController();
  const { signal } = stop;

  const put = (next: boolean): void => {
    isLocked = next;
    onChange(next);
  };
  const lock = (): void => {
    clearTimeout(timer);
    put(true);
    if (window.document.visibilityState === 'visible') timer = setTimeout(() => put(false), LOCK_MS);
  };
  const hold = (event: Event): void => {
    if (!isLocked || (event instanceof KeyboardEvent && !PRESSING.has(event.key))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup'] as const)
    window.addEventListener(type, hold, { capture: true, signal });
  for (const type of RESTARTS) window.addEventListener(type, lock, { signal });
  window.document.addEventListener('visibilitychange', lock, { signal });
  lock();
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
