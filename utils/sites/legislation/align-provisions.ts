import type { LegalDocument, Paragraph } from '../../core/legal-document';

/** The same provision in two languages; one side is missing where a language divides the provision otherwise. */
export type AlignedProvision = {
  /** As a lawyer cites it: `s 4(1)(a)`. */
  readonly number: string;
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
};

/**
 * Lays two language versions of the same law side by side, provision by provision, in the order of the first.
 * Definitions stand under their section in each language's own order: they are sorted by the alphabet in English and
 * by strokes in Chinese, so the terms pair them, not their places.
 */
export function alignProvisions(left: LegalDocument, right: LegalDocument): AlignedProvision[] {
  const lefts = groupByNumber(left.paragraphs);
  const rights = groupByNumber(right.paragraphs);
  const numbers = [...new Set([...lefts.keys(), ...rights.keys()])];
  const order = new Map([...lefts.keys()].map((number, at) => [number, at]));
  return numbers
    .map((number) => ({ number, left: lefts.get(number) ?? [], right: rights.get(number) ?? [] }))
    .sort((a, b) => placeOf(a.number, order, numbers) - placeOf(b.number, order, numbers));
}

/** Finds the paragraphs of a provision in a document of the other language; those of the next level up where it has no such number. */
export function findProvision(document: LegalDocument, number: string): readonly Paragraph[] {
  for (let sought = number; sought !== ''; sought = outerNumber(sought)) {
    const found = document.paragraphs.filter((paragraph) => paragraph.number === sought);
    if (found.length > 0) return found;
  }
  return [];
}

/** `s 4(1)(a)` → `s 4(1)` → `s 4` → nothing. */
const outerNumber = (number: string): string => {
  const bracket = number.lastIndexOf('(');
  return bracket > 0 ? number.slice(0, bracket).trim() : '';
};

/** Those without a partner on the left stand behind the provision around them. */
function placeOf(number: string, order: ReadonlyMap<string, number>, all: readonly string[]): number {
  for (let outer = number; outer !== ''; outer = outerNumber(outer)) {
    const place = order.get(outer);
    if (place !== undefined) return outer === number ? place : place + 0.5;
  }
  return all.length;
}

function groupByNumber(paragraphs: readonly Paragraph[]): Map<string, Paragraph[]> {
  const groups = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.number === undefined) continue;
    const group = groups.get(paragraph.number);
    if (group) group.push(paragraph);
    else groups.set(paragraph.number, [paragraph]);
  }
  return groups;
}
