import type { ModelFailure } from '../core/ports';
import { isAbort } from '../core/result';
import { checkAnswer } from './check-answer';
import { parseAnswer, parseGrowingAnswer } from './parse-answer';
import { planQuestion } from './plan-question';
import { ASK_PROMPT_VERSION, buildAnswerRequest } from './prompt';
import { refuseRequest } from './refuse-request';
import type {
  AnswerDeps,
  AnswerEvent,
  AnswerResult,
  AnswerStatement,
  Asked,
  CheckedAnswerStatement,
  PinnedDocument,
  QuestionPlan,
} from './types';

/**
 * Answers a question from the documents given: plans what to send, asks the model, checks each statement as it comes.
 * Nothing is sent for a request that is refused, nor when no paragraph fits. An abort ends the events quietly.
 */
export async function* answer(
  asked: Asked,
  documents: readonly PinnedDocument[],
  deps: AnswerDeps,
): AsyncGenerator<AnswerEvent, void> {
  const plan = planQuestion(asked, documents, deps.model.contextTokens);
  const run: Run = { asked, plan, documents, deps, statements: [] };
  yield { type: 'started', plan };
  const refusal = refuseRequest(asked.question);
  if (refusal) yield { type: 'done', result: { ...resultOf(run, 'refused', true), refusal: refusal.reason } };
  else if (plan.paragraphs.length === 0) yield { type: 'done', result: resultOf(run, 'not-answered', true) };
  else yield* ask(run);
}

type Run = {
  readonly asked: Asked;
  readonly plan: QuestionPlan;
  readonly documents: readonly PinnedDocument[];
  readonly deps: AnswerDeps;
  readonly statements: CheckedAnswerStatement[];
  usage?: NonNullable<AnswerResult['usage']>;
};

async function* ask(run: Run): AsyncGenerator<AnswerEvent, void> {
  const { deps, documents } = run;
  const labels = documents.map(({ label }) => label);
  let raw = '';
  let ended: 'stop' | 'length' | undefined;
  try {
    for await (const event of deps.model.stream(buildAnswerRequest(run.asked, run.plan, documents), deps.signal)) {
      if (deps.signal.aborted) return;
      if (event.type === 'failed') return yield failed(run, event.failure);
      if (event.type === 'usage') run.usage = { input: event.input, output: event.output };
      if (event.type === 'finished') ended = event.because;
      if (event.type === 'reasoning') yield { type: 'delta', characters: raw.length, thinking: true };
      if (event.type === 'text') {
        raw += event.text;
        yield { type: 'delta', characters: raw.length, thinking: false };
        yield* ground(run, parseGrowingAnswer(raw, labels));
        if (raw.length > LONGEST_ANSWER) return yield failed(run, { reason: 'malformed-answer', detail: 'too long' });
      }
    }
  } catch (error) {
    if (isAbort(error) || deps.signal.aborted) return;
    throw error;
  }
  if (!deps.signal.aborted) yield* finish(run, raw, labels, ended);
}

/** A model that does not come to an end turns in circles; six statements take a tenth of this. */
const LONGEST_ANSWER = 20_000;

/** Checks the statements that are new. */
function* ground(run: Run, statements: readonly AnswerStatement[]): Generator<AnswerEvent, void> {
  for (const statement of statements.slice(run.statements.length)) {
    const checked = checkAnswer(statement, `s${run.statements.length + 1}`, run.documents, run.deps.check);
    run.statements.push(checked);
    yield { type: 'grounded', statement: checked };
  }
}

function* finish(
  run: Run,
  raw: string,
  labels: readonly string[],
  ended: 'stop' | 'length' | undefined,
): Generator<AnswerEvent, void> {
  // A connection that closes before the end is no answer, whatever came before.
  if (ended === undefined) return yield failed(run, { reason: 'interrupted' });
  const wasCut = ended === 'length';
  if (raw.trim() === '') return yield failed(run, { reason: 'empty-answer' });
  const parsed = parseAnswer(raw, labels);
  if (!parsed) return yield failed(run, { reason: 'malformed-answer', detail: raw.trim().slice(0, 300) });
  // A sentence that the limit cut off is no statement: only the closed ones count.
  if (!wasCut) yield* ground(run, parsed.statements);
  if (wasCut && run.statements.length === 0) return yield failed(run, { reason: 'interrupted' });
  const answered = parsed.answered && run.statements.length > 0;
  yield { type: 'done', result: resultOf(run, answered ? 'answered' : 'not-answered', !wasCut) };
}

const failed = (run: Run, failure: ModelFailure): AnswerEvent => ({
  type: 'failed',
  failure,
  result: resultOf(run, run.statements.length > 0 ? 'answered' : 'not-answered', false),
});

function resultOf(run: Run, outcome: AnswerResult['outcome'], complete: boolean): AnswerResult {
  const { asked, plan, documents, deps, statements, usage } = run;
  return {
    question: asked.question,
    outcome,
    statements: outcome === 'answered' ? [...statements] : [],
    language: plan.language,
    documents: documents.map(({ label, document }) => ({ label, title: document.title, url: document.url })),
    model: deps.model.name,
    host: deps.model.host,
    promptVersion: ASK_PROMPT_VERSION,
    madeAt: deps.now().toISOString(),
    complete,
    ...(usage ? { usage } : {}),
  };
}
