import * as z from 'zod/mini';
import { idField, lineField, timeField, urlField } from './fields';

/** A text that the reader keeps with a matter (or with none), so that it can be opened without its page. */
export const keptTextSchema = z.object({
  /** Matter and hash: kept for two matters, it is two rows, and one goes without the other. */
  key: idField,
  hash: idField,
  matterId: z.exactOptional(idField),
  url: urlField,
  title: lineField,
  citation: z.exactOptional(lineField),
  keptAt: timeField,
  /** Read again by the schema of documents before it is shown. */
  document: z.unknown(),
});

export type KeptText = z.infer<typeof keptTextSchema>;
