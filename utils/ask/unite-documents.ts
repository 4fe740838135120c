import type { MinimalDocument } from '../core/legal-document';
import type { PinnedDocument } from './types';

type Ranked = Pick<MinimalDocument, 'paragraphs'>;

/** One set of sources is asked about many times; its index is made once. */
const united = new WeakMap<readonly PinnedDocument[], Ranked>();

/**
 * Several documents as one to be ranked: a question that compares them is answered by each in part, and what one lacks
 * another has. Ids carry the document's letter, as `splitKey` reads them.
 */
export function uniteDocuments(documents: readonly PinnedDocument[]): Ranked {
  const known = united.get(documents);
  if (known) return known;
  const whole = {
    paragraphs: documents.flatMap(({ label, document }) =>
      document.paragraphs.map((paragraph) => ({ ...paragraph, id: paragraphKey({ label, id: paragraph.id }) })),
    ),
  };
  united.set(documents, whole);
  return whole;
}

/** How a paragraph of one of several documents is named: `A p12`. */
export const paragraphKey = ({ label, id }: { readonly label: string; readonly id: string }): string =>
  `${label} ${id}`;

/** `A p12` → `{ label: 'A', id: 'p12' }`; an id of one document alone has no label. */
export function splitKey(key: string): { readonly label: string; readonly id: string } {
  const at = Math.max(0, key.indexOf(' '));
  return { label: key.slice(0, at), id: at === 0 ? key : key.slice(at + 1) };
}
