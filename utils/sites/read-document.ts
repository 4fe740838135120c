import { readPage } from './read-page';
import { isReadable, type PageDocument, type Unreadable } from './types';

export { isReadable } from './types';

/**
 * Reads which page this is, and its text; never throws, whatever the page.
 *
 * A judgment on HKLII or LRS, a chapter on HKLII or e-Legislation, HKLM XML → its document;
 * anything else → a reason.
 */
export function readDocument(dom: Document, url: URL): PageDocument | Unreadable {
  const read = readPage(dom, url);
  return isReadable(read) ? read.document : read;
}
