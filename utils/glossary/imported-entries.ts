import { groupBy } from '../core/group-by';
import { withReadings } from './readings';
import type { GlossaryEntry } from './types';

/** A definition of legislation as it is kept. */
export type StoredDefinition = {
  readonly cap: string;
  readonly section?: string;
  readonly versionDate?: string;
  readonly en: readonly string[];
  readonly zhHant: readonly string[];
};

/** A pair that a hundred chapters define needs no more than these to be believed; the first one is linked. */
const MOST_SOURCES = 3;

const pairOf = (en: string, zhHant: string): string => `${en.toLowerCase()}\t${zhHant}`;

/** `Cap. 999 s 2(1)`; instruments such as `A101` stand without `Cap.` */
const sourceOf = ({ cap, section }: StoredDefinition): string =>
  [/^\d/.test(cap) ? `Cap. ${cap}` : cap, section].filter((part) => part !== undefined && part !== '').join(' ');

/** Chapters in the order of their numbers: 4, 4A, 32, 571. */
const byChapter = (left: StoredDefinition, right: StoredDefinition): number =>
  left.cap.localeCompare(right.cap, 'en', { numeric: true });

function joinSources(definitions: readonly StoredDefinition[]): string {
  const sources = [...new Set(definitions.map(sourceOf))];
  const more = sources.length - MOST_SOURCES;
  return sources.slice(0, MOST_SOURCES).join('; ') + (more > 0 ? ` +${more}` : '');
}

function entryOf(definitions: readonly StoredDefinition[]): GlossaryEntry[] {
  const [first] = definitions;
  const [en, ...otherEn] = first?.en ?? [];
  const [zhHant, ...otherZh] = first?.zhHant ?? [];
  if (first === undefined || en === undefined || zhHant === undefined) return [];
  const variants = {
    ...(otherEn.length > 0 ? { en: otherEn } : {}),
    ...(otherZh.length > 0 ? { zh: otherZh.map((form) => withReadings(form)) } : {}),
  };
  return [
    {
      id: `imported.${pairOf(en, zhHant)}`,
      en,
      ...withReadings(zhHant),
      domain: 'statutory',
      source: joinSources(definitions),
      ...(otherEn.length + otherZh.length > 0 ? { variants } : {}),
      ...(first.versionDate === undefined ? {} : { versionDate: first.versionDate }),
    },
  ];
}

/**
 * Makes glossary entries of the definitions kept: one per pair, whatever the number of chapters that define it, with
 * all its terms and its sources. Those without both languages are left out.
 */
export function importedEntries(definitions: readonly StoredDefinition[]): GlossaryEntry[] {
  const whole = definitions.filter(({ en, zhHant }) => en.length > 0 && zhHant.length > 0).toSorted(byChapter);
  const pairs = groupBy(whole, ({ en, zhHant }) => pairOf(en.join('/'), zhHant.join('/')));
  return [...pairs.values()].flatMap(entryOf);
}
