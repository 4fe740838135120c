import type { LegalDocument } from '@/utils/core/legal-document';
import { checkStatement } from '@/utils/grounding/check-statement';
import type { CheckedSummaryStatement } from '@/utils/summary/types';

/** Checks a statement anew after the reader changed its wording or its paragraphs. */
export function checkAgain(statement: CheckedSummaryStatement, document: LegalDocument): CheckedSummaryStatement {
  const { text, paragraphs } = statement;
  // Words the model quoted for its own sentence say nothing about the reader's.
  const checked = checkStatement({ text, paragraphs, quotes: [] }, document);
  return { ...statement, ...checked, quotes: [] };
}
