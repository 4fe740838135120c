import { useCallback } from 'react';
import type { ReadingBy } from '@/utils/core/reading';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Masking } from '@/utils/privacy/masked-model';
import { isImportant } from '@/utils/second-reading/is-important';
import type { ReadAgain, SecondReadingEvent } from '@/utils/second-reading/types';
import { leavingOfReading, type MadeFrom, type ToRead } from '@/utils/second-reading/what-leaves';
import { isAskable, type ReaderWord } from '../ui/consent-to';
import { useAgreedRun } from '../ui/use-agreed-run';
import type { SecondReadingServices } from './services';

/** A reading that came to its end, with the number of statements of which it said nothing. */
type ReadingDone = { readonly is: 'done'; readonly unread: number };

/** A statement of a summary has its slot beside it; one of an answer has none. */
export type Readable = ReadAgain & { readonly slot?: string };
export type ReadablePart = ToRead & { readonly statements: readonly Readable[] };

/** Reads statements again. */
export function useSecondReading(
  services: SecondReadingServices,
  parts: readonly ReadablePart[],
  madeFrom: MadeFrom,
  onRead: (id: string, reading: ReadingBy) => void,
) {
  const { url, site } = parts[0]?.document ?? { url: '', site: undefined };
  const { onChange, allow } = services;
  const status = useCallback(
    async (): Promise<EndpointStatus> => (site === undefined ? { state: 'none' } : services.status({ url, site })),
    [services, url, site],
  );
  const { endpoint, run, begin, stop } = useAgreedRun<ReadingDone>({ status, onChange, allow });

  const which = isAskable(endpoint) ? endpoint.readAgain : undefined;
  const toRead: ToRead[] = parts
    .map(({ document, statements }) => ({
      document,
      statements: statements.filter((one) => one.verdict !== 'no-source' && (which === 'all' || isImportant(one))),
    }))
    .filter(({ statements }) => statements.length > 0);

  const start = (word: ReaderWord, masking: Masking): Promise<void> => {
    const of = toRead.reduce((sum, { statements }) => sum + statements.length, 0);
    let done = 0;
    return begin(word, {
      leaving: leavingOfReading(toRead, madeFrom),
      of,
      send: (consent, signal) => services.read(toRead, madeFrom, { consent, masking }, signal),
      hear(event: SecondReadingEvent, { model }) {
        if (event.type === 'failed') return { is: 'failed', failure: event.failure };
        if (event.type === 'done') return { is: 'done', unread: of - done };
        if (event.type !== 'read') return undefined;
        done += 1;
        onRead(event.id, { ...event.reading, by: model });
        return { is: 'working', done, of };
      },
    });
  };

  return { endpoint, toRead, run, start, stop } as const;
}
