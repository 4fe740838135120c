import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { nameDocument } from '@/utils/ask/answer';
import { findPassages } from '@/utils/ask/find-passages';
import { planQuestion } from '@/utils/ask/plan-question';
import type { AnswerEvent, EarlierQuestion, PinnedDocument, QuestionAsked } from '@/utils/ask/types';
import { paragraphKey, splitKey, uniteDocuments } from '@/utils/ask/unite-documents';
import { leavingOfQuestion } from '@/utils/ask/what-leaves';
import type { Language } from '@/utils/core/language';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { ReadingBy } from '@/utils/core/reading';
import { isAbort } from '@/utils/core/result';
import type { AnswerOnRecord, EndpointStatus } from '@/utils/messaging/panel-to-background';
import { blotOut, type Review } from '@/utils/privacy/audit-entry';
import type { Consent } from '@/utils/privacy/consent';
import { findSensitive } from '@/utils/privacy/find-sensitive';
import { listParties } from '@/utils/privacy/list-parties';
import type { Masking } from '@/utils/privacy/masked-model';
import { isPrivate } from '@/utils/privacy/public-material';
import type { SendRules } from '@/utils/privacy/what-is-sent';
import type { SecondReadingServices } from '../second-reading/services';
import { consentTo, followEndpoint, isAskable, type OnEndpointChange } from '../ui/consent-to';
import type { SheetDecision } from './ask-send-sheet';
import {
  converse,
  followedBy,
  historyOf,
  type PlannedPassage,
  type SourcePassage,
  statementsOfAnswer,
  type Turn,
} from './conversation';

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
  /** Reads an answer again; left out where nothing can. */
  readonly secondReading?: SecondReadingServices;
};

/** The document on the screen, and the name it goes by in this hook. */
export type OpenDocument = { readonly document: LegalDocument; readonly hash: string };

const LABELS = 'ABCDEFGH';
const MOST_PASSAGES = 8;
/** Older answers stay in the records. */
const MOST_RESTORED = 12;

export type SendOptions = { readonly language: Language | 'as-asked' } & SheetDecision;

/**
 * Questions about the open document and those pinned beside it. A run goes on when another tab comes to the front; its
 * words only ever reach the document they are about.
 */
