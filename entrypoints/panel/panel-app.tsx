import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { browser } from '#imports';
import type { OpenDocument } from '@/components/ask/use-ask';
import type { Style } from '@/components/citations/formats';
import { addAnswer, type KeptLines, NO_LINES } from '@/components/draft/kept-lines';
import type { DocumentState } from '@/components/panel/document-state';
import { Panel } from '@/components/panel/panel';
import { PanelServicesProvider } from '@/components/panel/services';
import type { NextStep } from '@/components/ui/failure';
import { useText } from '@/components/ui/language';
import { readerMessages } from '@/utils/i18n/messages/reader';
import { askPage } from '@/utils/messaging/client';
import type { PanelView } from '@/utils/messaging/page-to-background';
import type { PanelTask } from '@/utils/messaging/panel-task';
import { copyToClipboard } from '@/utils/platform/clipboard';
import { createStore } from '@/utils/store/store';
import { readThisPage } from '../background/other-pages';
import { createEndpoints } from '../shared/endpoints';
import { createSummaries } from '../shared/summaries';
import { AskSlot } from './ask-slot';
import { DraftSlot } from './draft-slot';
import { LookUpView } from './look-up-view';
import { PdfPicker } from './pdf-picker';
import { SelectionView } from './selection-view';
import { createPanelServices } from './services';
import { useActiveTab } from './use-active-tab';
import { usePanelTask } from './use-panel-task';
import { useTabDocument } from './use-tab-document';

const store = createStore();
const endpoints = createEndpoints(store);
const summaries = createSummaries(store, endpoints);

/** The tab of the panel that a task leads to; undefined where it opens a view of its own. */
function viewOf(task: PanelTask): PanelView | undefined {
  if (task.type === 'show') return task.view;
  if (task.type === 'citations-of-page') return 'citations';
  return task.type === 'ask-about-selection' ? 'ask' : undefined;
}

/** The side panel: the same reader for the tab at the front, with Ask and Draft, and what menus send here. */
export function PanelApp({
  citationStyle,
  matterId,
}: {
  readonly citationStyle: Style;
  readonly matterId: string | null;
}) {
  const t = useText(readerMessages);
  const tab = useActiveTab();
  const { state: pageState, tabId, again } = useTabDocument(tab);
  const [file, setFile] = useState<{ readonly tabId: number | undefined; readonly open: OpenDocument }>();
  // A file that was opened stands for the tab it was opened on, and for no other.
  const state = useMemo<DocumentState>(
    () => (file !== undefined && file.tabId === tabId ? { is: 'ready', ...file.open } : pageState),
    [file, tabId, pageState],
  );
  const { task, done } = usePanelTask(tab?.windowId);
  /** Lines that answers gave for drafts, by the document they are about. */
  const [kept, setKept] = useState<Readonly<Record<string, KeptLines>>>({});
  const [view, setView] = useState<PanelView>('summary');
  const [style, setStyle] = useState(citationStyle);
  const shownTab = useRef(tabId);
  shownTab.current = tabId;
  const services = useMemo(
    () => createPanelServices({ endpoints, summaries, tabId: () => shownTab.current, show: setView }),
    [],
  );

  useEffect(() => {
    const next = task && viewOf(task);
    if (next !== undefined) setView(next);
    // The menu's click lets this one page be read, also where we do not read by ourselves.
    if (task?.type === 'citations-of-page' && task.tabId !== undefined) readOther(task.tabId, again);
  }, [task, again]);

  const takeStep = (step: NextStep): void => {
    if (step === 'reload' && tabId !== undefined) browser.tabs.reload(tabId);
    else if (step === 'report' && tabId !== undefined) copyReport(tabId);
    else if (step === 'read' && tabId !== undefined) readOther(tabId, again);
    else again();
  };

  if (task?.type === 'citations-of-selection') {
    return (
      <Main services={services} view={<SelectionView task={task} style={style} onStyle={setStyle} onBack={done} />} />
    );
  }
  if (task?.type === 'look-up') {
    return (
      <Main services={services} view={<LookUpView key={task.id} store={store} query={task.query} onBack={done} />} />
    );
  }
  const open = state.is === 'ready' ? state : null;
  const hash = open?.hash ?? '';
  const question = task?.type === 'ask-about-selection' ? task.text : '';
  return (
    <Main
      services={services}
      view={
        <Panel<'ask' | 'draft'>
          state={state}
          tab={view}
          onTab={setView}
          onStep={takeStep}
          otherWay={<PdfPicker onOpen={(open) => setFile({ tabId, open })} />}
          style={style}
          onStyle={setStyle}
          extraTabs={[
            {
              id: 'ask',
              label: t('ask'),
              panel: (
                <AskSlot
                  open={open}
                  store={store}
                  endpoints={endpoints}
                  services={services}
                  startWith={question}
                  onUse={(result, documents) => {
                    setKept((before) => ({
                      ...before,
                      [hash]: addAnswer(before[hash] ?? NO_LINES, result, documents),
                    }));
                    setView('draft');
                  }}
                />
              ),
            },
            {
              id: 'draft',
              label: t('draft'),
              panel: (
                <DraftSlot
                  open={open}
                  store={store}
                  endpoints={endpoints}
                  services={services}
                  matterId={matterId}
                  kept={kept[hash] ?? NO_LINES}
                  onDropKept={() => setKept((before) => ({ ...before, [hash]: NO_LINES }))}
                />
              ),
            },
          ]}
        />
      }
    />
  );
}

function Main({
  services,
  view,
}: {
  readonly services: ReturnType<typeof createPanelServices>;
  readonly view: ReactNode;
}) {
  return (
    <main>
      <PanelServicesProvider services={services}>{view}</PanelServicesProvider>
    </main>
  );
}

/** What the page's reader looked for and found, for whoever mends it; none of the page's text. */
async function copyReport(tabId: number): Promise<void> {
  const answer = await askPage(tabId, 'get-document', {});
  if (answer.ok && !answer.value.readable && answer.value.report !== undefined)
    await copyToClipboard({ text: answer.value.report });
}

/** Puts the general reader into a page, where nobody answers there yet. */
async function readOther(tabId: number, again: () => void): Promise<void> {
  await readThisPage(tabId);
  again();
}
