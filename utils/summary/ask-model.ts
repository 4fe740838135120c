import type { Language } from '../core/language';
import type { ChatMessage, Model, ModelEvent, ModelFailure } from '../core/ports';
import { isAbort } from '../core/result';
import { createSummaryReader, type ParsedSummary } from './parse-answer';
import { repairMessages } from './prompt';
import { SUMMARY_JSON_SCHEMA } from './schema';
import type { SummaryEvent, SummarySlot, SummaryStatement } from './types';

export type SummaryRequest = {
  readonly model: Model;
  readonly signal: AbortSignal;
  readonly labels: ReadonlySet<string>;
  readonly language: Language;
  readonly maxOutputTokens: number;
  /** The messages, given what is already written. */
  readonly messages: (written: readonly SummaryStatement[]) => ChatMessage[];
  readonly already: readonly SummaryStatement[];
};

/** How the asking ended; statements were yielded as they came. */
export type SummaryEnd = {
  readonly failure: ModelFailure | undefined;
  readonly unanswered: readonly SummarySlot[];
  readonly usage: { readonly input: number; readonly output: number } | undefined;
};

type Turn = ParsedSummary & {
  readonly failure: ModelFailure | undefined;
  readonly cutOff: boolean;
  readonly raw: string;
  readonly usage: SummaryEnd['usage'];
};

/** Reports of growth are for the eye; one per so many characters is enough. */
const DELTA_STEP = 40;

/** Characters per token of the limit, with room: an answer far beyond it runs away. */
const CHARACTERS_PER_TOKEN = 8;

type Said = SummaryStatement | SummaryEvent;

/**
 * Asks for statements and yields each as it is complete. An answer that is damaged, cut off or no JSON is asked for once
 * more, with what is already written named, so that nothing is lost and nothing comes twice.
 */
export async function* askModel(question: SummaryRequest): AsyncGenerator<Said, SummaryEnd> {
  const written = [...question.already];
  const first = yield* askOnce(question, question.messages(written), written);
  if (first.failure || !needsMore(first)) return outcomeOf([first], written);
  yield { type: 'progress', part: 1, of: 1, stage: 'repair' };
  const again =
    first.statements.length > 0 || first.cutOff
      ? question.messages(written)
      : repairMessages(question.messages(written), first.raw);
  const second = yield* askOnce(question, again, written);
  return outcomeOf([first, second], written);
}

const needsMore = ({ cutOff, lost, statements, unanswered }: Turn): boolean =>
  cutOff || lost > 0 || (statements.length === 0 && unanswered.length === 0);

function outcomeOf(turns: readonly Turn[], written: readonly SummaryStatement[]): SummaryEnd {
  const last = turns.at(-1);
  const usage = turns.reduce<SummaryEnd['usage']>(
    (sum, turn) =>
      turn.usage
        ? { input: (sum?.input ?? 0) + turn.usage.input, output: (sum?.output ?? 0) + turn.usage.output }
        : sum,
    undefined,
  );
  return {
    failure: last?.failure ?? failureOf(last, written),
    unanswered: turns.flatMap(({ unanswered }) => unanswered),
    usage,
  };
}

/** A second answer that is again cut off, or lost a statement, leaves the summary unfinished; a slip of form does not. */
function failureOf(last: Turn | undefined, written: readonly SummaryStatement[]): ModelFailure | undefined {
  if (!last) return undefined;
  if (last.cutOff) return { reason: 'malformed-answer', detail: 'cut off' };
  if (last.lost > 0) return { reason: 'malformed-answer', detail: 'a statement could not be read' };
  if (written.length > 0 || last.unanswered.length > 0) return undefined;
  if (last.raw.trim() === '') return { reason: 'empty-answer' };
  // What it said instead is shown: most often a refusal.
  return { reason: 'malformed-answer', detail: last.prose.slice(0, 300) };
}

/** What one stream has brought so far. */
type Progress = {
  raw: string;
  thought: number;
  reported: number;
  failure: ModelFailure | undefined;
  cutOff: boolean;
  ended: boolean;
  usage: SummaryEnd['usage'];
};

async function* askOnce(
  question: SummaryRequest,
  messages: readonly ChatMessage[],
  written: SummaryStatement[],
): AsyncGenerator<Said, Turn> {
  const reader = createSummaryReader(question.labels);
  const stop = new AbortController();
  const progress: Progress = {
    raw: '',
    thought: 0,
    reported: 0,
    failure: undefined,
    cutOff: false,
    ended: false,
    usage: undefined,
  };
  const { model, signal, maxOutputTokens, language: writes } = question;
  try {
    const request = { purpose: 'summary' as const, messages, schema: SUMMARY_JSON_SCHEMA, writes, maxOutputTokens };
    for await (const event of model.stream(request, AbortSignal.any([signal, stop.signal]))) {
      note(event, progress);
      if (event.type === 'text') yield* takeNew(reader.push(event.text), written);
      const grown = progress.raw.length + progress.thought;
      if (grown - progress.reported < DELTA_STEP) continue;
      progress.reported = grown;
      const thinking = event.type === 'reasoning' || reader.isThinking();
      yield { type: 'delta', characters: thinking ? grown : progress.raw.length, thinking };
      if (!runsAway(progress.raw, maxOutputTokens)) continue;
      progress.failure = { reason: 'malformed-answer', detail: 'repeats itself' };
      stop.abort();
      break;
    }
  } catch (error) {
    if (!isAbort(error)) throw error;
  }
  const interrupted = signal.aborted || (!progress.ended && !progress.failure);
  const isCut = interrupted || progress.cutOff || progress.failure !== undefined;
  const parsed = reader.finish(isCut ? 'cut' : 'whole');
  yield* takeNew(parsed.statements, written);
  const failure = progress.failure ?? (interrupted ? { reason: 'interrupted' as const } : undefined);
  return { ...parsed, failure, cutOff: progress.cutOff, raw: progress.raw, usage: progress.usage };
}

function note(event: ModelEvent, progress: Progress): void {
  if (event.type === 'text') progress.raw += event.text;
  if (event.type === 'reasoning') progress.thought += event.text.length;
  if (event.type === 'usage') progress.usage = { input: event.input, output: event.output };
  if (event.type === 'failed') progress.failure = event.failure;
  if (event.type !== 'finished') return;
  progress.ended = true;
  progress.cutOff = event.because === 'length';
}

function* takeNew(statements: readonly SummaryStatement[], written: SummaryStatement[]): Generator<SummaryStatement> {
  for (const statement of statements) {
    if (written.some(({ text }) => text === statement.text)) continue;
    written.push(statement);
    yield statement;
  }
}

/** The last words said so often in the same way are no answer any more. */
const LOOP_TAIL = 120;
const MOST_REPEATS = 3;

/** Far too long, or the same hundred characters over and over. */
function runsAway(raw: string, maxOutputTokens: number): boolean {
  if (raw.length > maxOutputTokens * CHARACTERS_PER_TOKEN) return true;
  const tail = raw.slice(-LOOP_TAIL);
  let at = raw.length - LOOP_TAIL;
  for (let repeat = 0; repeat < MOST_REPEATS; repeat++) {
    if (at <= 0) return false;
    at = raw.lastIndexOf(tail, at - 1);
    if (at < 0) return false;
  }
  return true;
}
