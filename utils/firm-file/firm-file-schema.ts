import * as z from 'zod/mini';
import { endpointProfileSchema } from '../core/endpoint-profile';

/** Raised with every change of shape. */
export const FIRM_FILE_VERSION = 1;
export const FIRM_FILE_FORMAT = 'sidenote-firm';

const line = z.string().check(z.maxLength(500));

/** A profile as a firm hands it out: never a key, never a header's value, never a consent. */
const sharedProfileSchema = z.omit(endpointProfileSchema, {
  key: true,
  extraHeaders: true,
  quirks: true,
  remembered: true,
  managed: true,
});
export type SharedProfile = z.infer<typeof sharedProfileSchema>;

/** What a firm shares among its readers. */
export const firmFileSchema = z.object({
  format: z.literal(FIRM_FILE_FORMAT),
  version: z.literal(FIRM_FILE_VERSION),
  /** The firm's name for it: shown beside what comes from it. */
  name: line,
  /** ISO 8601; an older file never replaces a newer one. */
  issuedAt: z.iso.datetime(),
  terms: z._default(
    z.array(z.object({ en: line, zhHant: line, note: z.exactOptional(line) })).check(z.maxLength(50_000)),
    [],
  ),
  questions: z._default(z.array(line).check(z.maxLength(200)), []),
  /** Where the text stands on a host's pages, in the form of the packaged selectors; read by the sites' own schema. */
  selectors: z._default(z.record(z.string().check(z.maxLength(300)), z.unknown()), {}),
  endpoints: z._default(z.array(sharedProfileSchema).check(z.maxLength(50)), []),
  citationStyle: z.exactOptional(z.enum(['hk-court', 'oscola', 'oscola5'])),
});
export type FirmFile = z.infer<typeof firmFileSchema>;

/** A firm file as it lies on a server: its words as one string, so that the signature is of exactly these bytes. */
export const sealedFileSchema = z.object({
  format: z.literal(`${FIRM_FILE_FORMAT}-signed`),
  payload: z.string(),
  /** Ed25519, base64. */
  signature: z.string().check(z.maxLength(200)),
});
