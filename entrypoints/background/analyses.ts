import { readAuthorities, tableOf } from '@/components/citations/read-authorities';
import { type ProvisionNotice, pairProvisions } from '@/components/terms/pair-finding';
import type { Authority } from '@/utils/citations/authority';
import type { Citation } from '@/utils/citations/types';
import type { Language } from '@/utils/core/language';
import type { WeighedTerm } from '@/utils/glossary/weigh-terms';
import { isPublic } from '@/utils/privacy/public-material';
import type { PageDocument } from '@/utils/sites/types';
import type { Store } from '@/utils/store/store';
import { findAnalysis, keepAnalysis } from '@/utils/store/tables/analyses';
import { extractSummary } from '@/utils/summary/extract-summary';
import type { Extract } from '@/utils/summary/types';
import { checkPairsIn, findTermsIn } from '../shared/glossary';

/** What is found in a text without a model; each part is kept by itself, because not every reader opens every tab. */
export type AnalysisParts = {
  readonly extract: Extract;
  readonly authorities: {
    readonly language: Language;
    readonly citations: readonly Citation[];
    readonly authorities: readonly Authority[];
  };
  readonly terms: readonly WeighedTerm[];
  readonly pairs: readonly ProvisionNotice[];
};
export type AnalysisPart = keyof AnalysisParts;

/** Parts of documents held beside the store: those of the tabs at hand. */
const MOST_HELD = 40;

type Deps = {
  readonly store: Store;
  /** Names the rules that were used: with others, what was kept counts for nothing. */
  readonly rules: string;
  readonly now: () => Date;
};

/** Finds citations, extract, terms and pairs; what was found once in a text is read from the store and not found again. */
export function createAnalyses({ store, rules, now }: Deps) {
  const held = new Map<string, Promise<unknown>>();
  let computed = 0;

  const compute: {
    readonly [Part in AnalysisPart]: (document: PageDocument, hash: string) => Promise<AnalysisParts[Part]>;
  } = {
    extract: async (document) => extractSummary(document),
    authorities: async (document) => {
      const { citations, byId } = readAuthorities(document);
      return { language: document.language, citations, authorities: [...byId.values()] };
    },
    // `HKCFAR` in a report's citation is a series, not the term of the glossary that is written alike.
    terms: async (document, hash) => findTermsIn(document, (await get('authorities', hash, document)).citations),
    pairs: async (document) => {
      if (document.counterpart === undefined) return [];
      return checkPairsIn(pairProvisions(document, document.counterpart));
    },
  };

  const keyOf = (part: AnalysisPart, hash: string): string => `${hash}:${part}:${rules}`;

  /** What was found before, in this worker or an earlier one; undefined where nobody has looked. */
  async function find<Part extends AnalysisPart>(part: Part, hash: string): Promise<AnalysisParts[Part] | undefined> {
    const key = keyOf(part, hash);
    const known = held.get(key) as Promise<AnalysisParts[Part]> | undefined;
    if (known !== undefined) return known;
    const kept = await store.run((db) => findAnalysis(db, key, now()));
    if (!kept.ok || kept.value === undefined) return undefined;
    // Our own build wrote it under the hash of these very rules; it needs no schema.
    const value = kept.value as AnalysisParts[Part];
    hold(key, Promise.resolve(value));
    return value;
  }

  function hold(key: string, value: Promise<unknown>): void {
    held.set(key, value);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
  }

  /** A part of a document's analysis, found now if it was never found before. */
  async function get<Part extends AnalysisPart>(
    part: Part,
    hash: string,
    document: PageDocument,
  ): Promise<AnalysisParts[Part]> {
    const before = await find(part, hash);
    if (before !== undefined) return before;
    const key = keyOf(part, hash);
    const underWay = held.get(key) as Promise<AnalysisParts[Part]> | undefined;
    if (underWay !== undefined) return underWay;
    computed += 1;
    const computing = compute[part](document, hash);
    hold(key, computing);
    computing.then(
      async (value) => {
        // What was found in a private text is its words again: it is held for the session, and never written down.
        if (isPublic(document)) await store.run((db) => keepAnalysis(db, { key, documentHash: hash, value }, now()));
      },
      () => void held.delete(key),
    );
    return computing;
  }

  return {
    find,
    get,
    /** The table of authorities, where it was made before. */
    async findTable(hash: string) {
      const found = await find('authorities', hash);
      return found && tableOf(found.language, found.citations, found.authorities);
    },
    /** How often something was found anew, for the test that reopening a page computes nothing. */
    computed: (): number => computed,
  };
}
export type Analyses = ReturnType<typeof createAnalyses>;
