import { readerMessages } from '@/utils/i18n/messages/reader';
import { type Translate, translator } from '@/utils/i18n/translate';
import type { PageSettings } from '@/utils/messaging/page-to-background';
import { element } from './element';
import { LEAST_WIDTH_BESIDE, type PageMargin } from './page-margin';
import { createResizeEdge } from './resize-edge';

type Deps = {
  readonly root: ShadowRoot;
  readonly margin: PageMargin;
  readonly signal: AbortSignal;
  /** An address of the panel that opens once; undefined where the extension was updated under this page. */
  readonly panelAddress: () => Promise<string | undefined>;
  readonly onOpen: () => void;
  readonly onWidth: (width: number) => void;
};

export type SidebarState = {
  readonly open: boolean;
  readonly settings: PageSettings;
  /** Authorities in the document, where they were counted. */
  readonly count: number | undefined;
  /** The extension was updated under this page. */
  readonly isOrphaned: boolean;
};

/** The sidebar in the page, with the panel in a frame of our own origin; or the slim handle that opens it. */
export function createSidebar(deps: Deps) {
  const surface = element('div');
  deps.root.append(surface);
  let drawn: 'handle' | 'sidebar' | 'orphaned' | undefined;
  let t: Translate<typeof readerMessages> = translator(readerMessages, 'en');
  let width = 0;
  let aside: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let handle: { readonly button: HTMLElement; readonly count: HTMLElement } | undefined;

  function draw({ open, settings, count, isOrphaned }: SidebarState): void {
    t = translator(readerMessages, settings.language);
    width = settings.sidebar.width;
    surface.className = `sn-root ${open ? 'sn-sidebar-root' : 'sn-handle'}`;
    surface.dataset.theme = settings.theme;
    surface.lang = settings.language;
    const next = open ? (isOrphaned ? 'orphaned' : 'sidebar') : 'handle';
    if (next !== drawn) {
      drawn = next;
      if (next === 'handle') drawHandle();
      else drawSidebar(isOrphaned);
    }
    if (next === 'handle') label(count);
    place();
  }

  function drawHandle(): void {
    aside = undefined;
    frame = undefined;
    const number = element('span', { class: 'sn-count' });
    const mark = element('span', { class: 'sn-handle-mark', text: '§', attributes: { 'aria-hidden': 'true' } });
    const made = element('button', { attributes: { type: 'button' }, onClick: deps.onOpen }, [mark, number]);
    handle = { button: made, count: number };
    surface.replaceChildren(made);
  }

  function label(count: number | undefined): void {
    if (handle === undefined) return;
    const said = count === undefined ? t('openQuiet') : t('open', { count });
    handle.button.setAttribute('aria-label', said);
    handle.button.title = said;
    handle.count.textContent = count === undefined ? '' : String(count);
    handle.count.hidden = count === undefined;
  }

  function drawSidebar(isOrphaned: boolean): void {
    handle = undefined;
    const edge = createResizeEdge({ label: t('resize'), width: () => width, onResize: resize });
    const inside = isOrphaned ? orphanNote() : panelFrame();
    aside = element('aside', { class: 'sn-sidebar', label: t('region') }, [edge, inside]);
    surface.replaceChildren(aside);
  }

  function panelFrame(): HTMLElement {
    const made = element('iframe', { class: 'sn-frame', attributes: { title: t('region'), allow: 'clipboard-write' } });
    frame = made;
    void deps.panelAddress().then((url) => {
      if (url !== undefined && frame === made) made.src = url;
    });
    return made;
  }

  const orphanNote = (): HTMLElement =>
    element('div', { class: 'sn-orphaned' }, [
      element('p', { text: t('updated') }),
      element('button', {
        class: 'sn-button',
        text: t('reload'),
        attributes: { type: 'button' },
        onClick: () => window.location.reload(),
      }),
    ]);

  function resize(next: number): void {
    width = next;
    place();
    deps.onWidth(next);
  }

  /** Beside the page where there is room for both, else over it. */
  function place(): void {
    const isOver = window.innerWidth < LEAST_WIDTH_BESIDE;
    deps.margin.set(aside === undefined || isOver ? 0 : width);
    if (aside === undefined) return;
    aside.dataset.over = String(isOver);
    aside.style.width = `${isOver ? Math.min(width, window.innerWidth - 24) : width}px`;
  }
  window.addEventListener('resize', place, { signal: deps.signal });

  return {
    draw,
    /** The page drew its frames anew: the old ticket counts no more. */
    reload(): void {
      drawn = undefined;
    },
    focus: (): void => frame?.focus(),
    blur: (): void => frame?.blur(),
    remove(): void {
      drawn = undefined;
      aside = undefined;
      frame = undefined;
      surface.replaceChildren();
      deps.margin.set(0);
    },
  };
}
