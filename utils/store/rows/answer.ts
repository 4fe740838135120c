import * as z from 'zod/mini';
import { cacheFields } from './fields';

export const keptAnswerSchema = z.object({ ...cacheFields, question: z.string().check(z.maxLength(100_000)) });

export type KeptAnswer = z.infer<typeof keptAnswerSchema>;
