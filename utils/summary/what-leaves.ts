import { hashDocument } from '../core/hash-document';
import type { LegalDocument } from '../core/legal-document';
import { isPublic } from '../privacy/public-material';
import { type LeavingText, partOf } from '../privacy/what-leaves';

/** What a summary sends: the text of one document, public or not. */
export const leavingOfSummary = (document: LegalDocument): LeavingText => ({
  is: 'text',
  documents: [{ url: document.url, site: document.site, hash: hashDocument(document) }],
  parts: partOf(isPublic(document) ? 'page-text' : 'file-text', [document.text]),
});
