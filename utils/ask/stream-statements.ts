import type { ModelFailure, ModelRequest } from '../core/ports';
import { isAbort } from '../core/result';
import { checkAnswer } from './check-answer';
import { createStatementReader, type StatementReader } from './parse-answer';
import type { AnswerDeps, AnswerStatement, CheckedAnswerStatement, PinnedDocument } from './types';

export type StatementEvent =
  | { readonly type: 'delta'; readonly characters: number; readonly thinking: boolean }
  | { readonly type: 'grounded'; readonly statement: CheckedAnswerStatement };

/** How the asking ended. */
export type AnswerEnd = {
  readonly end: 'answered' | 'not-answered' | 'failed' | 'stopped';
  readonly failure?: ModelFailure;
  readonly statements: readonly CheckedAnswerStatement[];
  /** Whether the model came to its own end rather than to a limit. */
  readonly complete: boolean;
  readonly usage?: { readonly input: number; readonly output: number };
};

type Run = {
  readonly documents: readonly PinnedDocument[];
  readonly check: AnswerDeps['check'];
  readonly reader: StatementReader;
  readonly statements: CheckedAnswerStatement[];
  raw: string;
  lost: number;
  ended?: 'stop' | 'length';
  usage?: NonNullable<AnswerEnd['usage']>;
};

/** A model that does not come to an end turns in circles; six statements take a tenth of this. */
const LONGEST_ANSWER = 20_000;

/**
 * Asks a model for statements about documents and yields each one checked as soon as it is complete.
 * What came before a failure is kept; an abort ends it quietly.
 */
export async function* streamStatements(
  request: ModelRequest,
  documents: readonly PinnedDocument[],
  { model, check, signal }: Pick<AnswerDeps, 'model' | 'check' | 'signal'>,
): AsyncGenerator<StatementEvent, AnswerEnd> {
  const reader = createStatementReader(documents.map(({ label }) => label));
  const run: Run = { documents, check, reader, statements: [], raw: '', lost: 0 };
  try {
    for await (const event of model.stream(request, signal)) {
      if (signal.aborted) return endOf(run, 'stopped');
      if (event.type === 'failed') return failedOf(run, event.failure);
      if (event.type === 'usage') run.usage = { input: event.input, output: event.output };
      if (event.type === 'finished') run.ended = event.because;
      if (event.type === 'reasoning') yield { type: 'delta', characters: run.raw.length, thinking: true };
      if (event.type !== 'text') continue;
      run.raw += event.text;
      yield { type: 'delta', characters: run.raw.length, thinking: false };
      yield* ground(run, reader.push(event.text));
      if (run.raw.length > LONGEST_ANSWER) return failedOf(run, { reason: 'malformed-answer', detail: 'too long' });
    }
  } catch (error) {
    if (!isAbort(error) && !signal.aborted) throw error;
  }
  return signal.aborted ? endOf(run, 'stopped') : yield* finish(run);
}

/** Checks the statements that are new. */
function* ground(run: Run, statements: readonly AnswerStatement[]): Generator<StatementEvent, void> {
  for (const statement of statements) {
    const checked = checkAnswer(statement, `s${run.statements.length + 1}`, run.documents, run.check);
    run.statements.push(checked);
    yield { type: 'grounded', statement: checked };
  }
}

function* finish(run: Run): Generator<StatementEvent, AnswerEnd> {
  // A connection that closes before the end is no answer, whatever came before.
  if (run.ended === undefined) return failedOf(run, { reason: 'interrupted' });
  if (run.raw.trim() === '') return failedOf(run, { reason: 'empty-answer' });
  // A sentence that the limit cut off is no statement: only the closed ones count.
  const parsed = run.reader.finish(run.ended === 'stop' ? 'whole' : 'cut');
  if (!parsed) return failedOf(run, { reason: 'malformed-answer', detail: run.raw.trim().slice(0, 300) });
  run.lost = parsed.lost;
  // What was shown is never taken back: where the model contradicts itself, its statements count.
  if (parsed.answered || run.statements.length > 0) yield* ground(run, parsed.statements.slice(run.statements.length));
  if (run.ended === 'length' && run.statements.length === 0) return failedOf(run, { reason: 'interrupted' });
  if (run.lost > 0 && run.statements.length === 0)
    return failedOf(run, { reason: 'malformed-answer', detail: run.raw.trim().slice(0, 300) });
  return endOf(run, run.statements.length > 0 ? 'answered' : 'not-answered');
}

const endOf = (run: Run, end: AnswerEnd['end']): AnswerEnd => ({
  end,
  statements: [...run.statements],
  complete: run.ended === 'stop' && run.lost === 0,
  ...(run.usage ? { usage: run.usage } : {}),
});

const failedOf = (run: Run, failure: ModelFailure): AnswerEnd => ({
  ...endOf(run, 'failed'),
  failure,
  complete: false,
});
