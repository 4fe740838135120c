import type { ReactNode } from 'react';
import { panelMessages } from '@/utils/i18n/messages/panel';
import type { EndpointStatus, PanelTab } from '@/utils/messaging/panel-to-background';
import { CitationsPanel } from '../citations/citations-panel';
import type { MarksSwitch } from '../citations/citations-view';
import type { Style } from '../citations/formats';
import { SummaryView } from '../summary/summary-view';
import { TermsPanel } from '../terms/terms-panel';
import { useText } from '../ui/language';
import { type Tab, Tabs } from '../ui/tabs';
import { checkAgain } from './check-again';
import type { ReadDocument } from './document-state';
import { useAnalysis } from './use-analysis';

/** What a surface tells the three views. */
export type PanelTabsOptions = {
  readonly style: Style;
  readonly onStyle: (style: Style) => void;
  /** Marks in the text of the page's site. */
  readonly marks?: MarksSwitch;
};

type Props = PanelTabsOptions & {
  /** The document, or what is said while there is none. */
  readonly page:
    | { readonly is: 'ready'; readonly document: ReadDocument; readonly hash: string }
    | { readonly is: 'waiting'; readonly view: ReactNode };
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly extraTabs?: readonly Tab<PanelTab>[];
  readonly onEndpoint: (endpoint: EndpointStatus) => void;
};

/**
 * Summary, Citations and Terms of one document, and whatever tabs the surface adds. Those stay as they are while another
 * page is read: an answer that is coming, a half-typed question and a draft belong to the reader, not to the tab.
 */
export function PanelTabs(props: Props) {
  const t = useText(panelMessages);
  const { page, tab, extraTabs = [] } = props;
  const views = useViews(props);
  if (page.is === 'waiting' && extraTabs.length === 0) return <div className="sn-panels">{page.view}</div>;
  const own = page.is === 'ready' ? views : [{ id: 'summary' as const, label: t('summary'), panel: page.view }];
  const tabs: Tab<PanelTab>[] = [...own, ...extraTabs];
  const active = tabs.some(({ id }) => id === tab) ? tab : 'summary';
  return <Tabs label={t('tabs')} tabs={tabs} active={active} onChange={props.onTab} />;
}

/** The three views of a document; none while there is none. */
function useViews(props: Props): Tab<PanelTab>[] {
  const t = useText(panelMessages);
  const { page } = props;
  const data = useAnalysis(page.is === 'ready' ? page.document : undefined);
  if (page.is === 'waiting') return [];
  const { document, hash } = page;
  const count = (rows: readonly unknown[] | undefined) => (rows === undefined ? {} : { count: rows.length });
  return [
    {
      id: 'summary',
      label: t('summary'),
      panel: (
        <SummaryView
          document={document}
          hash={hash}
          extract={data.extract}
          check={(statement) => checkAgain(statement, document)}
          onEndpoint={props.onEndpoint}
        />
      ),
    },
    {
      id: 'citations',
      label: t('citations'),
      ...count(data.authorities?.rows),
      panel: (
        <CitationsPanel
          document={document}
          authorities={data.authorities}
          style={props.style}
          onStyle={props.onStyle}
          marks={props.marks}
        />
      ),
    },
    {
      id: 'terms',
      label: t('terms'),
      ...count(data.terms.is === 'done' ? data.terms.rows : undefined),
      panel: <TermsPanel document={document} data={data} />,
    },
  ];
}
