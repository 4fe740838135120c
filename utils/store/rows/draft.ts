import * as z from 'zod/mini';
import { countField, idField, lineField, timeField } from './fields';

/** What the reader writes. Unlike a cache it is never trimmed. `body` is checked by `utils/draft`. */
export const keptDraftSchema = z.object({
  id: idField,
  title: lineField,
  /** Case note, research note, …: the name `utils/draft` gives it. */
  kind: lineField,
  body: z.unknown(),
  createdAt: timeField,
  updatedAt: timeField,
  /** Number of the latest version. */
  version: countField,
  matterId: z.exactOptional(idField),
  documentHash: z.exactOptional(idField),
});

export type KeptDraft = z.infer<typeof keptDraftSchema>;

export const draftVersionSchema = z.object({
  draftId: idField,
  number: countField,
  savedAt: timeField,
  body: z.unknown(),
  bytes: countField,
});

export type DraftVersion = z.infer<typeof draftVersionSchema>;
