import { useMemo } from 'react';
import { browser } from '#imports';
import { GlossarySearch } from '@/components/glossary/glossary-search';
import { forgetRecent, readRecent, rememberLookUp } from '@/components/glossary/recent-look-ups';
import { OFFICIAL_GLOSSARY, sourceUrl } from '@/components/glossary/source-url';
import { useGlossarySearch } from '@/components/glossary/use-glossary-search';
import { useLanguage, useText } from '@/components/ui/language';
import { openTarget } from '@/utils/citations/quick-open';
import { panelMessages } from '@/utils/i18n/messages/panel';
import { copyToClipboard } from '@/utils/platform/clipboard';
import type { Store } from '@/utils/store/store';
import { openGlossary } from '../shared/open-glossary';
import { AsideHead } from './aside-head';

type Props = { readonly store: Store; readonly query: string; readonly onBack: () => void };

const openTab = (url: string): void => void browser.tabs.create({ url });

/** The glossary on a word that was selected in a page, with everything the popup can do. */
export function LookUpView({ store, query, onBack }: Props) {
  const t = useText(panelMessages);
  const language = useLanguage();
  const deps = useMemo(
    () => ({
      load: () => openGlossary(store),
      copy: (text: string) => copyToClipboard({ text }),
      open: openTab,
      readCitation: openTarget,
      remember: (typed: string) => void rememberLookUp(localStorage, typed),
    }),
    [store],
  );
  const search = useGlossarySearch(deps, language, query);
  return (
    <>
      <AsideHead title={t('lookUp')} hint={query} onBack={onBack} />
      <div className="sn-aside-body">
        <GlossarySearch
          search={search}
          recent={readRecent(localStorage)}
          onForgetRecent={() => forgetRecent(localStorage)}
          sourceUrl={sourceUrl}
          officialGlossary={OFFICIAL_GLOSSARY}
          onAddOwn={(typed) =>
            openTab(`${browser.runtime.getURL('/options.html')}?add=${encodeURIComponent(typed)}#terms`)
          }
        />
      </div>
    </>
  );
}
