import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { OpenDocument } from '@/components/ask/make-turn';
import type { Style } from '@/components/citations/formats';
import { ConfirmElsewhereContext } from '@/components/confirm/confirm';
import type { DocumentState } from '@/components/panel/document-state';
import { KeysDialog } from '@/components/panel/keys-dialog';
import { type PanelServices, PanelServicesProvider } from '@/components/panel/services';
import { findInOpenChapter } from '@/components/terms/use-open-chapter';
import type { PanelSettings } from '@/utils/messaging/background-to-panel';
import { readShortcuts } from '../shared/shortcuts';
import { createConfirmElsewhere } from './confirm-elsewhere';
import { DocumentPanel } from './document-panel';
import { LookUpView } from './look-up-view';
import { createNamedDocuments } from './named-documents';
import { IS_FRAME, type PanelPort } from './panel-port';
import { SelectionView } from './selection-view';
import { createPanelServices } from './services';
import { useLeavingKeys } from './use-leaving-keys';
import { useOpenDocument } from './use-open-document';
import { usePanelTab } from './use-panel-tab';

type Props = { readonly port: PanelPort; readonly settings: PanelSettings };

/** The panel, in the browser's side panel and in a page: the same tabs over the same port. */
export function PanelApp({ port, settings }: Props) {
  const { client } = port;
  const { page, task, isOrphaned } = useSyncExternalStore(port.subscribe, port.state);
  const documents = useMemo(() => createNamedDocuments(client), [client]);
  const tabId = page?.tabId;
  const [state, openFile] = useFileOver(client, settings.matterId, useOpenDocument(page, documents), tabId);
  const { tab, setTab, show } = usePanelTab(client, task, settings.tab);
  const [style, setStyle] = useState<Style>(settings.citationStyle);
  const services = useMemo<PanelServices>(
    () => ({
      ...createPanelServices(port, documents),
      openPanel: async (next) => {
        setTab(next);
        return true;
      },
    }),
    [port, documents, setTab],
  );
  useLeavingKeys(client);
  const atHand = useDocumentAtHand(services, state);

  if (task?.type === 'citations-of-selection')
    return (
      <Main client={client} services={services}>
        <SelectionView task={task} style={style} onStyle={setStyle} onBack={port.taskDone} />
      </Main>
    );
  if (task?.type === 'look-up')
    return (
      <Main client={client} services={services}>
        <LookUpView
          key={task.id}
          client={client}
          settings={settings}
          query={task.query}
          {...atHand}
          onBack={port.taskDone}
        />
      </Main>
    );
  return (
    <Main client={client} services={services}>
      <DocumentPanel
        client={client}
        documents={documents}
        services={services}
        state={state}
        page={page}
        isOrphaned={isOrphaned}
        matterId={settings.matterId}
        tab={tab}
        onTab={show}
        style={style}
        onStyle={setStyle}
        question={task?.type === 'ask-about-selection' ? task.text : ''}
        onFile={openFile}
      />
    </Main>
  );
}

/** What a look-up can use of the document at hand: its authorities by name; of a chapter in both languages, what it says. */
function useDocumentAtHand({ authorities, versions, jump }: PanelServices, state: DocumentState) {
  const document = state.is === 'ready' ? state.document : undefined;
  return useMemo(
    () => ({
      names: async () => document && { authorities: [...(await authorities(document)).byId.values()] },
      chapter: document && findInOpenChapter(document, versions),
      onJump: ({ section }: { readonly section: string }) => jump({ number: section }),
    }),
    [document, authorities, versions, jump],
  );
}

/** A file that was opened stands for the tab it was opened on, and for no other. */
function useFileOver(
  client: PanelPort['client'],
  matterId: string | null,
  page: DocumentState,
  tabId: number | undefined,
) {
  const [file, setFile] = useState<{ readonly tabId: number | undefined; readonly open: OpenDocument }>();
  const kept = useKeptText(client, matterId);
  const state = useMemo<DocumentState>(
    () => kept ?? (file !== undefined && file.tabId === tabId ? { is: 'ready', ...file.open } : page),
    [kept, file, tabId, page],
  );
  return [state, (open: OpenDocument) => setFile({ tabId, open })] as const;
}

/** `panel.html?kept=HASH`, opened from the page of a matter: that text stands in the panel, and no page. */
const KEPT = new URLSearchParams(location.search).get('kept');

function useKeptText(client: PanelPort['client'], matterId: string | null): DocumentState | undefined {
  const [state, setState] = useState<DocumentState | undefined>(KEPT === null ? undefined : { is: 'reading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: under another matter it is not there
  useEffect(() => {
    if (KEPT === null) return;
    setState({ is: 'reading' });
    let isCurrent = true;
    void client.ask('kept-text', { hash: KEPT }).then((answer) => {
      if (!isCurrent) return;
      const document = answer.ok ? answer.value : null;
      setState(
        document ? { is: 'ready', document, hash: KEPT } : { is: 'unreadable', failure: { reason: 'text-not-kept' } },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [client, matterId]);
  return state;
}

type MainProps = {
  readonly client: PanelPort['client'];
  readonly services: PanelServices;
  readonly children: ReactNode;
};

function Main({ client, services, children }: MainProps) {
  // In a page, what needs the reader's word is asked where the page cannot reach.
  const elsewhere = useMemo(() => (IS_FRAME ? createConfirmElsewhere(client) : undefined), [client]);
  return (
    <main>
      <ConfirmElsewhereContext value={elsewhere}>
        <PanelServicesProvider services={services}>{children}</PanelServicesProvider>
      </ConfirmElsewhereContext>
      <KeysDialog shortcuts={readShortcuts} isFrame={IS_FRAME} />
    </main>
  );
}
