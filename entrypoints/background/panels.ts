import { type Browser, browser } from '#imports';
import { askPage } from '@/utils/messaging/ask-page';
import type { PageStateMessage } from '@/utils/messaging/background-to-page';
import type { PanelPush } from '@/utils/messaging/background-to-panel';
import type { MessageFailure } from '@/utils/messaging/message-failure';
import { areMarked, panelSettingsOf } from '@/utils/messaging/page-settings';
import { takePanelTask, watchPanelTasks } from '@/utils/messaging/panel-inbox';
import { getSettings, watchSettings } from '@/utils/store/settings';

/** A panel that is open: in the browser's side panel, or in the frame of a page. */
export type OpenPanel = {
  readonly isFrame: boolean;
  /** The tab whose page is shown; a side panel goes from tab to tab. */
  tabId: number | undefined;
  /** Side panels only, and once they have said so. */
  windowId?: number;
  readonly push: (push: PanelPush) => void;
  /** Aborted when the panel closes: what only it asked for ends. */
  readonly gone: AbortSignal;
};

const forEver = new AbortController().signal;

/** Whoever loads a page says so by itself; a page that is none of ours never will. */
const NOBODY: PageStateMessage = { is: 'unreadable', reason: 'not-supported' };

/** Who is open, and what is known of the tabs they show. */
type State = {
  readonly open: Set<OpenPanel>;
  /** Pages of no site of ours that were read on a click, until they change: their text by hash. */
  readonly readOnClick: Map<number, string>;
  /** How often each tab was told of: an answer that took longer than the page's own word is late. */
  readonly told: Map<number, number>;
};

const sidePanels = ({ open }: State): OpenPanel[] => [...open].filter(({ isFrame }) => !isFrame);

async function tell({ open, told }: State, tabId: number, state: PageStateMessage, url?: string): Promise<void> {
  told.set(tabId, (told.get(tabId) ?? 0) + 1);
  const about = [...open].filter((panel) => panel.tabId === tabId);
  if (about.length === 0) return;
  const marks = url === undefined ? undefined : areMarked(await getSettings(), new URL(url).host);
  const page = { tabId, state, ...(marks !== undefined && { marks }), ...(url !== undefined && { url }) };
  for (const panel of about) panel.push({ type: 'page', page });
}

/** Asks the page for what it is; nobody there answers for a page we do not read. */
async function lookAt(state: State, tabId: number): Promise<void> {
  const before = state.told.get(tabId);
  const answer = await askPage(tabId, 'get-state', {});
  if (state.told.get(tabId) !== before) return;
  if (answer.ok) await tell(state, tabId, answer.value.state, answer.value.url);
  else await tell(state, tabId, otherPage(state, tabId, answer.reason));
}

function otherPage({ readOnClick }: State, tabId: number, reason: MessageFailure): PageStateMessage {
  const hash = readOnClick.get(tabId);
  if (hash !== undefined) return { is: 'ready', hash };
  return reason === 'no-receiver' ? NOBODY : { is: 'unreadable', reason: 'not-reachable' };
}

async function tellSettings(panel: OpenPanel): Promise<void> {
  panel.push({ type: 'settings', settings: panelSettingsOf(await getSettings(), browser.i18n.getUILanguage()) });
}

async function giveTask(panel: OpenPanel): Promise<void> {
  if (panel.isFrame || panel.windowId === undefined) return;
  const task = await takePanelTask(panel.windowId, new Date());
  if (task !== undefined) panel.push({ type: 'task', task });
}

function moveTo(state: State, panel: OpenPanel, tabId: number): void {
  panel.tabId = tabId;
  panel.push({ type: 'page', page: { tabId, state: { is: 'reading' } } });
  void lookAt(state, tabId);
}

/** Tells a panel that said who it is everything it is drawn by. */
async function greet(state: State, panel: OpenPanel, windowId: number | undefined): Promise<void> {
  await tellSettings(panel);
  // A frame stays with its tab.
  if (panel.isFrame && panel.tabId !== undefined) await lookAt(state, panel.tabId);
  if (panel.isFrame || windowId === undefined) return;
  panel.windowId = windowId;
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined) moveTo(state, panel, tab.id);
  await giveTask(panel);
}

function watchTabs(state: State): void {
  const { readOnClick, told } = state;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    for (const panel of sidePanels(state)) if (panel.windowId === windowId) moveTo(state, panel, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    readOnClick.delete(tabId);
    told.delete(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // Another page, or another address of the same: what was read belongs to the one before.
    if (change.status === 'loading' || change.url !== undefined) readOnClick.delete(tabId);
    if (change.status !== 'complete' && change.url === undefined) return;
    if (sidePanels(state).some((panel) => panel.tabId === tabId)) void lookAt(state, tabId);
  });
}

function watchTasksAndSettings(state: State): void {
  watchPanelTasks(() => {
    for (const panel of state.open) void giveTask(panel);
  }, forEver);
  watchSettings(() => {
    for (const panel of state.open) {
      void tellSettings(panel);
      panel.push({ type: 'endpoint' });
      if (panel.tabId !== undefined) void lookAt(state, panel.tabId);
    }
  }, forEver);
}

/** The panels that are open, and what each must hear of: its page, its settings, its tasks. */
export function createPanels() {
  const state: State = { open: new Set(), readOnClick: new Map(), told: new Map() };
  return {
    add: (panel: OpenPanel): void => void state.open.add(panel),
    remove: (panel: OpenPanel): void => void state.open.delete(panel),
    greet: (panel: OpenPanel, windowId: number | undefined) => greet(state, panel, windowId),
    /** What a page said of itself. */
    tell: (tabId: number, said: PageStateMessage, url?: string) => tell(state, tabId, said, url),
    /** A page was read on the reader's click. */
    async putRead(tabId: number, hash: string): Promise<void> {
      state.readOnClick.set(tabId, hash);
      await tell(state, tabId, { is: 'ready', hash });
    },
    isReadOnClick: (tabId: number): boolean => state.readOnClick.has(tabId),
    lookAt: (tabId: number) => lookAt(state, tabId),
    /** Registers all listeners; call it in `main()`, synchronously. */
    watch(): void {
      watchTabs(state);
      watchTasksAndSettings(state);
    },
  };
}
export type Panels = ReturnType<typeof createPanels>;

/** Tells every open page that something it is drawn by was changed. Tabs are asked without knowing their addresses, which would take a permission. */
export async function tellPages(): Promise<void> {
  const tabs: Browser.tabs.Tab[] = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) void askPage(id, 'settings-changed', {});
}
