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

/** Parts at hand, by key, being found or found; and how many were found anew. */
type State = { readonly deps: Deps; readonly held: Map<string, Promise<unknown>>; computed: number };

/** Finds citations, extract, terms and pairs; what was found once in a text is read from the store and not found again. */
export function createAnalyses(deps: Deps) {
  const state: State = { deps, held: new Map(), computed: 0 };
  return {
    find: <Part extends AnalysisPart>(part: Part, hash: string) => find(state, part, hash),
    get: <Part extends AnalysisPart>(part: Part, hash: string, document: PageDocument) =>
      get(state, part, hash, document),
    /** The table of authorities, where it was made before. */
    async findTable(hash: string) {
      const found = await find(state, 'authorities', hash);
      return found && tableOf(found.language, found.citations, found.authorities);
    },
    /** How often something was found anew, for the test that reopening a page computes nothing. */
    computed: (): number => state.computed,
  };
}
export type Analyses = ReturnType<typeof createAnalyses>;

const COMPUTE: {
  readonly [Part in AnalysisPart]: (state: State, document: PageDocument, hash: string) => Promise<AnalysisParts[Part]>;
} = {
  extract: async (_, document) => extractSummary(document),
  authorities: async (_, document) => {
    const { citations, byId } = readAuthorities(document);
    return { language: document.language, citations, authorities: [...byId.values()] };
  },
  // `HKCFAR` in a report's citation is a series, not the term of the glossary that is written alike.
  terms: async (state, document, hash) =>
    findTermsIn(document, (await get(state, 'authorities', hash, document)).citations),
  pairs: async (_, document) => {
    if (document.counterpart === undefined) return [];
    return checkPairsIn(pairProvisions(document, document.counterpart));
  },
};

const keyOf = ({ rules }: Deps, part: AnalysisPart, hash: string): string => `${hash}:${part}:${rules}`;

/** What was found before, in this worker or an earlier one; undefined where nobody has looked. */
async function find<Part extends AnalysisPart>(
  state: State,
  part: Part,
  hash: string,
): Promise<AnalysisParts[Part] | undefined> {
  const { deps, held } = state;
  const key = keyOf(deps, part, hash);
  const known = held.get(key) as Promise<AnalysisParts[Part]> | undefined;
  if (known !== undefined) return known;
  const kept = await deps.store.run((db) => findAnalysis(db, key, deps.now()));
  if (!kept.ok || kept.value === undefined) return undefined;
  // Our own build wrote it under the hash of these very rules; it needs no schema.
  const value = kept.value as AnalysisParts[Part];
  hold(held, key, Promise.resolve(value));
  return value;
}

function hold(held: State['held'], key: string, value: Promise<unknown>): void {
  held.set(key, value);
  const [oldest] = held.keys();
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
}

/** A part of a document's analysis, found now if it was never found before. */
async function get<Part extends AnalysisPart>(
  state: State,
  part: Part,
  hash: string,
  document: PageDocument,
): Promise<AnalysisParts[Part]> {
  const { deps, held } = state;
  const before = await find(state, part, hash);
  if (before !== undefined) return before;
  const key = keyOf(deps, part, hash);
  const underWay = held.get(key) as Promise<AnalysisParts[Part]> | undefined;
  if (underWay !== undefined) return underWay;
  state.computed += 1;
  const computing = COMPUTE[part](state, document, hash);
  hold(held, key, computing);
  computing.then(
    async (value) => {
      // What was found in a private text is its words again: it is held for the session, and never written down.
      if (!isPublic(document)) return;
      await deps.store.run((db) => keepAnalysis(db, { key, documentHash: hash, value }, deps.now()));
    },
    () => void held.delete(key),
  );
  return computing;
}
