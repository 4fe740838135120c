/** Long enough that a word becomes one save. */
const SAVE_AFTER_MS = 400;
/** However long somebody types without a pause, no more than this is unsaved. */
const LONGEST_UNSAVED_MS = 1000;

/** Saves one after the other, each a moment after the last key but never later than the longest wait. */
export function createSaver(now: () => number = Date.now) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let waiting: (() => void) | undefined;
  let queue: Promise<void> = Promise.resolve();
  const cancel = (): void => {
    clearTimeout(timer);
    since = undefined;
    waiting = undefined;
  };
  const flush = (): void => {
    const work = waiting;
    cancel();
    work?.();
  };
  return {
    /** Which version of each draft is open here. */
    bases: new Map<string, number>(),
    /** Where a draft that another window changed goes on from here. */
    copies: new Map<string, string>(),
    cancel,
    flush,
    later(work: () => void): void {
      const at = now();
      since ??= at;
      waiting = work;
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(SAVE_AFTER_MS, since + LONGEST_UNSAVED_MS - at)));
    },
    inTurn(work: () => Promise<void>): Promise<void> {
      queue = queue.then(work, work);
      return queue;
    },
  };
}
