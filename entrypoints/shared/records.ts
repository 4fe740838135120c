import { hostOf } from '@/utils/core/endpoint-profile';
import type { LegalDocument } from '@/utils/core/legal-document';
import { type AuditFacts, buildAuditEntry, secretsOf } from '@/utils/privacy/audit-entry';
import type { Store } from '@/utils/store/store';
import { finishLog, writeLog } from '@/utils/store/tables/log';
import type { BeforeSend } from './endpoints';

/** Which document a record is about. */
export const aboutDocument = ({
  url,
  title,
  neutralCitation: citation,
}: Pick<LegalDocument, 'url' | 'title' | 'neutralCitation'>) => ({
  url,
  title,
  ...(citation !== undefined && { citation }),
});

/** What is known before a send. */
export type Beginning = Pick<
  AuditFacts,
  'url' | 'title' | 'citation' | 'promptVersion' | 'purpose' | 'sent' | 'question'
>;

/** What is known when the call ended. */
export type End = Pick<AuditFacts, 'answer' | 'results' | 'tokens' | 'ended'> & {
  readonly promptVersion?: string;
  /** The id under which its answer is kept, so that one can be found from the other. */
  readonly as?: string;
};

/**
 * The record of one call: written before the first request leaves, as not finished, and completed when the call ended.
 * Where it cannot be written, nothing is sent. Nothing of the key or the headers goes in; *off* writes nothing.
 */
export function createRecord(store: Store, beginning: Beginning) {
  let begun: { readonly id: string; readonly call: Parameters<BeforeSend>[0] } | undefined;

  const entryOf = (id: string, { settings, profile, matterId }: Parameters<BeforeSend>[0], end: Omit<End, 'as'>) => {
    const { keep } = settings.log;
    if (keep === 'off') return undefined;
    const facts = { ...beginning, ...end, keep, ...(matterId !== null && { matterId }) };
    return buildAuditEntry(
      { ...facts, host: hostOf(profile.address), model: profile.model },
      { id, now: new Date(), secrets: secretsOf(profile) },
    );
  };

  return {
    begin: (async (call) => {
      const id = crypto.randomUUID();
      begun = { id, call };
      const entry = entryOf(id, call, { answer: '', results: [], ended: 'unfinished' });
      if (!entry) return undefined;
      const written = await store.run((db) => writeLog(db, entry));
      if (written.ok) return undefined;
      begun = undefined;
      return { reason: 'not-recorded' };
    }) satisfies BeforeSend,

    /** Whether anything left this computer. */
    isSent: (): boolean => begun !== undefined,

    /** Completes the record; there is none to complete where nothing was sent. */
    async finish({ as, ...end }: End): Promise<void> {
      if (!begun) return;
      const { id, call } = begun;
      const entry = entryOf(as ?? id, call, end);
      if (entry) await store.run((db) => finishLog(db, id, entry));
    },
  };
}
export type CallRecord = ReturnType<typeof createRecord>;
