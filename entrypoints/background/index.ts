import { browser, defineBackground } from '#imports';
import { createDraftShelf } from '@/utils/store/draft-shelf';
import { moveKeysOut, restrictToTrustedContexts, watchSettings } from '@/utils/store/settings';
import { createStore } from '@/utils/store/store';
import { createAnswers } from '../shared/answers';
import { createDraftModel } from '../shared/drafts';
import { createEndpoints } from '../shared/endpoints';
import { createSummaries } from '../shared/summaries';
import { createAnalyses } from './analyses';
import { registerCommands } from './commands';
import { createConfirmations } from './confirmations';
import { createDocuments } from './documents';
import { registerMenus } from './menus';
import { createPanels, tellPages } from './panels';
import { registerQuickOpen } from './quick-open';
import { createRankings } from './rankings';
import { createSecondReadings } from './second-readings';
import { answerPages } from './serve-pages';
import { answerPanels } from './serve-panel';
import { registerUpkeep } from './upkeep';

/** Names the rules that analyses are made by: a hash of their sources, put in when the extension is built. */
const RULES = import.meta.env.SIDENOTE_RULES ?? 'dev';

export default defineBackground({
  type: 'module',
  // Every listener is registered here, synchronously: one added after an `await` misses the event that woke the worker.
  main() {
    restrictToTrustedContexts();
    const store = createStore();
    const endpoints = createEndpoints(store);
    const documents = createDocuments();
    const analyses = createAnalyses({ store, rules: RULES, now: () => new Date() });
    const panels = createPanels();
    const confirmations = createConfirmations();
    answerPages({ store, documents, analyses, panels });
    answerPanels({
      store,
      endpoints,
      documents,
      analyses,
      panels,
      confirmations,
      summaries: createSummaries(store, endpoints),
      answers: createAnswers(store, endpoints),
      drafts: createDraftModel(store, endpoints),
      secondReadings: createSecondReadings(store, endpoints),
      rankings: createRankings(store, endpoints),
      shelf: (matterId) => createDraftShelf(store, matterId, () => new Date()),
    });
    panels.watch();
    confirmations.watch();
    registerMenus(documents);
    registerCommands(documents);
    registerQuickOpen(analyses);
    registerUpkeep(store);
    moveKeysOut(store);
    watchSettings(() => void moveKeysOut(store), new AbortController().signal);
    watchSettings(tellPages, new AbortController().signal);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
