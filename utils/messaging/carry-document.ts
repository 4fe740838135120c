import type { LegalDocument } from '../core/legal-document';
import type { StreamStart } from './reader-stream';

type Carried = StreamStart['document'];

/** The fields of the contract; what the page reader knows beyond them stays with the page. */
const FIELDS = [
  'url',
  'site',
  'kind',
  'language',
  'title',
  'text',
  'paragraphs',
  'court',
  'neutralCitation',
  'actionNumbers',
  'date',
  'judges',
  'parties',
  'counsel',
  'cap',
  'versionDate',
  'restriction',
  'reading',
] as const satisfies readonly (keyof LegalDocument)[];

/** A document as it travels in a message. The receiver's schema checks it; the cast only lifts `readonly`. */
export function carryDocument(document: LegalDocument): Carried {
  const fields = FIELDS.flatMap((name) => (document[name] === undefined ? [] : [[name, document[name]]]));
  return Object.fromEntries(fields) as Carried;
}
