import { useState } from 'react';
import type { OpenDocument } from '@/components/ask/make-turn';
import type { Style } from '@/components/citations/formats';
import { addAnswer, type KeptLines, NO_LINES } from '@/components/draft/kept-lines';
import { MatterLinesContext, useMatterLines } from '@/components/matter/use-matter-lines';
import type { DocumentState } from '@/components/panel/document-state';
import { OtherWays } from '@/components/panel/other-ways';
import { Panel } from '@/components/panel/panel';
import type { PanelServices } from '@/components/panel/services';
import { ErrorNote } from '@/components/ui/error-note';
import type { NextStep } from '@/components/ui/failure';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { matterMessages } from '@/utils/i18n/messages/matter';
import { panelMessages } from '@/utils/i18n/messages/panel';
import type { PageOnScreen } from '@/utils/messaging/background-to-panel';
import type { PanelTab } from '@/utils/messaging/panel-to-background';
import { AskSlot } from './ask-slot';
import { DraftSlot } from './draft-slot';
import type { NamedDocuments } from './named-documents';
import { IS_FRAME, type PanelPort } from './panel-port';
import { PdfPicker } from './pdf-picker';
import { useMarksSwitch } from './use-marks-switch';

type Props = {
  readonly client: PanelPort['client'];
  readonly documents: NamedDocuments;
  readonly services: PanelServices;
  readonly state: DocumentState;
  readonly page: PageOnScreen | undefined;
  readonly isOrphaned: boolean;
  /** What is asked and drafted for one matter is no material of another: each has its own Ask and Draft. */
  readonly matterId: string | null;
  readonly tab: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
  readonly style: Style;
  readonly onStyle: (style: Style) => void;
  /** A question handed over from the page. */
  readonly question: string;
  readonly onFile: (open: OpenDocument) => void;
};

/** The panel on a document, or on what stands in its place, with all tabs. */
export function DocumentPanel(props: Props) {
  const { client, page, services, isOrphaned, state } = props;
  const t = useText(panelMessages);
  const sayOfMatter = useText(matterMessages);
  const marks = useMarksSwitch(client, page);
  const extraTabs = useWritingTabs(props);
  const { lines, isRefused } = useMatterLines(services.lines, props.matterId);
  const takeStep = (step: NextStep): void => {
    if (step === 'reload') void client.ask('reload-page', {});
    else if (step !== 'report') void client.ask('read-page', {});
    else if (page?.state.is === 'unreadable' && page.state.report !== undefined)
      void services.copy({ text: page.state.report });
  };
  const read = async (way: Parameters<Parameters<typeof OtherWays>[0]['onRead']>[0]): Promise<boolean> => {
    const answer = await client.ask('read-page', { way });
    return answer.ok && answer.value.read;
  };
  // Elsewhere no script of ours stays in the page to be pointed with.
  const ways = page?.url !== undefined && <OtherWays url={page.url} onRead={read} />;
  return (
    <MatterLinesContext value={lines}>
      <Panel
        state={state}
        tab={props.tab}
        onTab={props.onTab}
        onStep={takeStep}
        otherWay={
          <>
            {ways}
            <PdfPicker onOpen={props.onFile} />
          </>
        }
        ways={ways}
        style={props.style}
        onStyle={props.onStyle}
        extraTabs={extraTabs}
        {...(marks && { marks })}
        {...(IS_FRAME && { onClose: () => void client.ask('close-sidebar', {}) })}
        {...(isRefused && { alert: <StatusLine message={sayOfMatter('lineNotKept')} /> })}
        {...(isOrphaned && { alert: <ErrorNote failure={{ reason: 'reload-page' }} /> })}
        {...(page?.state.is === 'ready' && page.state.restless && { alert: <StatusLine message={t('restless')} /> })}
        {...(page?.state.is === 'ready' && page.state.evicted && { alert: <StatusLine message={t('evicted')} /> })}
      />
    </MatterLinesContext>
  );
}

/** Ask and Draft, with the lines that went from one to the other, by matter and document. */
function useWritingTabs({ client, documents, services, state, matterId, question, onTab }: Props) {
  const t = useText(panelMessages);
  const [kept, setKept] = useState<Readonly<Record<string, KeptLines>>>({});
  const open = state.is === 'ready' ? state : null;
  const about = `${matterId ?? ''} ${open?.hash ?? ''}`;
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
        onTab('draft');
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
  return [
    { id: 'ask', label: t('ask'), panel: ask },
    { id: 'draft', label: t('draft'), panel: draft },
  ] as const;
}
