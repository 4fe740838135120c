import type { CheckedSummaryStatement, SummaryEvent, SummaryResult } from '@/utils/summary/types';
import type { Failure } from '../ui/failure';

/** What a running summary is doing, for the one line above the text. */
export type Progress =
  | { readonly doing: 'asking' | 'thinking' | 'writing' | 'joining' | 'repairing' }
  | { readonly doing: 'part'; readonly part: number; readonly of: number };

/** A summary by a model, from the click to the last line. */
export type ModelRun =
  /** Nothing asked of this document yet. */
  | { readonly is: 'empty' }
  /** Asked; statements come one by one, each checked before it is shown. */
  | {
      readonly is: 'working';
      readonly progress: Progress;
      readonly statements: readonly CheckedSummaryStatement[];
      readonly inputTokens?: number;
    }
  /** `stopped`: by the reader; what came is kept and can be continued. */
  | { readonly is: 'done' | 'stopped'; readonly result: SummaryResult; readonly fromCache: boolean }
  | {
      readonly is: 'failed';
      readonly failure: Failure;
      readonly statements: readonly CheckedSummaryStatement[];
      readonly result?: SummaryResult;
    };

export const ASKED: ModelRun = { is: 'working', progress: { doing: 'asking' }, statements: [] };

/** Statements on the screen, whatever the run is doing. */
export function statementsOfSummary(run: ModelRun): readonly CheckedSummaryStatement[] {
  if (run.is === 'empty') return [];
  return run.is === 'working' || run.is === 'failed' ? run.statements : run.result.statements;
}

/** The same id again replaces a statement in place, so that lines do not jump. */
function putStatement(
  statements: readonly CheckedSummaryStatement[],
  statement: CheckedSummaryStatement,
): readonly CheckedSummaryStatement[] {
  const at = statements.findIndex(({ id }) => id === statement.id);
  return at < 0 ? [...statements, statement] : statements.with(at, statement);
}

function progressOf(event: Extract<SummaryEvent, { type: 'progress' | 'delta' }>): Progress {
  if (event.type === 'delta') return { doing: event.thinking ? 'thinking' : 'writing' };
  if (event.stage === 'reduce') return { doing: 'joining' };
  if (event.stage === 'repair') return { doing: 'repairing' };
  return { doing: 'part', part: event.part, of: event.of };
}

/** What an event makes of a run. Events that come after the end are dropped. */
export function applyEvent(run: ModelRun, event: SummaryEvent): ModelRun {
  if (event.type === 'done') return { is: 'done', result: event.result, fromCache: event.fromCache };
  if (run.is !== 'working') return run;
  switch (event.type) {
    case 'started':
    case 'replanned':
      return { ...run, inputTokens: event.plan.inputTokens };
    case 'progress':
    case 'delta':
      return { ...run, progress: progressOf(event) };
    case 'grounded':
      return { ...run, statements: putStatement(run.statements, event.statement) };
    case 'restarted':
      return { ...run, statements: [] };
    case 'failed': {
      // A port that closed knows less than the screen.
      const brought = event.result.statements;
      const statements = brought.length >= run.statements.length ? brought : run.statements;
      return { is: 'failed', failure: event.failure, statements, result: { ...event.result, statements } };
    }
  }
}
