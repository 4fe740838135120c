import type { SummaryOrder } from '@/components/panel/services';
import { emptyResult } from '@/components/summary/empty-result';
import { hashText } from '@/utils/core/hash';
import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Cache, Model } from '@/utils/core/ports';
import { checkStatement } from '@/utils/grounding/check-statement';
import { type CallGate, createCallGate } from '@/utils/models/one-call-at-a-time';
import { countedTokens } from '@/utils/models/usage';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { NO_MASKING, withMasking } from '@/utils/privacy/masked-model';
import { sentForLog } from '@/utils/privacy/what-leaves';
import { getSettings, getSettingsState } from '@/utils/store/settings';
import type { Store } from '@/utils/store/store';
import { changeResults, findSummary, keepSummary, summariesOf } from '@/utils/store/tables/summaries';
import { PROMPT_VERSION } from '@/utils/summary/prompt';
import { readSummaryResult, withByHand } from '@/utils/summary/schema';
import { summarise } from '@/utils/summary/summarise';
import type { ByHand, CheckedSummaryStatement, SummaryEvent, SummaryResult } from '@/utils/summary/types';
import { leavingOfSummary } from '@/utils/summary/what-leaves';
import type { Endpoints, Opened } from './endpoints';
import { aboutDocument, createRecord, type End } from './records';

const now = (): Date => new Date();

/** What summarising stands on. */
type Desk = { readonly store: Store; readonly endpoints: Endpoints; readonly gate: CallGate };

/** Summaries by the reader's model: one at a time for each document, kept when finished, logged when they end. */
export function createSummaries(store: Store, endpoints: Endpoints) {
  const desk: Desk = { store, endpoints, gate: createCallGate() };
  return {
    run: (document: LegalDocument, order: SummaryOrder, signal: AbortSignal) => run(desk, document, order, signal),
    /** Finished summaries of a text under the active matter, newest first; damaged ones are left out. */
    async kept(documentHash: string) {
      const { settings, damaged } = await getSettingsState();
      if (damaged.includes('activeMatter')) return [];
      const found = await store.run((db) => summariesOf(db, documentHash, settings.activeMatter));
      return found.ok ? found.value : [];
    },
    /** Keeps what the reader decided with the summary it is about. */
    async keepByHand(documentHash: string, madeAt: string, byHand: ByHand): Promise<void> {
      const { activeMatter } = await getSettings();
      const change = (result: unknown): unknown => withByHand(result, madeAt, byHand);
      await store.run((db) => changeResults(db, documentHash, activeMatter, change));
    },
  };
}

async function* run(
  { store, endpoints, gate }: Desk,
  document: LegalDocument,
  order: SummaryOrder,
  signal: AbortSignal,
): AsyncGenerator<SummaryEvent> {
  const { consent, masking = NO_MASKING, ...options } = order;
  const what = leavingOfSummary(document);
  const record = createRecord(store, {
    ...aboutDocument(document),
    promptVersion: PROMPT_VERSION,
    purpose: 'summary',
    sent: sentForLog(what, masking),
  });
  const opened = await endpoints.open('summary', what, consent, record.begin);
  if (!opened.ok) {
    yield { type: 'failed', failure: opened.failure, result: order.continueFrom ?? emptyResult(order, now()) };
    return;
  }
  const model = withMasking(opened.model, masking.names, masking.masks);
  const slot = gate.take(hashDocument(document), 'summary', signal);
  const cache = cacheFor(store, document, opened);
  const deps = { ...options, model, now, signal: slot.signal, check: checkStatement, cache };
  const come: Come = { statements: new Map() };
  try {
    for await (const event of summarise(document, deps)) {
      note(come, event);
      if (slot.signal.aborted) return;
      yield event;
    }
  } finally {
    slot.release();
    await record.finish(endOfCall(order, model, come));
  }
}

/** What has come of a call so far. */
type Come = { readonly statements: Map<string, CheckedSummaryStatement>; last?: SummaryEvent };

function note(come: Come, event: SummaryEvent): void {
  come.last = event;
  if (event.type === 'restarted') come.statements.clear();
  if (event.type === 'grounded') come.statements.set(event.statement.id, event.statement);
}

function endOfCall(order: SummaryOrder, model: Model, { last, statements }: Come): End {
  if (last?.type === 'failed') return endOf(last.result, last.failure.reason);
  return last?.type === 'done' ? endOf(last.result, 'finished') : endOf(soFar(order, model, statements), 'stopped');
}

/** What is kept is kept for its matter, and as long as records are: *off* keeps nothing. */
function cacheFor(store: Store, document: LegalDocument, { settings, matterId }: Opened): Cache<unknown> {
  const { keep } = settings.log;
  const keyed = (key: string): string => (matterId === null ? key : `${key} ${hashText(matterId).slice(0, 16)}`);
  return {
    async get(key) {
      const found = await store.run((db) => findSummary(db, keyed(key), now()));
      return found.ok ? found.value?.result : undefined;
    },
    async put(key, value) {
      const result = readSummaryResult(value);
      if (result === undefined || keep === 'off') return;
      const { language, model, host, promptVersion } = result;
      const row = {
        key: keyed(key),
        documentHash: hashDocument(document),
        ...aboutDocument(document),
        ...(matterId !== null && { matterId }),
        ...{ keep, language, model, host, promptVersion, result },
      };
      await store.run((db) => keepSummary(db, row, now()));
    },
  };
}

const endOf = (result: SummaryResult, ended: AuditEntry['ended']): End => ({
  promptVersion: result.promptVersion,
  answer: result.statements.map(({ text, paragraphs }) => `[${paragraphs.join(', ')}] ${text}`).join('\n'),
  results: result.statements,
  ...(result.usage && { tokens: countedTokens(result.usage) }),
  ended,
});

/** What had come when the reader stopped; the log tells it too, since the text had gone out. */
const soFar = (
  order: SummaryOrder,
  { name, host }: Model,
  statements: ReadonlyMap<string, CheckedSummaryStatement>,
): SummaryResult => emptyResult(order, new Date(), { model: name, host }, [...statements.values()]);

export type Summaries = ReturnType<typeof createSummaries>;
