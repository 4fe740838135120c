import { findLabelled } from '@/utils/core/label-paragraphs';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Span } from '@/utils/core/text-span';
import type { JumpTarget } from '@/utils/messaging/background-to-page';

/** The stretch of the document's text that a jump leads to; undefined where there is no such paragraph. */
export function findTarget(document: LegalDocument, target: JumpTarget): Span | undefined {
  if ('span' in target) return target.span;
  // Stands in another text: whoever reads both looks there.
  if ('counterpart' in target) return undefined;
  if ('paragraph' in target) return document.paragraphs.find(({ id }) => id === target.paragraph);
  const ids = new Set(findLabelled(document, target.number).map(({ blocks }) => blocks[0].id));
  const labelled = document.paragraphs.filter(({ id }) => ids.has(id));
  // Numbering may restart in each opinion.
  return labelled.find(({ opinion }) => opinion === target.opinion) ?? labelled[0];
}
