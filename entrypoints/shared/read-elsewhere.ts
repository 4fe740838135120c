import { type Authorities, arrange, knownAuthorities, readAuthorities } from '@/components/citations/read-authorities';
import type { LegalDocument } from '@/utils/core/legal-document';
import { carryDocument } from '@/utils/messaging/carry-document';
import { askBackground } from '@/utils/messaging/client';
import { extractSummary } from '@/utils/summary/extract-summary';
import type { Extract } from '@/utils/summary/types';

/**
 * UTF-16 units beyond which a text is read in the background. About 12,000 words: shorter ones are read in less than it
 * takes to notice, longer ones would hold up the page's scrolling.
 */
export const LONG_TEXT = 65_000;

/** The extract of a document; where nobody answers (the extension was updated), the page waits for its own reading. */
export async function extractOf(document: LegalDocument): Promise<Extract> {
  if (document.text.length <= LONG_TEXT) return extractSummary(document);
  const answer = await askBackground('extract-summary', { document: carryDocument(document) });
  return answer.ok ? answer.value : extractSummary(document);
}

/** Asked by the handle and by the table at once; read once. */
const underWay = new WeakMap<LegalDocument, Promise<Authorities>>();

/** The table of authorities of a document. */
export function authoritiesOf(document: LegalDocument): Promise<Authorities> {
  const known = knownAuthorities(document);
  if (known !== undefined) return Promise.resolve(known);
  const before = underWay.get(document);
  if (before !== undefined) return before;
  const reading = document.text.length <= LONG_TEXT ? readHere(document) : readElsewhere(document);
  underWay.set(document, reading);
  return reading;
}

const readHere = async (document: LegalDocument): Promise<Authorities> => readAuthorities(document);

async function readElsewhere(document: LegalDocument): Promise<Authorities> {
  const answer = await askBackground('extract-citations', { document: carryDocument(document) });
  return answer.ok ? arrange(document, answer.value.citations) : readAuthorities(document);
}
