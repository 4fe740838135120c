import * as z from 'zod/mini';
import { legalDocumentSchema, spanSchema } from './document-schema';
import type { PageSettings } from './page-to-background';

/** What an extension page or the background asks of the content script that reads a page. */

const request = <Type extends string, Fields extends z.core.$ZodShape>(type: Type, fields: Fields) =>
  z.object({ to: z.literal('page'), type: z.literal(type), ...fields });

const name = z.string().check(z.maxLength(2_000));

/** Where to jump: a paragraph by its id or printed number, or a range of the document's text. */
export const jumpTargetSchema = z.union([
  z.object({ paragraph: name }),
  z.object({ number: name, opinion: z.exactOptional(name) }),
  z.object({ span: spanSchema }),
  /** A range of the other language's text, on a bilingual page. */
  z.object({ counterpart: spanSchema }),
]);
export type JumpTarget = z.infer<typeof jumpTargetSchema>;

export const pageRequestSchema = z.discriminatedUnion('type', [
  /** Is a reader there? Asked before injecting one: two copies invalidate each other (wxt #1937). */
  request('ping', {}),
  request('get-document', {}),
  request('jump-to', { target: jumpTargetSchema }),
  request('get-selection', {}),
  /** Without `open`: the other way round. */
  request('toggle-sidebar', { open: z.exactOptional(z.boolean()) }),
  request('show-citations', {}),
  /** The selection with citation and paragraph, onto the clipboard; only the page can copy, a worker has no clipboard. */
  request('copy-pinpoint', {}),
  /** Pushed by the background when the reader changes a setting. Unchecked inside on purpose: our own words. */
  request('settings-changed', { settings: z.custom<PageSettings>((value) => typeof value === 'object') }),
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** Why a page gave no document; the first four are the reasons of `readDocument`. */
export const NO_DOCUMENT_REASONS = [
  'no-text-yet',
  'not-supported',
  'layout-not-understood',
  'frameset',
  'not-reachable',
] as const;
export type NoDocumentReason = (typeof NO_DOCUMENT_REASONS)[number];

/** Replies of a page are checked: its process is less trusted than the extension's own pages. */
export const pageReplySchemas = {
  ping: z.object({ url: z.string(), readable: z.boolean(), open: z.boolean() }),
  'get-document': z.discriminatedUnion('readable', [
    z.object({
      readable: z.literal(true),
      document: legalDocumentSchema,
      hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
    z.object({
      readable: z.literal(false),
      reason: z.enum(NO_DOCUMENT_REASONS),
      /** What was looked for and found, without the page's text: for *Copy report*. */
      report: z.exactOptional(z.string().check(z.maxLength(10_000))),
    }),
  ]),
  'jump-to': z.object({ found: z.boolean() }),
  'get-selection': z.object({
    text: z.string().check(z.maxLength(200_000)),
    /** The selection in the document's text, where it lies in it. */
    span: z.exactOptional(spanSchema),
  }),
  'toggle-sidebar': z.object({ open: z.boolean() }),
  'show-citations': z.null(),
  'copy-pinpoint': z.object({ copied: z.boolean() }),
  'settings-changed': z.null(),
};
export type PageReplies = { [Type in keyof typeof pageReplySchemas]: z.infer<(typeof pageReplySchemas)[Type]> };
