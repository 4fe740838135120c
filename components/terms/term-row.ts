import type { LegalDocument } from '@/utils/core/legal-document';
import type { Span } from '@/utils/core/text-span';
import type { WeighedTerm } from '@/utils/glossary/weigh-terms';

/** Where the document uses a term. */
export type ShownPlace = Span & { readonly number?: string };

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
  readonly places: readonly ShownPlace[];
  /** How often it is used. */
  readonly count: number;
};

/** How many places a row lists; the rest is a number. */
export const PLACES_SHOWN = 6;

/** One row per term, in the order of their weight, with the paragraphs that use it. */
export function termRows(found: readonly WeighedTerm[], { paragraphs }: LegalDocument): readonly TermRow[] {
  const numbers = new Map(paragraphs.map(({ id, number }) => [id, number]));
  return found.map(({ entry, places }) => {
    const { id, en, zhHant, zhHans, source, note } = entry;
    const own = firstOfEach(places).map(({ start, end, paragraph = '' }) => {
      const number = numbers.get(paragraph);
      return { start, end, ...(number !== undefined && { number }) };
    });
    return { id, en, zhHant, zhHans, source, ...(note !== undefined && { note }), places: own, count: places.length };
  });
}

/** The first use in each paragraph. */
function firstOfEach(places: WeighedTerm['places']): WeighedTerm['places'] {
  const seen = new Set<string | undefined>();
  return places.filter(({ paragraph }) => !seen.has(paragraph) && seen.add(paragraph));
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

/** Rows in the order in which the document first uses them. */
export function sortByPlace(rows: readonly TermRow[]): readonly TermRow[] {
  const first = ({ places }: TermRow): number => places[0]?.start ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((left, right) => first(left) - first(right));
}
