import { labelParagraphs } from '../core/label-paragraphs';
import type { Language } from '../core/language';
import type { LegalDocument, MinimalDocument } from '../core/legal-document';
import type { Cache, Clock, Model } from '../core/ports';
import type { CheckResult, Statement } from '../core/statement';
import { askModel, type SummaryEnd } from './ask-model';
import { summaryKey } from './cache-key';
import { extractSummary } from './extract-summary';
import { OUTPUT_TOKENS, planRun } from './plan-run';
import { PROMPT_VERSION, type PromptOptions, type PromptParagraph, reduceMessages, summaryPrompt } from './prompt';
import { readSummaryResult } from './schema';
import type {
  CheckedSummaryStatement,
  Extract,
  RunPlan,
  SummaryEvent,
  SummaryLength,
  SummaryResult,
  SummarySlot,
  SummaryStatement,
} from './types';

type AnyDocument = LegalDocument | MinimalDocument;

export type SummariseDeps = {
  readonly model: Model;
  readonly cache: Cache<unknown>;
  readonly now: Clock;
  readonly signal: AbortSignal;
  /** Judges a statement against the document; stands above this folder, so it is brought by the caller. */
  readonly check: (statement: Statement, document: AnyDocument) => CheckResult;
  readonly language: Language;
  readonly length: SummaryLength;
  /** Ask again although the cache holds an answer. */
  readonly fresh?: boolean;
  /** An unfinished summary to go on with. */
  readonly continueFrom?: SummaryResult;
  /** Send the best paragraphs only. */
  readonly selectedOnly?: boolean;
};

/** What has come so far; grows while the events are yielded. */
type Run = {
  readonly document: AnyDocument;
  readonly deps: SummariseDeps;
  readonly kind: Pick<PromptOptions, 'kind'>;
  statements: CheckedSummaryStatement[];
  unanswered: Set<SummarySlot>;
  usage: { input: number; output: number } | undefined;
  plan: RunPlan;
  partsDone: number;
};

/**
 * Summarises a document with a model. The extract comes first; every statement is checked before it is yielded; what has
 * come is never lost, whatever happens to the call.
 */
export async function* summarise(document: AnyDocument, deps: SummariseDeps): AsyncGenerator<SummaryEvent> {
  const extract = extractSummary(document);
  const run = startRun(document, deps, extract);
  yield { type: 'started', extract, plan: run.plan };
  const key = summaryKey({ document, model: deps.model, language: deps.language, length: deps.length });
  const kept = deps.continueFrom ? undefined : readSummaryResult(await deps.cache.get(key));
  if (kept?.complete && !deps.fresh) {
    // Checks grow stricter with time, so a kept answer is checked as if it were new.
    const statements = kept.statements.map((statement) => ({ ...statement, ...deps.check(statement, document) }));
    for (const statement of statements) yield { type: 'grounded', statement };
    yield { type: 'done', result: { ...kept, statements }, fromCache: true };
    return;
  }
  for (const statement of run.statements) yield { type: 'grounded', statement };
  const failed = yield* readParts(run, extract);
  if (failed) {
    yield { type: 'failed', failure: failed, result: resultOf(run, false) };
    return;
  }
  const result = resultOf(run, true);
  await deps.cache.put(key, result);
  yield { type: 'done', result, fromCache: false, ...(kept ? { earlier: kept } : {}) };
}

function startRun(document: AnyDocument, deps: SummariseDeps, extract: Extract): Run {
  const { continueFrom } = deps;
  return {
    document,
    deps,
    kind: 'kind' in document ? { kind: document.kind } : {},
    statements: [...(continueFrom?.statements ?? [])],
    unanswered: new Set(),
    usage: continueFrom?.usage ? { ...continueFrom.usage } : undefined,
    plan: planFor(document, deps, extract, deps.model.contextTokens),
    partsDone: continueFrom?.partsDone ?? 0,
  };
}

const planFor = (
  document: AnyDocument,
  { length, selectedOnly }: SummariseDeps,
  extract: Extract,
  contextTokens: number | undefined,
): RunPlan =>
  planRun(document, {
    length,
    extract,
    ...(contextTokens === undefined ? {} : { contextTokens }),
    ...(selectedOnly === undefined ? {} : { selectedOnly }),
  });

type Failure = SummaryEnd['failure'];

