/** The closed list from which a second reader answers. */
export const READINGS = [
  /** The paragraphs say what the statement says. */
  'says-so',
  /** They say the opposite. */
  'opposite',
  /** They say it of another person, thing, date or case. */
  'of-another',
  /** It stands there, but as somebody else's words: counsel's, a witness's, the court's below, a dissent's. */
  'others-words',
  /** They do not say it. */
  'does-not-say',
] as const;
export type Says = (typeof READINGS)[number];

/** What a second reader said of one statement, and whether that counts. */
export type Reading = {
  readonly says: Says;
  /** Whose words they are, as the reader called them: `counsel for the applicant`. */
  readonly whose?: string;
  /** The words that show it, as they stand in a cited paragraph. */
  readonly words?: string;
  /** The label of the paragraph in which they stand. */
  readonly paragraph?: string;
  /** False where its words stand in none of the cited paragraphs: then nothing follows from it. */
  readonly counts: boolean;
};

/** A reading, and the model that read. */
export type ReadingBy = Reading & { readonly by: string };

export const disagrees = ({ says, counts }: Reading): boolean => counts && says !== 'says-so';
