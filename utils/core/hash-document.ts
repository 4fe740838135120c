import { hashText } from './hash';
import type { LegalDocument, MinimalDocument } from './legal-document';

/** The words that a document is named by: title, numbers, paragraphs. */
export const wordsOf = (document: LegalDocument | MinimalDocument): string =>
  JSON.stringify([document.title, document.paragraphs.map(({ number, text }) => [number ?? '', text])]);

/** Names a document's content: the same words under the same numbers, wherever they were read. */
export const hashDocument = (document: LegalDocument | MinimalDocument): string => hashText(wordsOf(document));
