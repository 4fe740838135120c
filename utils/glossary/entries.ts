import { withReadings } from './readings';
import type { ChineseForm, ChineseUsage, GlossaryEntry, Variants } from './types';

/** The compact file that `scripts/build-glossary.ts` writes: one array per entry, repeated words by number. */
export type PackedGlossary = {
  readonly domains: readonly string[];
  readonly sources: readonly string[];
  readonly rows: readonly PackedRow[];
};

/**
 * Forms of one kind are joined with `|`, the headword first; `zh` and the three columns after it run in step. A reading
 * that the table of characters gives is left out.
 */
export type PackedRow = readonly [
  en: string,
  zh: PackedChinese,
  domain: number,
  source: number,
  usage?: ChineseUsage | '',
  note?: string,
  everyday?: PackedChinese | '',
  common?: 1 | '',
];

export type PackedChinese = readonly [zhHant: string, zhHans: string, jyutping: string, pinyin: string];

const PARTS = '|';

function unpackChinese(packed: PackedChinese): ChineseForm[] {
  const [hant, hans, jyutping, pinyin] = packed.map((column) => column.split(PARTS));
  return (hant ?? []).map((zhHant, at) => withReadings(zhHant, hans?.[at], jyutping?.[at], pinyin?.[at]));
}

/** Name of an entry, made of both headwords, so that a pin or a note survives a new edition of the data. */
export function entryId(en: string, zhHant: string, usage?: ChineseUsage | ''): string {
  return `${en.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${zhHant}${usage ? `.${usage}` : ''}`;
}

function unpackVariants(
  en: readonly string[],
  zh: readonly ChineseForm[],
  everyday: readonly ChineseForm[],
): { variants?: Variants } {
  if (en.length + zh.length + everyday.length === 0) return {};
  const variants: Variants = {
    ...(en.length > 0 ? { en } : {}),
    ...(zh.length > 0 ? { zh } : {}),
    ...(everyday.length > 0 ? { everyday } : {}),
  };
  return { variants };
}

function unpackRow(row: PackedRow, domains: readonly string[], sources: readonly string[]): GlossaryEntry {
  const [enForms, zhForms, domain, source, usage, note, everydayForms, common] = row;
  const [en = '', ...otherEn] = enForms.split(PARTS);
  const [head, ...otherZh] = unpackChinese(zhForms);
  const everyday = everydayForms ? unpackChinese(everydayForms) : [];
  const first = head ?? { zhHant: '', zhHans: '' };
  return {
    id: entryId(en, first.zhHant, usage),
    en,
    ...first,
    domain: domains[domain] ?? '',
    source: sources[source] ?? '',
    ...(note ? { note } : {}),
    ...(usage ? { usage } : {}),
    ...(common ? { common: true } : {}),
    ...unpackVariants(otherEn, otherZh, everyday),
  };
}

/** Opens the compact file. */
export function unpackGlossary(packed: PackedGlossary): GlossaryEntry[] {
  return packed.rows.map((row) => unpackRow(row, packed.domains, packed.sources));
}

/** Loads the packaged glossary; its data is a file of its own, fetched when a reader first looks something up. */
export async function loadEntries(): Promise<GlossaryEntry[]> {
  const { default: packed } = await import('./data/entries.json');
  return unpackGlossary(packed as unknown as PackedGlossary);
}
