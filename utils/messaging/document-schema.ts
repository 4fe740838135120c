import * as z from 'zod/mini';
import { LANGUAGES } from '../core/language';

/** The longest page we carry between contexts, UTF-16 units; the longest HK judgments are about a third of it. */
export const LONGEST_TEXT = 4_000_000;

const MOST_PARAGRAPHS = 50_000;
const LONGEST_NAME = 2_000;

const name = z.string().check(z.maxLength(LONGEST_NAME));
const names = z.array(name).check(z.maxLength(500));
const offset = z.int().check(z.nonnegative());

export const spanSchema = z.object({ start: offset, end: offset });

const paragraphSchema = z.object({
  id: name,
  number: z.exactOptional(name),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  role: z.enum([
    'title',
    'header',
    'heading',
    'paragraph',
    'quotation',
    'provision',
    'definition',
    'footnote',
    'table',
  ]),
  heading: z.exactOptional(z.string()),
  opinion: z.exactOptional(name),
  start: offset,
  end: offset,
});

/**
 * A `LegalDocument` that crosses a boundary: content script → panel, content script → background.
 * That each paragraph's text equals its slice is left to the reader of the page: checking it here would double the cost.
 */
export const legalDocumentSchema = z.object({
  url: z.string().check(z.maxLength(10_000)),
  site: z.enum(['hklii', 'lrs', 'e-legislation', 'page']),
  kind: z.enum(['judgment', 'corrigendum', 'press-summary', 'legislation', 'practice-direction', 'page']),
  language: z.enum(LANGUAGES),
  title: name,
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  paragraphs: z.array(paragraphSchema).check(z.maxLength(MOST_PARAGRAPHS)),
  court: z.exactOptional(name),
  neutralCitation: z.exactOptional(name),
  actionNumbers: z.exactOptional(names),
  date: z.exactOptional(name),
  judges: z.exactOptional(names),
  parties: z.exactOptional(names),
  counsel: z.exactOptional(names),
  cap: z.exactOptional(name),
  versionDate: z.exactOptional(name),
  restriction: z.exactOptional(z.string().check(z.maxLength(20_000))),
});
