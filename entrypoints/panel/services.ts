import { browser } from '#imports';
import type { PanelServices } from '@/components/panel/services';
import { succeed } from '@/utils/core/result';
import { askPage } from '@/utils/messaging/client';
import type { PanelView } from '@/utils/messaging/page-to-background';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { offerFile } from '@/utils/platform/downloads';
import { readSummaryResult } from '@/utils/summary/schema';
import type { Endpoints } from '../shared/endpoints';
import { checkPairsIn, findTermsIn } from '../shared/glossary';
import { authoritiesOf, extractOf } from '../shared/read-elsewhere';
import type { Summaries } from '../shared/summaries';

type Deps = {
  readonly endpoints: Endpoints;
  readonly summaries: Summaries;
  /** The tab whose document is shown. */
  readonly tabId: () => number | undefined;
  readonly show: (view: PanelView) => void;
};

/** What the reader asks of the world, answered from within an extension page: models are called here, directly. */
export function createPanelServices({ endpoints, summaries, tabId, show }: Deps): PanelServices {
  return {
    jump(target) {
      const id = tabId();
      if (id !== undefined) askPage(id, 'jump-to', { target });
    },
    copy: (content) => copyToClipboard(content),
    offerFile: (file) => offerFile(file),
    extract: extractOf,
    authorities: authoritiesOf,
    findTerms: async (document, except) => succeed(await findTermsIn(document, except)),
    checkPairs: (provisions) => checkPairsIn(provisions),
    endpointStatus: (page) => endpoints.status('summary', page),
    allowEndpoint: (consent) => endpoints.allow(consent),
    async keptSummaries(documentHash) {
      const kept = await summaries.kept(documentHash);
      return kept.map(({ result }) => readSummaryResult(result)).filter((result) => result !== undefined);
    },
    keepByHand: (...about) => void summaries.keepByHand(...about),
    summarise: (document, order, signal) => summaries.run(document, order, signal),
    openPanel: async (view) => {
      show(view);
      return true;
    },
    openOptions: () => void browser.tabs.create({ url: browser.runtime.getURL('/options.html#endpoints') }),
    now: () => new Date(),
  };
}
