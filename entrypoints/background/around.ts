import { type AroundCase, type AskDeps, type AskedCase, askAroundCase } from '@/utils/around/ask-hklii';
import {
  askVersions,
  askVersionText,
  type LawLanguage,
  lawLanguageOf,
  type Versions,
} from '@/utils/around/ask-versions';
import { type CitedVersions, MOST_CHAPTERS } from '@/utils/around/changed-since';
import type { LegalDocument } from '@/utils/core/legal-document';
import { fail } from '@/utils/core/result';
import type { Store } from '@/utils/store/store';
import { findAnalysis, keepAnalysis } from '@/utils/store/tables/analyses';
import { whyNotAsk } from '../shared/public-questions';

/** Under this name what HKLII said is kept, beside what was found in texts; it can be lost like them. */
const keyOf = ({ neutralCitation, actionNumbers = [] }: AskedCase): string =>
  `around-1:${neutralCitation ?? actionNumbers[0] ?? ''}`;

/** Versions too, by chapter: the dates are one in both languages. */
const versionsKey = (cap: string): string => `versions-1:${cap}`;

/** What was asked within a day is not asked again by one click for many chapters. */
const FRESH_MS = 86_400_000;

type Deps = { readonly fetch: typeof globalThis.fetch };

/** What was kept under a name; our own build wrote it under this very one, so it needs no schema. */
async function heardBefore<Answer>(store: Store, key: string): Promise<Answer | undefined> {
  const found = await store.run((db) => findAnalysis(db, key, new Date()));
  return found.ok ? (found.value as Answer | undefined) : undefined;
}

async function keepHeard(store: Store, key: string, value: unknown): Promise<void> {
  await store.run((db) => keepAnalysis(db, { key, documentHash: key, value }, new Date()));
}

/** What HKLII says of a case: asked on the reader's click until `signal` ends it, kept with the time of asking. */
export function createAround(
  store: Store,
  signal: AbortSignal,
  deps: Deps = { fetch: (...request) => fetch(...request) },
) {
  const about = (document: LegalDocument): AskDeps => ({
    fetch: deps.fetch,
    whyNot: (address) => whyNotAsk(store, { is: 'look-up', about: document, addresses: [address] }),
    now: () => new Date(),
    signal,
  });
  async function versionsOf(document: LegalDocument, cap: string, language: LawLanguage): Promise<CitedVersions> {
    const heard = { cap, ...(await askVersions(cap, language, about(document))) };
    const key = versionsKey(cap);
    if (heard.versions.ok) await keepHeard(store, key, heard);
    return heard;
  }
  const keptVersions = (cap: string): Promise<CitedVersions | undefined> => heardBefore(store, versionsKey(cap));
  return {
    keptVersions,
    /** The versions of chapters that a document cites; `isAsked` is the reader's click, without it only what was heard before. */
    async citedVersions(
      document: LegalDocument,
      caps: readonly string[],
      isAsked: boolean,
    ): Promise<readonly CitedVersions[]> {
      const all: CitedVersions[] = [];
      // One after the other: it is somebody else's server.
      for (const cap of caps.slice(0, MOST_CHAPTERS)) {
        const kept = await keptVersions(cap);
        const isFresh = kept !== undefined && Date.now() - Date.parse(kept.askedAt) < FRESH_MS;
        const heard = isAsked && !isFresh ? await versionsOf(document, cap, lawLanguageOf(document)) : kept;
        if (heard) all.push(heard);
      }
      return all;
    },
    /** The versions of the chapter that is read, in either language. */
    async versions(document: LegalDocument, language: LawLanguage): Promise<Versions> {
      if (document.cap !== undefined) return versionsOf(document, document.cap, language);
      return { askedAt: new Date().toISOString(), versions: fail('not-found') };
    },
    versionText: (document: LegalDocument, id: string) => askVersionText(id, about(document)),
    kept: (asked: AskedCase): Promise<AroundCase | undefined> => heardBefore(store, keyOf(asked)),
    async ask(document: LegalDocument): Promise<AroundCase> {
      const around = await askAroundCase(document, about(document));
      const key = keyOf(document);
      // A failure is nothing to keep: what was heard before stays.
      if (around.later.ok || around.history.ok) await keepHeard(store, key, around);
      return around;
    },
  };
}
