import * as z from 'zod/mini';
import { idField, lineField, timeField } from './fields';

/** What the client said to the use of AI; `no` blocks endpoints for the matter. */
export const CLIENT_CONSENTS = ['yes', 'no', 'not-asked'] as const;

export const matterSchema = z.object({
  id: idField,
  name: lineField,
  clientConsent: z.enum(CLIENT_CONSENTS),
  createdAt: timeField,
});

export type Matter = z.infer<typeof matterSchema>;
