import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '@/utils/core/result';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Consent } from '@/utils/privacy/consent';
import type { LeavingText } from '@/utils/privacy/what-leaves';
import { consentTo, followEndpoint, isAskable, type OnEndpointChange, type ReaderWord } from './consent-to';
import type { Failure } from './failure';

export type AgreedRun =
  | { readonly is: 'idle' | 'stopped' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'failed'; readonly failure: Failure };

type Services = {
  readonly status: () => Promise<EndpointStatus>;
  readonly onChange?: OnEndpointChange;
  readonly allow: (consent: Consent) => Promise<void>;
};

type Call<Event, Run> = {
  readonly leaving: LeavingText;
  /** How much there is to do, where that is known before. */
  readonly of: number;
  readonly send: (consent: Consent, signal: AbortSignal) => AsyncIterable<Event>;
  /** What an event makes of the run; undefined where nothing. */
  readonly hear: (event: Event, endpoint: { readonly model: string }) => AgreedRun | Run | undefined;
};

/**
 * One call at a time to an endpoint, on the reader's word. A new one takes the place of one under way; whatever comes after a
 * stop, or after the view is gone, is dropped. `Run` are the states that this kind of call has beside the common ones.
 */
export function useAgreedRun<Run extends { readonly is: string } = never>({ status, onChange, allow }: Services) {
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const [run, setRun] = useState<AgreedRun | Run>({ is: 'idle' });
  const current = useRef<AbortController>(undefined);
  const refresh = useCallback(async () => setEndpoint(await status()), [status]);
  useEffect(() => followEndpoint(onChange, refresh), [onChange, refresh]);
  useEffect(() => () => current.current?.abort(), []);

  async function begin<Event>(word: ReaderWord, { leaving, of, send, hear }: Call<Event, Run>): Promise<void> {
    if (!isAskable(endpoint)) return;
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const consent = consentTo(endpoint, word, leaving);
    setRun({ is: 'working', done: 0, of });
    try {
      if (word.how === 'always') await allow(consent);
      for await (const event of send(consent, signal)) {
        if (signal.aborted) return;
        const next = hear(event, endpoint);
        if (next !== undefined) setRun(next);
      }
      await refresh();
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) setRun({ is: 'failed', failure: { reason: 'failed' } });
    }
  }

  const stop = (): void => {
    current.current?.abort();
    setRun({ is: 'stopped' });
  };

  return { endpoint, run, begin, stop } as const;
}
