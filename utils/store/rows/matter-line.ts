import * as z from 'zod/mini';
import { VERDICTS } from '../../core/statement';
import { idField, lineField, timeField, urlField } from './fields';

/** A line that the reader keeps with a matter, or with none: a sentence, a passage, a statement, an authority. */
export const matterLineSchema = z.object({
  id: idField,
  matterId: z.exactOptional(idField),
  text: lineField,
  /** Whose words they are: the page's, verbatim, or a model's. */
  origin: z.enum(['page', 'model']),
  /** What checking found in a model's words. */
  verdict: z.exactOptional(z.enum(VERDICTS)),
  /** The paragraph it rests on, as printed: `12`, `s 4(1)`. */
  number: z.exactOptional(lineField),
  /** Empty for a file. */
  url: urlField,
  title: lineField,
  citation: z.exactOptional(lineField),
  /** Of the page's own words: what a study card asks for, with them as its answer. */
  asks: z.exactOptional(z.enum(['held', 'elements'])),
  keptAt: timeField,
});
export type MatterLine = z.infer<typeof matterLineSchema>;

/** A line as the panel shows it, without the page it stands on. */
export type LineToKeep = Pick<MatterLine, 'text' | 'origin' | 'verdict' | 'number' | 'asks'>;
