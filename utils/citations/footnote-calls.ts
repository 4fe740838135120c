import type { LegalDocument, Paragraph } from '../core/legal-document';
import type { Span } from '../core/text-span';

/** Where a footnote is called: the mark in the text, and the paragraph the reader wants to see. */
export type PlacedFootnoteCall = Span & { readonly paragraph: Paragraph };

const MARK = /\[(\d{1,4})\]/g;

/** The first call of each footnote, by the id of the footnote's paragraph. */
export function findCalls(document: LegalDocument): ReadonlyMap<string, PlacedFootnoteCall> {
  const notes = new Map<string, string>();
  for (const { role, number, id } of document.paragraphs)
    if (role === 'footnote' && number !== undefined) notes.set(number.replace(/^n/, ''), id);
  const calls = new Map<string, PlacedFootnoteCall>();
  if (notes.size === 0) return calls;
  for (const paragraph of document.paragraphs) {
    if (paragraph.role === 'footnote') continue;
    for (const mark of paragraph.text.matchAll(MARK)) {
      const id = notes.get(mark[1] ?? '');
      if (id === undefined || calls.has(id)) continue;
      const start = paragraph.start + mark.index;
      calls.set(id, { start, end: start + mark[0].length, paragraph });
    }
  }
  return calls;
}
