import * as z from 'zod/mini';
import { LANGUAGES } from '../core/language';
import { DOCUMENT_SITES } from '../core/legal-document';
import { VERDICTS } from '../core/statement';
import { REFUSAL_REASONS } from './refuse-request';
import type { AnswerResult } from './types';

const texts = z.array(z.string());

const keptResult = z.object({
  question: z.string(),
  outcome: z.enum(['answered', 'not-answered', 'refused']),
  refusal: z.exactOptional(z.enum(REFUSAL_REASONS)),
  statements: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      paragraphs: texts,
      quotes: texts,
      sources: z.array(z.object({ label: z.string(), paragraph: z.string() })),
      verdict: z.enum(VERDICTS),
      // Looser than the checker's own type: an older version's finding still shows as text.
      findings: z.array(z.looseObject({ kind: z.string(), text: z.string(), detail: z.exactOptional(z.string()) })),
    }),
  ),
  language: z.enum(LANGUAGES),
  documents: z.array(
    z.object({
      label: z.string(),
      title: z.string(),
      url: z.string(),
      site: z.exactOptional(z.enum(DOCUMENT_SITES)),
    }),
  ),
  model: z.string(),
  host: z.string(),
  promptVersion: z.string(),
  madeAt: z.string(),
  complete: z.boolean(),
  usage: z.exactOptional(z.object({ input: z.number(), output: z.number() })),
});

/** Reads an answer that was kept; undefined where it is damaged or of another form. */
export function readAnswerResult(value: unknown): AnswerResult | undefined {
  const parsed = keptResult.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
