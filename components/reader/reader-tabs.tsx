import type { MouseEvent } from 'react';
import type { Definition } from '@/utils/core/definition';
import { readerMessages } from '@/utils/i18n/messages/reader';
import type { EndpointStatus, ReaderTab } from '@/utils/messaging/reader-request';
import { CitationsPanel } from '../citations/citations-panel';
import type { Style } from '../citations/formats';
import { SummaryView } from '../summary/summary-view';
import { TermsView } from '../terms/terms-view';
import { useText } from '../ui/language';
import { type Tab, Tabs } from '../ui/tabs';
import { checkAgain } from './check-again';
import type { ReadDocument } from './reader-state';
import { useServices } from './services';
import { useReaderData } from './use-reader-data';

/** What a surface tells the three views. */
export type ReaderTabsOptions = {
  readonly style: Style;
  readonly onStyle: (style: Style) => void;
  /** What the page itself defines, read from its structure. */
  readonly definitions?: readonly Definition[];
  readonly onKeepDefinitions?: () => Promise<number>;
  readonly isOwnClick?: (event: MouseEvent) => boolean;
};

type Props<Extra extends string> = ReaderTabsOptions & {
  readonly document: ReadDocument;
  readonly hash: string;
  readonly tab: ReaderTab | Extra;
  readonly onTab: (tab: ReaderTab | Extra) => void;
  readonly extraTabs?: readonly Tab<Extra>[];
  readonly onEndpoint: (endpoint: EndpointStatus) => void;
};

/** Summary, Citations and Terms of one document, and whatever tabs the surface adds. */
export function ReaderTabs<Extra extends string>(props: Props<Extra>) {
  const t = useText(readerMessages);
  const { document, hash } = props;
  const { jump, copy } = useServices();
  const data = useReaderData(document);
  const count = (rows: readonly unknown[] | undefined) => (rows === undefined ? {} : { count: rows.length });
  const tabs: Tab<ReaderTab | Extra>[] = [
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
          {...(props.isOwnClick && { isOwnClick: props.isOwnClick })}
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
        />
      ),
    },
    {
      id: 'terms',
      label: t('terms'),
      ...count(data.terms.is === 'done' ? data.terms.rows : undefined),
      panel: (
        <TermsView
          state={data.terms}
          definitions={props.definitions ?? []}
          isEnglish={document.language === 'en'}
          onJump={({ start, end }) => jump({ span: { start, end } })}
          onCopy={(text) => copy({ text })}
          {...(props.onKeepDefinitions && { onKeep: props.onKeepDefinitions })}
        />
      ),
    },
    ...(props.extraTabs ?? []),
  ];
  return <Tabs label={t('tabs')} tabs={tabs} active={props.tab} onChange={props.onTab} />;
}
