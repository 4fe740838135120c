import type { MinimalDocument } from '../core/legal-document';

/** Whether a document is an enactment, by its kind or, where it has none, its title. */
export const isLegislation = (document: MinimalDocument): boolean =>
  /\b(?:Ordinance|Regulations?|Rules|Act|By-?laws)\b[^a-z]*$|[條条规規]例|規則|规则/i.test(document.title) ||
  ('kind' in document && document.kind === 'legislation');
