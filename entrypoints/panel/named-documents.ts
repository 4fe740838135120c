import { hashDocument } from '@/utils/core/hash-document';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Result } from '@/utils/core/result';
import type { PanelClient } from '@/utils/messaging/panel-client';
import type { PanelRequests } from '@/utils/messaging/panel-to-background';

type AboutOne = 'extract' | 'authorities' | 'terms' | 'pairs';

/**
 * The documents of this panel and their hashes. A document comes from the background once and is then named by its hash;
 * one that the background does not have (a file, or after its worker was ended) is given before it is asked about.
 */
export function createNamedDocuments(client: PanelClient) {
  const hashes = new WeakMap<LegalDocument, string>();

  function hashOf(document: LegalDocument): string {
    const known = hashes.get(document);
    if (known !== undefined) return known;
    const hash = hashDocument(document);
    hashes.set(document, hash);
    return hash;
  }

  /** The hash under which the background has this document now. */
  async function nameOf(document: LegalDocument): Promise<string> {
    const hash = hashOf(document);
    const known = await client.ask('knows-document', { hash, url: document.url });
    if (known.ok && known.value) return hash;
    await client.ask('give-document', { document });
    return hash;
  }

  /** Asks once more where the background was ended between the name and the question, and forgot the text. */
  async function ask<Type extends AboutOne>(type: Type, document: LegalDocument) {
    return askNamed(document, (hash) => client.ask(type, { hash }));
  }

  async function askNamed<Answer extends Result<unknown, string>>(
    document: LegalDocument,
    post: (hash: string) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = await post(await nameOf(document));
    if (answer.ok || answer.reason !== 'unknown-document') return answer;
    return post(await nameOf(document));
  }

  return {
    nameOf,
    ask,
    askNamed,
    /** The document of this hash; undefined where its page has gone on. */
    async open(hash: string): Promise<LegalDocument | undefined> {
      const answer = await client.ask('document', { hash });
      if (!answer.ok) return undefined;
      hashes.set(answer.value, hash);
      return answer.value;
    },
    /** Asks for a part of a document's analysis; an exception where it cannot be had. */
    async askAbout<Type extends AboutOne>(type: Type, document: LegalDocument): Promise<PanelRequests[Type]['reply']> {
      const answer = await ask(type, document);
      if (!answer.ok) throw new Error(`no ${type}: ${answer.reason}`);
      return answer.value;
    },
  };
}
export type NamedDocuments = ReturnType<typeof createNamedDocuments>;
