import * as z from 'zod/mini';
import type { ModelRequest } from '../core/ports';

const texts = z.array(z.coerce.string());

/** An answer as a model gives it, once its JSON could be read; missing lists are empty. */
export const modelAnswerSchema = z.object({
  answered: z._default(z.boolean(), true),
  statements: z._default(z.array(z.unknown()), []),
});

/** One statement of it; a model that names one paragraph often forgets the list around it. */
export const modelStatementSchema = z.object({
  text: z.string().check(z.minLength(1)),
  paragraphs: z._default(
    z.union([
      texts,
      z.pipe(
        z.coerce.string(),
        z.transform((one: string) => [one]),
      ),
    ]),
    [],
  ),
  quotes: z._default(
    z.union([
      texts,
      z.pipe(
        z.string(),
        z.transform((one: string) => [one]),
      ),
    ]),
    [],
  ),
});

/** The same as JSON Schema, for endpoints that hold a model to it; strict mode wants every field required. */
export const ANSWER_SCHEMA: NonNullable<ModelRequest['schema']> = {
  name: 'answer',
  json: {
    type: 'object',
    additionalProperties: false,
    required: ['answered', 'statements'],
    properties: {
      answered: { type: 'boolean' },
      statements: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['text', 'paragraphs', 'quotes'],
          properties: {
            text: { type: 'string' },
            paragraphs: { type: 'array', items: { type: 'string' } },
            quotes: { type: 'array', items: { type: 'string' } },
          },
        },
      },
    },
  },
};
