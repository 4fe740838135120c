import type { DocumentKind, DocumentSite } from '../core/legal-document';
import { type CheckedFacts, describeReading } from './checked-text';
import { readJudgmentBlocks } from './judgment/read-judgment';
import { blocksOfText } from './text-blocks';
import type { PageDocument } from './types';
import { finish } from './walk';

/** What is known of a text beside its words: where it came from, and what its file says of it. */
export type TextSource = {
  readonly url?: string;
  readonly site?: DocumentSite;
  readonly title?: string;
  readonly kind?: DocumentKind;
};

/** Files that hold a judgment's whole text as a field, as collections of judgments keep them. */
type TextFile = Readonly<Record<string, unknown>> & { readonly text: string };

/**
 * Reads plain text by the structure that pages are read by: numbered paragraphs, headings, court, judges, date. Blank
 * lines or a line each, wrapped lines of a PDF, or one line for every piece of markup.
 */
export function readText(text: string, source: TextSource = {}): PageDocument {
  const blocks = blocksOfText(text);
  const address = source.url && URL.canParse(source.url) ? source.url : 'https://text.invalid/';
  const reading = finish(
    readJudgmentBlocks(blocks, {
      site: source.site ?? 'page',
      url: new URL(address),
      pageTitle: source.title ?? '',
      ...(source.kind && { kind: source.kind }),
    }),
  );
  if (!reading) return emptyDocument(source);
  const facts: CheckedFacts = {
    letters: reading.from.letters ?? 0,
    caseFields: reading.from.printed?.caseFields ?? false,
  };
  return describeReading({ ...reading.document, url: source.url ?? '' }, facts);
}

/** Reads a JSON file that holds a text; undefined where it holds none. What it says of itself fills gaps only. */
export function readTextFile(json: unknown, url = ''): PageDocument | undefined {
  if (!isTextFile(json)) return undefined;
  const said = (name: string): string | undefined => (typeof json[name] === 'string' ? json[name] : undefined);
  const title = said('title');
  const document = readText(json.text, { url: said('url') ?? url, ...(title !== undefined && { title }) });
  const gaps = {
    court: document.court ?? said('court'),
    neutralCitation: document.neutralCitation ?? said('neutral_citation'),
    date: document.date ?? said('date'),
    actionNumbers: document.actionNumbers ?? (said('case_number') ? [said('case_number') ?? ''] : undefined),
  };
  return { ...document, ...Object.fromEntries(Object.entries(gaps).filter(([, value]) => value !== undefined)) };
}

const isTextFile = (json: unknown): json is TextFile =>
  typeof json === 'object' && json !== null && 'text' in json && typeof json.text === 'string';

const emptyDocument = ({ url = '', title = '' }: TextSource): PageDocument => ({
  url,
  site: 'page',
  kind: 'page',
  language: 'en',
  title,
  text: '',
  paragraphs: [],
  reading: { share: 0, numbers: 0, problems: ['hardly-any-text'] },
});
