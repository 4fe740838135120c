import { browser, type ContentScriptContext } from '#imports';
import type { LegalDocument } from '@/utils/core/legal-document';
import { askBackground } from '@/utils/messaging/ask-background';
import type { JumpTarget, ReadingWay } from '@/utils/messaging/background-to-page';
import type { MarkedCitation, PageSettings } from '@/utils/messaging/page-to-background';
import { createPageMarks } from '@/utils/platform/page-marks';
import { isReadable } from '@/utils/sites/types';
import { createCards } from './cards';
import { findTarget } from './find-target';
import { followPage, type PageState } from './follow-page';
import { createHost } from './host';
import { readOtherwise } from './other-ways';
import { createPageMargin, LEAST_WIDTH_BESIDE, roomBeside } from './page-margin';
import { expectsText, messageOf, otherPlacesOf, placeCaret, placesOf } from './page-state';
import { createSidebar } from './sidebar';
import { createWayBack } from './way-back';

/** A drag changes the width at every move; it is remembered once it rests. */
const WIDTH_SETTLES_MS = 400;

/** One page: what was read, whether the sidebar is open, and everything that may be asked of it. */
export function createPage(ctx: ContentScriptContext, first: PageSettings, onChange: (page: Page) => void): Page {
  let settings = first;
  let state: PageState = { is: 'reading' };
  // Over a narrow window it would lie on the text the reader came for: there it begins as a handle.
  let open = first.sidebar.open && window.innerWidth >= LEAST_WIDTH_BESIDE;
  let found: { readonly count: number; readonly citations: readonly MarkedCitation[] } | undefined;
  let isOrphaned = false;
  /** The page takes the sidebar away again and again; it stays away. */
  let isEvicted = false;
  let isMounted = false;
  let widthTimer: number | undefined;

  const margin = createPageMargin(document.documentElement);
  const marks = createPageMarks(window, () => placesOf(state));
  const otherMarks = createPageMarks(window, () => otherPlacesOf(state));
  ctx.onInvalidated(() => {
    marks.dispose();
    isOrphaned = true;
    draw();
  });
  const host = createHost({
    signal: ctx.signal,
    onReturn: () => {
      sidebar.reload();
      draw();
    },
    onEvicted: () => {
      isEvicted = true;
      sidebar.remove();
      cards.forget();
      void askBackground('page-state', { state: messageOf(state, true) });
    },
  });
  const sidebar = createSidebar({
    root: host.root,
    margin,
    signal: ctx.signal,
    async panelAddress() {
      const answer = await askBackground('panel-ticket', {});
      if (answer.ok) return panelAddress(answer.value.ticket);
      isOrphaned ||= answer.reason === 'reload-page';
      if (isOrphaned) draw();
      return undefined;
    },
    onOpen: () => setOpen(true, true),
    onWidth: rememberWidth,
  });
  const wayBack = createWayBack({ host: host.element, sidebar });
  const cards = createCards({
    signal: ctx.signal,
    root: host.root,
    host: host.element,
    page: () =>
      state.is === 'ready' && found !== undefined
        ? { reading: state.reading, hash: state.hash, citations: found.citations }
        : undefined,
    settings: () => settings,
    room: () => roomBeside(open ? settings.sidebar.width : 0),
    jump: (span) => void jump({ span }),
    scrollTo: (span) => marks.scrollToSpan(span),
    onMarksOff: () => {
      cards.close();
      void askBackground('set-marks-here', { on: false });
    },
  });

  function settle(next: PageState, isNews: boolean): void {
    state = next;
    margin.refresh();
    if (!isNews) {
      markCitations();
      return;
    }
    found = undefined;
    cards.forget();
    marks.clear();
    draw();
    onChange(page);
    void tell(next);
  }

  /** Tells what stands on the screen, and hears where its citations are; a text that is known need not travel. */
  async function tell(told: PageState): Promise<void> {
    const answer = await askBackground('page-state', { state: messageOf(told, isEvicted) });
    if (told.is !== 'ready' || state !== told || !answer.ok) return;
    const marked = answer.value === 'unknown' ? await give(told.reading.document) : answer.value;
    if (state !== told || marked === undefined || marked === null) return;
    found = marked;
    markCitations();
    draw();
  }

  async function give(document: LegalDocument) {
    // The receiver's schema checks it; the cast only lifts `readonly`.
    const answer = await askBackground('give-document', { document: document as never });
    return answer.ok ? answer.value : undefined;
  }

  /** Marks lie on the page's own text nodes: where the page redrew its text, they are laid again. */
  function markCitations(): void {
    if (state.is !== 'ready' || !settings.marks || found === undefined) return;
    const { places } = state.reading;
    // What the site has made a link of itself needs no mark.
    const isLinked = (citation: MarkedCitation): boolean =>
      places.of(citation)[0]?.node.parentElement?.closest('a[href]') !== null;
    marks.mark(
      'citation',
      found.citations.filter((citation) => citation.hasCard && !isLinked(citation)),
    );
  }

  /** Drawn only where there is, or will be, something to read: a court's list of judgments stays untouched. */
  function isShown(): boolean {
    if (state.is === 'unreadable') return ['no-text-yet', 'layout-not-understood'].includes(state.read.reason);
    return state.is === 'ready' || isMounted || expectsText(document);
  }

  function draw(): void {
    if (isEvicted) return;
    isMounted = isShown();
    if (!isMounted) {
      sidebar.remove();
      host.remove();
      return;
    }
    host.mount();
    sidebar.draw({ open, settings, count: found?.count, isOrphaned });
  }

  function setOpen(next: boolean, byHand: boolean): void {
    const wasInside = wayBack.isInside();
    open = next;
    cards.forget();
    if (!next && byHand) marks.clear('jump');
    draw();
    if (next && byHand) wayBack.enter();
    else if (!next && wasInside) wayBack.leave();
    void askBackground('save-sidebar', { open: next });
  }

  function rememberWidth(width: number): void {
    settings = { ...settings, sidebar: { ...settings.sidebar, width } };
    if (widthTimer !== undefined) clearTimeout(widthTimer);
    widthTimer = ctx.setTimeout(() => void askBackground('save-sidebar', { width }), WIDTH_SETTLES_MS);
  }

  function jump(target: JumpTarget): boolean {
    if (state.is !== 'ready') return false;
    const isOther = 'counterpart' in target;
    const [text, places] = isOther ? [otherMarks, otherPlacesOf(state)] : [marks, state.reading.places];
    const span = isOther ? target.counterpart : findTarget(state.reading.document, target);
    if (span === undefined || !text.scrollToSpan(span)) return false;
    text.mark('jump', [span]);
    placeCaret(places.of(span)[0], document);
    // Over the page, the sidebar would lie on the very words it leads to.
    if (window.innerWidth < LEAST_WIDTH_BESIDE) setOpen(false, false);
    return true;
  }

  async function readAgain(way: ReadingWay): Promise<boolean> {
    if (way === 'again') {
      follower.again();
      return true;
    }
    const read = await readOtherwise(way, ctx.signal);
    if (read === undefined || !isReadable(read)) return false;
    follower.take(read);
    return true;
  }

  const page: Page = {
    get state() {
      return state;
    },
    get isOpen() {
      return open;
    },
    get isEvicted() {
      return isEvicted;
    },
    jump,
    setOpen: (next) => setOpen(next, true),
    moveFocus(to) {
      if (to === 'text') wayBack.leave();
      else if (open && !wayBack.isInside()) wayBack.enter();
      else setOpen(!open, true);
    },
    markTerms: (spans) => (spans.length > 0 ? marks.mark('term', spans) : marks.clear('term')),
    readAgain,
    changeSettings(next) {
      if (settings.marks && !next.marks) marks.clear('citation');
      settings = { ...next, sidebar: { ...next.sidebar, width: settings.sidebar.width } };
      markCitations();
      draw();
    },
  };
  draw();
  const follower = followPage({
    window,
    signal: ctx.signal,
    onState: settle,
    ...(first.textBlock !== undefined && { blocks: { [location.hostname]: first.textBlock } }),
  });
  ctx.addEventListener(window, 'wxt:locationchange', () => follower.locationChanged());
  return page;
}

/** Only from within a page does the browser give the address under which a page may show it. */
const panelAddress = (ticket: string): string =>
  `${browser.runtime.getURL('/panel.html' as '/options.html')}?in=page&ticket=${ticket}`;

/** What the background may ask of a page. */
export type Page = {
  readonly state: PageState;
  readonly isOpen: boolean;
  readonly isEvicted: boolean;
  readonly jump: (target: JumpTarget) => boolean;
  readonly setOpen: (open: boolean) => void;
  readonly moveFocus: (to: 'next' | 'text') => void;
  readonly markTerms: (spans: readonly { readonly start: number; readonly end: number }[]) => void;
  /** Answers whether a way led to a text; reading again as the page stands goes on by itself. */
  readonly readAgain: (way: ReadingWay) => Promise<boolean>;
  readonly changeSettings: (settings: PageSettings) => void;
};
