import { useCallback, useEffect, useMemo, useState } from 'react';
import { GlossarySearch } from '@/components/glossary/glossary-search';
import { type FindUses, LawSays } from '@/components/glossary/law-says';
import { loadGlossary } from '@/components/glossary/load-glossary';
import { forgetRecent, readRecent, recentPlace, rememberLookUp } from '@/components/glossary/recent-look-ups';
import { OFFICIAL_GLOSSARY, sourceUrl } from '@/components/glossary/source-url';
import type { SearchImported } from '@/components/glossary/types';
import { useGlossarySearch } from '@/components/glossary/use-glossary-search';
import { useLanguage, useText } from '@/components/ui/language';
import { copyTarget } from '@/utils/citations/copy-target';
import { type OpenTarget, openTarget, type PageAuthorities, searchTarget } from '@/utils/citations/quick-open';
import type { Use } from '@/utils/glossary/concordance/types';
import { panelMessages } from '@/utils/i18n/messages/panel';
import type { PanelSettings } from '@/utils/messaging/background-to-panel';
import type { PanelClient } from '@/utils/messaging/panel-client';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { readEntries } from '../shared/glossary';
import { AsideHead } from './aside-head';

type Props = {
  readonly client: PanelClient;
  readonly settings: Pick<PanelSettings, 'keep' | 'matterId' | 'citationStyle'>;
  readonly query: string;
  /** The authorities of the page at hand, so that a case it cites is found by its name. */
  readonly names: () => Promise<PageAuthorities | undefined>;
  /** The chapter on the screen, where it stands in both languages. */
  readonly chapter?: FindUses | undefined;
  readonly onJump: (use: Use) => void;
  readonly onBack: () => void;
};

/** The glossary on a word that was selected in a page, with everything the popup can do. */
export function LookUpView(props: Props) {
  const { client, query, names, chapter } = props;
  const { keep, matterId, citationStyle } = props.settings;
  const t = useText(panelMessages);
  const language = useLanguage();
  const place = useMemo(() => recentPlace({ keep, matterId }), [keep, matterId]);
  const [known, setKnown] = useState<PageAuthorities>();
  useEffect(() => {
    let isCurrent = true;
    void names().then((found) => isCurrent && setKnown(found));
    return () => {
      isCurrent = false;
    };
  }, [names]);
  const load = useCallback(() => openGlossary(client), [client]);
  const deps = useMemo(
    () => ({
      load,
      copy: (text: string) => copyToClipboard({ text }),
      open: (url: string) => void client.ask('open-address', { url }),
      readCitation: (typed: string) => openTarget(typed, known) ?? searchTarget(typed),
      copyCitation: async (target: OpenTarget) => {
        const copied = copyTarget(target, citationStyle, known?.authorities);
        return copied !== undefined && copyToClipboard(copied);
      },
      remember: (typed: string) => void rememberLookUp(place, typed),
    }),
    [client, place, known, load, citationStyle],
  );
  const search = useGlossarySearch(deps, language, query);
  const findUses = useFindUses(client);
  return (
    <>
      <AsideHead title={t('lookUp')} hint={query} onBack={props.onBack} />
      <div className="sn-aside-body">
        <GlossarySearch
          search={search}
          recent={readRecent(place)}
          onForgetRecent={() => forgetRecent(place)}
          sourceUrl={sourceUrl}
          officialGlossary={OFFICIAL_GLOSSARY}
          onAddOwn={(typed) => void client.ask('open-options', { section: 'terms', add: typed })}
          lawSays={(typed, counterparts, isAbsent) => {
            const asked = { query: typed, counterparts, sourceUrl };
            return (
              <>
                {chapter && <LawSays {...asked} find={chapter} isOpen within="chapter" onJump={props.onJump} />}
                {findUses !== null && <LawSays {...asked} find={findUses} isOpen={isAbsent} />}
              </>
            );
          }}
        />
      </div>
    </>
  );
}

/** Looks imported provisions through in the background; null where nothing was imported. */
function useFindUses(client: PanelClient): FindUses | null {
  const [canFind, setCanFind] = useState(false);
  useEffect(
    () => void client.ask('count-provisions', {}).then((counted) => setCanFind(counted.ok && counted.value.count > 0)),
    [client],
  );
  return useMemo(() => {
    if (!canFind) return null;
    return async (query, counterparts) => {
      const found = await client.ask('find-uses', { query, counterparts });
      return found.ok ? found.value : { count: 0, uses: [] };
    };
  }, [canFind, client]);
}

/** The glossary, with own and imported terms as the background has them. */
async function openGlossary(client: PanelClient) {
  const searchImported: SearchImported = async (query, fields) => {
    const found = await client.ask('search-imported', { query, ...fields });
    return found.ok ? found.value : [];
  };
  return loadGlossary({
    readKept: async () => {
      const kept = await client.ask('own-terms', {});
      // Older own terms are looked through in the popup only: there is no worker behind the port.
      return kept.ok ? { ...kept.value, older: 0 } : { own: [], imported: 0 };
    },
    readEntries,
    openImported: () => searchImported,
  });
}
