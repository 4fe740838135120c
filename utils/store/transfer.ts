import * as z from 'zod/mini';
import type { EndpointProfile } from '../core/endpoint-profile';
import { parseJson } from '../core/parse-json';
import { fail, type Result, succeed } from '../core/result';
import { auditEntrySchema } from '../privacy/audit-entry';
import type { SidenoteDatabase } from './db';
import { migrateSettings } from './settings-migrations/migrate';
import { type Settings, settingsSchema } from './settings-schema';
import { keptAnswerSchema } from './tables/answers';
import { keptDefinitionSchema } from './tables/definitions';
import { draftSchema, draftVersionSchema } from './tables/drafts';
import { matterSchema } from './tables/matters';
import { keptSummarySchema } from './tables/summaries';
import { ownTermSchema } from './tables/terms';
import { usageSchema } from './tables/usage';

/** What an export holds, table by table. */
const tableSchemas = {
  summaries: z.array(keptSummarySchema),
  answers: z.array(keptAnswerSchema),
  matters: z.array(matterSchema),
  log: z.array(auditEntrySchema),
  terms: z.array(ownTermSchema),
  definitions: z.array(keptDefinitionSchema),
  drafts: z.array(draftSchema),
  draftVersions: z.array(draftVersionSchema),
  usage: z.array(usageSchema),
};
const TABLES = Object.keys(tableSchemas) as (keyof typeof tableSchemas)[];

const FORMAT = 'sidenote';
const FORMAT_VERSION = 1;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  exportedAt: z.string(),
  settings: z.unknown(),
  tables: z.object(tableSchemas),
});

export type ExportOptions = {
  readonly now: Date;
  /** Ticked by the reader: keys and header values go into the file, readable by whoever opens it. */
  readonly withKeys: boolean;
};

/** Writes settings and data as one file. */
export async function exportAll(db: SidenoteDatabase, settings: Settings, options: ExportOptions): Promise<string> {
  const tables = Object.fromEntries(
    await Promise.all(TABLES.map(async (name) => [name, await db.table(name).toArray()])),
  );
  return JSON.stringify(
    {
      format: FORMAT,
      version: FORMAT_VERSION,
      exportedAt: options.now.toISOString(),
      settings: options.withKeys ? settings : withoutKeys(settings),
      tables,
    },
    null,
    1,
  );
}

/** Header values are left out with the keys: gateways take tokens in headers of their own. */
function withoutKeys(settings: Settings): Settings {
  const bare = (profile: EndpointProfile): EndpointProfile => ({
    ...profile,
    key: '',
    extraHeaders: Object.fromEntries(Object.keys(profile.extraHeaders).map((name) => [name, ''])),
  });
  return {
    ...settings,
    endpoints: { ...settings.endpoints, profiles: settings.endpoints.profiles.map(bare) },
  };
}

/** A file read and found in form; nothing is written before this. */
export type ReadFile = { readonly settings: Settings; readonly tables: z.infer<typeof fileSchema>['tables'] };
export type ImportFailure = 'not-our-file' | 'damaged-file' | 'newer-file';

/** Reads an exported file without changing anything. */
export function readExport(text: string): Result<ReadFile, ImportFailure> {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== FORMAT)
    return fail('not-our-file');
  if ('version' in json && typeof json.version === 'number' && json.version > FORMAT_VERSION) return fail('newer-file');
  const file = fileSchema.safeParse(json);
  if (!file.success) return fail('damaged-file', file.error.issues[0]?.path.join('.'));
  const settings = settingsSchema.safeParse(migrateSettings(file.data.settings));
  if (!settings.success) return fail('damaged-file', `settings.${settings.error.issues[0]?.path.join('.')}`);
  return succeed({ settings: settings.data, tables: file.data.tables });
}

/** Adds the rows of a file to what is there, all or none; a row of the same key is replaced. */
export const importTables = (db: SidenoteDatabase, { tables }: ReadFile): Promise<void> =>
  db.transaction(
    'rw',
    TABLES.map((name) => db.table(name)),
    async () => {
      for (const name of TABLES) await db.table(name).bulkPut(tables[name]);
    },
  );

/**
 * The settings to use after an import. Keys that the file leaves out stay as they are here, for the same profile at
 * the same address; permission to send is never imported, since a file may come from someone else.
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
      remembered: here?.remembered ?? [],
    };
  };
  return {
    ...imported,
    publicMaterialOnly: imported.publicMaterialOnly || current.publicMaterialOnly,
    endpoints: { ...imported.endpoints, profiles: imported.endpoints.profiles.map(merge) },
  };
}
