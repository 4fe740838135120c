import { useEffect, useMemo, useState } from 'react';
import { AskPanel } from '@/components/ask/ask-panel';
import type { OpenDocument } from '@/components/ask/make-turn';
import type { AskServices } from '@/components/ask/use-ask';
import type { RankingServices } from '@/components/ask/use-ranking';
import type { PanelServices } from '@/components/panel/services';
import type { AnswerEvent, AnswerResult, PinnedDocument, QuestionAsked } from '@/utils/ask/types';
import type { Interrupted, PanelClient } from '@/utils/messaging/panel-client';
import type { NamedDocuments } from './named-documents';
import { nothingCame } from './nothing-came';
import { createTranslatorDoor } from './translator-door';

type Props = {
  readonly open: OpenDocument | null;
  readonly client: PanelClient;
  readonly documents: NamedDocuments;
  readonly services: PanelServices;
  /** A question handed over from the page. */
  readonly startWith: string;
  /** Takes an answer's lines over into a draft. */
  readonly onUse: (result: AnswerResult, documents: readonly PinnedDocument[]) => void;
};

/** *Ask*: questions about the open document, kept and answered behind the port. */
export function AskSlot({ open, client, documents, services, startWith, onUse }: Props) {
  const [kept, setKept] = useState<readonly string[]>([]);
  useEffect(() => {
    void client.ask('kept-questions', {}).then((answer) => answer.ok && setKept(answer.value));
  }, [client]);
  const asking = useMemo(() => createAskServices(client, documents, services), [client, documents, services]);
  return (
    <AskPanel
      open={open}
      services={asking}
      kept={kept}
      onKeep={(questions) => {
        void client.ask('keep-questions', { questions });
        setKept(questions);
      }}
      startWith={startWith}
      onUse={onUse}
      onOpenOptions={services.openOptions}
    />
  );
}

function createAskServices(client: PanelClient, documents: NamedDocuments, services: PanelServices): AskServices {
  return {
    async endpointStatus() {
      const answer = await client.ask('endpoint-status', { use: 'question' });
      return answer.ok ? answer.value : { state: 'none' };
    },
    onEndpointChange: services.onEndpointChange,
    allowEndpoint: services.allowEndpoint,
    async sendRules() {
      const answer = await client.ask('send-rules', {});
      // Where they cannot be read, the stricter rule holds.
      return answer.ok ? answer.value : { publicMaterialOnly: true };
    },
    async *answer(asked, pinned, sending, signal) {
      const labelled = await Promise.all(
        pinned.map(async ({ label, document }) => ({ label, hash: await documents.nameOf(document) })),
      );
      for await (const event of client.stream('answer', { asked, documents: labelled, sending }, signal))
        yield isInterrupted(event) ? cutOff(asked, pinned, event) : event;
    },
    async kept(hash) {
      const answer = await client.ask('kept-answers', { hash });
      return answer.ok ? answer.value : [];
    },
    async forget(id) {
      await client.ask('forget-answer', { id });
    },
    async review(id, by) {
      const answer = await client.ask('review-answer', { id, by });
      return answer.ok ? (answer.value ?? undefined) : undefined;
    },
    showSource: (url, paragraph) => void client.ask('show-source', { url, paragraph }),
    copy: (text) => services.copy({ text }),
    ranking: createRankingServices(client, documents, services),
    translator: createTranslatorDoor(client),
    ...(services.secondReading && { secondReading: services.secondReading }),
  };
}

/** Ranking by embeddings, behind the port. */
function createRankingServices(
  client: PanelClient,
  documents: NamedDocuments,
  services: PanelServices,
): RankingServices {
  return {
    async status() {
      const answer = await client.ask('endpoint-status', { use: 'ranking' });
      return answer.ok ? answer.value : { state: 'none' };
    },
    onChange: services.onEndpointChange,
    allow: services.allowEndpoint,
    async *rank(question, pinned, sending, signal) {
      const labelled = await Promise.all(
        pinned.map(async ({ label, document }) => ({ label, hash: await documents.nameOf(document) })),
      );
      yield* client.stream('rank', { question, documents: labelled, sending }, signal);
    },
  };
}

const isInterrupted = (event: AnswerEvent | Interrupted): event is Interrupted =>
  event.type === 'failed' && !('result' in event);

const cutOff = (asked: QuestionAsked, documents: readonly PinnedDocument[], { failure }: Interrupted): AnswerEvent => ({
  type: 'failed',
  failure,
  result: nothingCame(asked, documents, new Date()),
});
