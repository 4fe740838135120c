import { answer } from '@/utils/ask/answer';
import { planQuestion } from '@/utils/ask/plan-question';
import { ASK_PROMPT_VERSION } from '@/utils/ask/prompt';
import { readAnswerResult } from '@/utils/ask/read-answer-result';
import type {
  AnswerEvent,
  AnswerResult,
  CheckedAnswerStatement,
  PinnedDocument,
  QuestionAsked,
} from '@/utils/ask/types';
import { paragraphKey } from '@/utils/ask/unite-documents';
import { leavingOfQuestion } from '@/utils/ask/what-leaves';
import { hashDocument } from '@/utils/core/hash-document';
import { checkStatement } from '@/utils/grounding/check-statement';
import type { AnswerOnRecord, Sending } from '@/utils/messaging/panel-to-background';
import { type CallGate, createCallGate } from '@/utils/models/one-call-at-a-time';
import { countedTokens } from '@/utils/models/usage';
import type { Review } from '@/utils/privacy/audit-entry';
import { withMasking } from '@/utils/privacy/masked-model';
import { sentForLog } from '@/utils/privacy/what-leaves';
import { getSettingsState } from '@/utils/store/settings';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { answersOn, deleteAnswer, keepAnswer } from '@/utils/store/tables/answers';
import { findLogEntry, markEntryReviewed } from '@/utils/store/tables/log';
import type { Endpoints, Opened } from './endpoints';
import { aboutDocument, type CallRecord, createRecord } from './records';

/** How a question is sent, and the id under which it is kept and logged. */
type SendingUnderId = Sending & { readonly id: string };

/** What answering stands on. */
type Desk = { readonly store: Store; readonly endpoints: Endpoints; readonly gate: CallGate };

const now = (): Date => new Date();

/** Answers questions by the reader's model: one at a time for each document, kept when finished, logged when they end. */
export function createAnswers(store: Store, endpoints: Endpoints) {
  const desk: Desk = { store, endpoints, gate: createCallGate() };
  return {
    run: (
      asked: QuestionAsked,
      documents: readonly PinnedDocument[],
      sending: SendingUnderId,
      signal: AbortSignal,
    ): AsyncGenerator<AnswerEvent> => run(desk, { asked, documents, sending, statements: new Map() }, signal),
    /** Answers kept for a document under the active matter, in the order in which they were asked; damaged ones are left out. */
    kept: (documentHash: string) => keptAnswers(store, documentHash),
    async forget(id: string): Promise<void> {
      await store.run((db) => deleteAnswer(db, id));
    },
    /** Marks the record of an answer as reviewed; undefined where there is none, because records are off or were deleted. */
    async review(id: string, by: string): Promise<Review | undefined> {
      const marked = await store.run((db) => markEntryReviewed(db, id, by, now()));
      return marked.ok ? marked.value?.review : undefined;
    },
  };
}
export type Answers = ReturnType<typeof createAnswers>;

async function* run({ store, endpoints, gate }: Desk, call: Call, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const { asked, documents, sending } = call;
  const planned = planQuestion(asked, documents).paragraphs.map((one) => ({ ...one, key: paragraphKey(one) }));
  const what = leavingOfQuestion(asked, documents, planned);
  const about = documents[0]?.document ?? { url: '', title: '' };
  const record = createRecord(store, {
    ...aboutDocument(about),
    promptVersion: ASK_PROMPT_VERSION,
    purpose: 'question',
    sent: sentForLog(what, sending.masking),
    question: asked.question,
  });
  const opened = await endpoints.open('question', what, sending.consent, record.begin);
  if (!opened.ok) {
    yield { type: 'failed', failure: opened.failure, result: nothingCame(asked, documents, now()) };
    return;
  }
  const model = withMasking(opened.model, sending.masking.names, sending.masking.masks);
  const slot = gate.take(about.url, 'question', signal);
  try {
    for await (const event of answer(asked, documents, { model, check: checkStatement, signal: slot.signal, now })) {
      note(call, event);
      yield event;
    }
  } finally {
    slot.release();
    if (record.isSent()) await keep(store, call, opened, record);
  }
}

async function keep(store: Store, call: Call, { settings, matterId }: Opened, record: CallRecord): Promise<void> {
  const { end, sending } = call;
  const result = end?.result;
  const statements = result && result.statements.length > 0 ? result.statements : [...call.statements.values()];
  const ended = end === undefined ? 'stopped' : end.type === 'done' ? 'finished' : end.failure.reason;
  if (end?.type === 'done') await keepFinished(store, call, end.result, settings.log.keep, matterId);
  await record.finish({
    answer: linesOf(statements),
    results: statements,
    ...(result?.promptVersion && { promptVersion: result.promptVersion }),
    ...(result?.usage && { tokens: countedTokens(result.usage) }),
    ended,
    // A finished answer and its record share an id, so that one can be marked from the other; a retry is a new record.
    ...(ended === 'finished' && { as: sending.id }),
  });
}

/** Answers are records too: *off* keeps none, *session* keeps them until the browser closes. */
async function keepFinished(
  store: Store,
  { documents, sending, asked }: Call,
  result: AnswerResult,
  kept: Settings['log']['keep'],
  matterId: string | null,
): Promise<void> {
  const [first] = documents;
  if (!first || kept === 'off') return;
  const { language, model, host, promptVersion } = result;
  const row = {
    key: sending.id,
    documentHash: hashDocument(first.document),
    ...aboutDocument(first.document),
    ...(matterId !== null && { matterId }),
    ...{ keep: kept, language, model, host, promptVersion, result, question: asked.question },
  };
  await store.run((db) => keepAnswer(db, row, now()));
}

async function keptAnswers(store: Store, documentHash: string): Promise<readonly AnswerOnRecord[]> {
  const { settings, damaged } = await getSettingsState();
  // Where the matter cannot be told, nothing of any matter is shown.
  if (damaged.includes('activeMatter')) return [];
  const found = await store.run(async (db) => {
    const rows = await answersOn(db, documentHash, settings.activeMatter);
    return Promise.all(rows.map(async (row) => ({ row, entry: await findLogEntry(db, row.key) })));
  });
  if (!found.ok) return [];
  return found.value.reverse().flatMap(({ row, entry }): AnswerOnRecord[] => {
    const result = readAnswerResult(row.result);
    return result ? [{ id: row.key, result, ...(entry?.review && { review: entry.review }) }] : [];
  });
}

type Call = {
  readonly asked: QuestionAsked;
  readonly documents: readonly PinnedDocument[];
  readonly sending: SendingUnderId;
  readonly statements: Map<string, CheckedAnswerStatement>;
  end?: Extract<AnswerEvent, { type: 'done' | 'failed' }>;
};

function note(call: Call, event: AnswerEvent): void {
  if (event.type === 'grounded') call.statements.set(event.statement.id, event.statement);
  if (event.type === 'done' || event.type === 'failed') call.end = event;
}

const linesOf = (statements: readonly CheckedAnswerStatement[]): string =>
  statements
    .map(
      ({ text, sources }) => `[${sources.map(({ label, paragraph }) => `${label} ${paragraph}`).join(', ')}] ${text}`,
    )
    .join('\n');

const nothingCame = (
  { question, language = 'en' }: QuestionAsked,
  documents: readonly PinnedDocument[],
  now: Date,
): AnswerResult => ({
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
