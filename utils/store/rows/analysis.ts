import * as z from 'zod/mini';
import { countField, idField, timeField } from './fields';

/** What was found in a text without a model, kept so that a page seen before costs nothing; it can be lost. */
export const keptAnalysisSchema = z.object({
  /** Hash of the text, part and rules. */
  key: idField,
  documentHash: idField,
  createdAt: timeField,
  lastUsedAt: timeField,
  bytes: countField,
  /** What the background found; read only under the rules that made it. */
  value: z.unknown(),
});

export type KeptAnalysis = z.infer<typeof keptAnalysisSchema>;
