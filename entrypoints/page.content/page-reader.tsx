import { createRoot, type Root } from 'react-dom/client';
import { type ContentScriptContext, createShadowRootUi } from '#imports';
import { knownAuthorities } from '@/components/citations/read-authorities';
import type { NextStep } from '@/components/ui/failure';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { JumpTarget } from '@/utils/messaging/background-to-page';
import { askBackground } from '@/utils/messaging/client';
import type { PageSettings, ReaderTab } from '@/utils/messaging/page-to-background';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { createPageMarks } from '@/utils/platform/page-marks';
import { describeAttempt } from '@/utils/sites/describe-attempt';
import { authoritiesOf } from '../shared/read-elsewhere';
import { CardLayer } from './card-layer';
import { createCards } from './cards';
import { findTarget } from './find-target';
import { followPage, type PageState } from './follow-page';
import { keepDefinitionsOf } from './keep-definitions';
import { createPageMargin, LEAST_WIDTH_BESIDE, roomBeside } from './page-margin';
import { expectsText, otherPlacesOf, placeCaret, placesOf, readerStateOf } from './page-state';
import { createPageServices } from './services';
import { Sidebar } from './sidebar';
import { citationsToMark } from './watch-citations';

/** A drag changes the width at every move; it is remembered once it rests. */
const WIDTH_SETTLES_MS = 400;

