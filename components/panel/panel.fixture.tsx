import type { ReactNode } from 'react';
import type { DocumentState } from './document-state';
import { Panel } from './panel';
import { appeal, fakeServices, HASH } from './panel-samples.fixture';
import { PanelServicesProvider } from './services';

type Props = Parameters<typeof Panel>[0];

export const view = (state: DocumentState, over: Partial<Props> = {}): ReactNode => (
  <PanelServicesProvider services={SERVICES}>
    <Panel state={state} tab="summary" onTab={() => undefined} style="hk-court" onStyle={() => undefined} {...over} />
  </PanelServicesProvider>
);

const SERVICES = fakeServices();

/** The states of the frame; those of the views stand beside the views. */
export const states = {
  reading: () => view({ is: 'reading', paragraphs: 42 }),
  noText: () => view({ is: 'unreadable', failure: { reason: 'no-text-yet' } }),
  notUnderstood: () => view({ is: 'unreadable', failure: { reason: 'layout-not-understood' } }),
  ready: () => view({ is: 'ready', document: appeal, hash: HASH }),
} as const;
