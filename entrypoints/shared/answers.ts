import { answer } from '@/utils/ask/answer';
import { planQuestion } from '@/utils/ask/plan-question';
import { readAnswerResult } from '@/utils/ask/read-answer-result';
import type {
  AnswerEvent,
  AnswerResult,
  Asked,
  CheckedAnswerStatement,
  PinnedDocument,
  QuestionPlan,
} from '@/utils/ask/types';
import { checkStatement } from '@/utils/grounding/check-statement';
import { createCallGate } from '@/utils/models/one-call-at-a-time';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { type Masking, withMasking } from '@/utils/privacy/masked-model';
import { isOwnFile } from '@/utils/privacy/what-is-sent';
import type { Store } from '@/utils/store/store';
import { answersOn, deleteAnswer, keepAnswer } from '@/utils/store/tables/answers';
import { findLogEntry, markReviewed } from '@/utils/store/tables/log';
import { hashDocument } from '@/utils/summary/cache-key';
import type { Endpoints } from './endpoints';
import { aboutDocument, type CallContext, keepRecord } from './records';

/** How a question is sent: under which id it is kept and logged, by which consent, behind which masks. */
export type Sending = { readonly id: string; readonly consent: 'once' | 'remembered'; readonly masking: Masking };

/** An answer that was kept, with who reviewed it. */
export type KeptAnswerOf = {
  readonly id: string;
  readonly result: AnswerResult;
  readonly review?: NonNullable<AuditEntry['review']>;
};

/** Answers questions by the reader's model: one at a time for each document, kept when finished, logged when they end. */
export function createAnswers(store: Store, endpoints: Endpoints) {
  const gate = createCallGate();
  const now = (): Date => new Date();

  async function* run(
    asked: Asked,
    documents: readonly PinnedDocument[],
    sending: Sending,
    signal: AbortSignal,
  ): AsyncGenerator<AnswerEvent> {
    const opened = await endpoints.open('question', sending.consent);
    if (!opened.ok) {
      yield { type: 'failed', failure: opened.failure, result: nothingCame(asked, documents, now()) };
      return;
    }
    if (opened.settings.publicMaterialOnly && sendsOwnFile(asked, documents)) {
      const failure = { reason: 'public-material-only' } as const;
      yield { type: 'failed', failure, result: nothingCame(asked, documents, now()) };
      return;
    }
    const { names, masks } = sending.masking;
    const model = withMasking(opened.model, names, masks);
    const turn = gate.take(documents[0]?.document.url ?? '', 'question', signal);
    const call: Call = { asked, documents, sending, statements: new Map() };
    try {
      for await (const event of answer(asked, documents, { model, check: checkStatement, signal: turn.signal, now })) {
        note(call, event);
        yield event;
      }
    } finally {
      turn.release();
      await keep(call, opened);
    }
  }

  async function keep(call: Call, opened: CallContext): Promise<void> {
    const { plan, documents, sending, end } = call;
    const [first] = documents;
    if (!first || !plan || plan.paragraphs.length === 0 || end?.result.outcome === 'refused') return;
    const { profile, settings } = opened;
    const result = end?.result ?? nothingCame(call.asked, documents, now());
    if (end?.type === 'done') await keepFinished(call, result, settings.activeMatter);
    const ended = end === undefined ? 'stopped' : end.type === 'done' ? 'finished' : end.failure.reason;
    await keepRecord(
      store,
      opened,
      {
        ...aboutDocument(first.document),
        host: result.host || new URL(profile.address).host,
        model: result.model || profile.model,
        promptVersion: result.promptVersion,
        purpose: 'question',
        sent: sentOf(call, plan),
        question: call.asked.question,
        answer: linesOf(result.statements.length > 0 ? result.statements : [...call.statements.values()]),
        results: result.statements.length > 0 ? result.statements : [...call.statements.values()],
        ...(result.usage && { tokens: result.usage }),
        ended,
      },
      // A finished answer and its record share an id, so that one can be marked from the other; a retry is a new record.
      ended === 'finished' ? sending.id : crypto.randomUUID(),
    );
  }

  async function keepFinished({ documents, sending, asked }: Call, result: AnswerResult, matterId: string | null) {
    const [first] = documents;
    if (!first) return;
    const { language, model, host, promptVersion } = result;
    const row = {
      key: sending.id,
      documentHash: hashDocument(first.document),
      ...aboutDocument(first.document),
      ...(matterId !== null && { matterId }),
      ...{ language, model, host, promptVersion, result, question: asked.question },
    };
    await store.run((db) => keepAnswer(db, row, now()));
  }

  return {
    run,

    /** Answers kept for a document, in the order in which they were asked; damaged ones are left out. */
    async kept(documentHash: string): Promise<readonly KeptAnswerOf[]> {
      const found = await store.run(async (db) => {
        const rows = await answersOn(db, documentHash);
        return Promise.all(rows.map(async (row) => ({ row, entry: await findLogEntry(db, row.key) })));
      });
      if (!found.ok) return [];
      return found.value.reverse().flatMap(({ row, entry }): KeptAnswerOf[] => {
        const result = readAnswerResult(row.result);
        return result ? [{ id: row.key, result, ...(entry?.review && { review: entry.review }) }] : [];
      });
    },

    async forget(id: string): Promise<void> {
      await store.run((db) => deleteAnswer(db, id));
    },

    /** Marks the record of an answer as reviewed; undefined where there is none, because records are off or were deleted. */
    async review(id: string, by: string): Promise<AuditEntry['review']> {
      const marked = await store.run((db) => markReviewed(db, id, by, now()));
      return marked.ok ? marked.value?.review : undefined;
    },
  };
}
export type Answers = ReturnType<typeof createAnswers>;

