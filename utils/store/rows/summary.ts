import * as z from 'zod/mini';
import { cacheFields } from './fields';

export const keptSummarySchema = z.object(cacheFields);

export type KeptSummaryRow = z.infer<typeof keptSummarySchema>;
