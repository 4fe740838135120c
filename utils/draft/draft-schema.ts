import * as z from 'zod/mini';
import { LANGUAGES } from '../core/language';
import { DOCUMENT_SITES } from '../core/legal-document';
import { VERDICTS } from '../core/statement';
import { DRAFT_KINDS, type Draft } from './types';

const source = z.object({ label: z.string(), paragraph: z.exactOptional(z.string()), number: z.string() });

const sentence = z.object({
  id: z.string(),
  text: z.string(),
  origin: z.enum(['page', 'model', 'lawyer']),
  sources: z.array(source),
  verdict: z.exactOptional(z.enum(VERDICTS)),
  machineTranslation: z.exactOptional(z.boolean()),
  edited: z.exactOptional(z.boolean()),
  kept: z.exactOptional(z.boolean()),
});

const block = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    id: z.string(),
    style: z.enum(['paragraph', 'bullet', 'quotation']),
    sentences: z.array(sentence),
  }),
  z.object({
    type: z.literal('table'),
    id: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(sentence)),
  }),
]);

const header = z.object({
  sources: z.array(
    z.object({
      label: z.string(),
      title: z.string(),
      url: z.string(),
      site: z.exactOptional(z.enum(DOCUMENT_SITES)),
      neutralCitation: z.exactOptional(z.string()),
      versionDate: z.exactOptional(z.string()),
      readAt: z.string(),
      restriction: z.exactOptional(z.string()),
      unsure: z.exactOptional(z.literal(true)),
    }),
  ),
  models: z.array(z.object({ name: z.string(), host: z.string(), at: z.string() })),
  madeAt: z.string(),
  review: z.discriminatedUnion('state', [
    z.object({ state: z.literal('not-reviewed') }),
    z.object({ state: z.literal('reviewed'), by: z.string(), at: z.string() }),
  ]),
});

/** A draft as it is kept and transferred. A later form gets a later version number and a step from this one. */
export const draftSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  kind: z.enum(DRAFT_KINDS),
  title: z.string(),
  language: z.enum(LANGUAGES),
  sections: z.array(z.object({ id: z.string(), key: z.string(), heading: z.string(), blocks: z.array(block) })),
  header,
});

/** Reads a draft that was kept; undefined where it is damaged or of another form. */
export function readDraft(value: unknown): Draft | undefined {
  const parsed = draftSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
