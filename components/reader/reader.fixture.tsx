import type { ReactNode } from 'react';
import { Reader } from './reader';
import { appeal, fakeServices, HASH } from './reader-samples.fixture';
import type { ReaderState } from './reader-state';
import { ReaderServicesProvider } from './services';

type Props = Parameters<typeof Reader>[0];

export const view = (state: ReaderState, over: Partial<Props> = {}): ReactNode => (
  <ReaderServicesProvider services={SERVICES}>
    <Reader state={state} tab="summary" onTab={() => undefined} style="hk-court" onStyle={() => undefined} {...over} />
  </ReaderServicesProvider>
);

const SERVICES = fakeServices();

/** The states of the frame; those of the views stand beside the views. */
export const states = {
  reading: () => view({ is: 'reading', paragraphs: 42 }),
  noText: () => view({ is: 'unreadable', failure: { reason: 'no-text-yet' } }),
  notUnderstood: () => view({ is: 'unreadable', failure: { reason: 'layout-not-understood' } }),
  ready: () => view({ is: 'ready', document: appeal, hash: HASH }),
} as const;
