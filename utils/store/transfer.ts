import * as z from 'zod/mini';
import type { EndpointProfile } from '../core/endpoint-profile';
import { parseJson } from '../core/parse-json';
import type { Result } from '../core/result';
import { fail, succeed } from '../core/result';
import { auditEntrySchema } from '../privacy/audit-entry';
import type { SidenoteDatabase } from './db';
import { withoutSecrets, withSecrets } from './keys';
import { keptAnswerSchema } from './rows/answer';
import { keptDefinitionSchema } from './rows/definition';
import { draftVersionSchema, keptDraftSchema } from './rows/draft';
import { matterSchema } from './rows/matter';
import { matterLineSchema } from './rows/matter-line';
import { keptSummarySchema } from './rows/summary';
import { ownTermSchema } from './rows/term';
import { keptTextSchema } from './rows/text';
import { usageSchema } from './rows/usage';
import { migrateSettings } from './settings-migrations/migrate';
import { DEFAULT_SETTINGS, readStoredSettings, type Settings } from './settings-schema';
import { cardMemorySchema } from './tables/cards';
import { findSecret } from './tables/secrets';

/** What an export holds, table by table. */
const rowSchemas = {
  summaries: keptSummarySchema,
  answers: keptAnswerSchema,
  matters: matterSchema,
  log: auditEntrySchema,
  terms: ownTermSchema,
  definitions: keptDefinitionSchema,
  drafts: keptDraftSchema,
  draftVersions: draftVersionSchema,
  usage: usageSchema,
  cards: cardMemorySchema,
  texts: keptTextSchema,
  lines: matterLineSchema,
};
export type TableName = keyof typeof rowSchemas;
type Tables = { readonly [Name in TableName]: readonly z.infer<(typeof rowSchemas)[Name]>[] };
const TABLES = Object.keys(rowSchemas) as TableName[];

const FORMAT = 'sidenote';
/** 2: what is remembered for an endpoint is told kind by kind. */
const FORMAT_VERSION = 2;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.positive(), z.maximum(FORMAT_VERSION)),
  settings: z.unknown(),
  tables: z.record(z.string(), z.unknown()),
});

export type DataExportOptions = {
  readonly now: Date;
  /** Ticked by the reader: keys and header values go into the file, readable by whoever opens it. */
  readonly withKeys: boolean;
};

/** Writes settings and data as one file. */
export async function exportAll(db: SidenoteDatabase, settings: Settings, options: DataExportOptions): Promise<string> {
  const tables = Object.fromEntries(
    await Promise.all(TABLES.map(async (name) => [name, await db.table(name).toArray()])),
  );
  const profiles = await Promise.all(
    settings.endpoints.profiles.map(async (profile) =>
      options.withKeys ? withSecrets(profile, await findSecret(db, profile.id)) : withoutSecrets(profile),
    ),
  );
  return JSON.stringify(
    {
      format: FORMAT,
      version: FORMAT_VERSION,
      exportedAt: options.now.toISOString(),
      settings: { ...settings, endpoints: { ...settings.endpoints, profiles } },
      tables,
    },
    null,
    1,
  );
}

/** What of a file could not be read, by table; the rest is taken in. */
export type LeftOut = Readonly<Partial<Record<TableName | 'settings', number>>>;

/** A file read and found in form; nothing is written before this. */
export type ReadFile = { readonly settings: Settings; readonly tables: Tables; readonly leftOut: LeftOut };
export type DataImportFailure = 'not-our-file' | 'damaged-file' | 'newer-file';

