import { useCallback, useEffect, useRef, useState } from 'react';
import type { PinnedDocument, RankingEvent } from '@/utils/ask/types';
import { leavingOfRanking } from '@/utils/ask/what-leaves';
import { isAbort } from '@/utils/core/result';
import type { EndpointStatus, Sending } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import { consentTo, followEndpoint, isAskable, type OnEndpointChange, type ReaderWord } from '../ui/consent-to';
import type { Failure } from '../ui/failure';

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

export type RankingRun =
  | { readonly is: 'idle' | 'stopped' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly failure: Failure };

/** Ranks the paragraphs of a question's documents on the reader's click. Whatever comes after a stop is dropped. */
export function useRanking(
  services: RankingServices,
  question: string,
  documents: readonly PinnedDocument[],
  onRanked: (keys: readonly string[], by: string) => void,
) {
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const [run, setRun] = useState<RankingRun>({ is: 'idle' });
  const current = useRef<AbortController>(undefined);
  const refresh = useCallback(async () => setEndpoint(await services.status()), [services]);
  useEffect(() => followEndpoint(services.onChange, refresh), [services, refresh]);
  useEffect(() => () => current.current?.abort(), []);

  const start = async (word: ReaderWord): Promise<void> => {
    if (!isAskable(endpoint)) return;
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const consent = consentTo(endpoint, word, leavingOfRanking(question, documents));
    setRun({ is: 'working', done: 0, of: 0 });
    try {
      if (word.how === 'always') await services.allow(consent);
      for await (const event of services.rank(question, documents, { consent, masking: NO_MASKING }, signal)) {
        if (signal.aborted) return;
        if (event.type === 'progress') setRun({ is: 'working', done: event.done, of: event.of });
        if (event.type === 'failed') setRun({ is: 'failed', failure: event.failure });
        if (event.type === 'ranked') {
          setRun({ is: 'idle' });
          onRanked(event.keys, event.by);
        }
      }
      await refresh();
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) setRun({ is: 'failed', failure: { reason: 'failed' } });
    }
  };

  const stop = (): void => {
    current.current?.abort();
    setRun({ is: 'stopped' });
  };

  return { endpoint, run, start, stop } as const;
}
