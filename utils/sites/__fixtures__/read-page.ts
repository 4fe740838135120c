import { readPage } from '../read-page';
import { isReadable, type PageDocument, type PageParagraph, type PageReading } from '../types';

/** Parses with the DOM that the test runs in. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

/** Reads a page that must be readable; fails with the reason where it is not. */
export function mustRead(dom: Document, url: URL): PageReading {
  const read = readPage(dom, url);
  if (!isReadable(read)) throw new Error(`not readable: ${read.reason} (${read.tried.join(', ')})`);
  return read;
}

export const documentOf = (html: string, url: URL): PageDocument => mustRead(parse(html), url).document;

export const find = (document: PageDocument, number: string): PageParagraph | undefined =>
  document.paragraphs.find((paragraph) => paragraph.number === number);

/** Role and text of each paragraph, for tables of what a reader would see. */
export const outline = (document: PageDocument): string[] =>
  document.paragraphs.map(({ role, number, text }) => `${role}${number ? ` ${number}` : ''}: ${text}`);