/** Reads an exported file without changing anything: row by row, so that one bad row does not cost the others. */
export function readExport(text: string): Result<ReadFile, DataImportFailure> {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== FORMAT)
    return fail('not-our-file');
  if ('version' in json && typeof json.version === 'number' && json.version > FORMAT_VERSION) return fail('newer-file');
  const file = fileSchema.safeParse(json);
  if (!file.success) return fail('damaged-file', file.error.issues[0]?.path.join('.'));
  const leftOut: Partial<Record<TableName | 'settings', number>> = {};
  const tables = Object.fromEntries(
    TABLES.map((name) => {
      const stored = file.data.tables[name] ?? [];
      const rows = Array.isArray(stored) ? stored : [stored];
      const good = rows.flatMap((row) => {
        const parsed = rowSchemas[name].safeParse(row);
        return parsed.success ? [parsed.data] : [];
      });
      if (good.length < rows.length) leftOut[name] = rows.length - good.length;
      return [name, good];
    }),
  ) as unknown as Tables;
  const { settings, damaged } = readSettings(file.data.settings);
  if (damaged > 0) leftOut.settings = damaged;
  return succeed({ settings, tables, leftOut });
}

/** Settings of a file; those that are damaged are left as a fresh install has them, which is the strict way. */
function readSettings(stored: unknown): { readonly settings: Settings; readonly damaged: number } {
  try {
    const { settings, damaged } = readStoredSettings(migrateSettings(stored));
    return { settings, damaged: damaged.length };
  } catch {
    return { settings: DEFAULT_SETTINGS, damaged: 1 };
  }
}

/**
 * Adds the rows of a file to what is there, all or none; a row of the same key is replaced. A client's "no" stays: a
 * file may be older than it.
 */
export const importTables = (db: SidenoteDatabase, { tables }: Pick<ReadFile, 'tables'>): Promise<void> =>
  db.transaction(
    'rw',
    TABLES.map((name) => db.table(name)),
    async () => {
      const refused = new Set(
        (await db.matters.toArray()).flatMap((row) => (row.clientConsent === 'no' ? [row.id] : [])),
      );
      for (const name of TABLES) await db.table(name).bulkPut(tables[name] as object[]);
      for (const id of refused) await db.matters.update(id, { clientConsent: 'no' });
    },
  );

/**
 * The settings to use after an import, which loosens nothing: a file may come from someone else. Permissions to send
 * are never taken over; keys that it leaves out stay as they are here for the same profile at the same address; what it
 * says of an endpoint that was never set up here is unknown until the reader says it; records are kept as they are here.
 */
export function mergeSettings(current: Settings, imported: Settings): Settings {
  const merge = (profile: EndpointProfile): EndpointProfile => {
    const here = current.endpoints.profiles.find(({ id, address }) => id === profile.id && address === profile.address);
    return {
      ...profile,
      key: profile.key || (here?.key ?? ''),
      extraHeaders: Object.fromEntries(
        Object.entries(profile.extraHeaders).map(([name, value]) => [name, value || (here?.extraHeaders[name] ?? '')]),
      ),
      dataLocation: here?.dataLocation ?? 'unknown',
      trainingConfirmed: here?.trainingConfirmed ?? false,
      retentionConfirmed: here?.retentionConfirmed ?? false,
      remembered: here?.remembered ?? [],
    };
  };
  return {
    ...imported,
    publicMaterialOnly: imported.publicMaterialOnly || current.publicMaterialOnly,
    log: current.log,
    activeMatter: current.activeMatter ?? imported.activeMatter,
    spending: {
      currency: imported.spending.monthlyCeiling === null ? current.spending.currency : imported.spending.currency,
      monthlyCeiling: lower(current.spending, imported.spending),
    },
    endpoints: { ...imported.endpoints, profiles: imported.endpoints.profiles.map(merge) },
  };
}

/** The stricter of two ceilings; those in another currency cannot be compared, and the one here stays. */
function lower(here: Settings['spending'], there: Settings['spending']): number | null {
  if (here.monthlyCeiling === null) return there.monthlyCeiling;
  if (there.monthlyCeiling === null || there.currency !== here.currency) return here.monthlyCeiling;
  return Math.min(here.monthlyCeiling, there.monthlyCeiling);
}
