import { type Browser, browser } from '#imports';
import { menuMessages } from '@/utils/i18n/messages/menus';
import { translator } from '@/utils/i18n/translate';
import { getSettings, watchSettings } from '@/utils/store/settings';
import { languageForBrowser, type Settings } from '@/utils/store/settings-schema';
import { citationInLink } from './citation-in-link';
import { copyWithPinpoint } from './copy-pinpoint';
import type { Documents } from './documents';
import { openPanelAt } from './panel';

type Context = 'selection' | 'page' | 'frame' | 'link';

/** Every entry of the right-click menu, and where it stands. `%s` in a title is the selection, put in by the browser. */
const MENUS = [
  { id: 'extract-selection', contexts: ['selection'] },
  { id: 'extract-page', contexts: ['page', 'frame'] },
  { id: 'extract-link', contexts: ['link'] },
  { id: 'look-up', contexts: ['selection'] },
  { id: 'ask-selection', contexts: ['selection'] },
  { id: 'copy-pinpoint', contexts: ['selection'] },
] as const satisfies readonly { readonly id: keyof typeof menuMessages; readonly contexts: readonly Context[] }[];
type MenuId = (typeof MENUS)[number]['id'];

/** Puts the right-click menu up. In `onInstalled` only: entries persist, and making them at each wake-up throws. */
export function registerMenus(documents: Documents): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    const t = await translate();
    for (const { id, contexts } of MENUS) {
      browser.contextMenus.create({ id, title: t(id), contexts: [...contexts] });
    }
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    actOnMenu(info, tab, documents);
  });
  watchSettings(renameMenus, new AbortController().signal);
}

async function translate() {
  const { language } = await getSettings();
  return translator(menuMessages, language ?? languageForBrowser(browser.i18n.getUILanguage()));
}

let named: Settings['language'] | undefined;

/** Renames the entries when the language was changed in the settings; they may not be there yet on the first day. */
async function renameMenus({ language }: Settings): Promise<unknown> {
  if (language === named) return;
  named = language;
  const t = await translate();
  for (const { id } of MENUS) await browser.contextMenus.update(id, { title: t(id) })?.catch(() => undefined);
}

/** Acts on a click. Nothing is awaited before the panel opens. */
export function actOnMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
  documents: Documents,
): Promise<unknown> {
  const text = info.selectionText ?? '';
  const source = { url: info.pageUrl ?? tab?.url ?? '', title: tab?.title ?? '' };
  const actions: Readonly<Record<MenuId, () => Promise<unknown>>> = {
    'extract-selection': () => openPanelAt({ type: 'citations-of-selection', text, ...source }, tab),
    'extract-page': () => openPanelAt({ type: 'citations-of-page', ...source }, tab),
    'extract-link': () => openPanelAt({ type: 'citations-of-selection', text: citationInLink(info), ...source }, tab),
    'look-up': () => openPanelAt({ type: 'look-up', query: text.slice(0, 500) }, tab),
    'ask-selection': () => openPanelAt({ type: 'ask-about-selection', text, ...source }, tab),
    'copy-pinpoint': () => copyWithPinpoint(tab, documents),
  };
  const chosen = MENUS.find(({ id }) => id === info.menuItemId);
  return chosen === undefined ? Promise.resolve() : actions[chosen.id]();
}
