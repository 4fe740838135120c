import { extractFromDocument } from '../citations/extract-from-document';
import { labelsById } from '../core/label-paragraphs';
import type { LegalDocument } from '../core/legal-document';
import { splitSentences } from '../core/sentences';
import type { Span } from '../core/text-span';
import { findHits } from '../rules/rule';
import { TREATMENT_ROWS, type Treatment } from './treatment-rows';

/** A sentence of a later judgment about the case, with the words that say what it does with it. */
export type CitingSentence = Span & {
  readonly text: string;
  /** The paragraph's label: its printed number, else counted. */
  readonly label?: string;
  /** Of the first row that spoke; undefined where the case is only named. */
  readonly treatment?: Treatment;
  readonly rule?: string;
};

export type CitedCase = {
  readonly neutralCitation?: string;
  readonly actionNumbers?: readonly string[];
  readonly title: string;
};

/**
 * The sentences in which a judgment speaks of another case, in order, each with the words found in it. It lists; it does not
 * say what the law is.
 */
export function howCited(later: LegalDocument, cited: CitedCase): CitingSentence[] {
  const norms = new Set([cited.neutralCitation, ...(cited.actionNumbers ?? [])].filter((norm) => norm !== undefined));
  const mentions = extractFromDocument(later).filter(
    (citation) => norms.has(citation.norm) || isNamed(citation, cited),
  );
  const labels = labelsById(later);
  return later.paragraphs.flatMap((paragraph) => {
    const here = mentions.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
    if (here.length === 0) return [];
    return splitSentences(paragraph.text).flatMap((sentence): CitingSentence[] => {
      const [start, end] = [paragraph.start + sentence.start, paragraph.start + sentence.end];
      if (!here.some((mention) => mention.start >= start && mention.start < end)) return [];
      const text = later.text.slice(start, end);
      const [hit] = findHits(TREATMENT_ROWS, text);
      const label = labels.get(paragraph.id);
      return [
        {
          start,
          end,
          text,
          ...(label !== undefined && { label }),
          ...(hit && { treatment: hit.rule.means, rule: hit.rule.name }),
        },
      ];
    });
  });
}

/** Reports cite a case by its name and a report; the name must be the whole of it. */
const isNamed = (
  { caseName, kind }: { readonly caseName?: string; readonly kind: string },
  { title }: CitedCase,
): boolean =>
  caseName !== undefined && kind.startsWith('case') && foldName(caseName) === foldName(title) && title.length > 8;

const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:limited|ltd|and another|and others)\b|[.,'’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
