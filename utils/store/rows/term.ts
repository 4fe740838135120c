import * as z from 'zod/mini';
import { idField, lineField, timeField } from './fields';

/** A pair of terms of the reader's own: it stands before the packaged glossary. */
export const ownTermSchema = z.object({
  id: idField,
  en: lineField,
  zhHant: lineField,
  zhHans: z.exactOptional(lineField),
  note: z.exactOptional(lineField),
  /** Where the reader met it: a citation or an address. */
  source: z.exactOptional(lineField),
  createdAt: timeField,
  updatedAt: timeField,
});

export type OwnTerm = z.infer<typeof ownTermSchema>;
