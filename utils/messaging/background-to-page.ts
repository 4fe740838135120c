import * as z from 'zod/mini';
import { legalDocumentSchema, spanSchema } from './document-schema';

/** What the background asks of the script that reads a page; the panel asks through it. */

const name = z.string().check(z.maxLength(2_000));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Where to jump: a paragraph by its id or printed number, or a range of the document's text. */
export const jumpTargetSchema = z.union([
  z.object({ paragraph: name }),
  z.object({ number: name, opinion: z.exactOptional(name) }),
  z.object({ span: spanSchema }),
  /** A range of the other language's text, on a bilingual page. */
  z.object({ counterpart: spanSchema }),
]);
export type JumpTarget = z.infer<typeof jumpTargetSchema>;

type Span = z.infer<typeof spanSchema>;

/** How a page is read when the reader asks: as it stands, from the site's own data, from the block pointed at. */
export type ReadingWay = 'again' | 'site-data' | 'pointed';

/** Our own background is the only sender, so the page checks the name of a question and not its fields. */
type Questions = {
  readonly 'get-state': object;
  /** The document, once; whoever has it asks with its hash. */
  readonly 'get-document': object;
  readonly 'jump-to': { readonly target: JumpTarget };
  readonly 'mark-terms': { readonly spans: readonly Span[] };
  readonly 'get-selection': object;
  /** Without `open`: the other way round. */
  readonly 'set-sidebar': { readonly open?: boolean };
  /** `next`: into an open sidebar, out of it by closing it; opens it where it is closed. `text`: back, and it stays open. */
  readonly 'move-focus': { readonly where: 'next' | 'text' };
  /** Opens the card for what is selected, or for the word at the caret. */
  readonly 'look-up-here': object;
  /** Only a page can copy: a worker has no clipboard, and a frame needs the focus. */
  readonly copy: { readonly text: string; readonly html?: string };
  readonly 'read-again': { readonly way?: ReadingWay };
  /** What holds on the page's own host is asked for: whoever tells knows no addresses. */
  readonly 'settings-changed': object;
};
export type PageQuestion = {
  [Type in keyof Questions]: { readonly to: 'page'; readonly type: Type } & Questions[Type];
}[keyof Questions];

/** Why a page gave no document; the first four are the reasons of `readDocument`. */
export const NO_DOCUMENT_REASONS = [
  'no-text-yet',
  'not-supported',
  'layout-not-understood',
  'frameset',
  'too-long',
  'not-reachable',
] as const;
export type NoDocumentReason = (typeof NO_DOCUMENT_REASONS)[number];

/** What stands on the screen, as far as it was read; a document by its hash. */
export const pageStateSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('reading') }),
  z.object({
    is: z.literal('unreadable'),
    reason: z.enum(NO_DOCUMENT_REASONS),
    /** What was looked for and found, without the page's text: for *Copy report*. */
    report: z.exactOptional(z.string().check(z.maxLength(10_000))),
  }),
  z.object({
    is: z.literal('ready'),
    hash,
    /** The page took the sidebar away again and again; it stands in the side panel only. */
    evicted: z.exactOptional(z.boolean()),
    /** The page never comes to rest, and is not read again by itself. */
    restless: z.exactOptional(z.boolean()),
  }),
]);
export type PageStateMessage = z.infer<typeof pageStateSchema>;

/** Answers of a page are checked: its process is less trusted than the extension's own pages. */
export const pageAnswerSchemas = {
  'get-state': z.object({ url: z.string().check(z.maxLength(10_000)), open: z.boolean(), state: pageStateSchema }),
  'get-document': z.object({ document: z.nullable(legalDocumentSchema) }),
  'jump-to': z.object({ found: z.boolean() }),
  'mark-terms': z.null(),
  'get-selection': z.object({
    text: z.string().check(z.maxLength(200_000)),
    /** The selection in the document's text, where it lies in it. */
    span: z.exactOptional(spanSchema),
  }),
  'set-sidebar': z.object({ open: z.boolean() }),
  'move-focus': z.object({ open: z.boolean() }),
  'look-up-here': z.object({ asked: z.boolean() }),
  copy: z.object({ copied: z.boolean() }),
  'read-again': z.object({ read: z.boolean() }),
  'settings-changed': z.null(),
};
export type PageAnswers = { [Type in keyof typeof pageAnswerSchemas]: z.infer<(typeof pageAnswerSchemas)[Type]> };
