import type { EndpointProfile } from '@/utils/core/endpoint-profile';
import type { LegalDocument } from '@/utils/core/legal-document';
import { type AuditFacts, buildAuditEntry, secretsOf } from '@/utils/privacy/audit-entry';
import type { Settings } from '@/utils/store/settings-schema';
import type { Store } from '@/utils/store/store';
import { writeLog } from '@/utils/store/tables/log';

/** Under what a call was made: the matter, how long records are kept, and which secrets must not stand in them. */
export type CallContext = { readonly settings: Settings; readonly profile: EndpointProfile };

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

/** Writes one call into the log of its matter, unless records are off; nothing of the key or the headers goes in. */
export async function keepRecord(
  store: Store,
  { settings, profile }: CallContext,
  facts: Omit<AuditFacts, 'keep' | 'matterId'>,
  id: string = crypto.randomUUID(),
): Promise<void> {
  const { keep } = settings.log;
  if (keep === 'off') return;
  const { activeMatter: matterId } = settings;
  const entry = buildAuditEntry(
    { ...facts, keep, ...(matterId !== null && { matterId }) },
    { id, now: new Date(), secrets: secretsOf(profile) },
  );
  await store.run((db) => writeLog(db, entry));
}
