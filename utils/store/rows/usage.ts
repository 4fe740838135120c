import * as z from 'zod/mini';
import { countField, idField } from './fields';

/** Tokens and cost of one day at one endpoint for one matter (`''`: none). */
export const usageSchema = z.object({
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  profileId: idField,
  matterId: z.string().check(z.maxLength(200)),
  calls: countField,
  input: countField,
  output: countField,
  /** In the currency of the spending settings, by the prices the reader entered. */
  cost: z.number().check(z.nonnegative()),
});

export type UsageRow = z.infer<typeof usageSchema>;
