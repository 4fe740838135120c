import type { ModelRequest } from '../core/ports';

/** Tokens. The answers are short, but some models think at length before they begin. */
const ENOUGH_TO_THINK = 2_000;

/** Asks for twenty numbers, so that a stream shows itself. */
export const COUNTING: ModelRequest = {
  purpose: 'question',
  messages: [{ role: 'user', content: 'Count from 1 to 20, separated by commas. Write nothing else.' }],
  maxOutputTokens: ENOUGH_TO_THINK,
};

const PARAGRAPH_SCHEMA = {
  name: 'answer',
  json: {
    type: 'object',
    properties: { paragraph: { type: 'string' } },
    required: ['paragraph'],
    additionalProperties: false,
  },
};

/** Asks for JSON, as every summary does. */
export const READING: ModelRequest = {
  purpose: 'question',
  messages: [
    {
      role: 'user',
      content:
        '[1] The appeal is dismissed.\n\nIn which paragraph is the appeal dismissed? Answer in JSON: {"paragraph": "…"}',
    },
  ],
  schema: PARAGRAPH_SCHEMA,
  maxOutputTokens: ENOUGH_TO_THINK,
};

/** About 5,000 tokens: what a short judgment takes, and more than Ollama's context when nobody raised it. */
const LONG_TEXT = Array.from(
  { length: 250 },
  (_, at) => `[${at + 1}] The court read affidavit number ${at + 1} and the exhibits to it.`,
);

/** Asks for one word after a long text. */
export const REMEMBERING: ModelRequest = {
  purpose: 'question',
  messages: [{ role: 'user', content: `${LONG_TEXT.join('\n')}\n\nAnswer with the word "read".` }],
  maxOutputTokens: ENOUGH_TO_THINK,
};