/** The sidebar of one page: what was read, whether it is open, and everything that may be asked of it. */
export async function createPageReader(
  ctx: ContentScriptContext,
  first: PageSettings,
  onChange: (reader: PageReader) => void,
) {
  let settings = first;
  let page: PageState = { is: 'reading' };
  let open = first.sidebar.open;
  let takesFocus = false;
  let tab: ReaderTab = first.sidebar.tab;
  let citations: number | undefined;
  let isOrphaned = false;
  let root: Root | undefined;
  let widthTimer: number | undefined;

  const margin = createPageMargin(document.documentElement);
  const marks = createPageMarks(window, () => placesOf(page));
  const otherMarks = createPageMarks(window, () => otherPlacesOf(page));
  ctx.onInvalidated(marks.dispose);
  const cards = createCards({
    signal: ctx.signal,
    reading: () => (page.is === 'ready' ? page.reading : undefined),
    settings: () => settings,
    jump: (span) => jump({ span }),
    scrollTo: (span) => marks.scrollToSpan(span),
    onChange: draw,
  });
  const services = createPageServices({
    jump,
    markTerms: (spans) => (spans.length > 0 ? marks.mark('term', spans) : marks.clear('term')),
    onOrphaned: () => {
      isOrphaned = true;
      draw();
    },
  });
  const ui = await createShadowRootUi(ctx, {
    name: 'sidenote-reader',
    position: 'inline',
    anchor: 'html',
    mode: 'open',
    isolateEvents: true,
    onMount: (container) => {
      root = createRoot(container);
      return root;
    },
    onRemove: (mounted) => {
      mounted?.unmount();
      root = undefined;
      margin.set(0);
      marks.dispose();
    },
  });

  function settle(next: PageState, isNews: boolean): void {
    page = next;
    margin.refresh();
    if (!isNews) {
      markCitations();
      return;
    }
    citations = undefined;
    cards.forget();
    marks.clear();
    draw();
    onChange(reader);
    if (next.is === 'ready') ctx.requestIdleCallback(() => count(next.reading.document));
  }

  /** The number on the handle is worth having before the sidebar is opened, and not worth a stutter. */
  async function count(document: LegalDocument): Promise<void> {
    const { rows } = await authoritiesOf(document);
    if (page.is !== 'ready' || page.reading.document !== document) return;
    citations = rows.length;
    markCitations();
    draw();
  }

  /** Marks lie on the page's own text nodes: where the page redrew its text, they are laid again. */
  function markCitations(): void {
    if (page.is !== 'ready' || !settings.marks || citations === undefined) return;
    const { document, places } = page.reading;
    const authorities = knownAuthorities(document);
    if (authorities !== undefined) marks.mark('citation', citationsToMark(authorities, places, document));
  }

  /** Drawn only where there is, or will be, something to read: a court's list of judgments stays untouched. */
  function isShown(): boolean {
    if (page.is === 'unreadable') return ['no-text-yet', 'layout-not-understood'].includes(page.read.reason);
    return page.is === 'ready' || ui.mounted !== undefined || expectsText(document);
  }

  function draw(): void {
    if (ctx.isInvalid) return;
    if (!isShown()) {
      ui.remove();
      return;
    }
    if (ui.mounted === undefined) ui.mount();
    root?.render(
      <>
        <Sidebar
          state={readerStateOf(page)}
          settings={settings}
          services={services}
          margin={margin}
          open={open}
          takesFocus={takesFocus}
          tab={tab}
          citations={citations}
          definitions={page.is === 'ready' ? (page.reading.document.definitions ?? []) : []}
          isOrphaned={isOrphaned}
          onOpen={(next) => setOpen(next, true)}
          onWidth={rememberWidth}
          onTab={setTab}
          onStep={takeStep}
          onMarks={turnMarks}
          onKeepDefinitions={keepDefinitions}
        />
        {cards.current !== undefined && (
          <CardLayer
            card={cards.current}
            settings={settings}
            room={roomBeside(open ? settings.sidebar.width : 0)}
            onMarksOff={() => turnMarks(false)}
            onStep={cards.step}
            onClose={cards.close}
          />
        )}
      </>,
    );
  }

  function turnMarks(on: boolean): void {
    settings = { ...settings, marks: on };
    cards.close();
    if (on) markCitations();
    else marks.clear('citation');
    draw();
    askBackground('set-marks-here', { on });
  }

  function setOpen(next: boolean, byHand: boolean): void {
    open = next;
    takesFocus = next && byHand;
    cards.forget();
    if (!next && byHand) marks.clear('jump');
    draw();
    askBackground('save-reader-state', { open: next });
  }

  function setTab(next: ReaderTab): void {
    tab = next;
    draw();
    askBackground('save-reader-state', { tab: next });
  }

  function rememberWidth(width: number): void {
    settings = { ...settings, sidebar: { ...settings.sidebar, width } };
    if (widthTimer !== undefined) clearTimeout(widthTimer);
    widthTimer = ctx.setTimeout(() => askBackground('save-reader-state', { width }), WIDTH_SETTLES_MS);
  }

  function jump(target: JumpTarget): boolean {
    if (page.is !== 'ready') return false;
    const isOther = 'counterpart' in target;
    const [text, places] = isOther ? [otherMarks, otherPlacesOf(page)] : [marks, page.reading.places];
    const span = isOther ? target.counterpart : findTarget(page.reading.document, target);
    if (span === undefined || !text.scrollToSpan(span)) return false;
    text.mark('jump', [span]);
    placeCaret(places.of(span)[0], document);
    // Over the page, the sidebar would lie on the very words it leads to.
    if (window.innerWidth < LEAST_WIDTH_BESIDE) setOpen(false, false);
    return true;
  }

  function takeStep(step: NextStep): void {
    if (step === 'reload') window.location.reload();
    else if (step === 'retry') follower.again();
    else if (step === 'report' && page.is === 'unreadable')
      copyToClipboard({ text: describeAttempt(document, new URL(location.href), page.read) });
  }

  const keepDefinitions = async (): Promise<number> =>
    page.is === 'ready' ? keepDefinitionsOf(page.reading.document) : 0;

  const reader: PageReader = {
    get page() {
      return page;
    },
    get isOpen() {
      return open;
    },
    jump,
    setOpen: (next: boolean) => setOpen(next, true),
    showCitations(): void {
      setTab('citations');
      setOpen(true, true);
    },
    changeSettings(next: PageSettings): void {
      if (settings.marks && !next.marks) marks.clear('citation');
      settings = { ...next, sidebar: { ...next.sidebar, width: settings.sidebar.width } };
      markCitations();
      draw();
    },
  };
  draw();
  const follower = followPage({ window, signal: ctx.signal, onState: settle });
  ctx.addEventListener(window, 'wxt:locationchange', () => follower.locationChanged());
  return reader;
}

/** What the panel and the background may ask of a page's sidebar. */
export type PageReader = {
  readonly page: PageState;
  readonly isOpen: boolean;
  readonly jump: (target: JumpTarget) => boolean;
  readonly setOpen: (open: boolean) => void;
  readonly showCitations: () => void;
  readonly changeSettings: (settings: PageSettings) => void;
};
