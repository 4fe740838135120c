import type { ReadingBy } from '@/utils/core/reading';
import type { Sending } from '@/utils/messaging/panel-to-background';
import { type CallGate, createCallGate } from '@/utils/models/one-call-at-a-time';
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
import { aboutDocument, createRecord, type End } from '../shared/records';

/** Readings remembered while the worker lives; what a summary's readings said is kept with the summary. */
const MOST_REMEMBERED = 500;

type Desk = {
  readonly store: Store;
  readonly endpoints: Endpoints;
  readonly gate: CallGate;
  readonly remembered: Map<string, unknown>;
};

/** Second readings by the reader's model: one at a time for each document, stopped like any call, logged when they end. */
export function createSecondReadings(store: Store, endpoints: Endpoints) {
  const desk: Desk = { store, endpoints, gate: createCallGate(), remembered: new Map() };
  return {
    run: (parts: readonly ToRead[], madeFrom: MadeFrom, sending: Sending, signal: AbortSignal) =>
      run(desk, parts, madeFrom, sending, signal),
  };
}
export type SecondReadings = ReturnType<typeof createSecondReadings>;

const idsOf = ({ statements }: ToRead): string[] => statements.map(({ id }) => id);

/** What was read under one matter is not told under another. */
const cacheFor = ({ remembered }: Desk, matterId: string | null) => ({
  get: async (key: string) => remembered.get(`${matterId ?? ''} ${key}`),
  async put(key: string, value: unknown) {
    remembered.set(`${matterId ?? ''} ${key}`, value);
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  },
});

async function* run(
  desk: Desk,
  parts: readonly ToRead[],
  madeFrom: MadeFrom,
  { consent, masking }: Sending,
  signal: AbortSignal,
): AsyncGenerator<SecondReadingEvent> {
  const { store, endpoints, gate } = desk;
  const what = leavingOfReading(parts, madeFrom);
  const about = parts[0]?.document ?? { url: '', title: '' };
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
  const slot = gate.take(about.url, 'second-reading', signal);
  const model = withMasking(opened.model, masking.names, masking.masks);
  const come: Come = { read: new Map(), usage: { input: 0, output: 0 }, ended: 'stopped' };
  try {
    yield* readParts(parts, { model, cache: cacheFor(desk, opened.matterId), signal: slot.signal }, come);
  } finally {
    slot.release();
    await record.finish(endOf(parts, come));
  }
}

/** What has come of a call so far. */
type Come = {
  readonly read: Map<string, ReadingBy>;
  readonly usage: { input: number; output: number };
  ended: AuditEntry['ended'];
};

/** Reads one document after the other; the first failure ends it. */
async function* readParts(
  parts: readonly ToRead[],
  deps: Parameters<typeof readAgain>[2],
  come: Come,
): AsyncGenerator<SecondReadingEvent> {
  for (const { document, statements } of parts) {
    for await (const event of readAgain(statements, document, deps)) {
      note(come, event, deps.model.name);
      if (event.type !== 'done') yield event;
      if (event.type === 'failed') return;
    }
    if (deps.signal.aborted) return;
  }
  come.ended = 'finished';
  yield { type: 'done', ...(isCounted(come) && { usage: come.usage }) };
}

function note(come: Come, event: SecondReadingEvent, by: string): void {
  if (event.type === 'read') come.read.set(event.id, { ...event.reading, by });
  else if (event.type === 'failed') come.ended = event.failure.reason;
  else if (event.type === 'done') {
    come.usage.input += event.usage?.input ?? 0;
    come.usage.output += event.usage?.output ?? 0;
  }
}

const isCounted = ({ usage }: Come): boolean => usage.input + usage.output > 0;

const endOf = (parts: readonly ToRead[], come: Come): End => ({
  answer: [...come.read].map(([id, { says, whose, words = '' }]) => `${id}: ${whose ?? says} “${words}”`).join('\n'),
  results: parts.flatMap(({ statements }) => statements.map((one) => applyReading(one, come.read.get(one.id)))),
  ...(isCounted(come) && { tokens: countedTokens(come.usage) }),
  ended: come.ended,
});
