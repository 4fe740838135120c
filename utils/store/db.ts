import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AuditEntry } from '../privacy/audit-entry';
import type { CardMemory } from '../study/types';
import type { KeptAnalysis } from './rows/analysis';
import type { KeptAnswer } from './rows/answer';
import type { UsedConsent } from './rows/consent';
import type { KeptDefinition } from './rows/definition';
import type { DraftVersion, KeptDraft } from './rows/draft';
import type { Matter } from './rows/matter';
import type { MatterLine } from './rows/matter-line';
import type { KeptProvisions } from './rows/provisions';
import type { SecretRow } from './rows/secret';
import type { KeptSummaryRow } from './rows/summary';
import type { OwnTerm } from './rows/term';
import type { KeptText } from './rows/text';
import type { UsageRow } from './rows/usage';

export const DATABASE_NAME = 'sidenote';

export type SidenoteDatabase = Dexie & {
  readonly summaries: EntityTable<KeptSummaryRow, 'key'>;
  readonly answers: EntityTable<KeptAnswer, 'key'>;
  readonly analyses: EntityTable<KeptAnalysis, 'key'>;
  readonly matters: EntityTable<Matter, 'id'>;
  readonly log: EntityTable<AuditEntry, 'id'>;
  readonly terms: EntityTable<OwnTerm, 'id'>;
  readonly definitions: EntityTable<KeptDefinition, 'id'>;
  readonly drafts: EntityTable<KeptDraft, 'id'>;
  readonly draftVersions: Table<DraftVersion, [string, number]>;
  readonly usage: Table<UsageRow, [string, string, string]>;
  /** Each *Send once* that was used; never exported. */
  readonly consents: EntityTable<UsedConsent, 'id'>;
  /** Keys and header values, by profile; never exported without being asked for. */
  readonly secrets: EntityTable<SecretRow, 'profileId'>;
  /** Provisions of imported chapters, packed. */
  readonly provisions: EntityTable<KeptProvisions, 'id'>;
  /** Texts that the reader keeps with a matter, to be opened without their page. */
  readonly texts: EntityTable<KeptText, 'key'>;
  /** Lines that the reader keeps with a matter. */
  readonly lines: EntityTable<MatterLine, 'id'>;
  /** When each card is asked again. */
  readonly cards: EntityTable<CardMemory, 'id'>;
  /** Small marks of our own: when upkeep last ran, whether writing works. */
  readonly marks: EntityTable<{ readonly name: string; readonly value: string }, 'name'>;
};

export type Version = {
  readonly number: number;
  /** Only fields that are searched are indexed. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: Parameters<ReturnType<Dexie['version']>['upgrade']>[0];
};

/** Every version that was ever released, in order, unchanged. */
export const VERSIONS: readonly Version[] = [
  {
    number: 1,
    stores: {
      summaries: '&key, documentHash, createdAt, lastUsedAt, matterId',
      answers: '&key, documentHash, createdAt, lastUsedAt, matterId',
      matters: '&id, name',
      log: '&id, at, matterId, citation, title',
      terms: '&id, updatedAt',
      definitions: '&id, cap',
      drafts: '&id, updatedAt, matterId, documentHash',
      draftVersions: '&[draftId+number], draftId',
      usage: '&[day+profileId+matterId], day',
      marks: '&name',
    },
  },
  // Consents used up, and keys, which lay in `storage.local` before.
  { number: 2, stores: { consents: '&id, at', secrets: '&profileId' } },
  // What was found in texts, so that a page seen before costs nothing.
  { number: 3, stores: { analyses: '&key, documentHash, lastUsedAt' } },
  // Provisions of imported chapters in both languages, for the concordance.
  { number: 4, stores: { provisions: '&id, cap' } },
  // What the reader has learnt of the kept terms.
  { number: 5, stores: { cards: '&id' } },
  // Texts that the reader keeps with a matter.
  { number: 6, stores: { texts: '&key, matterId' } },
  // Lines that the reader keeps with a matter.
  { number: 7, stores: { lines: '&id, matterId' } },
];

/** A factory of databases: the browser's, or the one in memory. */
export type IndexedDbImplementation = {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
};

/** Describes the database; it opens at its first use. */
export function describeDatabase(
  implementation?: IndexedDbImplementation,
  versions: readonly Version[] = VERSIONS,
  name: string = DATABASE_NAME,
): SidenoteDatabase {
  // Strict: what is said to be saved is on the disk, also where the browser is killed a moment later.
  const db = new Dexie(name, { ...implementation, chromeTransactionDurability: 'strict' }) as SidenoteDatabase;
  for (const { number, stores, upgrade } of versions) {
    const version = db.version(number).stores({ ...stores });
    if (upgrade) version.upgrade(upgrade);
  }
  return db;
}
