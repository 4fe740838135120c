import type { LegalDocument } from './legal-document';

/** The longest page we carry between contexts, UTF-16 units; the longest HK judgments are about a third of it. */
export const LONGEST_TEXT = 4_000_000;

/** Cap. 622, the longest Ordinance, has some 12,000. */
export const MOST_PARAGRAPHS = 50_000;

/** Whether a page is longer than any law, and would only wear its reader's computer out. */
export const isTooLong = ({ text, paragraphs }: Pick<LegalDocument, 'text' | 'paragraphs'>): boolean =>
  text.length > LONGEST_TEXT || paragraphs.length > MOST_PARAGRAPHS;
