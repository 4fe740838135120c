import { hashText } from './hash';
import type { LegalDocument, MinimalDocument } from './legal-document';

/** Names a document's content: the same words under the same numbers, wherever they were read. */
export const hashDocument = (document: LegalDocument | MinimalDocument): string =>
  hashText(JSON.stringify([document.title, document.paragraphs.map(({ number, text }) => [number ?? '', text])]));
