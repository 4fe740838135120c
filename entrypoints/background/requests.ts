import { browser } from '#imports';
import { extractFromDocument } from '@/utils/citations/extract-from-document';
import { pageSettingsOf } from '@/utils/messaging/page-settings';
import { serveReaders } from '@/utils/messaging/server';
import { SUPPORTED_HOSTS } from '@/utils/platform/supported-pages';
import { getSettings, updateSettings } from '@/utils/store/settings';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { keepDefinitions } from '@/utils/store/tables/definitions';
import { extractSummary } from '@/utils/summary/extract-summary';
import type { Endpoints } from '../shared/endpoints';
import { checkPairsIn, findTermsIn, lookUp } from '../shared/glossary';
import type { Summaries } from '../shared/summaries';
import { openPanelAt } from './panel';

type Deps = { readonly store: Store; readonly endpoints: Endpoints; readonly summaries: Summaries };

/** Answers what the content script asks; one handler per request, the compiler demands all of them. */
export function answerReaders({ store, endpoints, summaries }: Deps): void {
  serveReaders({
    'settings-for-page': async (_, sender) => {
      const host = sender.url === undefined ? '' : new URL(sender.url).host;
      return pageSettingsOf(await getSettings(), host, browser.i18n.getUILanguage());
    },
    'save-reader-state': async ({ open, width, tab }) => {
      await updateSettings((settings) => ({
        ...settings,
        sidebar: {
          open: open ?? settings.sidebar.open,
          width: width ?? settings.sidebar.width,
          tab: tab ?? settings.sidebar.tab,
        },
      }));
      return null;
    },
    'set-marks-here': async ({ on }, sender) => {
      if (sender.url !== undefined) {
        const { host } = new URL(sender.url);
        await updateSettings((settings) => withMarks(settings, host, on));
      }
      return null;
    },
    'extract-summary': ({ document }) => extractSummary(document),
    'extract-citations': ({ document }) => ({ citations: extractFromDocument(document) }),
    'find-terms': async ({ document, except }) => ({ terms: await findTermsIn(document, except) }),
    'check-pairs': async ({ provisions }) => ({ notices: await checkPairsIn(provisions) }),
    'look-up': async ({ query, limit }) => ({ hits: await lookUp(store, query, limit) }),
    'keep-definitions': async ({ definitions, cap, title, url }) => {
      const kept = await store.run((db) => keepDefinitions(db, { cap, title, url }, definitions, new Date()));
      return { kept: kept.ok ? kept.value : 0 };
    },
    'kept-summaries': async ({ documentHash, language }) => {
      const kept = await summaries.kept(documentHash);
      return { summaries: kept.filter((summary) => language === undefined || summary.language === language) };
    },
    'keep-by-hand': async ({ documentHash, madeAt, byHand }) => {
      await summaries.keepByHand(documentHash, madeAt, byHand);
      return null;
    },
    'endpoint-status': ({ page }) => endpoints.status('summary', page),
    'allow-endpoint': async ({ consent }) => {
      await endpoints.allow(consent);
      return null;
    },
    // Nothing is awaited before: the panel must open within the click that asked for it.
    'open-panel': async ({ view }, sender) => ({ opened: await openPanelAt({ type: 'show', view }, sender.tab) }),
    'open-options': async ({ section }) => {
      const address = browser.runtime.getURL(section === undefined ? '/options.html' : `/options.html#${section}`);
      await browser.tabs.create({ url: address });
      return null;
    },
  });
}

/** Marks on or off on one site. Where they were off everywhere, they come on there and nowhere else. */
function withMarks(settings: Settings, host: string, on: boolean): Settings {
  const off = settings.marks.on ? settings.marks.offOn : [...settings.marks.offOn, ...SUPPORTED_HOSTS];
  const others = [...new Set(off)].filter((known) => known !== host);
  if (!on) return { ...settings, marks: { ...settings.marks, offOn: [...new Set([...settings.marks.offOn, host])] } };
  return { ...settings, marks: { on: true, offOn: others } };
}
