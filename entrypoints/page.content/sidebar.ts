import { sidebarMessages } from '@/utils/i18n/messages/sidebar';
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

type Text = Translate<typeof sidebarMessages>;

type Handle = { readonly button: HTMLElement; readonly count: HTMLElement };

function createHandle(onClick: () => void): Handle {
  const count = element('span', { class: 'sn-count' });
  const mark = element('span', { class: 'sn-handle-mark', text: '§', attributes: { 'aria-hidden': 'true' } });
  return { button: element('button', { attributes: { type: 'button' }, onClick }, [mark, count]), count };
}

function label({ button, count: shown }: Handle, count: number | undefined, t: Text): void {
  const said = count === undefined ? t('openQuiet') : t('open', { count });
  button.setAttribute('aria-label', said);
  button.title = said;
  shown.textContent = count === undefined ? '' : String(count);
  shown.hidden = count === undefined;
}

/** What stands in the sidebar where the extension was updated under the page: its own pages cannot be had any more. */
const orphanNote = (t: Text): HTMLElement =>
  element('div', { class: 'sn-orphaned' }, [
    element('p', { text: t('updated') }),
    element('button', {
      class: 'sn-button',
      text: t('reload'),
      attributes: { type: 'button' },
      onClick: () => window.location.reload(),
    }),
  ]);

/** What is drawn of the sidebar now. */
type Drawn = {
  readonly deps: Deps;
  readonly surface: HTMLElement;
  as: 'handle' | 'sidebar' | 'orphaned' | undefined;
  width: number;
  aside?: HTMLElement | undefined;
  frame?: HTMLIFrameElement | undefined;
  handle?: Handle | undefined;
};

/** The sidebar in the page, with the panel in a frame of our own origin; or the slim handle that opens it. */
export function createSidebar(deps: Deps) {
  const surface = element('div');
  deps.root.append(surface);
  const state: Drawn = { deps, surface, as: undefined, width: 0 };
  window.addEventListener('resize', () => place(state), { signal: deps.signal });
  return {
    draw: (sidebar: SidebarState): void => draw(state, sidebar),
    /** The page drew its frames anew: the old ticket counts no more. */
    reload(): void {
      state.as = undefined;
    },
    focus: (): void => state.frame?.focus(),
    blur: (): void => state.frame?.blur(),
    remove(): void {
      Object.assign(state, { as: undefined, aside: undefined, frame: undefined });
      surface.replaceChildren();
      deps.margin.set(0);
    },
  };
}

function draw(state: Drawn, { open, settings, count, isOrphaned }: SidebarState): void {
  const { surface } = state;
  const t = translator(sidebarMessages, settings.language);
  state.width = settings.sidebar.width;
  surface.className = `sn-root ${open ? 'sn-sidebar-root' : 'sn-handle'}`;
  surface.dataset.theme = settings.theme;
  surface.lang = settings.language;
  const next = open ? (isOrphaned ? 'orphaned' : 'sidebar') : 'handle';
  if (next !== state.as) {
    state.as = next;
    if (next === 'handle') drawHandle(state);
    else drawSidebar(state, isOrphaned, t);
  }
  if (state.handle !== undefined) label(state.handle, count, t);
  place(state);
}

function drawHandle(state: Drawn): void {
  state.aside = undefined;
  state.frame = undefined;
  state.handle = createHandle(state.deps.onOpen);
  state.surface.replaceChildren(state.handle.button);
}

function drawSidebar(state: Drawn, isOrphaned: boolean, t: Text): void {
  state.handle = undefined;
  const edge = createResizeEdge({
    label: t('resize'),
    width: () => state.width,
    onResize: (width) => resize(state, width),
  });
  const inside = isOrphaned ? orphanNote(t) : panelFrame(state, t);
  state.aside = element('aside', { class: 'sn-sidebar', label: t('region') }, [edge, inside]);
  state.surface.replaceChildren(state.aside);
}

function panelFrame(state: Drawn, t: Text): HTMLElement {
  const made = element('iframe', {
    class: 'sn-frame',
    attributes: { title: t('region'), allow: 'clipboard-write; translator' },
  });
  state.frame = made;
  void state.deps.panelAddress().then((url) => {
    if (url !== undefined && state.frame === made) made.src = url;
  });
  return made;
}

function resize(state: Drawn, width: number): void {
  state.width = width;
  place(state);
  state.deps.onWidth(width);
}

/** Beside the page where there is room for both, else over it. */
function place({ deps, aside, width }: Drawn): void {
  const isOver = window.innerWidth < LEAST_WIDTH_BESIDE;
  deps.margin.set(aside === undefined || isOver ? 0 : width);
  if (aside === undefined) return;
  aside.dataset.over = String(isOver);
  aside.style.width = `${isOver ? Math.min(width, window.innerWidth - 24) : width}px`;
}
