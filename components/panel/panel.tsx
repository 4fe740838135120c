import { type ReactNode, useEffect, useState } from 'react';
import { commonMessages } from '@/utils/i18n/messages/common';
import { panelMessages } from '@/utils/i18n/messages/panel';
import type { EndpointStatus, PanelTab } from '@/utils/messaging/panel-to-background';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import type { NextStep } from '../ui/failure';
import { useText } from '../ui/language';
import { Skeleton } from '../ui/skeleton';
import { StatusLine } from '../ui/status-line';
import type { Tab } from '../ui/tabs';
import { View } from '../ui/view';
import type { DocumentState } from './document-state';
import { DocumentHead } from './head';
import { Currency, Notices } from './notices';
import { PanelTabs, type PanelTabsOptions } from './panel-tabs';
import { PrivacyLine } from './privacy-line';
import { ReadingNote, ShareRead } from './reading-note';
import { useServices } from './services';

type Props = {
  readonly state: DocumentState;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  /** Takes the next step of a page that gives no document. */
  readonly onStep?: (step: NextStep) => void;
  readonly onClose?: () => void;
  /** What must be said above everything: that this copy of the extension is no longer running. */
  readonly alert?: ReactNode;
  /** Another way to a document, where this page gives none. */
  readonly otherWay?: ReactNode;
  /** Other ways to the text of a page that may not have been read rightly. */
  readonly ways?: ReactNode;
  /** Tabs that stay as they are while another document is read: *Ask*, *Draft*. */
  readonly extraTabs?: readonly Tab<PanelTab>[];
} & PanelTabsOptions;

/** The margin note: which document this is, its views, and what leaves the computer. The same in the page and in the panel. */
export function Panel(props: Props) {
  const { state, onClose } = props;
  const { endpointStatus, onEndpointChange } = useServices();
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const document = state.is === 'ready' ? state.document : undefined;
  useEffect(() => {
    if (document === undefined) return;
    const ask = (): void => void endpointStatus(document).then(setEndpoint);
    ask();
    return onEndpointChange(ask);
  }, [endpointStatus, onEndpointChange, document]);
  return (
    <div className="sn-document" data-kind={state.is === 'ready' ? state.document.kind : undefined}>
      <DocumentHead document={state.is === 'ready' ? state.document : undefined} state={state} onClose={onClose} />
      {state.is === 'ready' && (
        <>
          <ShareRead document={state.document} />
          <Notices document={state.document} />
          <ReadingNote document={state.document} ways={props.ways} />
        </>
      )}
      <PanelTabs {...props} page={state.is === 'ready' ? state : waiting(props, state)} onEndpoint={setEndpoint} />
      {props.alert}
      <footer className="sn-foot">
        <PrivacyLine endpoint={endpoint} />
        {state.is === 'ready' && <Currency document={state.document} />}
      </footer>
    </div>
  );
}

/** What stands in place of the views while the page is being read, or says why it cannot be. */
function waiting(
  { onStep, otherWay }: Props,
  state: Exclude<DocumentState, { is: 'ready' }>,
): { readonly is: 'waiting'; readonly view: ReactNode } {
  const view =
    state.is === 'reading' ? (
      <Reading paragraphs={state.paragraphs} />
    ) : (
      <Unreadable state={state} onStep={onStep} otherWay={otherWay} />
    );
  return { is: 'waiting', view };
}

function Reading({ paragraphs }: { readonly paragraphs: number | undefined }) {
  const t = useText(panelMessages);
  const said = paragraphs === undefined ? t('reading') : t('readingCount', { count: paragraphs });
  return (
    <View label={t('reading')}>
      <div className="sn-waiting">
        <StatusLine message={said} />
      </div>
      <Skeleton lines={8} />
    </View>
  );
}

type UnreadableProps = {
  readonly state: Extract<DocumentState, { is: 'unreadable' }>;
  readonly onStep: ((step: NextStep) => void) | undefined;
  readonly otherWay: ReactNode;
};

function Unreadable({ state, onStep, otherWay }: UnreadableProps) {
  const t = useText(panelMessages);
  const common = useText(commonMessages);
  return (
    <View label={common('sidenote')}>
      <ErrorNote failure={state.failure} {...(onStep && { onStep })} />
      {state.failure.reason === 'no-text-yet' && <EmptyState title={t('noTextHint')} />}
      {otherWay}
    </View>
  );
}
