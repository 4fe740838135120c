import * as z from 'zod/mini';
import { endpointProfileSchema } from '../core/endpoint-profile';
import { LANGUAGES, type Language } from '../core/language';

/** Raised with every change of shape; each step has its file in `settings-migrations/`. */
export const SETTINGS_VERSION = 4;

/** Sidebar width in px, as `interface` fixes it. */
export const SIDEBAR_WIDTH = { least: 300, usual: 380, most: 560 } as const;

const id = z.nullable(z.string().check(z.maxLength(100)));

const fields = {
  /** Language of the interface; null follows the browser. */
  language: z.nullable(z.enum(LANGUAGES)),
  theme: z.enum(['system', 'light', 'dark']),
  sidebar: z.object({
    open: z.boolean(),
    width: z.int().check(z.minimum(SIDEBAR_WIDTH.least), z.maximum(SIDEBAR_WIDTH.most)),
    tab: z.enum(['summary', 'citations', 'terms', 'ask', 'draft']),
  }),
  /** Citation and term marks in the page's text. */
  marks: z.object({
    on: z.boolean(),
    /** Hosts on which the reader switched them off. */
    offOn: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(1000)),
  }),
  /** Key held while hovering to look a term up; `off` until one is chosen. */
  lookUpModifier: z.enum(['off', 'alt', 'control', 'shift']),
  citationStyle: z.enum(['hk-court', 'oscola', 'oscola5']),
  endpoints: z.object({
    profiles: z.array(endpointProfileSchema).check(z.maxLength(50)),
    /** Which profile summarises, and which answers questions and drafts; null asks no model. */
    summary: id,
    question: id,
  }),
  /** Whether a summary or an answer can be read again by a model, line by line, and by which; null: as for summaries. */
  secondReading: z.object({ when: z.enum(['off', 'important', 'all']), profileId: id }),
  /** Which profile's `/embeddings` helps to rank paragraphs for a question; null: none does. */
  ranking: z.object({ profileId: id }),
  /** Page text and questions may be sent, notes never. */
  publicMaterialOnly: z.boolean(),
  log: z.object({
    /** `session`: deleted when the browser closes. */
    keep: z.enum(['off', 'session', 'kept']),
    retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  }),
  spending: z.object({
    currency: z.string().check(z.maxLength(10)),
    /** Per calendar month; null has no ceiling. Reaching it stops further calls. */
    monthlyCeiling: z.nullable(z.number().check(z.nonnegative())),
  }),
  cache: z.object({
    days: z.int().check(z.minimum(1), z.maximum(3650)),
    megabytes: z.int().check(z.minimum(1), z.maximum(5000)),
  }),
  /** The matter on which the reader is working; log entries and usage go to it. */
  activeMatter: id,
  /** The first-run page was read. */
  welcomed: z.boolean(),
};

export const settingsSchema = z.object({ version: z.literal(SETTINGS_VERSION), ...fields });
export type Settings = z.infer<typeof settingsSchema>;

/** A fresh install: no endpoint, nothing sent, the sidebar open so that it can be seen once. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  language: null,
  theme: 'system',
  sidebar: { open: true, width: SIDEBAR_WIDTH.usual, tab: 'summary' },
  marks: { on: true, offOn: [] },
  lookUpModifier: 'off',
  citationStyle: 'hk-court',
  endpoints: { profiles: [], summary: null, question: null },
  secondReading: { when: 'off', profileId: null },
  ranking: { profileId: null },
  publicMaterialOnly: true,
  log: { keep: 'kept', retentionDays: 365 },
  spending: { currency: 'HKD', monthlyCeiling: null },
  cache: { days: 180, megabytes: 200 },
  activeMatter: null,
  welcomed: false,
};

/** Settings that decide about sends and records: damaged, they must not read as "nothing set". */
export const DECISIVE_FIELDS = ['endpoints', 'publicMaterialOnly', 'log', 'spending', 'activeMatter'] as const;
export type DecisiveField = (typeof DECISIVE_FIELDS)[number];

export type StoredSettings = {
  readonly settings: Settings;
  /** Decisive fields that are there and cannot be read; nothing is sent until the reader has looked at them. */
  readonly damaged: readonly DecisiveField[];
};

/** Reads a stored object of this version; a field that is damaged reads as its default, and is named if it matters. */
export function readStoredSettings(stored: unknown): StoredSettings {
  const whole = settingsSchema.safeParse(stored);
  if (whole.success) return { settings: whole.data, damaged: [] };
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, damaged: [] };
  if (typeof stored !== 'object') return { settings: DEFAULT_SETTINGS, damaged: DECISIVE_FIELDS };
  const found = stored as Record<string, unknown>;
  const kept = Object.entries(fields).flatMap(([name, schema]) => {
    const field = schema.safeParse(found[name]);
    return field.success ? [[name, field.data]] : [];
  });
  const damaged = DECISIVE_FIELDS.filter(
    (name) => found[name] !== undefined && !fields[name].safeParse(found[name]).success,
  );
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) }, damaged };
}

/** The settings in a stored object, whatever of it is damaged. */
export const parseSettings = (stored: unknown): Settings => readStoredSettings(stored).settings;

/** The interface language that suits a browser's: `zh-HK` → `zh-Hant`, `zh-CN` → `zh-Hans`, else English. */
export function languageForBrowser(browserLanguage: string): Language {
  const tag = browserLanguage.toLowerCase();
  if (!/^(zh|yue)\b/.test(tag)) return 'en';
  return /\b(hans|cn|sg|my)\b/.test(tag) && !/\bhant\b/.test(tag) ? 'zh-Hans' : 'zh-Hant';
}
