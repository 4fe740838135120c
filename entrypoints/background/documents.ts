import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import { RequestRefused } from '@/utils/messaging/panel-server';
import type { PageDocument } from '@/utils/sites/types';

/** Some tabs and a few files that are compared; a document is at most some megabytes. */
const MOST_KEPT = 12;

/** The documents that pages and panels gave, by content hash. Whoever asks for one that is gone gives it again. */
export function createDocuments() {
  const kept = new Map<string, PageDocument>();
  return {
    /** The hash is made here: what a page says of its own text decides nothing. */
    give(document: LegalDocument): string {
      const hash = hashDocument(document);
      kept.delete(hash);
      kept.set(hash, document);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return hash;
    },
    find: (hash: string): PageDocument | undefined => kept.get(hash),
    /** @throws {RequestRefused} where it must be given first */
    get(hash: string): PageDocument {
      const found = kept.get(hash);
      if (found === undefined) throw new RequestRefused('unknown-document');
      return found;
    },
  };
}
export type Documents = ReturnType<typeof createDocuments>;
