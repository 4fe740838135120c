import * as z from 'zod/mini';
import { LANGUAGES } from '../../core/language';

/** Pieces that rows share. */
export const idField = z.string().check(z.minLength(1), z.maxLength(200));

export const lineField = z.string().check(z.maxLength(2_000));

export const urlField = z.string().check(z.maxLength(10_000));

export const countField = z.int().check(z.nonnegative());

/** ISO 8601 in UTC, so that rows sort by time as text. */
export const timeField = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** A finished result of a model, kept so that it need not be asked for again; it can be lost. */
export const cacheFields = {
  key: idField,
  documentHash: idField,
  url: urlField,
  title: lineField,
  citation: z.exactOptional(lineField),
  language: z.enum(LANGUAGES),
  model: lineField,
  host: lineField,
  promptVersion: lineField,
  createdAt: timeField,
  lastUsedAt: timeField,
  /** UTF-16 units of the result as JSON, twice: what it takes on disk, nearly enough to trim by. */
  bytes: countField,
  matterId: z.exactOptional(idField),
  /** `session`: deleted when the browser closes, like the record it belongs to. */
  keep: z.exactOptional(z.enum(['session', 'kept'])),
  /** What `utils/summary` or `utils/ask` made; each reads it again by its own schema. */
  result: z.unknown(),
};
