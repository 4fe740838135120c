import type { LegalDocument } from '../core/legal-document';
import type { Span } from '../core/text-span';
import type { GlossaryIndex } from './build-index';
import { chooseAbbreviations } from './choose-abbreviations';
import { chooseByField } from './choose-by-field';
import { foldEnglish } from './english-words';
import { type FoundTerm, findTerms } from './find-terms';
import { ordinaryShare } from './ordinary-words';
import { findProperNames } from './proper-names';
import type { GlossaryEntry } from './types';

/** Where a term stands: the span in the document's text and the paragraph around it. */
export type TermPlace = Span & { readonly paragraph?: string };

/** A term of a document with every place where it stands. */
export type WeighedTerm = {
  readonly entry: GlossaryEntry;
  readonly weight: number;
  readonly places: readonly TermPlace[];
};

type Weighable = Pick<LegalDocument, 'text' | 'paragraphs' | 'parties' | 'judges' | 'counsel'>;

/** A shorter name is an initial or a word of its own. */
const SHORTEST_NAME = 4;

/** Where the names of parties, judges and counsel stand: Trust Company Limited is no trust. */
function namesAround({ text, parties = [], judges = [], counsel = [] }: Weighable): Span[] {
  const names = new Set([...parties, ...judges, ...counsel].filter(({ length }) => length >= SHORTEST_NAME));
  return [...names].flatMap((name) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      spans.push({ start: at, end: at + name.length });
    }
    return spans;
  });
}

/** A term in a title or heading says what the document is about. */
const HEADING_WEIGHT = 3;

/** Half a judgment of those counted: what none of them holds is rare, not infinitely so. */
const UNSEEN = 0.004;

/** Courts, offices and titles say where a case stands, not what it is about; what one chapter defines says less. */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  title: 0.25,
  'courts & persons': 0.4,
  general: 0.7,
  ranks: 0.3,
};
const DEFINED_WEIGHT = 0.6;

/** The rarer a term is in ordinary judgments, the more it says of this one. */
function rarity(entry: GlossaryEntry): number {
  const forms = [entry.en, ...(entry.variants?.en ?? [])];
  const share = Math.max(...forms.map((form) => ordinaryShare(foldEnglish(form))));
  const meaning = entry.common || entry.source === 'usage' ? 1 : DEFINED_WEIGHT;
  return Math.log(1 / (share + UNSEEN)) * meaning * (KIND_WEIGHT[entry.domain] ?? 1);
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

/** The terms of a text, each with the meaning that the rest of the text gives it. */
const meantTerms = (index: GlossaryIndex, text: string): readonly FoundTerm[] =>
  chooseByField(index, chooseAbbreviations(index, text, findTerms(index, text)));

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
  return [
    ...groupByEntry(
      outside(meantTerms(index, document.text), [
        ...except,
        ...namesAround(document),
        ...findProperNames(document.text),
      ]),
    ),
  ]
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
      const length = Math.sqrt(Math.log2(1 + Math.max(entry.en.split(' ').length, entry.zhHant.length / 2)));
      return { entry, weight: Math.log2(1 + count) * rarity(entry) * length, places };
    })
    .sort((left, right) => right.weight - left.weight);
}
