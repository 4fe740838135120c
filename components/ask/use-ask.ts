import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { findPassages } from '@/utils/ask/find-passages';
import type { AnswerEvent, Asked, PinnedDocument } from '@/utils/ask/types';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import { isAbort } from '@/utils/core/result';
import type { EndpointStatus } from '@/utils/messaging/reader-request';
import { converse, historyOf, type SourcePassage, type Turn } from './conversation';

/** What asking needs of the world; the side panel brings it, tests bring literals. */
export type AskServices = {
  readonly endpointStatus: () => Promise<EndpointStatus>;
  readonly allowEndpoint: (profileId: string) => Promise<void>;
  readonly answer: (
    asked: Asked,
    documents: readonly PinnedDocument[],
    consent: 'once' | 'remembered',
    signal: AbortSignal,
  ) => AsyncIterable<AnswerEvent>;
  /** Shows a paragraph of a source, in the page that holds it. */
  readonly showSource: (url: string, paragraph: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
};

/** The document on the screen, and the name it goes by in this hook. */
export type OpenDocument = { readonly document: LegalDocument; readonly hash: string };

const LABELS = 'ABCDEFGH';
const MOST_PASSAGES = 8;

export type AskOptions = { readonly language: Language | 'as-asked' };

/**
 * Questions about the open document and those pinned beside it. A run goes on when another tab comes to the front; its
 * words only ever reach the document they are about.
 */
export function useAsk(services: AskServices, open: OpenDocument | null) {
  const [conversations, dispatch] = useReducer(converse, {});
  const [pinned, setPinned] = useState<readonly OpenDocument[]>([]);
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const running = useRef(new Map<string, AbortController>());

  const refresh = useCallback(async () => setEndpoint(await services.endpointStatus()), [services]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    const calls = running.current;
    return () => {
      for (const call of calls.values()) call.abort();
    };
  }, []);

  const sources: readonly OpenDocument[] = open
    ? [open, ...pinned.filter(({ hash }) => hash !== open.hash)].slice(0, LABELS.length)
    : [];
  const documents: readonly PinnedDocument[] = sources.map(({ document }, at) => ({
    label: LABELS[at] ?? '',
    document,
  }));
  const about = open?.hash ?? '';
  const turns = conversations[about] ?? [];

  const ask = (question: string): string => {
    const id = crypto.randomUUID();
    const turn: Turn = {
      id,
      question,
      passages: passagesOf(question, documents),
      without: [],
      documents: documents.map(({ label, document }) => ({ label, title: document.title, url: document.url })),
      run: { is: 'passages' },
    };
    dispatch({ type: 'asked', about, turn });
    void refresh();
    return id;
  };

  const send = async (turn: Turn, consent: 'once' | 'remembered', { language }: AskOptions): Promise<void> => {
    const controller = new AbortController();
    running.current.set(turn.id, controller);
    dispatch({ type: 'sent', about, id: turn.id });
    const earlier = turns.slice(
      0,
      turns.findIndex(({ id }) => id === turn.id),
    );
    const asked: Asked = {
      question: turn.question,
      history: historyOf(earlier),
      without: turn.without,
      ...(language !== 'as-asked' && { language }),
    };
    try {
      for await (const event of services.answer(asked, documents, consent, controller.signal)) {
        if (controller.signal.aborted) return;
        dispatch({ type: 'event', about, id: turn.id, event });
      }
    } catch (error) {
      if (controller.signal.aborted || isAbort(error)) return;
      dispatch({ type: 'failed', about, id: turn.id, failure: { reason: 'failed' } });
    } finally {
      running.current.delete(turn.id);
    }
  };

  const stop = (id: string): void => {
    running.current.get(id)?.abort();
    dispatch({ type: 'stopped', about, id });
  };

  return {
    turns,
    documents,
    pinned,
    endpoint,
    isPinned: pinned.some(({ hash }) => hash === about),
    ask,
    send,
    stop,
    include: (id: string, paragraph: string, on: boolean) => dispatch({ type: 'include', about, id, paragraph, on }),
    remove: (id: string) => {
      running.current.get(id)?.abort();
      dispatch({ type: 'removed', about, id });
    },
    pin: () => open && setPinned((before) => [...before.filter(({ hash }) => hash !== open.hash), open]),
    unpin: (url: string) => setPinned((before) => before.filter(({ document }) => document.url !== url)),
    allow: async (profileId: string) => {
      await services.allowEndpoint(profileId);
      await refresh();
    },
  } as const;
}

export type Asking = ReturnType<typeof useAsk>;

/** Passages of all sources; each source's best first, the sources in turn. */
function passagesOf(question: string, documents: readonly PinnedDocument[]): SourcePassage[] {
  return documents
    .flatMap(({ label, document }) => {
      const found = findPassages(question, document, { limit: MOST_PASSAGES });
      const best = found[0]?.score ?? 1;
      return found.map((passage) => ({ ...passage, label, score: passage.score / best }));
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PASSAGES);
}
