import * as z from 'zod/mini';
import { idField, lineField, timeField, urlField } from './fields';

const terms = z.array(lineField).check(z.maxLength(20));

/** A definition harvested from a chapter the reader opened or imported; it ranks behind the packaged glossary. */
export const keptDefinitionSchema = z.object({
  id: idField,
  /** `571`, `4A`. */
  cap: lineField,
  title: lineField,
  url: urlField,
  en: terms,
  zhHant: terms,
  section: z.exactOptional(lineField),
  scope: z.exactOptional(z.enum(['enactment', 'part', 'division', 'section', 'schedule'])),
  /** Of the chapter as published, ISO 8601. */
  versionDate: z.exactOptional(lineField),
  /** The name that both languages of the chapter share; imported ones only. */
  name: z.exactOptional(lineField),
  /** Which text an imported one was read from; absent where the reader kept it from a page. */
  readFrom: z.exactOptional(z.enum(['en', 'zh-Hant'])),
  keptAt: timeField,
});

export type KeptDefinition = z.infer<typeof keptDefinitionSchema>;
