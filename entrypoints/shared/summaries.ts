import type { SummaryOrder } from '@/components/panel/services';
import { emptyResult } from '@/components/summary/empty-result';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Cache, Model } from '@/utils/core/ports';
import { checkStatement } from '@/utils/grounding/check-statement';
import { createCallGate } from '@/utils/models/one-call-at-a-time';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { isOwnFile } from '@/utils/privacy/what-is-sent';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { changeResults, findSummary, keepSummary, summariesOf } from '@/utils/store/tables/summaries';
import { hashDocument } from '@/utils/summary/cache-key';
import { readSummaryResult, withByHand } from '@/utils/summary/schema';
import { summarise } from '@/utils/summary/summarise';
import type { ByHand, CheckedSummaryStatement, SummaryEvent, SummaryResult } from '@/utils/summary/types';
import type { Endpoints } from './endpoints';
import { aboutDocument, type CallContext, keepRecord } from './records';

/** Summaries by the reader's model: one at a time for each document, kept when finished, logged when they end. */
export function createSummaries(store: Store, endpoints: Endpoints) {
  const gate = createCallGate();
  const now = (): Date => new Date();

  async function* run(document: LegalDocument, order: SummaryOrder, signal: AbortSignal): AsyncGenerator<SummaryEvent> {
    const opened = await endpoints.open('summary', order.consent);
    if (!opened.ok) {
      yield { type: 'failed', failure: opened.failure, result: order.continueFrom ?? emptyResult(order, now()) };
      return;
    }
    const { model, settings } = opened;
    if (settings.publicMaterialOnly && isOwnFile(document)) {
      const failure = { reason: 'public-material-only' } as const;
      yield { type: 'failed', failure, result: order.continueFrom ?? emptyResult(order, now()) };
      return;
    }
    const turn = gate.take(hashDocument(document), 'summary', signal);
    const statements = new Map<string, CheckedSummaryStatement>();
    let last: SummaryEvent | undefined;
    try {
      const { consent: _, ...options } = order;
      const deps = {
        ...options,
        model,
        now,
        signal: turn.signal,
        check: checkStatement,
        cache: cacheFor(document, settings),
      };
      for await (const event of summarise(document, deps)) {
        last = event;
        if (event.type === 'restarted') statements.clear();
        if (event.type === 'grounded') statements.set(event.statement.id, event.statement);
        if (turn.signal.aborted) return;
        yield event;
      }
    } finally {
      turn.release();
      if (last?.type === 'failed') await log(document, opened, last.result, last.failure.reason);
      else if (last?.type !== 'done') await log(document, opened, soFar(order, model, statements), 'stopped');
      else if (!last.fromCache) await log(document, opened, last.result, 'finished');
    }
  }

  function cacheFor(document: LegalDocument, { activeMatter }: Settings): Cache<unknown> {
    return {
      async get(key) {
        const found = await store.run((db) => findSummary(db, key, now()));
        return found.ok ? found.value?.result : undefined;
      },
      async put(key, value) {
        const result = readSummaryResult(value);
        if (result === undefined) return;
        const { language, model, host, promptVersion } = result;
        await store.run((db) =>
          keepSummary(
            db,
            {
              key,
              documentHash: hashDocument(document),
              ...aboutDocument(document),
              ...(activeMatter !== null && { matterId: activeMatter }),
              ...{ language, model, host, promptVersion, result },
            },
            now(),
          ),
        );
      },
    };
  }

  const log = (
    document: LegalDocument,
    opened: CallContext,
    result: SummaryResult,
    ended: AuditEntry['ended'],
  ): Promise<void> =>
    keepRecord(store, opened, {
      ...aboutDocument(document),
      host: result.host,
      model: result.model,
      promptVersion: result.promptVersion,
      purpose: 'summary',
      sent: [
        { kind: isOwnFile(document) ? 'file-text' : 'page-text', characters: document.text.length, masked: false },
      ],
      answer: result.statements.map(({ text, paragraphs }) => `[${paragraphs.join(', ')}] ${text}`).join('\n'),
      results: result.statements,
      ...(result.usage && { tokens: result.usage }),
      ended,
    });

  return {
    run,
    /** Finished summaries of a text, newest first; damaged ones are left out. */
    async kept(documentHash: string) {
      const found = await store.run((db) => summariesOf(db, documentHash));
      return found.ok ? found.value : [];
    },
    /** Keeps what the reader decided with the summary it is about. */
    async keepByHand(documentHash: string, madeAt: string, byHand: ByHand): Promise<void> {
      await store.run((db) => changeResults(db, documentHash, (result) => withByHand(result, madeAt, byHand)));
    },
  };
}
/** What had come when the reader stopped; the log tells it too, since the text had gone out. */
const soFar = (
  order: SummaryOrder,
  { name, host }: Model,
  statements: ReadonlyMap<string, CheckedSummaryStatement>,
): SummaryResult => emptyResult(order, new Date(), { model: name, host }, [...statements.values()]);

export type Summaries = ReturnType<typeof createSummaries>;
