import { isTooLong } from '@/utils/core/document-limits';
import type { LegalDocument } from '@/utils/core/legal-document';
import { createReader } from '@/utils/sites/create-reader';
import type { OwnPlaces } from '@/utils/sites/read-page';
import { isReadable, type PageReading, type Unreadable, unreadable } from '@/utils/sites/types';
import { hashInPage } from './hash-in-page';

/** What the page on the screen is, as far as it has been read. */
export type PageState =
  | { readonly is: 'reading' }
  | { readonly is: 'unreadable'; readonly read: Unreadable }
  | { readonly is: 'ready'; readonly reading: PageReading; readonly hash: string };

/** Pages write their text in bursts; one reading after each burst is enough. */
const QUIET_MS = 250;
/** A page that never rests is read all the same, at first after so long, then after twice as long each time. */
const LONGEST_WAIT_MS = 1500;
/** Longer than this nobody waits for a page to show what changed. */
const LAST_WAIT_MS = 30_000;
/** After so many readings in a row without a rest, some three minutes, it is not read again by itself. */
const MOST_WITHOUT_REST = 10;
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
  readonly own?: OwnPlaces;
  /** The page never comes to rest, and is not read again by itself. */
  readonly onRestless?: () => void;
  /** Names a text, beside the page's own thread. */
  readonly hash?: (document: LegalDocument) => Promise<string>;
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

/** What a reading came to, and the name of its text. */
type Read = { readonly found: PageReading; readonly hash: string } | { readonly found: Unreadable };

/** What follows from a reading: another state, and after how long the page is read again by itself. */
type Step = { readonly state?: PageState; readonly againIn?: number };

function stepAfter(read: Read, { since, textBefore }: Visit, now: number): Step {
  const left = PATIENCE_MS - (now - since);
  if (!('hash' in read)) {
    const isEarly = read.found.reason === 'no-text-yet' && left > 0;
    return isEarly ? { state: { is: 'reading' }, againIn: left } : { state: { is: 'unreadable', read: read.found } };
  }
  if (read.hash === textBefore && left > 0) return { againIn: QUIET_MS };
  return { state: { is: 'ready', reading: read.found, hash: read.hash } };
}

/** Whether another text stands there, or another reason why there is none; else only the elements behind it are others. */
function isNews(before: PageState, next: PageState): boolean {
  if (next.is === 'ready' && before.is === 'ready') return next.reading.document !== before.reading.document;
  if (next.is === 'unreadable' && before.is === 'unreadable') return next.read.reason !== before.read.reason;
  return next.is !== before.is;
}

/**
 * Turns to read: after each burst of changes, but not later than the longest wait, which grows while the page gives no
 * rest; in the end none. `signal` ends them too.
 */
function createTurns({ window, signal, onRestless }: Deps, read: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | undefined;
  let withoutRest = 0;
  const observer = new window.MutationObserver(() => plan());
  const observe = (): void =>
    observer.observe(window.document, { childList: true, subtree: true, characterData: true });

  function turnIn(milliseconds: number, isRest = false): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      firstChange = undefined;
      if (isRest) withoutRest = 0;
      if (!signal.aborted) read();
    }, milliseconds);
  }

  function plan(): void {
    const now = Date.now();
    firstChange ??= now;
    const longest = Math.min(LONGEST_WAIT_MS * 2 ** withoutRest, LAST_WAIT_MS);
    if (now - firstChange + QUIET_MS < longest) turnIn(QUIET_MS, true);
    else hurry();
  }

  /** The page has not rested within the longest wait. */
  function hurry(): void {
    withoutRest += 1;
    firstChange = undefined;
    turnIn(0);
    if (withoutRest < MOST_WITHOUT_REST) return;
    observer.disconnect();
    onRestless?.();
  }

  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    turnIn: (milliseconds: number): void => turnIn(milliseconds),
    /** Another address, or the reader's own wish: as if the page were new. */
    afresh(milliseconds = QUIET_MS): void {
      withoutRest = 0;
      observe();
      turnIn(milliseconds);
    },
    plan,
  };
}

