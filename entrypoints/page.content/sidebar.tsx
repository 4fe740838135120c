import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Style } from '@/components/citations/formats';
import type { DocumentState } from '@/components/panel/document-state';
import { Panel } from '@/components/panel/panel';
import { type PanelServices, PanelServicesProvider } from '@/components/panel/services';
import { ErrorNote } from '@/components/ui/error-note';
import type { NextStep } from '@/components/ui/failure';
import { useText } from '@/components/ui/language';
import { Surface } from '@/components/ui/surface';
import type { Definition } from '@/utils/core/definition';
import { readerMessages } from '@/utils/i18n/messages/reader';
import type { PageSettings, ReaderTab } from '@/utils/messaging/page-to-background';
import { LEAST_WIDTH_BESIDE, type PageMargin } from './page-margin';

const LEAST_WIDTH = 300;
const MOST_WIDTH = 560;
/** One press of an arrow key on the edge. */
const WIDTH_STEP = 20;

const clampWidth = (width: number): number => Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));

export type SidebarProps = {
  readonly state: DocumentState;
  readonly settings: PageSettings;
  readonly services: PanelServices;
  readonly margin: PageMargin;
  readonly open: boolean;
  /** Opened by a key: the focus goes into the sidebar. Restored from the last visit: it stays with the page. */
  readonly takesFocus: boolean;
  readonly tab: ReaderTab;
  readonly citations: number | undefined;
  readonly definitions: readonly Definition[];
  readonly isOrphaned: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onWidth: (width: number) => void;
  readonly onTab: (tab: ReaderTab) => void;
  readonly onStep: (step: NextStep) => void;
  readonly onMarks: (on: boolean) => void;
  readonly onKeepDefinitions: () => Promise<number>;
};

/** The sidebar in the page, or the slim handle that opens it. */
export function Sidebar(props: SidebarProps) {
  const { settings, open, margin } = props;
  return (
    <Surface language={settings.language} theme={settings.theme} className={open ? 'sn-sidebar-root' : 'sn-handle'}>
      <PanelServicesProvider services={props.services}>
        {open ? <OpenSidebar {...props} /> : <Handle {...props} />}
      </PanelServicesProvider>
      {!open && <NoMargin margin={margin} />}
    </Surface>
  );
}

/** Gives the page its own margin back. */
function NoMargin({ margin }: { readonly margin: PageMargin }) {
  useEffect(() => margin.set(0), [margin]);
  return null;
}

function Handle({ citations, onOpen }: SidebarProps) {
  const t = useText(readerMessages);
  const label = citations === undefined ? t('openQuiet') : t('open', { count: citations });
  return (
    <button type="button" aria-label={label} title={label} onClick={() => onOpen(true)}>
      <span className="sn-handle-mark" aria-hidden="true">
        §
      </span>
      {citations !== undefined && <span className="sn-count">{citations}</span>}
    </button>
  );
}

function OpenSidebar(props: SidebarProps) {
  const { settings, margin, takesFocus, onOpen, onWidth } = props;
  const t = useText(readerMessages);
  const [width, setWidth] = useState(settings.sidebar.width);
  const [style, setStyle] = useState<Style>(settings.citationStyle);
  const isOver = useIsNarrow();
  const element = useRef<HTMLElement>(null);

  useEffect(() => {
    margin.set(isOver ? 0 : width);
  }, [margin, isOver, width]);
  useEffect(() => () => margin.set(0), [margin]);
  useEffect(() => {
    if (takesFocus) element.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }, [takesFocus]);

  function resize(next: number): void {
    const clamped = clampWidth(next);
    setWidth(clamped);
    onWidth(clamped);
  }

  return (
    <aside
      ref={element}
      className="sn-sidebar"
      aria-label={t('region')}
      data-over={isOver}
      style={{ width: isOver ? Math.min(width, window.innerWidth - 24) : width }}
      onKeyDown={(event) => {
        // Menus, dialogs and fields above stop their own Esc.
        if (event.key === 'Escape') onOpen(false);
      }}
    >
      <ResizeEdge width={width} onResize={resize} />
      <Panel
        state={props.state}
        tab={props.tab}
        onTab={props.onTab}
        onStep={props.onStep}
        onClose={() => onOpen(false)}
        style={style}
        onStyle={setStyle}
        marks={{ on: settings.marks, onChange: props.onMarks }}
        definitions={props.definitions}
        {...(props.definitions.length > 0 && { onKeepDefinitions: props.onKeepDefinitions })}
        {...(props.isOrphaned && {
          alert: <ErrorNote failure={{ reason: 'reload-page' }} onStep={() => window.location.reload()} />,
        })}
      />
    </aside>
  );
}

/** Whether the window is too narrow for two columns. */
function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(window.innerWidth < LEAST_WIDTH_BESIDE);
  useEffect(() => {
    const measure = (): void => setNarrow(window.innerWidth < LEAST_WIDTH_BESIDE);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return isNarrow;
}

type EdgeProps = { readonly width: number; readonly onResize: (width: number) => void };

/** The edge between page and sidebar: dragged, or moved by arrow keys. */
function ResizeEdge({ width, onResize }: EdgeProps) {
  const t = useText(readerMessages);
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: WIDTH_STEP, ArrowRight: -WIDTH_STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onResize(width + step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be focused and moved; this is the window splitter pattern
    <div
      role="separator"
      className="sn-resize"
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
