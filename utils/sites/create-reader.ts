import { createMemory } from './legislation/remember';
import { type OwnPlaces, readPageInSteps } from './read-page';
import { isReadable, type PageReading, type Steps, type Unreadable, unreadable } from './types';

/** Reads a page whose text arrives in pieces, without ever holding up the page. */
export type PageReader = {
  /**
   * Reads on while `mayContinue` allows; answers whether everything that is on the page has been read. Call it again
   * in the next idle moment until it has, and again when the page has grown. Provisions read before are not read again.
   */
  readonly update: (mayContinue?: () => boolean) => boolean;
  /** What has been read so far: the last complete reading. Ids of paragraphs stay when more arrives. */
  readonly current: () => PageReading | Unreadable;
};

/**
 * Makes a reader for one page. The caller brings the clock:
 *
 * `const until = performance.now() + 30; while (!reader.update(() => performance.now() < until)) await idle();`
 */
export function createReader(dom: Document, url: URL, own: OwnPlaces = {}): PageReader {
  let result: PageReading | Unreadable = unreadable('no-text-yet');
  let steps: Steps<PageReading | Unreadable> | undefined;
  const memory = createMemory();
  return {
    update(mayContinue = () => true) {
      steps ??= readPageInSteps(dom, url, memory, own);
      do {
        const step = steps.next();
        if (!step.done) continue;
        steps = undefined;
        result = keepSame(result, step.value);
        return true;
      } while (mayContinue());
      return false;
    },
    current: () => result,
  };
}

/** A page that only stirred (an advertisement, a menu) keeps its document, so that nobody has to look at it again. */
function keepSame(before: PageReading | Unreadable, after: PageReading | Unreadable): PageReading | Unreadable {
  if (!isReadable(before) || !isReadable(after)) return after;
  const [old, now] = [before.document, after.document];
  const same = old.text === now.text && old.title === now.title && old.paragraphs.length === now.paragraphs.length;
  return same ? { ...after, document: old } : after;
}
