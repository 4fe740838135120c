import { browser, type ContentScriptContext } from '#imports';
import { askBackground } from '@/utils/messaging/ask-background';
import type { JumpTarget, PageStateMessage, ReadingWay } from '@/utils/messaging/background-to-page';
import type { PageSettings } from '@/utils/messaging/page-to-background';
import { createPageMarks } from '@/utils/platform/page-marks';
import { isReadable } from '@/utils/sites/types';
import { createCards } from './cards';
import { followPage, type PageState } from './follow-page';
import { createHost } from './host';
import { readOtherwise } from './other-ways';
import { createPageMargin, roomBeside } from './page-margin';
import { newPage, type PageModel, type PageParts } from './page-model';
import { messageOf, otherPlacesOf, placesOf } from './page-state';
import { changeSettings, draw, jump, setOpen, settle, tell } from './page-steps';
import { createSidebar } from './sidebar';
import { createWayBack } from './way-back';
import { wordAtCaret } from './word-at-caret';

/** A drag changes the width at every move; it is remembered once it rests. */
const WIDTH_SETTLES_MS = 400;

/** One page: what was read, whether the sidebar is open, and everything that may be asked of it. */
export function createPage(ctx: ContentScriptContext, first: PageSettings, onChange: (page: Page) => void): Page {
  const parts = createParts(ctx, newPage(first));
  const { model, marks, wayBack } = parts;
  ctx.onInvalidated(() => {
    marks.dispose();
    model.isOrphaned = true;
    draw(parts);
  });
  draw(parts);
  const follower = followPage({
    window,
    signal: ctx.signal,
    onState(state, isNews) {
      settle(parts, state, isNews);
      if (isNews) onChange(page);
    },
    onRestless() {
      model.troubles = { ...model.troubles, restless: true };
      void tell(parts);
    },
    own: {
      ...(first.textBlock !== undefined && { blocks: { [location.hostname]: first.textBlock } }),
      ...(first.selectors !== undefined && { selectors: first.selectors }),
    },
  });
  ctx.addEventListener(window, 'wxt:locationchange', () => follower.locationChanged());

  const page: Page = {
    get state() {
      return model.state;
    },
    get isOpen() {
      return model.open;
    },
    get message() {
      return messageOf(model.state, model.troubles);
    },
    jump: (target) => jump(parts, target),
    setOpen: (next) => setOpen(parts, next, true),
    moveFocus(to) {
      if (to === 'text') wayBack.leave();
      else if (model.open && !wayBack.isInside()) wayBack.enter();
      else setOpen(parts, !model.open, true);
    },
    lookUpHere: () => lookUpHere(parts),
    markTerms: (spans) => (spans.length > 0 ? marks.mark('term', spans) : marks.clear('term')),
    async readAgain(way) {
      if (way === 'again') {
        follower.again();
        return true;
      }
      const read = await readOtherwise(way, ctx.signal);
      if (read === undefined || !isReadable(read)) return false;
      await follower.take(read);
      return true;
    },
    changeSettings: (next) => changeSettings(parts, next),
  };
  return page;
}

function lookUpHere({ cards }: PageParts): boolean {
  const word = wordAtCaret(document.getSelection());
  if (word !== undefined) void cards.lookUp(word, true);
  return word !== undefined;
}

/** What stands in the page, each knowing of the others what it must. */
function createParts(ctx: ContentScriptContext, model: PageModel): PageParts {
  const { signal } = ctx;
  const margin = createPageMargin(document.documentElement);
  const marks = createPageMarks(window, () => placesOf(model.state));
  const otherMarks = createPageMarks(window, () => otherPlacesOf(model.state));
  const host = createHost({
    signal,
    onReturn() {
      sidebar.reload();
      draw(parts);
    },
    onEvicted() {
      model.troubles = { ...model.troubles, evicted: true };
      sidebar.remove();
      cards.forget();
      void askBackground('page-state', { state: messageOf(model.state, model.troubles) });
    },
  });
  const sidebar = createSidebar({
    root: host.root,
    margin,
    signal,
    panelAddress: () => askForPanel(parts),
    onOpen: () => setOpen(parts, true, true),
    onWidth: createWidthKeeper(ctx, model),
  });
  const cards = createCards({
    signal,
    root: host.root,
    host: host.element,
    page: () => readyPage(model),
    settings: () => model.settings,
    room: () => roomBeside(model.open ? model.settings.sidebar.width : 0),
    jump: (span) => void jump(parts, { span }),
    scrollTo: (span) => marks.scrollToSpan(span),
    onMarksOff() {
      cards.close();
      void askBackground('set-marks-here', { on: false });
    },
  });
  const wayBack = createWayBack({ host: host.element, sidebar });
  const parts: PageParts = { ctx, model, host, margin, sidebar, cards, wayBack, marks, otherMarks };
  return parts;
}

/** The text on the screen with its citations, once both are there. */
const readyPage = ({ state, found }: PageModel) =>
  state.is === 'ready' && found !== undefined
    ? { reading: state.reading, hash: state.hash, citations: found.citations }
    : undefined;

/** An address of the panel that opens once. Only from within a page does the browser give the one under which a page may show it. */
async function askForPanel(parts: PageParts): Promise<string | undefined> {
  const answer = await askBackground('panel-ticket', {});
  if (answer.ok)
    return `${browser.runtime.getURL('/panel.html' as '/options.html')}?in=page&ticket=${answer.value.ticket}`;
  const { model } = parts;
  model.isOrphaned ||= answer.reason === 'reload-page';
  if (model.isOrphaned) draw(parts);
  return undefined;
}

function createWidthKeeper(ctx: ContentScriptContext, model: PageModel): (width: number) => void {
  let timer: number | undefined;
  return (width) => {
    model.settings = { ...model.settings, sidebar: { ...model.settings.sidebar, width } };
    if (timer !== undefined) clearTimeout(timer);
    timer = ctx.setTimeout(() => void askBackground('save-sidebar', { width }), WIDTH_SETTLES_MS);
  };
}

/** What the background may ask of a page. */
export type Page = {
  readonly state: PageState;
  readonly isOpen: boolean;
  /** The state, as it is told to the background. */
  readonly message: PageStateMessage;
  readonly jump: (target: JumpTarget) => boolean;
  readonly setOpen: (open: boolean) => void;
  readonly moveFocus: (to: 'next' | 'text') => void;
  /** Opens the card for what is selected, or for the word at the caret; false where there is none. */
  readonly lookUpHere: () => boolean;
  readonly markTerms: (spans: readonly { readonly start: number; readonly end: number }[]) => void;
  /** Answers whether a way led to a text; reading again as the page stands goes on by itself. */
  readonly readAgain: (way: ReadingWay) => Promise<boolean>;
  readonly changeSettings: (settings: PageSettings) => void;
};
