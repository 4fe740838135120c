import { type AroundCase, type AskedCase, askAroundCase } from '@/utils/around/ask-hklii';
import type { LegalDocument } from '@/utils/core/legal-document';
import type { Store } from '@/utils/store/store';
import { findAnalysis, keepAnalysis } from '@/utils/store/tables/analyses';
import { whyNotAsk } from '../shared/public-questions';

/** Under this name what HKLII said is kept, beside what was found in texts; it can be lost like them. */
const keyOf = ({ neutralCitation, actionNumbers = [] }: AskedCase): string =>
  `around-1:${neutralCitation ?? actionNumbers[0] ?? ''}`;

type Deps = { readonly fetch: typeof globalThis.fetch };

/** What HKLII says of a case: asked on the reader's click, kept with the time of asking. */
export function createAround(store: Store, deps: Deps = { fetch: (...request) => fetch(...request) }) {
  return {
    async kept(asked: AskedCase): Promise<AroundCase | undefined> {
      const found = await store.run((db) => findAnalysis(db, keyOf(asked), new Date()));
      // Our own build wrote it under this very name; it needs no schema.
      return found.ok ? (found.value as AroundCase | undefined) : undefined;
    },
    async ask(document: LegalDocument): Promise<AroundCase> {
      const now = (): Date => new Date();
      const around = await askAroundCase(document, {
        fetch: deps.fetch,
        whyNot: (address) => whyNotAsk(store, { is: 'look-up', about: document, addresses: [address] }),
        now,
        signal: new AbortController().signal,
      });
      const key = keyOf(document);
      // A failure is nothing to keep: what was heard before stays.
      if (around.later.ok || around.history.ok)
        await store.run((db) => keepAnalysis(db, { key, documentHash: key, value: around }, now()));
      return around;
    },
  };
}
