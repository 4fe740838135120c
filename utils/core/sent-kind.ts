/** What a send is made of; each is listed on the sheet before it and can be taken out of it. */
export const SENT_KINDS = [
  'page-text',
  'file-text',
  'selection',
  'question',
  'history',
  'notes',
  'instructions',
  'term',
] as const;
export type SentKind = (typeof SENT_KINDS)[number];
