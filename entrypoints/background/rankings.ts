import type { PinnedDocument, RankingEvent } from '@/utils/ask/types';
import { paragraphKey } from '@/utils/ask/unite-documents';
import { leavingOfRanking } from '@/utils/ask/what-leaves';
import { hashText } from '@/utils/core/hash';
import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { ModelFailure } from '@/utils/core/ports';
import type { Sending } from '@/utils/messaging/panel-to-background';
import { likeness } from '@/utils/models/embeddings';
import { createCallGate } from '@/utils/models/one-call-at-a-time';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { isPublic } from '@/utils/privacy/public-material';
import { sentForLog } from '@/utils/privacy/what-leaves';
import type { Store } from '@/utils/store/store';
import { findAnalysis, keepAnalysis } from '@/utils/store/tables/analyses';
import type { Endpoints, OpenedVectors } from '../shared/endpoints';
import { aboutDocument, createRecord } from '../shared/records';
import { packVectors, readVectors } from './packed-vectors';

/** Documents whose vectors are at hand while the worker lives. */
const MOST_HELD = 12;
/** Paragraphs in one step, after which how far it has come is told. */
const STEP = 32;

type Vector = readonly number[];
type Vectors = Extract<OpenedVectors, { ok: true }>;

const READ_PURPOSE = { purpose: 'ranking', promptVersion: 'embeddings-1' } as const;

/** What rankings stand on: `held` are vectors by key, those of the documents at hand. */
type Desk = { readonly store: Store; readonly endpoints: Endpoints; readonly held: Map<string, readonly Vector[]> };

/** Ranks paragraphs by an endpoint's embeddings: what was read once of a text is kept under its hash and not sent again. */
export function createRankings(store: Store, endpoints: Endpoints) {
  const desk: Desk = { store, endpoints, held: new Map() };
  const gate = createCallGate();
  return {
    async *run(
      question: string,
      documents: readonly PinnedDocument[],
      { consent, masking }: Sending,
      signal: AbortSignal,
    ): AsyncGenerator<RankingEvent> {
      const what = leavingOfRanking(question, documents);
      const about = documents[0]?.document ?? { url: '', title: '' };
      const record = createRecord(store, {
        ...aboutDocument(about),
        ...READ_PURPOSE,
        sent: sentForLog(what, masking),
        question,
      });
      const opened = await endpoints.openVectors(what, consent, record.begin);
      if (!opened.ok) {
        yield { type: 'failed', failure: opened.failure };
        return;
      }
      const turn = gate.take(about.url, 'ranking', signal);
      let ended: AuditEntry['ended'] = 'stopped';
      try {
        for await (const event of rank(desk, question, documents, { opened, signal: turn.signal })) {
          if (turn.signal.aborted) return;
          if (event.type === 'failed') ended = event.failure.reason;
          if (event.type === 'ranked') ended = 'finished';
          yield event;
        }
      } finally {
        turn.release();
        await record.finish({ answer: '', results: [], ended });
      }
    },
  };
}
export type Rankings = ReturnType<typeof createRankings>;

type VectorCall = { readonly opened: Vectors; readonly signal: AbortSignal };

async function* rank(
  desk: Desk,
  question: string,
  documents: readonly PinnedDocument[],
  { opened, signal }: VectorCall,
): AsyncGenerator<RankingEvent> {
  const scored: { key: string; score: number }[] = [];
  const asked = await opened.embed([question], 'query', signal);
  if (!asked.ok) {
    yield { type: 'failed', failure: asked.failure };
    return;
  }
  const [wanted = []] = asked.vectors;
  for (const { label, document } of documents) {
    const vectors = yield* vectorsOf(desk, document, wanted.length, { opened, signal });
    if (signal.aborted) return;
    if (!isVectors(vectors)) {
      yield { type: 'failed', failure: vectors };
      return;
    }
    const keys = rankable(document).map(({ id }) => paragraphKey({ label, id }));
    scored.push(...keys.map((key, at) => ({ key, score: likeness(wanted, vectors[at] ?? []) })));
  }
  const keys = scored.sort((a, b) => b.score - a.score).map(({ key }) => key);
  yield { type: 'ranked', keys, by: opened.profile.model };
}

/** The vectors of a document's paragraphs, of this many numbers each, from the store or the endpoint. */
async function* vectorsOf(
  desk: Desk,
  document: LegalDocument,
  size: number,
  { opened, signal }: VectorCall,
): AsyncGenerator<RankingEvent, readonly Vector[] | ModelFailure> {
  const documentHash = hashDocument(document);
  const key = `${documentHash}:vectors:${hashText(`${opened.profile.address} ${opened.profile.model}`)}`;
  const texts = textsOf(document);
  const before = await findVectors(desk, key, texts.length);
  if (before?.[0]?.length === size) return before;
  const vectors: Vector[] = [];
  for (let at = 0; at < texts.length && !signal.aborted; at += STEP) {
    const embedded = await opened.embed(texts.slice(at, at + STEP), 'passage', signal);
    if (!embedded.ok) return embedded.failure;
    vectors.push(...embedded.vectors);
    yield { type: 'progress', done: vectors.length, of: texts.length };
  }
  if (signal.aborted) return [];
  if (vectors.some(({ length }) => length !== size)) return { reason: 'malformed-answer' };
  hold(desk, key, vectors);
  // What was found in a private text is held for the session, and never written down.
  const value = packVectors(vectors);
  if (isPublic(document)) await desk.store.run((db) => keepAnalysis(db, { key, documentHash, value }, new Date()));
  return vectors;
}

function hold({ held }: Desk, key: string, vectors: readonly Vector[]): void {
  held.set(key, vectors);
  const [oldest] = held.keys();
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
}

async function findVectors(desk: Desk, key: string, count: number): Promise<readonly Vector[] | undefined> {
  const known = desk.held.get(key);
  if (known) return known;
  const kept = await desk.store.run((db) => findAnalysis(db, key, new Date()));
  const vectors = kept.ok ? readVectors(kept.value, count) : undefined;
  if (vectors) hold(desk, key, vectors);
  return vectors;
}

const isVectors = (read: readonly Vector[] | ModelFailure): read is readonly Vector[] => Array.isArray(read);

/** Headings and titles say nothing by themselves, and are sent with what stands under them. */
const rankable = ({ paragraphs }: LegalDocument): LegalDocument['paragraphs'] =>
  paragraphs.filter(
    ({ role, text }) => role !== 'title' && role !== 'heading' && role !== 'header' && text.trim() !== '',
  );

const textsOf = (document: LegalDocument): string[] =>
  rankable(document).map(({ text, heading }) =>
    heading === undefined ? text : `${heading.split(' > ').at(-1)}: ${text}`,
  );
