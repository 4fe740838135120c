import { checkReading, countNumbers, shareOf } from './check-reading';
import type { PageDocument } from './types';
import { countLetters } from './visible';

/** What is known of a text that has no page. */
export type CheckedFacts = { readonly letters: number; readonly caseFields: boolean };

/**
 * A text is a judgment where it names its court or number, and has numbered paragraphs or says whose judgment it is; else
 * it is a page like any other. Says how well it was read.
 */
export function describeReading(document: PageDocument, { letters, caseFields }: CheckedFacts): PageDocument {
  const numbers = countNumbers(document);
  const says = [document.judges, document.form, document.parties].filter((field) => field !== undefined).length;
  const isCase = caseFields ? numbers > 0 || says > 0 : numbers > 0 && says > 1;
  const kind = document.kind === 'judgment' && !isCase ? 'page' : document.kind;
  const known: PageDocument = { ...document, kind };
  const taken = Math.min(countLetters(document.text), letters);
  const facts = { document: known, taken, left: letters - taken, printed: { caseFields } };
  return { ...known, reading: { share: shareOf(facts), numbers, problems: checkReading(facts) } };
}