type Call = {
  readonly asked: Asked;
  readonly documents: readonly PinnedDocument[];
  readonly sending: Sending;
  readonly statements: Map<string, CheckedAnswerStatement>;
  plan?: QuestionPlan;
  end?: Extract<AnswerEvent, { type: 'done' | 'failed' }>;
};

function note(call: Call, event: AnswerEvent): void {
  if (event.type === 'started') call.plan = event.plan;
  if (event.type === 'grounded') call.statements.set(event.statement.id, event.statement);
  if (event.type === 'done' || event.type === 'failed') call.end = event;
}

/** What the log says of the send: kinds and lengths, not the words. */
function sentOf({ asked, documents, sending: { masking } }: Call, { paragraphs }: QuestionPlan): AuditEntry['sent'] {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const history = (asked.history ?? []).flatMap(({ question, answer: lines }) => [question, ...lines]);
  const masked = masking.names.length + masking.masks.length > 0;
  const ofFiles = documents.filter(({ document }) => isOwnFile(document)).map(({ label }) => label);
  const [own, open] = [true, false].map((isOwn) =>
    length(paragraphs.filter(({ label }) => ofFiles.includes(label) === isOwn).map(({ text }) => text)),
  );
  return [
    ...(open ? [{ kind: 'page-text' as const, characters: open, masked: masking.names.length > 0 }] : []),
    ...(own ? [{ kind: 'file-text' as const, characters: own, masked }] : []),
    { kind: 'question', characters: asked.question.length, masked },
    ...(history.length > 0 ? [{ kind: 'history' as const, characters: length(history), masked }] : []),
  ];
}

/** What the sheet leaves out is held back here too, whatever the sheet was told. */
const sendsOwnFile = (asked: Asked, documents: readonly PinnedDocument[]): boolean =>
  planQuestion(asked, documents).paragraphs.some(({ label }) =>
    documents.some((pinned) => pinned.label === label && isOwnFile(pinned.document)),
  );

const linesOf = (statements: readonly CheckedAnswerStatement[]): string =>
  statements
    .map(
      ({ text, sources }) => `[${sources.map(({ label, paragraph }) => `${label} ${paragraph}`).join(', ')}] ${text}`,
    )
    .join('\n');

const nothingCame = (
  { question, language = 'en' }: Asked,
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
