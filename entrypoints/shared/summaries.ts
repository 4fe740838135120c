import type { SummaryOrder } from '@/components/reader/services';
import { emptyResult } from '@/components/summary/empty-result';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Cache, ModelFailure } from '@/utils/core/ports';
import { checkStatement } from '@/utils/grounding/check-statement';
import { createCallGate } from '@/utils/models/one-call-at-a-time';
import { buildAuditEntry } from '@/utils/privacy/audit-entry';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { writeLog } from '@/utils/store/tables/log';
import { findSummary, keepSummary, summariesOf } from '@/utils/store/tables/summaries';
import { hashDocument } from '@/utils/summary/cache-key';
import { readSummaryResult } from '@/utils/summary/schema';
import { summarise } from '@/utils/summary/summarise';
import type { SummaryEvent, SummaryResult } from '@/utils/summary/types';
import type { Endpoints } from './endpoints';

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
    const { model, settings, profile } = opened;
    const turn = gate.take(hashDocument(document), 'summary', signal);
    let last: SummaryEvent | undefined;
    try {
      const { consent: _, ...options } = order;
      const deps = { ...options, model, now, signal: turn.signal, check: checkStatement, cache: cacheFor(document) };
      for await (const event of summarise(document, deps)) {
        last = event;
        if (turn.signal.aborted) return;
        yield event;
      }
    } finally {
      turn.release();
      if (last?.type === 'done' && !last.fromCache) await log(document, settings, last.result, 'finished', profile.key);
      if (last?.type === 'failed') await log(document, settings, last.result, last.failure.reason, profile.key);
    }
  }

  function cacheFor(document: LegalDocument): Cache<unknown> {
    return {
      async get(key) {
        const found = await store.run((db) => findSummary(db, key, now()));
        return found.ok ? found.value?.result : undefined;
      },
      async put(key, value) {
        const result = readSummaryResult(value);
        if (result === undefined) return;
        const { language, model, host, promptVersion } = result;
        const { url, title, neutralCitation: citation } = document;
        await store.run((db) =>
          keepSummary(
            db,
            {
              key,
              documentHash: hashDocument(document),
              url,
              title,
              ...(citation !== undefined && { citation }),
              ...{ language, model, host, promptVersion, result },
            },
            now(),
          ),
        );
      },
    };
  }

  async function log(
    document: LegalDocument,
    settings: Settings,
    result: SummaryResult,
    ended: 'finished' | ModelFailure['reason'],
    key: string,
  ): Promise<void> {
    const { keep } = settings.log;
    if (keep === 'off') return;
    const { activeMatter: matterId } = settings;
    const entry = buildAuditEntry(
      {
        ...(matterId !== null && { matterId }),
        keep,
        url: document.url,
        title: document.title,
        ...(document.neutralCitation !== undefined && { citation: document.neutralCitation }),
        host: result.host,
        model: result.model,
        promptVersion: result.promptVersion,
        purpose: 'summary',
        sent: [{ kind: 'page-text', characters: document.text.length, masked: false }],
        answer: result.statements.map(({ text, paragraphs }) => `[${paragraphs.join(', ')}] ${text}`).join('\n'),
        results: result.statements,
        ...(result.usage && { tokens: result.usage }),
        ended,
      },
      { id: crypto.randomUUID(), now: now(), secrets: [key] },
    );
    await store.run((db) => writeLog(db, entry));
  }

  return {
    run,
    /** Finished summaries of a text, newest first; damaged ones are left out. */
    async kept(documentHash: string) {
      const found = await store.run((db) => summariesOf(db, documentHash));
      return found.ok ? found.value : [];
    },
  };
}
export type Summaries = ReturnType<typeof createSummaries>;