/** What is on the screen, and whether it is being read. */
type Following = {
  readonly deps: Deps;
  visit: Visit;
  state: PageState;
  /** What the reader had read in another way stands until the address changes. */
  isTaken: boolean;
  isReading: boolean;
  changedMeanwhile: boolean;
};

type Turns = ReturnType<typeof createTurns>;

/**
 * Reads the page now and whenever its text changes: late text, text in pieces, another route. The state always belongs
 * to the address on the screen; text that still belongs to the one before is not taken for the new one's.
 */
export function followPage(deps: Deps) {
  const page: Following = {
    deps,
    visit: arrive(deps.window, undefined, deps.own),
    state: { is: 'reading' },
    isTaken: false,
    isReading: false,
    changedMeanwhile: false,
  };
  const turns: Turns = createTurns(deps, () => void read(page, turns));
  // In a task of its own: drawing what stands there already was the one before.
  turns.turnIn(0);
  return {
    /** The address may have changed: HKLII moves from case to case without loading a page. */
    locationChanged(): void {
      followAddress(page, turns);
      turns.afresh();
    },
    /** Reads again because the reader asked. */
    again(): void {
      page.isTaken = false;
      turns.afresh(0);
    },
    /** Takes a reading that the reader asked for in another way: from the site's data, from a block pointed at. */
    async take(reading: PageReading): Promise<void> {
      page.isTaken = true;
      const { visit } = page;
      const name = await (deps.hash ?? hashInPage)(reading.document);
      if (page.visit !== visit || deps.signal.aborted) return;
      take(page, turns, { state: { is: 'ready', reading, hash: name } });
    },
  };
}

async function read(page: Following, turns: Turns): Promise<void> {
  const { window, signal, hash = hashInPage } = page.deps;
  if (page.isTaken && addressOf(window) === page.visit.address) return;
  page.changedMeanwhile ||= page.isReading;
  if (page.isReading) return;
  followAddress(page, turns);
  page.isReading = true;
  const { visit } = page;
  const isCurrent = (): boolean => visit === page.visit && !signal.aborted;
  const come = await readAndName(visit.reader, page.state, hash, isCurrent).catch(notUnderstood);
  page.isReading = false;
  if (come !== undefined && isCurrent()) take(page, turns, stepAfter(come, visit, Date.now()));
  if (signal.aborted || !(page.changedMeanwhile || visit !== page.visit)) return;
  page.changedMeanwhile = false;
  turns.plan();
}

function take(page: Following, turns: Turns, { state: next, againIn }: Step): void {
  if (againIn !== undefined) turns.turnIn(againIn);
  if (next === undefined) return;
  const before = page.state;
  page.state = next;
  page.deps.onState(next, isNews(before, next));
}

function followAddress(page: Following, turns: Turns): void {
  const { window, own } = page.deps;
  const { state, visit } = page;
  if (addressOf(window) === visit.address) return;
  page.isTaken = false;
  page.visit = arrive(window, state.is === 'ready' ? state.hash : visit.textBefore, own);
  take(page, turns, { state: { is: 'reading' } });
}

/** Reads the page, and names its text unless it is the one that was named before. Undefined where the visit is over. */
async function readAndName(
  reader: Visit['reader'],
  state: PageState,
  hash: NonNullable<Deps['hash']>,
  isCurrent: () => boolean,
): Promise<Read | undefined> {
  const found = await readInSlices(reader, isCurrent);
  if (found === undefined || !isReadable(found)) return found && { found };
  // The reader keeps the document of a page that only stirred; its places are new all the same.
  if (isTooLong(found.document)) return { found: unreadable('too-long') };
  const isKnown = state.is === 'ready' && state.reading.document === found.document;
  return { found, hash: isKnown ? state.hash : await hash(found.document) };
}

const arrive = (window: Window, textBefore: string | undefined, own: OwnPlaces = {}): Visit => ({
  address: addressOf(window),
  since: Date.now(),
  reader: createReader(window.document, new URL(window.location.href), own),
  textBefore,
});

/** A page on which our own reading fails says so; it does not leave a skeleton standing. */
const notUnderstood = (): Read => ({ found: unreadable('layout-not-understood', ['the page could not be read']) });

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
