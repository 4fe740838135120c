import { browser, defineBackground } from '#imports';
import { restrictToTrustedContexts } from '@/utils/store/settings';
import { createStore } from '@/utils/store/store';
import { createEndpoints } from '../shared/endpoints';
import { createSummaries } from '../shared/summaries';
import { registerCommands } from './commands';
import { registerMenus } from './menus';
import { serveModels } from './model-port';
import { pushSettings } from './push-settings';
import { registerQuickOpen } from './quick-open';
import { answerReaders } from './requests';
import { registerUpkeep } from './upkeep';

export default defineBackground({
  type: 'module',
  // Every listener is registered here, synchronously: one added after an `await` misses the event that woke the worker.
  main() {
    restrictToTrustedContexts();
    const store = createStore();
    const endpoints = createEndpoints(store);
    const summaries = createSummaries(store, endpoints);
    answerReaders({ store, endpoints, summaries });
    serveModels(summaries);
    registerMenus();
    registerCommands();
    registerQuickOpen();
    registerUpkeep(store);
    pushSettings();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
