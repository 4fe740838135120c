import { planQuestion } from './plan-question';
import { ASK_PROMPT_VERSION, buildAnswerRequest } from './prompt';
import { refuseRequest } from './refuse-request';
import { type AnswerEnd, streamStatements } from './stream-statements';
import type {
  AnswerDeps,
  AnswerEvent,
  AnswerResult,
  NamedDocument,
  PinnedDocument,
  QuestionAsked,
  QuestionPlan,
} from './types';

/**
 * Answers a question from the documents given: plans what to send, asks the model, checks each statement as it comes.
 * Nothing is sent for a request that is refused, nor when no paragraph fits. An abort ends the events quietly.
 */
export async function* answer(
  asked: QuestionAsked,
  documents: readonly PinnedDocument[],
  deps: AnswerDeps,
): AsyncGenerator<AnswerEvent, void> {
  const plan = planQuestion(asked, documents, deps.model.contextTokens);
  const result = (asking: AnswerEnd): AnswerResult => resultOf(asked, plan, documents, deps, asking);
  yield { type: 'started', plan };
  const refusal = refuseRequest(asked.question);
  if (refusal) {
    yield { type: 'done', result: { ...result(NOTHING_ASKED), outcome: 'refused', refusal: refusal.reason } };
  } else if (plan.paragraphs.length === 0) {
    yield { type: 'done', result: result(NOTHING_ASKED) };
  } else {
    const asking = yield* streamStatements(buildAnswerRequest(asked, plan, documents), documents, deps);
    if (asking.end === 'stopped') return;
    if (asking.failure) yield { type: 'failed', failure: asking.failure, result: result(asking) };
    else yield { type: 'done', result: result(asking) };
  }
}

const NOTHING_ASKED: AnswerEnd = { end: 'not-answered', statements: [], complete: true };

function resultOf(
  asked: QuestionAsked,
  plan: QuestionPlan,
  documents: readonly PinnedDocument[],
  { model, now }: AnswerDeps,
  { end, statements, complete, usage }: AnswerEnd,
): AnswerResult {
  const isAnswered = end !== 'not-answered' && statements.length > 0;
  return {
    question: asked.question,
    outcome: isAnswered ? 'answered' : 'not-answered',
    statements: isAnswered ? statements : [],
    language: plan.language,
    documents: documents.map(nameDocument),
    model: model.name,
    host: model.host,
    promptVersion: ASK_PROMPT_VERSION,
    madeAt: now().toISOString(),
    complete,
    ...(usage ? { usage } : {}),
  };
}

/** A document as its answer remembers it. */
export const nameDocument = ({ label, document: { title, url, site } }: PinnedDocument): NamedDocument => ({
  label,
  title,
  url,
  site,
});
