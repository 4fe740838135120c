import * as z from 'zod/mini';
import { LANGUAGES } from '../core/language';
import { consentSchema } from '../privacy/consent';
import { maskingSchema } from '../privacy/masked-model';
import { readSummaryResult } from '../summary/schema';
import { SUMMARY_LENGTHS, type SummaryResult } from '../summary/types';
import { legalDocumentSchema } from './document-schema';

/**
 * The long call of the in-page sidebar: one port, one `start`, then events, each with the request's id.
 * Only summaries run this way; questions and drafts are typed in the side panel, which calls the model itself.
 */
export const STREAM_PORT = 'model';

/** Chrome ends an idle worker after 30 s, an open port notwithstanding; a message every 20 s keeps it. */
export const PING_INTERVAL_MS = 20_000;

const requestId = z.string().check(z.minLength(1), z.maxLength(100));

export const streamRequestSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    requestId,
    kind: z.literal('summary'),
    document: legalDocumentSchema,
    /** Language of the answer. */
    language: z.enum(LANGUAGES),
    length: z.enum(SUMMARY_LENGTHS),
    /** What the reader agreed to, as the screen showed it. */
    consent: consentSchema,
    /** Names and numbers that leave as placeholders. */
    masking: z.exactOptional(maskingSchema),
    /** What came of an interrupted summary, for *Continue*. */
    continueFrom: z.exactOptional(z.custom<SummaryResult>((kept) => readSummaryResult(kept) !== undefined)),
    /** Send the best paragraphs only, when the whole is too long. */
    selectedOnly: z.exactOptional(z.boolean()),
    /** Ask again although the cache holds an answer. */
    fresh: z.exactOptional(z.boolean()),
  }),
  z.object({ type: z.literal('ping'), requestId }),
  z.object({ type: z.literal('stop'), requestId }),
]);
export type StreamRequest = z.infer<typeof streamRequestSchema>;
export type StreamStart = Extract<StreamRequest, { type: 'start' }>;

/** What comes back. `Event` is what the summary yields, unchecked on purpose: the sender is our own background. */
export type StreamReply<Event> =
  | { readonly requestId: string; readonly type: 'event'; readonly event: Event }
  | { readonly requestId: string; readonly type: 'end' };
