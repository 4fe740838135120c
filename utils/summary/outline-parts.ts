import type { SectionCard } from './describe-section';
import type { LegislationOutline, OutlineEntry } from './outline-legislation';

/** What a reader of a chapter looks for first; definitions stand under *Terms*. */
export const OUTLINE_PARTS = ['offences', 'duties', 'prohibitions', 'powers', 'exceptions', 'commencement'] as const;
export type OutlinePart = (typeof OUTLINE_PARTS)[number];

/**
 * What stands below the overview of a chapter or a section, by kind: the overview has the offences, a section's card its elements,
 * penalties and defences; what two kinds hold stands in the first of them.
 */
export function partsBelow(
  outline: LegislationOutline,
  card?: SectionCard,
): { readonly part: OutlinePart; readonly entries: readonly OutlineEntry[] }[] {
  const above = [outline.offences, card?.elements, card?.defences, card?.penalties].flatMap((told = []) => told);
  const shown = new Set(above.map(({ start }) => start));
  return OUTLINE_PARTS.filter((part) => part !== 'offences').flatMap((part) => {
    const entries = outline[part].filter(({ start }) => !shown.has(start));
    for (const { start } of entries) shown.add(start);
    return entries.length === 0 ? [] : [{ part, entries }];
  });
}