/** Reads part after part, then puts them together. A page that turns out too long is planned again, once, at half the size. */
async function* readParts(run: Run, extract: Extract): AsyncGenerator<SummaryEvent, Failure> {
  let replanned = false;
  for (let part = run.partsDone; part < run.plan.parts.length; part++) {
    if (run.plan.parts.length > 1) yield { type: 'progress', part: part + 1, of: run.plan.parts.length, stage: 'read' };
    const { failure } = yield* readPart(run, part);
    if (failure?.reason === 'context-too-long' && !replanned && run.statements.length === 0) {
      replanned = true;
      run.plan = planFor(run.document, run.deps, extract, halfOf(run.plan));
      yield { type: 'replanned', plan: run.plan };
      part = -1;
      continue;
    }
    if (failure) return failure;
    run.partsDone = part + 1;
  }
  return run.plan.parts.length > 1 ? yield* reduceParts(run) : undefined;
}

const halfOf = ({ inputTokens, outputTokens, calls }: RunPlan): number =>
  Math.floor((inputTokens + outputTokens) / calls / 2);

async function* readPart(run: Run, part: number): AsyncGenerator<SummaryEvent, SummaryEnd> {
  const { deps, plan, document } = run;
  const paragraphs = paragraphsOf(run, part);
  const already = run.statements.filter(({ id }) => id.startsWith(`${part}-`));
  const messages = (written: readonly SummaryStatement[]) =>
    summaryPrompt(document.title, paragraphs, {
      language: deps.language,
      length: deps.length,
      ...run.kind,
      already: written,
      ...(plan.parts.length > 1 ? { part: { number: part + 1, of: plan.parts.length } } : {}),
    });
  return yield* collect(run, `${part}`, already, messages);
}

function paragraphsOf({ document, plan }: Run, part: number): PromptParagraph[] {
  const ids = new Set(plan.parts[part]?.paragraphs ?? []);
  return labelParagraphs(document).filter(({ id }) => ids.has(id));
}

/** The parts' statements stay until the whole is there; a failure leaves them standing. */
async function* reduceParts(run: Run): AsyncGenerator<SummaryEvent, Failure> {
  const { deps, document } = run;
  const parts = run.statements;
  yield { type: 'progress', part: run.plan.parts.length, of: run.plan.parts.length, stage: 'reduce' };
  const whole: Run = { ...run, statements: [], unanswered: new Set() };
  const pending: SummaryEvent[] = [];
  const options = { language: deps.language, length: deps.length, ...run.kind };
  const answering = collect(whole, 'whole', [], () => reduceMessages(document.title, parts, options));
  let step = await answering.next();
  while (!step.done) {
    if (step.value.type === 'grounded') pending.push(step.value);
    else yield step.value;
    step = await answering.next();
  }
  run.usage = whole.usage;
  if (step.value.failure) return step.value.failure;
  run.statements = whole.statements;
  run.unanswered = whole.unanswered;
  yield { type: 'restarted' };
  yield* pending;
  return undefined;
}

/** Asks the model and checks each statement as it comes; asks once more where the answer was damaged or cut off. */
async function* collect(
  run: Run,
  prefix: string,
  already: readonly SummaryStatement[],
  messages: (written: readonly SummaryStatement[]) => ReturnType<typeof summaryPrompt>,
): AsyncGenerator<SummaryEvent, SummaryEnd> {
  const { deps } = run;
  const labels = new Set(labelParagraphs(run.document).map(({ label }) => label));
  const asking = askModel({
    model: deps.model,
    signal: deps.signal,
    labels,
    language: deps.language,
    maxOutputTokens: OUTPUT_TOKENS[deps.length],
    messages,
    already,
  });
  let step = await asking.next();
  while (!step.done) {
    if ('text' in step.value) {
      const statement = ground(run, `${prefix}-${nextNumber(run, prefix)}`, step.value);
      run.statements.push(statement);
      yield { type: 'grounded', statement };
    } else yield step.value;
    step = await asking.next();
  }
  for (const slot of step.value.unanswered) run.unanswered.add(slot);
  if (step.value.usage)
    run.usage = {
      input: (run.usage?.input ?? 0) + step.value.usage.input,
      output: (run.usage?.output ?? 0) + step.value.usage.output,
    };
  return step.value;
}

const nextNumber = (run: Run, prefix: string): number =>
  run.statements.filter(({ id }) => id.startsWith(`${prefix}-`)).length + 1;

const ground = ({ deps, document }: Run, id: string, statement: SummaryStatement): CheckedSummaryStatement => ({
  id,
  ...statement,
  ...deps.check(statement, document),
});

function resultOf(run: Run, complete: boolean): SummaryResult {
  const { model, now, language, length } = run.deps;
  const answered = new Set(run.statements.map(({ slot }) => slot));
  return {
    statements: run.statements,
    unanswered: [...run.unanswered].filter((slot) => !answered.has(slot)),
    model: model.name,
    host: model.host,
    promptVersion: PROMPT_VERSION,
    language,
    length,
    madeAt: now().toISOString(),
    complete,
    leftOut: run.plan.leftOut,
    partsDone: run.partsDone,
    ...(run.usage ? { usage: run.usage } : {}),
  };
}
