import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { AnswerEvent, EarlierQuestion, PinnedDocument, QuestionAsked } from '@/utils/ask/types';
import { leavingOfQuestion } from '@/utils/ask/what-leaves';
import type { Language } from '@/utils/core/language';
import type { ReadingBy } from '@/utils/core/reading';
import { isAbort } from '@/utils/core/result';
import type { AnswerOnRecord, EndpointStatus } from '@/utils/messaging/panel-to-background';
import type { Review } from '@/utils/privacy/audit-entry';
import type { Consent } from '@/utils/privacy/consent';
import { listParties } from '@/utils/privacy/list-parties';
import type { Masking } from '@/utils/privacy/masked-model';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import type { SecondReadingServices } from '../second-reading/services';
import { type Askable, consentTo, followEndpoint, isAskable, type OnEndpointChange } from '../ui/consent-to';
import type { SheetDecision } from './ask-send-sheet';
import { type ConversationAction, converse, followedBy, type Turn } from './conversation';
import { labelled, makeTurn, type OpenDocument, partsOf, rankableOf, rankedAnew, sourcesOf, turnOf } from './make-turn';
import type { TranslatorDoor } from './translate-passage';
import type { RankingServices } from './use-ranking';

/** What asking needs of the world; the side panel brings it, tests bring literals. */
export type AskServices = {
  readonly endpointStatus: () => Promise<EndpointStatus>;
  readonly onEndpointChange?: OnEndpointChange;
  readonly allowEndpoint: (consent: Consent) => Promise<void>;
  readonly answer: (
    asked: QuestionAsked,
    documents: readonly PinnedDocument[],
    sending: { readonly id: string; readonly consent: Consent; readonly masking: Masking },
    signal: AbortSignal,
  ) => AsyncIterable<AnswerEvent>;
  readonly sendRules: () => Promise<SendRules>;
  /** Answers kept for a document, in the order in which they were asked. */
  readonly kept: (documentHash: string) => Promise<readonly AnswerOnRecord[]>;
  readonly forget: (id: string) => Promise<void>;
  /** Marks the record of an answer; undefined where there is none. */
  readonly review: (id: string, by: string) => Promise<Review | undefined>;
  /** Shows a paragraph of a source, in the page that holds it. */
  readonly showSource: (url: string, paragraph: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Ranks paragraphs by an endpoint's embeddings; left out where nothing can. */
  readonly ranking?: RankingServices;
  /** The browser's own translator; left out where it cannot be reached. */
  readonly translator?: TranslatorDoor;
  /** Reads an answer again; left out where nothing can. */
  readonly secondReading?: SecondReadingServices;
};

/** Older answers stay in the records. */
const MOST_RESTORED = 12;

export type SendOptions = { readonly language: Language | 'as-asked' } & SheetDecision;

/** The endpoint that would answer, and the rules of sending; asked anew by `refresh`. */
function useEndpoint(services: AskServices) {
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  // Until they are read, the stricter rule holds.
  const [rules, setRules] = useState<SendRules>({ publicMaterialOnly: true });
  const refresh = useCallback(async () => {
    setEndpoint(await services.endpointStatus());
    setRules(await services.sendRules());
  }, [services]);
  useEffect(() => followEndpoint(services.onEndpointChange, refresh), [services, refresh]);
  return { endpoint, rules, refresh };
}

/** The open document and those pinned beside it, each under its letter. */
function useDocuments(open: OpenDocument | null) {
  const [pinned, setPinned] = useState<readonly OpenDocument[]>([]);
  const documents = useMemo(() => labelled(open, pinned), [open, pinned]);
  /** For the masks offered before a send; kept nowhere. */
  const persons = useMemo(() => [...new Set(documents.flatMap(({ document }) => listParties(document)))], [documents]);
  return {
    documents,
    persons,
    pinned,
    isPinned: pinned.some(({ hash }) => hash === (open?.hash ?? '')),
    pin: () => open && setPinned((before) => [...before.filter(({ hash }) => hash !== open.hash), open]),
    unpin: (url: string) => setPinned((before) => before.filter(({ document }) => document.url !== url)),
  };
}

type Dispatch = (action: ConversationAction) => void;

/** Puts back, once for each document, the answers that were kept for it. */
function useRestored(services: AskServices, open: OpenDocument | null, dispatch: Dispatch): void {
  const restored = useRef(new Set<string>());
  useEffect(() => {
    if (!open || restored.current.has(open.hash)) return;
    restored.current.add(open.hash);
    void services.kept(open.hash).then((kept) => {
      const alone = labelled(open, []);
      const back = kept.slice(-MOST_RESTORED).map((one) => turnOf(one, alone));
      dispatch({ type: 'restored', about: open.hash, turns: back });
    });
  }, [services, open, dispatch]);
}

/** Calls under way, one for each turn; all end with the panel. */
function useCalls() {
  const running = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const calls = running.current;
    return () => {
      for (const call of calls.values()) call.abort();
    };
  }, []);
  return {
    /** Begins a call, in place of one that was under way for the turn. */
    begin(id: string): AbortController {
      const controller = new AbortController();
      running.current.get(id)?.abort();
      running.current.set(id, controller);
      return controller;
    },
    end(id: string, controller: AbortController): void {
      if (running.current.get(id) === controller) running.current.delete(id);
    },
    abort: (id: string): void => running.current.get(id)?.abort(),
  };
}

