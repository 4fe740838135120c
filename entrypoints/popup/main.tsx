import { useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { GlossarySearch } from '@/components/glossary/glossary-search';
import { LawSays } from '@/components/glossary/law-says';
import { PopupFoot } from '@/components/glossary/popup-foot';
import { forgetRecent, readRecent, recentPlace, rememberLookUp } from '@/components/glossary/recent-look-ups';
import { OFFICIAL_GLOSSARY, sourceUrl } from '@/components/glossary/source-url';
import { type SuggestTerms, TermSuggestion } from '@/components/glossary/term-suggestion';
import { useGlossarySearch } from '@/components/glossary/use-glossary-search';
import { useSettings } from '@/components/settings/use-settings';
import { Surface } from '@/components/ui/surface';
import { copyTarget } from '@/utils/citations/copy-target';
import { type OpenTarget, openTarget, type PageAuthorities, searchTarget } from '@/utils/citations/quick-open';
import type { Language } from '@/utils/core/language';
import { askPage } from '@/utils/messaging/ask-page';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { openSidePanel } from '@/utils/platform/side-panel';
import type { Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { countProvisions } from '@/utils/store/tables/provisions';
import { openConcordance } from '../shared/open-concordance';
import { openGlossary } from '../shared/open-glossary';
import '@/components/ui/kit.css';
import '@/components/glossary/glossary.css';
import './style.css';

const store = createStore();

/** The tab under the popup, asked for at once: opening the panel must not wait for it inside the click. */
const activeTab = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
let windowId: number | undefined;
void activeTab.then((tab) => {
  windowId = tab?.windowId;
});

const DEPS = {
  load: () => openGlossary(store),
  copy: (text: string) => copyToClipboard({ text }),
  open: (url: string) => void browser.tabs.create({ url }).then(() => window.close()),
};

/** The authorities of the page under the popup, so that a case it cites is found by its name. */
const pageNames: Promise<PageAuthorities | undefined> = activeTab.then(async (tab) => {
  const answer = tab?.id === undefined ? undefined : await askPage(tab.id, 'get-document', {});
  if (!answer?.ok || answer.value.document === null) return undefined;
  const { readAuthorities } = await import('@/components/citations/read-authorities');
  return { authorities: [...readAuthorities(answer.value.document).byId.values()] };
});

/** Provisions to look through are there only after an import. */
const findUses = openConcordance();
const hasProvisions = store.run(countProvisions).then((kept) => kept.ok && kept.value > 0);

let loading: Promise<SuggestTerms> | undefined;

/** The model SDK is loaded only when a search found nothing; a popup must be there at once. */
function suggestions(): Promise<SuggestTerms> {
  loading ??= Promise.all([import('../shared/term-suggestions'), import('../shared/endpoints')]).then(
    ([{ createTermSuggestions }, { createEndpoints }]) => createTermSuggestions(store, createEndpoints(store)),
  );
  return loading;
}
const SUGGEST: SuggestTerms = {
  status: async () => (await suggestions()).status(),
  allow: async (profileId) => (await suggestions()).allow(profileId),
  ask: async (...asked) => (await suggestions()).ask(...asked),
};

const openOptions = (hash: string): void => {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` }).then(() => window.close());
};

async function toggleSidebar(): Promise<boolean> {
  const tab = await activeTab;
  return tab?.id !== undefined && (await askPage(tab.id, 'set-sidebar', {})).ok;
}

/** The last query stands selected in the input, so that typing replaces it. */
function Search({ language, settings }: { readonly language: Language; readonly settings: Settings }) {
  const recent = useRecent(settings);
  const [names, setNames] = useState<PageAuthorities>();
  useEffect(() => void pageNames.then(setNames), []);
  const deps = useMemo(
    () => ({
      ...DEPS,
      readCitation: (typed: string) => openTarget(typed, names) ?? searchTarget(typed),
      copyCitation: async (target: OpenTarget) => {
        const copied = copyTarget(target, settings.citationStyle, names?.authorities);
        return copied !== undefined && copyToClipboard(copied);
      },
      remember: recent.remember,
    }),
    [recent.remember, names, settings.citationStyle],
  );
  const search = useGlossarySearch(deps, language, recent.queries[0] ?? '');
  const [canSay, setCanSay] = useState(false);
  useEffect(() => void hasProvisions.then(setCanSay), []);
  return (
    <>
      <GlossarySearch
        search={search}
        recent={recent.queries}
        onForgetRecent={recent.forget}
        sourceUrl={sourceUrl}
        officialGlossary={OFFICIAL_GLOSSARY}
        onAddOwn={(query) => openOptions(`?add=${encodeURIComponent(query)}#terms`)}
        {...(canSay && {
          lawSays: (query: string, counterparts: readonly string[], isAbsent: boolean) => (
            <LawSays
              query={query}
              counterparts={counterparts}
              find={findUses}
              sourceUrl={sourceUrl}
              isOpen={isAbsent}
            />
          ),
        })}
        suggestion={(query) => (
          <TermSuggestion
            key={query}
            term={query}
            suggest={SUGGEST}
            onCopy={DEPS.copy}
            onOpenSettings={() => openOptions('#endpoints')}
          />
        )}
      />
      <PopupFoot
        onToggleSidebar={async () => {
          if (await toggleSidebar()) window.close();
          else void openSidePanel(windowId);
        }}
        onOpenPanel={() => void openSidePanel(windowId).then(() => window.close())}
        onOpenOptions={() => openOptions('')}
      />
    </>
  );
}

/** The last look-ups of the matter that is worked on. */
function useRecent({ log: { keep }, activeMatter }: Settings) {
  const place = useMemo(() => recentPlace({ keep, matterId: activeMatter }), [keep, activeMatter]);
  const [queries, setQueries] = useState(() => readRecent(place));
  const remember = useCallback((query: string) => setQueries(rememberLookUp(place, query)), [place]);
  const forget = (): void => {
    forgetRecent(place);
    setQueries([]);
  };
  return { queries, remember, forget } as const;
}

function Popup() {
  const { settings, language, theme } = useSettings();
  return (
    <Surface language={language} theme={theme} className="sn-popup">
      {settings && <Search language={language} settings={settings} />}
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
