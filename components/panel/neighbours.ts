import type { LegalDocument, Paragraph } from '@/utils/core/legal-document';

/** First words of a paragraph: enough to know where one is. */
const WORDS_SHOWN = 90;

export type Glimpse = { readonly number?: string | undefined; readonly text: string };

const glimpse = (paragraph: Paragraph | undefined): Glimpse | undefined =>
  paragraph && {
    number: paragraph.number,
    text: paragraph.text.slice(0, WORDS_SHOWN).replace(/\s+/g, ' ').trim(),
  };

const BODY: ReadonlySet<Paragraph['role']> = new Set(['paragraph', 'provision', 'definition', 'quotation']);

const indexes = new WeakMap<LegalDocument, { readonly body: readonly Paragraph[]; readonly at: Map<string, number> }>();

function indexOf(document: LegalDocument) {
  const known = indexes.get(document);
  if (known) return known;
  const body = document.paragraphs.filter(({ role }) => BODY.has(role));
  const made = { body, at: new Map(body.map(({ id }, at) => [id, at])) };
  indexes.set(document, made);
  return made;
}

/** The paragraph, and the first words of the ones before and after it; undefined where the id is not in the text's body. */
export function neighboursOf(document: LegalDocument, id: string) {
  const { body, at } = indexOf(document);
  const place = at.get(id);
  const own = place === undefined ? undefined : body[place];
  if (place === undefined || own === undefined) return undefined;
  return { own, before: glimpse(body[place - 1]), after: glimpse(body[place + 1]) };
}
