import { type Browser, browser } from '#imports';
import { askPage } from '@/utils/messaging/ask-page';
import { isSupportedPage } from '@/utils/platform/supported-pages';
import { copyWithPinpoint } from './copy-pinpoint';
import type { Documents } from './documents';
import { openPanelAt } from './panel';

/** Acts on keyboard shortcuts. The panel opens before anything is awaited: a shortcut counts as the reader's gesture. */
export function registerCommands(documents: Documents): void {
  browser.commands.onCommand.addListener((command, tab) => {
    run(command, tab, documents);
  });
}

async function run(command: string, tab: Browser.tabs.Tab | undefined, documents: Documents): Promise<void> {
  if (command === 'toggle-sidebar') await toggleSidebar(tab);
  else if (command === 'copy-with-pinpoint') await copyWithPinpoint(tab, documents);
  else if (command === 'look-up') await lookUpHere(tab);
  else if (command === 'extract-citations') {
    await openPanelAt({ type: 'citations-of-page', url: tab?.url ?? '', title: tab?.title ?? '' }, tab);
  }
}

/** Opens the sidebar, leads the keys into an open one, and closes it from within. Where none can stand, the side panel is the reader. */
function toggleSidebar(tab: Browser.tabs.Tab | undefined): Promise<unknown> {
  if (tab?.id === undefined || !isSupportedPage(tab.url)) return openPanelAt({ type: 'show', view: 'summary' }, tab);
  return askPage(tab.id, 'move-focus', { where: 'next' });
}

/** A card beside the word, on pages that we read; other pages have the popup, under its own keys. */
async function lookUpHere(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id !== undefined && isSupportedPage(tab.url)) await askPage(tab.id, 'look-up-here', {});
}
