import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { OpenDocument } from '@/components/ask/use-ask';
import type { MarksSwitch } from '@/components/citations/citations-view';
import type { Style } from '@/components/citations/formats';
import { addAnswer, type KeptLines, NO_LINES } from '@/components/draft/kept-lines';
import type { DocumentState } from '@/components/panel/document-state';
import { KeysDialog } from '@/components/panel/keys-dialog';
import { OtherWays } from '@/components/panel/other-ways';
import { Panel } from '@/components/panel/panel';
import { type PanelServices, PanelServicesProvider } from '@/components/panel/services';
import { ErrorNote } from '@/components/ui/error-note';
import type { NextStep } from '@/components/ui/failure';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { readerMessages } from '@/utils/i18n/messages/reader';
import type { PageOnScreen, PanelSettings } from '@/utils/messaging/background-to-panel';
import type { PanelTask } from '@/utils/messaging/panel-task';
import type { PanelTab } from '@/utils/messaging/panel-to-background';
import { readShortcuts } from '../shared/shortcuts';
import { AskSlot } from './ask-slot';
import { DraftSlot } from './draft-slot';
import { LookUpView } from './look-up-view';
import { createNamedDocuments } from './named-documents';
import { IS_FRAME, type PanelPort } from './panel-port';
import { PdfPicker } from './pdf-picker';
import { SelectionView } from './selection-view';
import { createPanelServices } from './services';
import { useOpenDocument } from './use-open-document';

/** The tab of the panel that a task leads to; undefined where it opens a view of its own. */
function tabOf(task: PanelTask): PanelTab | undefined {
  if (task.type === 'show') return task.view;
  if (task.type === 'citations-of-page') return 'citations';
  return task.type === 'ask-about-selection' ? 'ask' : undefined;
}

type Props = { readonly port: PanelPort; readonly settings: PanelSettings };

/** The panel, in the browser's side panel and in a page: the same tabs over the same port. */
export function PanelApp({ port, settings }: Props) {
  const { client } = port;
  const t = useText(readerMessages);
  const { page, task, isOrphaned } = useSyncExternalStore(port.subscribe, port.state);
  const documents = useMemo(() => createNamedDocuments(client), [client]);
  const pageState = useOpenDocument(page, documents);
  const tabId = page?.tabId;
  const [file, setFile] = useState<{ readonly tabId: number | undefined; readonly open: OpenDocument }>();
  // A file that was opened stands for the tab it was opened on, and for no other.
  const state = useMemo<DocumentState>(
    () => (file !== undefined && file.tabId === tabId ? { is: 'ready', ...file.open } : pageState),
    [file, tabId, pageState],
  );
  /** Lines that answers gave for drafts, by the document they are about. */
  const [kept, setKept] = useState<Readonly<Record<string, KeptLines>>>({});
  const [tab, setTab] = useState<PanelTab>(settings.tab);
  const [style, setStyle] = useState<Style>(settings.citationStyle);
  const services = useMemo<PanelServices>(
    () => ({
      ...createPanelServices(port, documents),
      openPanel: async (next) => {
        setTab(next);
        return true;
      },
    }),
    [port, documents],
  );

  useEffect(() => {
    const next = task && tabOf(task);
    if (next !== undefined) setTab(next);
    // The menu's click lets this one page be read, also where we do not read by ourselves.
    if (task?.type === 'citations-of-page') void client.ask('read-page', {});
  }, [task, client]);
  useLeavingKeys(client);
  const marks = useMarksSwitch(client, page);

  // Elsewhere no script of ours stays in the page to be pointed with.
  const ways = page?.url !== undefined && (
    <OtherWays
      url={page.url}
      onRead={async (way) => {
        const answer = await client.ask('read-page', { way });
        return answer.ok && answer.value.read;
      }}
    />
  );
  const show = (next: PanelTab): void => {
    setTab(next);
    void client.ask('save-tab', { tab: next });
  };
  const takeStep = (step: NextStep): void => {
    if (step === 'reload') void client.ask('reload-page', {});
    else if (step !== 'report') void client.ask('read-page', {});
    else if (page?.state.is === 'unreadable' && page.state.report !== undefined)
      void services.copy({ text: page.state.report });
  };

  if (task?.type === 'citations-of-selection') {
    return (
      <Main
        services={services}
        view={<SelectionView task={task} style={style} onStyle={setStyle} onBack={port.taskDone} />}
      />
    );
  }
  if (task?.type === 'look-up') {
    const view = <LookUpView key={task.id} client={client} query={task.query} onBack={port.taskDone} />;
    return <Main services={services} view={view} />;
  }
  const open = state.is === 'ready' ? state : null;
  // What was asked and drafted for one matter is no material of another: each has its own Ask and Draft.
  const { matterId } = settings;
  const about = `${matterId ?? ''} ${open?.hash ?? ''}`;
  const question = task?.type === 'ask-about-selection' ? task.text : '';
  const ask = (
    <AskSlot
      key={matterId}
      open={open}
      client={client}
      documents={documents}
      services={services}
      startWith={question}
      onUse={(result, pinned) => {
        setKept((before) => ({ ...before, [about]: addAnswer(before[about] ?? NO_LINES, result, pinned) }));
        show('draft');
      }}
    />
  );
  const draft = (
    <DraftSlot
      key={matterId}
      matterId={matterId}
      open={open}
      client={client}
      services={services}
      kept={kept[about] ?? NO_LINES}
      onDropKept={() => setKept((before) => ({ ...before, [about]: NO_LINES }))}
    />
  );
  return (
    <Main
      services={services}
      view={
        <Panel
          state={state}
          tab={tab}
          onTab={show}
          onStep={takeStep}
          otherWay={
            <>
              {ways}
              <PdfPicker onOpen={(opened) => setFile({ tabId, open: opened })} />
            </>
          }
          ways={ways}
          style={style}
          onStyle={setStyle}
          extraTabs={[
            { id: 'ask', label: t('ask'), panel: ask },
            { id: 'draft', label: t('draft'), panel: draft },
          ]}
          {...(marks && { marks })}
          {...(IS_FRAME && { onClose: () => void client.ask('close-sidebar', {}) })}
          {...(isOrphaned && { alert: <ErrorNote failure={{ reason: 'reload-page' }} /> })}
          {...(page?.state.is === 'ready' && page.state.evicted && { alert: <StatusLine message={t('evicted')} /> })}
        />
      }
    />
  );
}

/** The switch of the marks on the page's site; shown as the reader set it while the background is on its way. */
function useMarksSwitch(client: PanelPort['client'], page: PageOnScreen | undefined): MarksSwitch | undefined {
  const [on, setOn] = useState(page?.marks);
  useEffect(() => setOn(page?.marks), [page?.marks]);
  if (on === undefined) return undefined;
  return {
    on,
    onChange: (next) => {
      setOn(next);
      void client.ask('set-marks', { on: next });
    },
  };
}

/** In a page, Esc closes the sidebar, as it would any layer (menus, dialogs and fields above stop their own); F6 goes back to the text. */
function useLeavingKeys(client: PanelPort['client']): void {
  useEffect(() => {
    if (!IS_FRAME) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void client.ask('close-sidebar', {});
      if (event.key !== 'F6') return;
      event.preventDefault();
      void client.ask('leave-sidebar', {});
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [client]);
}

function Main({ services, view }: { readonly services: PanelServices; readonly view: ReactNode }) {
  return (
    <main>
      <PanelServicesProvider services={services}>{view}</PanelServicesProvider>
      <KeysDialog shortcuts={readShortcuts} isFrame={IS_FRAME} />
    </main>
  );
}
