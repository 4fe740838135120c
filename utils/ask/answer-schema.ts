import type { ModelRequest } from '../core/ports';

/** What endpoints that can be held to a schema are asked to follow; strict mode wants every field required. */
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
