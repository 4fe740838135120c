import type { LegalDocument } from '@/utils/core/legal-document';
import type { Span } from '@/utils/core/text-span';
import type { GlossaryEntry } from '@/utils/glossary/types';

/** Where the document uses a term. */
export type TermPlace = Span & { readonly number?: string };

/** A glossary term of this document, or one that the page itself defines. */
export type TermRow = {
  readonly id: string;
  readonly en: string;
  readonly zhHant: string;
  readonly zhHans: string;
  /** `Cap. 609 s. 2`, or `usage`. */
  readonly source: string;
  readonly note?: string;
  /** In order of appearance; the first of each paragraph. */
  readonly places: readonly TermPlace[];
  /** How often it is used. */
  readonly count: number;
};

/** How many places a row lists; the rest is a number. */
export const PLACES_SHOWN = 6;

/** What makes a term of a document worth a line: used often, long, and fixed by statute rather than by usage. */
function weigh({ en, zhHant, source, count }: TermRow): number {
  const length = Math.max(en.split(' ').length, zhHant.length / 2);
  return Math.log2(1 + count) * (1 + length / 2) + (source === 'usage' ? 0 : 0.5);
}

type Found = Span & { readonly entry: GlossaryEntry };

/** One row per term, heaviest first, with the paragraphs that use it. */
export function listTerms(found: readonly Found[], document: LegalDocument): readonly TermRow[] {
  const byEntry = Map.groupBy(found, ({ entry }) => entry.id);
  const rows = [...byEntry.values()].flatMap((uses) => {
    const entry = uses[0]?.entry;
    if (entry === undefined) return [];
    const { id, en, zhHant, zhHans, source, note } = entry;
    const places = placesOf(uses, document);
    return [{ id, en, zhHant, zhHans, source, ...(note !== undefined && { note }), places, count: uses.length }];
  });
  return rows.toSorted((a, b) => weigh(b) - weigh(a));
}

/** The first use in each paragraph. */
function placesOf(uses: readonly Span[], document: LegalDocument): readonly TermPlace[] {
  const places: TermPlace[] = [];
  let at = 0;
  let last = -1;
  for (const { start, end } of uses.toSorted((a, b) => a.start - b.start)) {
    while ((document.paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    if (at === last) continue;
    last = at;
    const number = document.paragraphs[at]?.number;
    places.push({ start, end, ...(number !== undefined && { number }) });
  }
  return places;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Rows whose English, Chinese or source contains every word typed. */
export function filterTerms(rows: readonly TermRow[], filter: string): readonly TermRow[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  return rows.filter(({ en, zhHant, zhHans, source }) => {
    const text = fold(`${en} ${zhHant} ${zhHans} ${source}`);
    return words.every((word) => text.includes(word));
  });
}
