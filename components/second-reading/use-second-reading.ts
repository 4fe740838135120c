import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadingBy } from '@/utils/core/reading';
import { isAbort } from '@/utils/core/result';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Masking } from '@/utils/privacy/masked-model';
import { isImportant } from '@/utils/second-reading/is-important';
import type { ReadAgain } from '@/utils/second-reading/types';
import { leavingOfReading, type MadeFrom, type ToRead } from '@/utils/second-reading/what-leaves';
import { consentTo, followEndpoint, isAskable, type ReaderWord } from '../ui/consent-to';
import type { Failure } from '../ui/failure';
import type { SecondReadingServices } from './services';

export type ReadingRun =
  | { readonly is: 'idle' | 'stopped' }
  | { readonly is: 'working'; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly unread: number }
  | { readonly is: 'failed'; readonly failure: Failure };

/** A statement of a summary has its slot beside it; one of an answer has none. */
export type Readable = ReadAgain & { readonly slot?: string };
export type ReadablePart = ToRead & { readonly statements: readonly Readable[] };

/** Reads statements again. Whatever comes after a stop, or after the view is gone, is dropped. */
export function useSecondReading(
  services: SecondReadingServices,
  parts: readonly ReadablePart[],
  madeFrom: MadeFrom,
  onRead: (id: string, reading: ReadingBy) => void,
) {
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const [run, setRun] = useState<ReadingRun>({ is: 'idle' });
  const current = useRef<AbortController>(undefined);
  const { url, site } = parts[0]?.document ?? { url: '', site: undefined };
  const refresh = useCallback(async () => {
    if (site !== undefined) setEndpoint(await services.status({ url, site }));
  }, [services, url, site]);
  useEffect(() => followEndpoint(services.onChange, refresh), [services, refresh]);
  useEffect(() => () => current.current?.abort(), []);

  const which = isAskable(endpoint) ? endpoint.readAgain : undefined;
  const toRead: ToRead[] = parts
    .map(({ document, statements }) => ({
      document,
      statements: statements.filter((one) => one.verdict !== 'no-source' && (which === 'all' || isImportant(one))),
    }))
    .filter(({ statements }) => statements.length > 0);

  const start = async (word: ReaderWord, masking: Masking): Promise<void> => {
    if (!isAskable(endpoint)) return;
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    const consent = consentTo(endpoint, word, leavingOfReading(toRead, madeFrom));
    const of = toRead.reduce((sum, { statements }) => sum + statements.length, 0);
    let done = 0;
    setRun({ is: 'working', done, of });
    try {
      if (word.how === 'always') await services.allow(consent);
      for await (const event of services.read(toRead, madeFrom, { consent, masking }, signal)) {
        if (signal.aborted) return;
        if (event.type === 'read') {
          done += 1;
          onRead(event.id, { ...event.reading, by: endpoint.model });
          setRun({ is: 'working', done, of });
        }
        if (event.type === 'done') setRun({ is: 'done', unread: of - done });
        if (event.type === 'failed') setRun({ is: 'failed', failure: event.failure });
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

  return { endpoint, toRead, run, start, stop } as const;
}
