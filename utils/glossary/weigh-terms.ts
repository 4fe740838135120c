import type { LegalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import type { GlossaryIndex } from './build-index';
import { type FoundTerm, findTerms } from './find-terms';
import type { GlossaryEntry } from './types';

/** Where a term stands: the span in the document's text and the paragraph around it. */
export type TermPlace = Span & { readonly paragraph?: string };

/** A term of a document with every place where it stands. */
export type WeighedTerm = {
  readonly entry: GlossaryEntry;
  readonly weight: number;
  readonly places: readonly TermPlace[];
};

type Weighable = Pick<LegalDocument, 'text' | 'paragraphs'>;

/** A term in a title or heading says what the document is about. */
const HEADING_WEIGHT = 3;

/** How many terms of the glossary hold a word; the rarer its words, the more a term says. */
function rarity(index: GlossaryIndex, entry: GlossaryEntry): number {
  const words = entry.en.toLowerCase().split(/[^a-z]+/);
  const holds = words.map((word) => index.words[index.wordNumbers.get(word) ?? -1]?.forms.length ?? 1);
  return Math.log(1 + index.entries.length / Math.min(...holds, index.entries.length));
}

/** Paragraphs in order of their text, so that places are found in one walk. */
function paragraphAt(paragraphs: Weighable['paragraphs'], offset: number) {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

function groupByEntry(found: readonly FoundTerm[]): Map<GlossaryEntry, FoundTerm[]> {
  const groups = new Map<GlossaryEntry, FoundTerm[]>();
  for (const term of found) {
    const group = groups.get(term.entry);
    if (group === undefined) groups.set(term.entry, [term]);
    else group.push(term);
  }
  return groups;
}

/** What overlaps none of these spans; both lists are in the order of the text. */
function outside(found: readonly FoundTerm[], except: readonly Span[]): FoundTerm[] {
  const spans = except.toSorted((left, right) => left.start - right.start);
  let at = 0;
  let reached = 0;
  return found.filter(({ start, end }) => {
    for (let span = spans[at]; span !== undefined && span.start < end; span = spans[++at]) {
      reached = Math.max(reached, span.end);
    }
    return reached <= start;
  });
}

/**
 * Lists the glossary terms of a document, weightiest first, with their places in the order of the text. What stands
 * inside a citation (`except`) is part of it: `HKCFAR` there is a series of reports, not a set of rules.
 */
export function weighTerms(index: GlossaryIndex, document: Weighable, except: readonly Span[] = []): WeighedTerm[] {
  return [...groupByEntry(outside(findTerms(index, document.text), except))]
    .map(([entry, found]) => {
      const paragraphs = found.map(({ start }) => paragraphAt(document.paragraphs, start));
      const count = paragraphs.reduce(
        (sum, paragraph) => sum + (paragraph?.role === 'title' || paragraph?.role === 'heading' ? HEADING_WEIGHT : 1),
        0,
      );
      const places = found.map(({ start, end }, at): TermPlace => {
        const paragraph = paragraphs[at];
        return { start, end, ...(paragraph ? { paragraph: paragraph.id } : {}) };
      });
      const length = Math.log2(1 + Math.max(entry.en.split(' ').length, entry.zhHant.length / 2));
      return { entry, weight: (1 + Math.log(count)) * rarity(index, entry) * length, places };
    })
    .sort((left, right) => right.weight - left.weight);
}
