/** What a reader of a chapter looks for first; definitions stand under *Terms*. */
export const OUTLINE_PARTS = ['offences', 'duties', 'prohibitions', 'powers', 'exceptions', 'commencement'] as const;
