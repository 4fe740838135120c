import type { LegalDocument } from '@/utils/core/legal-document';
import type { Span } from '@/utils/core/text-span';
import type { JumpTarget } from '@/utils/messaging/background-to-page';

/** The stretch of the document's text that a jump leads to; undefined where there is no such paragraph. */
export function findTarget(document: LegalDocument, target: JumpTarget): Span | undefined {
  if ('span' in target) return target.span;
  // Stands in another text: whoever reads both looks there.
  if ('counterpart' in target) return undefined;
  if ('paragraph' in target) return document.paragraphs.find(({ id }) => id === target.paragraph);
  const numbered = document.paragraphs.filter(({ number }) => number === target.number);
  // Numbering may restart in each opinion.
  return numbered.find(({ opinion }) => opinion === target.opinion) ?? numbered[0];
}