type Sent = {
  readonly services: AskServices;
  readonly endpoint: Askable;
  readonly documents: readonly PinnedDocument[];
  readonly turn: Turn;
  readonly history: readonly EarlierQuestion[];
  readonly options: SendOptions;
};

/** Sends a turn as the reader agreed to it, and gives what is answered. */
async function* answersTo(sent: Sent, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const { services, endpoint, documents, turn, history, options } = sent;
  const { language, how, id, masking, withHistory } = options;
  const left = turn.planned.filter(({ key }) => !turn.without.includes(key));
  const asked: QuestionAsked = {
    question: turn.question,
    only: left.map(({ key }) => key),
    ...(withHistory && { history }),
    ...(language !== 'as-asked' && { language }),
  };
  const consent = consentTo(endpoint, { how, id }, leavingOfQuestion(asked, documents, left));
  if (how === 'always') await services.allowEndpoint(consent);
  yield* services.answer(asked, sourcesOf(turn, documents), { id: turn.id, consent, masking }, signal);
}

/**
 * Questions about the open document and those pinned beside it. A run goes on when another tab comes to the front; its
 * words only ever reach the document they are about.
 */
export function useAsk(services: AskServices, open: OpenDocument | null) {
  const [conversations, dispatch] = useReducer(converse, {});
  const { endpoint, rules, refresh } = useEndpoint(services);
  const { documents, ...pins } = useDocuments(open);
  const calls = useCalls();
  useRestored(services, open, dispatch);
  const about = open?.hash ?? '';
  const turns = conversations[about] ?? [];
  const historyBefore = (turn: Turn): readonly EarlierQuestion[] => followedBy(turn, turns, rules);

  const ask = (question: string): string => {
    const turn = makeTurn(question, { documents, turns, rules, contextTokens: contextOf(endpoint) });
    dispatch({ type: 'asked', about, turn });
    void refresh();
    return turn.id;
  };

  const send = async (turn: Turn, options: SendOptions): Promise<void> => {
    if (!isAskable(endpoint)) return;
    const { id } = turn;
    const call = calls.begin(id);
    const { signal } = call;
    dispatch({ type: 'sent', about, id });
    try {
      const sent = { services, endpoint, documents, turn, history: historyBefore(turn), options };
      for await (const event of answersTo(sent, signal)) {
        if (signal.aborted) return;
        dispatch({ type: 'event', about, id, event });
      }
      await refresh();
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      dispatch({ type: 'failed', about, id, failure: { reason: 'failed' } });
    } finally {
      calls.end(id, call);
    }
  };

  return {
    ...pins,
    ...{ turns, documents, endpoint, rules, ask, send, historyBefore },
    secondReading: services.secondReading,
    ranking: services.ranking,
    translator: services.translator,
    rankable: (turn: Turn) => rankableOf(turn, documents),
    rank: (turn: Turn, likest: readonly string[], by: string) =>
      dispatch({
        ...{ type: 'ranked', about, id: turn.id, by },
        ...rankedAnew(turn, likest, documents, contextOf(endpoint)),
      }),
    partsOf: (turn: Turn) => partsOf(turn, sourcesOf(turn, documents)),
    ...turnActions(services, calls, about, dispatch),
  } as const;
}

/** What the reader does with a turn once it is there. */
const turnActions = (
  services: AskServices,
  calls: Pick<ReturnType<typeof useCalls>, 'abort'>,
  about: string,
  dispatch: Dispatch,
) => ({
  read: (id: string, statement: string, reading: ReadingBy) =>
    dispatch({ type: 'read', about, id, statement, reading }),
  stop: (id: string): void => {
    calls.abort(id);
    dispatch({ type: 'stopped', about, id });
  },
  include: (id: string, paragraph: string, on: boolean) => dispatch({ type: 'include', about, id, paragraph, on }),
  remove: (id: string) => {
    calls.abort(id);
    // What is gone from the screen is gone from the computer.
    void services.forget(id).then(() => dispatch({ type: 'removed', about, id }));
  },
  review: async (id: string, by: string): Promise<boolean> => {
    const review = await services.review(id, by);
    if (review) dispatch({ type: 'reviewed', about, id, review });
    return review !== undefined;
  },
});

export type AskState = ReturnType<typeof useAsk>;

const contextOf = (endpoint: EndpointStatus): number | undefined =>
  'contextTokens' in endpoint ? endpoint.contextTokens : undefined;
