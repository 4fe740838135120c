import type { PinnedDocument, RankingEvent } from '@/utils/ask/types';
import { leavingOfRanking } from '@/utils/ask/what-leaves';
import type { EndpointStatus, Sending } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import type { OnEndpointChange, ReaderWord } from '../ui/consent-to';
import { type AgreedRun, useAgreedRun } from '../ui/use-agreed-run';

/** What ranking by an endpoint's embeddings needs of the world; the panel brings it, tests bring literals. */
export type RankingServices = {
  /** `none` while no endpoint was chosen for it. */
  readonly status: () => Promise<EndpointStatus>;
  readonly onChange?: OnEndpointChange;
  readonly allow: (consent: Consent) => Promise<void>;
  readonly rank: (
    question: string,
    documents: readonly PinnedDocument[],
    sending: Sending,
    signal: AbortSignal,
  ) => AsyncIterable<RankingEvent>;
};

/** Ranks the paragraphs of a question's documents on the reader's click. */
export function useRanking(
  services: RankingServices,
  question: string,
  documents: readonly PinnedDocument[],
  onRanked: (keys: readonly string[], by: string) => void,
) {
  const { endpoint, run, begin, stop } = useAgreedRun(services);

  const hear = (event: RankingEvent): AgreedRun => {
    if (event.type === 'progress') return { is: 'working', done: event.done, of: event.of };
    if (event.type === 'failed') return { is: 'failed', failure: event.failure };
    onRanked(event.keys, event.by);
    return { is: 'idle' };
  };
  const start = (word: ReaderWord): Promise<void> =>
    begin(word, {
      leaving: leavingOfRanking(question, documents),
      of: 0,
      send: (consent, signal) => services.rank(question, documents, { consent, masking: NO_MASKING }, signal),
      hear,
    });

  return { endpoint, run, start, stop } as const;
}
