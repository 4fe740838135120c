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

/**
 * The sentences of a judgment in which another case is mentioned, in order, each with the words found in it. `mentions` are the
 * places of its citations. It lists; it does not say what the law is.
 */
export function howCited(later: LegalDocument, mentions: readonly Pick<Span, 'start'>[]): CitingSentence[] {
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
