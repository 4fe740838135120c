import * as z from 'zod/mini';
import { LONGEST_TEXT, MOST_PARAGRAPHS } from '../core/document-limits';
import { LANGUAGES } from '../core/language';

const LONGEST_NAME = 2_000;

const name = z.string().check(z.maxLength(LONGEST_NAME));
const names = z.array(name).check(z.maxLength(500));
const offset = z.int().check(z.nonnegative());

export const spanSchema = z.object({ start: offset, end: offset });

const text = z.string().check(z.maxLength(20_000));
/** Nothing but web addresses may become a link in the panel. */
const link = z.string().check(z.maxLength(10_000), z.regex(/^https?:\/\//));
const language = z.enum(LANGUAGES);
const status = z.enum(['in-force', 'repealed', 'not-yet-in-operation', 'omitted']);

/** What the page's reader knows of a paragraph beyond the contract: see `PageParagraph`. */
const paragraphDetails = {
  within: z.exactOptional(name),
  level: z.exactOptional(offset),
  part: z.exactOptional(z.enum(['parties', 'coram', 'date', 'counsel', 'charge', 'signature', 'restriction'])),
  calls: z.exactOptional(z.array(z.object({ footnote: name, at: offset })).check(z.maxLength(2_000))),
  cells: z.exactOptional(z.array(spanSchema).check(z.maxLength(2_000))),
  anchor: z.exactOptional(name),
  sourceNotes: z.exactOptional(z.array(text).check(z.maxLength(500))),
  status: z.exactOptional(status),
};

const definitionSchema = z.object({
  en: names,
  zhHant: names,
  section: z.exactOptional(name),
  span: spanSchema,
  scope: z.exactOptional(z.enum(['enactment', 'part', 'division', 'section', 'schedule'])),
  repealed: z.exactOptional(z.boolean()),
});

/** What the page's reader knows of a document beyond the contract: see `PageDocument`. */
const documentDetails = {
  form: z.exactOptional(name),
  courtCode: z.exactOptional(name),
  roles: z.exactOptional(z.array(z.object({ name, role: z.exactOptional(name) })).check(z.maxLength(500))),
  hearingDates: z.exactOptional(names),
  onAppealFrom: z.exactOptional(names),
  translation: z.exactOptional(name),
  pressSummaries: z.exactOptional(z.array(z.object({ label: name, url: link })).check(z.maxLength(50))),
  wordFile: z.exactOptional(link),
  opinions: z.exactOptional(names),
  leadOpinion: z.exactOptional(name),
  titles: z.exactOptional(z.partialRecord(language, name)),
  status: z.exactOptional(status),
  definitions: z.exactOptional(z.array(definitionSchema).check(z.maxLength(10_000))),
  otherLanguageUrl: z.exactOptional(link),
  parallelCitations: z.exactOptional(names),
  corrigenda: z.exactOptional(z.array(z.object({ date: z.exactOptional(name), text })).check(z.maxLength(50))),
};

const share = z.number().check(z.nonnegative(), z.lte(1));
/** What the page's reader says of its own reading. */
const readingSchema = z.object({ share, numbers: offset, problems: names });

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
  ...paragraphDetails,
});

/** One language of a page. */
const oneLanguage = z.object({
  url: z.string().check(z.maxLength(10_000)),
  site: z.enum(['hklii', 'lrs', 'e-legislation', 'page']),
  kind: z.enum(['judgment', 'corrigendum', 'press-summary', 'legislation', 'practice-direction', 'page']),
  language,
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
  restriction: z.exactOptional(text),
  reading: z.exactOptional(readingSchema),
  ...documentDetails,
});

/**
 * A document that crosses a boundary: content script → panel, content script → background; with the other language of
 * a bilingual page, but no deeper.
 * That each paragraph's text equals its slice is left to the reader of the page: checking it here would double the cost.
 */
export const legalDocumentSchema = z.extend(oneLanguage, { counterpart: z.exactOptional(oneLanguage) });
