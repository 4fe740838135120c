import { hashDocument } from '@/utils/core/hash-document';
import { createReader } from '@/utils/sites/create-reader';
import type { TextBlocks } from '@/utils/sites/pointed';
import { isReadable, type PageReading, type Unreadable, unreadable } from '@/utils/sites/types';

/** What the page on the screen is, as far as it has been read. */
export type PageState =
  | { readonly is: 'reading' }
  | { readonly is: 'unreadable'; readonly read: Unreadable }
  | { readonly is: 'ready'; readonly reading: PageReading; readonly hash: string };

/** Pages write their text in bursts; one reading after each burst is enough. */
const QUIET_MS = 250;
/** A page that never rests is read all the same. */
const LONGEST_WAIT_MS = 1500;
/** Before this has passed, an empty page is still loading: only then it is said that there is no text. */
const PATIENCE_MS = 8000;
/** Well under the 50 ms after which a page feels stuck. */
const SLICE_MS = 12;

type Deps = {
  readonly window: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Each reading; `isNews` is false where only the elements behind the same text are others. */
  readonly onState: (state: PageState, isNews: boolean) => void;
  /** Where the text stands, as the reader pointed at it on this host. */
  readonly blocks?: TextBlocks;
};

/** What was read under one address, and since when it is on the screen. */
type Visit = {
  readonly address: string;
  readonly since: number;
  readonly reader: ReturnType<typeof createReader>;
  /** Hash of the text that the address before showed: a route changes before its text does. */
  readonly textBefore: string | undefined;
};

const addressOf = ({ location }: Window): string => location.href.split('#')[0] ?? '';

/**
 * Reads the page now and whenever its text changes: late text, text in pieces, another route. The state always belongs
 * to the address on the screen; text that still belongs to the one before is not taken for the new one's.
 */
export function followPage({ window, signal, onState, blocks }: Deps) {
  let visit = arrive(window, undefined, blocks);
  /** What the reader had read in another way stands until the address changes. */
  let isTaken = false;
  let state: PageState = { is: 'reading' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | undefined;
  let isReading = false;
  let changedMeanwhile = false;

  const observer = new window.MutationObserver(() => plan());
  observer.observe(window.document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  /** Waits for the end of a burst, but not for ever. */
  function plan(): void {
    firstChange ??= Date.now();
    const waited = Date.now() - firstChange;
    readIn(Math.max(0, Math.min(QUIET_MS, LONGEST_WAIT_MS - waited)));
  }

  function readIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(read, milliseconds);
  }

  async function read(): Promise<void> {
    firstChange = undefined;
    if (signal.aborted) return;
    if (isTaken && addressOf(window) === visit.address) return;
    if (isReading) {
      changedMeanwhile = true;
      return;
    }
    followAddress();
    isReading = true;
    const current = visit;
    const found = await readInSlices(current.reader, () => current === visit && !signal.aborted).catch(notUnderstood);
    isReading = false;
    if (signal.aborted) return;
    if (current === visit && found !== undefined) settle(found);
    if (changedMeanwhile || current !== visit) {
      changedMeanwhile = false;
      plan();
    }
  }

  function settle(found: PageReading | Unreadable): void {
    const age = Date.now() - visit.since;
    if (!isReadable(found)) {
      const isEarly = found.reason === 'no-text-yet' && age < PATIENCE_MS;
      if (isEarly) readIn(PATIENCE_MS - age);
      put(isEarly ? { is: 'reading' } : { is: 'unreadable', read: found });
      return;
    }
    // The reader keeps the document of a page that only stirred; its places are new all the same.
    const isKnown = state.is === 'ready' && state.reading.document === found.document;
    const hash = isKnown && state.is === 'ready' ? state.hash : hashDocument(found.document);
    if (hash === visit.textBefore && age < PATIENCE_MS) readIn(QUIET_MS);
    else put({ is: 'ready', reading: found, hash });
  }

  function put(next: PageState): void {
    const isNews =
      next.is !== state.is ||
      (next.is === 'ready' && state.is === 'ready' && next.reading.document !== state.reading.document) ||
      (next.is === 'unreadable' && state.is === 'unreadable' && next.read.reason !== state.read.reason);
    state = next;
    onState(next, isNews);
  }

  function followAddress(): void {
    if (addressOf(window) === visit.address) return;
    isTaken = false;
    visit = arrive(window, state.is === 'ready' ? state.hash : visit.textBefore, blocks);
    put({ is: 'reading' });
  }

  read();
  return {
    /** The address may have changed: HKLII moves from case to case without loading a page. */
    locationChanged(): void {
      followAddress();
      plan();
    },
    /** Reads again because the reader asked. */
    again(): void {
      isTaken = false;
      readIn(0);
    },
    /** Takes a reading that the reader asked for in another way: from the site's data, from a block pointed at. */
    take(reading: PageReading): void {
      isTaken = true;
      put({ is: 'ready', reading, hash: hashDocument(reading.document) });
    },
  };
}

const arrive = (window: Window, textBefore: string | undefined, blocks: TextBlocks = {}): Visit => ({
  address: addressOf(window),
  since: Date.now(),
  reader: createReader(window.document, new URL(window.location.href), blocks),
  textBefore,
});

/** A page on which our own reading fails says so; it does not leave a skeleton standing. */
const notUnderstood = (): Unreadable => unreadable('layout-not-understood', ['the page could not be read']);

/** Reads in slices, giving the page its turn between them, until all is read or the visit is over. */
async function readInSlices(
  reader: Visit['reader'],
  isCurrent: () => boolean,
): Promise<PageReading | Unreadable | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    if (reader.update(() => performance.now() < until)) return reader.current();
    await new Promise((resolve) => setTimeout(resolve));
    if (!isCurrent()) return undefined;
  }
}
