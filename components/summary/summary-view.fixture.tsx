import type { ReactNode } from 'react';
import type { SummaryEvent } from '@/utils/summary/types';
import {
  allowedEndpoint,
  appeal,
  appealExtract,
  fakeServices,
  HASH,
  result,
  sentence,
  sentenceExtract,
  statements,
} from '../panel/panel-samples.fixture';
import { type PanelServices, PanelServicesProvider } from '../panel/services';
import { SummaryView } from './summary-view';

const view = (services: Partial<PanelServices>, over: Partial<Parameters<typeof SummaryView>[0]> = {}): ReactNode => (
  <PanelServicesProvider services={fakeServices(services)}>
    <SummaryView
      document={appeal}
      hash={HASH}
      extract={appealExtract}
      check={(statement) => ({ ...statement, verdict: 'matched', findings: [] })}
      {...over}
    />
  </PanelServicesProvider>
);

const plan = { mode: 'whole', parts: [], inputTokens: 5200, outputTokens: 900, calls: 1, leftOut: [] } as const;

/** A model that says this, then waits for ever unless it ends. */
const script = (events: readonly SummaryEvent[], endless = false) =>
  async function* (): AsyncGenerator<SummaryEvent> {
    yield* events;
    if (endless) await new Promise(() => undefined);
  };

const grounded = statements.map((statement): SummaryEvent => ({ type: 'grounded', statement }));
const started: SummaryEvent = { type: 'started', extract: appealExtract, plan };

export const withModel = (events: readonly SummaryEvent[], endless = false, over: Partial<PanelServices> = {}) =>
  view({ endpointStatus: async () => allowedEndpoint, summarise: script(events, endless), ...over });

/** The five states, and those between. */
export const states = {
  working: () => view({}, { extract: undefined }),
  empty: () => view({}),
  ready: () => withModel([]),
  streaming: () =>
    withModel([started, ...grounded.slice(0, 2), { type: 'delta', characters: 300, thinking: false }], true),
  done: () => withModel([started, ...grounded, { type: 'done', result, fromCache: false }]),
  kept: () => withModel([], false, { keptSummaries: async () => [result] }),
  failed: () =>
    withModel([
      started,
      ...grounded.slice(0, 1),
      {
        type: 'failed',
        failure: { reason: 'interrupted' },
        result: { ...result, statements: statements.slice(0, 1), complete: false },
      },
    ]),
  refused: () => withModel([{ type: 'failed', failure: { reason: 'bad-key' }, result: { ...result, statements: [] } }]),
  asks: () => view({ endpointStatus: async () => ({ ...allowedEndpoint, state: 'ask' }) }),
  chinese: () => view({}, { document: sentence, extract: sentenceExtract }),
} as const;