export function useAsk(services: AskServices, open: OpenDocument | null) {
  const [conversations, dispatch] = useReducer(converse, {});
  const [pinned, setPinned] = useState<readonly OpenDocument[]>([]);
  const [endpoint, setEndpoint] = useState<EndpointStatus>({ state: 'none' });
  const running = useRef(new Map<string, AbortController>());

  // Until they are read, the stricter rule holds.
  const [rules, setRules] = useState<SendRules>({ publicMaterialOnly: true });

  const refresh = useCallback(async () => {
    setEndpoint(await services.endpointStatus());
    setRules(await services.sendRules());
  }, [services]);
  useEffect(() => followEndpoint(services.onEndpointChange, refresh), [services, refresh]);
  useEffect(() => {
    const calls = running.current;
    return () => {
      for (const call of calls.values()) call.abort();
    };
  }, []);

  const documents = useMemo(() => labelled(open, pinned), [open, pinned]);
  const about = open?.hash ?? '';
  const turns = conversations[about] ?? [];

  const restored = useRef(new Set<string>());
  useEffect(() => {
    if (!open || restored.current.has(open.hash)) return;
    restored.current.add(open.hash);
    void services.kept(open.hash).then((kept) => {
      const alone: readonly PinnedDocument[] = [{ label: LABELS[0] ?? '', document: open.document }];
      const back = kept.slice(-MOST_RESTORED).map((one) => turnOf(one, alone));
      dispatch({ type: 'restored', about: open.hash, turns: back });
    });
  }, [services, open]);

  const ask = (question: string): string => {
    const id = crypto.randomUUID();
    // A client's number says nothing of what is asked, and stands in no judgment.
    const words = blotOut(
      question,
      findSensitive(question).map(({ text }) => text),
      ' ',
    );
    const turn: Turn = {
      id,
      question,
      passages: passagesOf(words, documents),
      planned: plannedOf({ question: words, history: historyOf(turns) }, documents, contextOf(endpoint)).filter(
        ({ isOwn }) => !isOwn || !rules.publicMaterialOnly,
      ),
      without: [],
      documents: documents.map(nameDocument),
      run: { is: 'passages' },
    };
    dispatch({ type: 'asked', about, turn });
    void refresh();
    return id;
  };

  /** For the masks offered before a send; kept nowhere. */
  const persons = useMemo(() => [...new Set(documents.flatMap(({ document }) => listParties(document)))], [documents]);

  const historyBefore = (turn: Turn): readonly EarlierQuestion[] => followedBy(turn, turns, rules);

  const send = async (turn: Turn, { language, how, id, masking, withHistory }: SendOptions): Promise<void> => {
    if (!isAskable(endpoint)) return;
    const controller = new AbortController();
    running.current.get(turn.id)?.abort();
    running.current.set(turn.id, controller);
    dispatch({ type: 'sent', about, id: turn.id });
    const asked: QuestionAsked = {
      question: turn.question,
      only: turn.planned.map(({ key }) => key).filter((key) => !turn.without.includes(key)),
      ...(withHistory && { history: historyBefore(turn) }),
      ...(language !== 'as-asked' && { language }),
    };
    const left = turn.planned.filter(({ key }) => !turn.without.includes(key));
    const consent = consentTo(endpoint, { how, id }, leavingOfQuestion(asked, documents, left));
    const sending = { id: turn.id, consent, masking };
    try {
      if (how === 'always') await services.allowEndpoint(consent);
      for await (const event of services.answer(asked, sourcesOf(turn, documents), sending, controller.signal)) {
        if (controller.signal.aborted) return;
        dispatch({ type: 'event', about, id: turn.id, event });
      }
      await refresh();
    } catch (error) {
      if (controller.signal.aborted || isAbort(error)) return;
      dispatch({ type: 'failed', about, id: turn.id, failure: { reason: 'failed' } });
    } finally {
      if (running.current.get(turn.id) === controller) running.current.delete(turn.id);
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
    rules,
    isPinned: pinned.some(({ hash }) => hash === about),
    ask,
    send,
    secondReading: services.secondReading,
    read: (id: string, statement: string, reading: ReadingBy) =>
      dispatch({ type: 'read', about, id, statement, reading }),
    partsOf: (turn: Turn) => partsOf(turn, sourcesOf(turn, documents)),
    historyBefore,
    persons,
    stop,
    include: (id: string, paragraph: string, on: boolean) => dispatch({ type: 'include', about, id, paragraph, on }),
    remove: (id: string) => {
      running.current.get(id)?.abort();
      // What is gone from the screen is gone from the computer.
      void services.forget(id).then(() => dispatch({ type: 'removed', about, id }));
    },
    review: async (id: string, by: string): Promise<boolean> => {
      const review = await services.review(id, by);
      if (review) dispatch({ type: 'reviewed', about, id, review });
      return review !== undefined;
    },
    pin: () => open && setPinned((before) => [...before.filter(({ hash }) => hash !== open.hash), open]),
    unpin: (url: string) => setPinned((before) => before.filter(({ document }) => document.url !== url)),
  } as const;
}

export type AskState = ReturnType<typeof useAsk>;

/** The open document first, then those pinned beside it, each under its letter. */
const labelled = (open: OpenDocument | null, pinned: readonly OpenDocument[]): readonly PinnedDocument[] =>
  (open ? [open, ...pinned.filter(({ hash }) => hash !== open.hash)] : [])
    .slice(0, LABELS.length)
    .map(({ document }, at) => ({ label: LABELS[at] ?? '', document }));

const contextOf = (endpoint: EndpointStatus): number | undefined =>
  'contextTokens' in endpoint ? endpoint.contextTokens : undefined;

/** What a model would be sent for a question: exactly these, or what the reader leaves of them. */
const plannedOf = (
  asked: QuestionAsked,
  documents: readonly PinnedDocument[],
  contextTokens?: number,
): PlannedPassage[] =>
  planQuestion(asked, documents, contextTokens).paragraphs.map((paragraph) => ({
    key: paragraphKey(paragraph),
    label: paragraph.label,
    number: paragraph.number,
    text: paragraph.text,
    isOwn: documents.some(({ label, document }) => label === paragraph.label && isPrivate(document)),
  }));

/** The documents a question was asked of, under the labels they had then; one pinned since is none of them. */
const sourcesOf = (turn: Turn, documents: readonly PinnedDocument[]): PinnedDocument[] =>
  turn.documents.flatMap(({ label, url }) => {
    const document = documents.find((pinned) => pinned.document.url === url)?.document;
    return document ? [{ label, document }] : [];
  });

/** The lines of an answer by the document they cite. One that rests on two of them together can be read against neither. */
const partsOf = (turn: Turn, sources: readonly PinnedDocument[]) =>
  sources.map(({ label, document }) => ({
    document,
    statements: statementsOfAnswer(turn.run)
      .filter((statement) => statement.sources.length > 0 && statement.sources.every((one) => one.label === label))
      .map((statement) => ({ ...statement, paragraphs: statement.sources.map(({ paragraph }) => paragraph) })),
  }));

/** A kept answer as it stood, with the passages as they are found now. */
function turnOf({ id, result, review }: AnswerOnRecord, sources: readonly PinnedDocument[]): Turn {
  const { question, documents } = result;
  return {
    id,
    question,
    passages: passagesOf(question, sources),
    planned: [],
    without: [],
    documents,
    run: { is: 'done', result },
    ...(review && { review }),
  };
}

/** Passages of all sources, best first. */
const passagesOf = (question: string, documents: readonly PinnedDocument[]): SourcePassage[] =>
  findPassages(question, uniteDocuments(documents), { limit: MOST_PASSAGES }).map((passage) => ({
    ...passage,
    ...splitKey(passage.id),
  }));
