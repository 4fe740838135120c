import { answer } from '@/utils/ask/answer';
import type { AnswerEvent, Asked, PinnedDocument } from '@/utils/ask/types';
import { checkStatement } from '@/utils/grounding/check-statement';
import { createCallGate } from '@/utils/models/one-call-at-a-time';
import type { Endpoints } from './endpoints';

/** Answers questions by the reader's model, one at a time for each document. */
export function createAnswers(endpoints: Endpoints) {
  const gate = createCallGate();
  const now = (): Date => new Date();
  return async function* run(
    asked: Asked,
    documents: readonly PinnedDocument[],
    consent: 'once' | 'remembered',
    signal: AbortSignal,
  ): AsyncGenerator<AnswerEvent> {
    const opened = await endpoints.open('question', consent);
    if (!opened.ok) {
      yield { type: 'failed', failure: opened.failure, result: nothingCame(asked, documents, now()) };
      return;
    }
    const turn = gate.take(documents[0]?.document.url ?? '', 'question', signal);
    try {
      yield* answer(asked, documents, { model: opened.model, check: checkStatement, signal: turn.signal, now });
    } finally {
      turn.release();
    }
  };
}

const nothingCame = (
  { question, language = 'en' }: Asked,
  documents: readonly PinnedDocument[],
  now: Date,
): Extract<AnswerEvent, { type: 'failed' }>['result'] => ({
  question,
  outcome: 'not-answered',
  statements: [],
  language,
  documents: documents.map(({ label, document: { title, url } }) => ({ label, title, url })),
  model: '',
  host: '',
  promptVersion: '',
  madeAt: now.toISOString(),
  complete: false,
});
