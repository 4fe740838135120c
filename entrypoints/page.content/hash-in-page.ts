import { hashText } from '@/utils/core/hash';
import { wordsOf } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';

/**
 * The same name as `hashDocument` gives, made by the browser beside the page's own thread. A page without `https` has no
 * such thing, and waits the few milliseconds.
 */
export async function hashInPage(document: LegalDocument): Promise<string> {
  const words = wordsOf(document);
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) return hashText(words);
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
