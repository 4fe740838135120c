import type { Claim } from './claim';
import { findInexact } from './inexact-quotations';
import { findQuotation } from './quotations';
import type { SourceIndex } from './source-index';
import { locate, type SourceParagraph } from './source-paragraphs';
import type { GroundingFinding } from './types';

/** Looks for every quotation in the cited paragraphs, then in the rest of the document. */
export const checkQuotations = (claim: Claim, index: SourceIndex): GroundingFinding[] =>
  claim.quotes.map((quote) => checkQuotation(quote, claim, index));

function checkQuotation(quote: string, claim: Claim, index: SourceIndex): GroundingFinding {
  const here = findIn(quote, claim.paragraphs, index);
  if (here) return { kind: 'quotation-found', text: quote, evidence: locate(here.paragraph, here.span) };
  const nearly = claim.paragraphs.find(({ text }) => findInexact(quote, text));
  const inexact = nearly && findInexact(quote, nearly.text);
  if (nearly && inexact) return { kind: 'quotation-inexact', text: quote, evidence: locate(nearly, inexact) };
  const elsewhere = findIn(quote, index.paragraphs, index);
  if (!elsewhere) return { kind: 'quotation-missing', text: quote };
  const { number } = elsewhere.paragraph;
  const evidence = locate(elsewhere.paragraph, elsewhere.span);
  if (number === '') return { kind: 'quotation-elsewhere', text: quote, evidence };
  return { kind: 'quotation-elsewhere', text: quote, detail: number, evidence, fix: [number] };
}

function findIn(quote: string, paragraphs: readonly SourceParagraph[], index: SourceIndex) {
  for (const paragraph of paragraphs) {
    const span = findQuotation(quote, index.squashedOf(paragraph));
    if (span) return { paragraph, span };
  }
  return undefined;
}
