import type { LegalDocument, Paragraph } from '@/utils/core/legal-document';

/** So much of a neighbour is shown, to the end of a word: enough to see how the thought goes on. UTF-16 units. */
const MOST_SHOWN = 280;

export type Glimpse = { readonly number?: string | undefined; readonly text: string };

const glimpse = (paragraph: Paragraph | undefined): Glimpse | undefined =>
  paragraph && {
    number: paragraph.number,
    text: shorten(paragraph.text.replace(/\s+/g, ' ').trim()),
  };

function shorten(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  const cut = text.slice(0, MOST_SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.search(/[，。；][^，。；]*$/) + 1) || MOST_SHOWN)} …`;
}

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
