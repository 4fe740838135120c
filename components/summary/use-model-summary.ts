import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { isAbort } from '@/utils/core/result';
import type { EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { SummaryLength, SummaryResult } from '@/utils/summary/types';
import { leavingOfSummary } from '@/utils/summary/what-leaves';
import { type SummaryOrder, useServices } from '../panel/services';
import { consentTo, followEndpoint, isAskable, type ReaderWord } from '../ui/consent-to';
import { emptyResult } from './empty-result';
import { ASKED, applyEvent, type ModelRun } from './model-run';

export type Choices = { readonly language: Language; readonly length: SummaryLength };

export type ModelSummary = {
  readonly endpoint: EndpointStatus;
  readonly run: ModelRun;
  /** The summary that *Regenerate* is replacing, kept to compare. */
  readonly earlier: SummaryResult | undefined;
  readonly choices: Choices;
  readonly setChoices: (choices: Choices) => void;
  readonly start: (word: ReaderWord, order: Partial<Omit<SummaryOrder, 'consent'>>) => void;
  readonly stop: () => void;
};

const EMPTY: ModelRun = { is: 'empty' };

/** The endpoint that would be asked about this document's text. */
function useEndpointFor({ url, site }: LegalDocument) {
  const services = useServices();
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const refresh = useCallback(
    async () => setEndpoint(await services.endpointStatus({ url, site })),
    [services, url, site],
  );
  useEffect(() => followEndpoint(services.onEndpointChange, refresh), [services, refresh]);
  return { endpoint, refresh };
}

/** The run on the screen; another document begins with what was kept for it, and ends the call under way. */
function useRun(hash: string) {
  const services = useServices();
  const [run, setRun] = useState<ModelRun>(EMPTY);
  const [earlier, setEarlier] = useState<SummaryResult>();
  const call = useRef<AbortController>(undefined);
  useEffect(() => {
    let isCurrent = true;
    setRun(EMPTY);
    setEarlier(undefined);
    services.keptSummaries(hash).then((kept) => {
      const [newest] = kept;
      if (!isCurrent || newest === undefined) return;
      setRun((run) => (run.is === 'empty' ? { is: 'done', result: newest, fromCache: true } : run));
    });
    return () => {
      isCurrent = false;
      call.current?.abort();
    };
  }, [services, hash]);
  /** Begins a call in place of the one under way. */
  const begin = (): AbortSignal => {
    call.current?.abort();
    call.current = new AbortController();
    return call.current.signal;
  };
  return { run, setRun, earlier, setEarlier, begin, abort: (): void => call.current?.abort() };
}

/** Runs summaries of one document. Whatever belongs to an earlier document or an earlier request is dropped. */
export function useModelSummary(document: LegalDocument, hash: string, language: Language): ModelSummary {
  const services = useServices();
  const { endpoint, refresh } = useEndpointFor(document);
  const { run, setRun, earlier, setEarlier, begin, abort } = useRun(hash);
  const [choices, setChoices] = useState<Choices>({ language, length: 'brief' });

  async function follow(signal: AbortSignal, order: SummaryOrder, isToRemember: boolean): Promise<void> {
    try {
      if (isToRemember) await services.allowEndpoint(order.consent);
      for await (const event of services.summarise(document, order, signal)) {
        if (signal.aborted) return;
        setRun((run) => applyEvent(run, event));
      }
      // What it was sent by may have been changed meanwhile: the next sheet says what holds now.
      await refresh();
    } catch (error) {
      if (isAbort(error) || signal.aborted) return;
      setRun(failed);
    }
  }

  const start: ModelSummary['start'] = (word, order) => {
    if (!isAskable(endpoint)) return;
    const signal = begin();
    if (order.fresh && (run.is === 'done' || run.is === 'stopped')) setEarlier(run.result);
    setRun(ASKED);
    const consent = consentTo(endpoint, word, leavingOfSummary(document));
    void follow(signal, { ...choices, ...order, consent }, word.how === 'always');
  };

  const stop = (): void => {
    abort();
    setRun((run) => {
      if (run.is !== 'working') return run;
      if (run.statements.length === 0 || !isAskable(endpoint)) return EMPTY;
      const result = emptyResult(choices, services.now(), endpoint, run.statements);
      return { is: 'stopped', result, fromCache: false };
    });
  };

  return { endpoint, run, earlier, choices, setChoices, start, stop };
}

/** A call that ended by a fault of ours; what came stays. */
const failed = (run: ModelRun): ModelRun => ({
  is: 'failed',
  failure: { reason: 'failed' },
  statements: run.is === 'working' ? run.statements : [],
});
