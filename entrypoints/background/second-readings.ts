import type { ReadingBy } from '@/utils/core/reading';
import type { Sending } from '@/utils/messaging/panel-to-background';
import { createCallGate } from '@/utils/models/one-call-at-a-time';
import { countedTokens } from '@/utils/models/usage';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { withMasking } from '@/utils/privacy/masked-model';
import { sentForLog } from '@/utils/privacy/what-leaves';
import { applyReading } from '@/utils/second-reading/apply-reading';
import { SECOND_READING_VERSION } from '@/utils/second-reading/prompt';
import { readAgain } from '@/utils/second-reading/read-again';
import type { SecondReadingEvent } from '@/utils/second-reading/types';
import { leavingOfReading, type MadeFrom, type ToRead } from '@/utils/second-reading/what-leaves';
import type { Store } from '@/utils/store/store';
import type { Endpoints } from '../shared/endpoints';
import { aboutDocument, createRecord } from '../shared/records';

/** Readings remembered while the worker lives; what a summary's readings said is kept with the summary. */
const MOST_REMEMBERED = 500;

/** Second readings by the reader's model: one at a time for each document, stopped like any call, logged when they end. */
export function createSecondReadings(store: Store, endpoints: Endpoints) {
  const gate = createCallGate();
  const remembered = new Map<string, unknown>();

  /** What was read under one matter is not told under another. */
  const cacheFor = (matterId: string | null) => ({
    get: async (key: string) => remembered.get(`${matterId ?? ''} ${key}`),
    async put(key: string, value: unknown) {
      remembered.set(`${matterId ?? ''} ${key}`, value);
      const [oldest] = remembered.keys();
      if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    },
  });

  async function* run(
    parts: readonly ToRead[],
    madeFrom: MadeFrom,
    { consent, masking }: Sending,
    signal: AbortSignal,
  ): AsyncGenerator<SecondReadingEvent> {
    const what = leavingOfReading(parts, madeFrom);
    const [first] = parts;
    const about = first?.document ?? { url: '', title: '' };
    const record = createRecord(store, {
      ...aboutDocument(about),
      promptVersion: SECOND_READING_VERSION,
      purpose: 'second-reading',
      sent: sentForLog(what, masking),
    });
    const opened = await endpoints.open('second-reading', what, consent, record.begin);
    if (!opened.ok) {
      yield { type: 'failed', failure: opened.failure, unread: parts.flatMap(idsOf) };
      return;
    }
    const turn = gate.take(about.url, 'second-reading', signal);
    const model = withMasking(opened.model, masking.names, masking.masks);
    const deps = { model, cache: cacheFor(opened.matterId), signal: turn.signal };
    const read = new Map<string, ReadingBy>();
    const usage = { input: 0, output: 0 };
    let ended: AuditEntry['ended'] = 'stopped';
    try {
      for (const { document, statements } of parts) {
        for await (const event of readAgain(statements, document, deps)) {
          if (event.type === 'done') {
            usage.input += event.usage?.input ?? 0;
            usage.output += event.usage?.output ?? 0;
            continue;
          }
          if (event.type === 'read') read.set(event.id, { ...event.reading, by: model.name });
          if (event.type === 'failed') ended = event.failure.reason;
          yield event;
          if (event.type === 'failed') return;
        }
        if (turn.signal.aborted) return;
      }
      ended = 'finished';
      yield { type: 'done', ...(usage.input + usage.output > 0 && { usage }) };
    } finally {
      turn.release();
      await record.finish({
        answer: [...read].map(([id, { says, whose, words = '' }]) => `${id}: ${whose ?? says} “${words}”`).join('\n'),
        results: parts.flatMap(({ statements }) => statements.map((one) => applyReading(one, read.get(one.id)))),
        ...(usage.input + usage.output > 0 && { tokens: countedTokens(usage) }),
        ended,
      });
    }
  }

  return { run };
}
export type SecondReadings = ReturnType<typeof createSecondReadings>;

const idsOf = ({ statements }: ToRead): string[] => statements.map(({ id }) => id);
