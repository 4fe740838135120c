import { wordsOf } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';

/**
 * The same name as `hashDocument` gives, made by the browser beside the page's own thread. Every page that we read by
 * ourselves is served by https, where the browser has this; our own SHA-256 stays out of the page's script.
 */
export async function hashInPage(document: LegalDocument): Promise<string> {
  const words = new TextEncoder().encode(wordsOf(document));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', words));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
