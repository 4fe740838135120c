import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { OpenTarget } from '@/utils/citations/quick-open';
import type { Language } from '@/utils/core/language';
import { howAnswered } from '@/utils/glossary/search-glossary';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { mergeShelves } from './merge-shelves';
import { otherLanguage, pairWithSource } from './term-texts';
import type { GlossarySource, ShelvedResult } from './types';

const MOST_RESULTS = 30;
const MOST_PINNED = 4;

export type GlossaryDeps = {
  /** Loads the packaged glossary with the lawyer's own and imported terms. */
  readonly load: () => Promise<GlossarySource>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly open: (url: string) => void;
  readonly readCitation: (typed: string) => OpenTarget | null;
  /** Copies the citation that was typed, as it is copied everywhere; left out where nothing can. */
  readonly copyCitation?: (target: OpenTarget) => Promise<boolean>;
  /** Keeps what was looked up, before anything is waited for: a popup closes with the next click. */
  readonly remember: (query: string) => void;
};

/** What imported legislation answered, and to what: an answer to an earlier key is dropped. */
type Imported = { readonly to: string; readonly found: readonly ShelvedResult[] };

const NO_TERMS: readonly ShelvedResult[] = [];

const keyOf = ({ shelf, entry }: ShelvedResult): string => `${shelf} ${entry.id}`;

/** Asks for what imported legislation adds to the results; nothing until it has answered this very query. */
function useImported(
  source: GlossarySource | null,
  asked: string,
  domain: string | null,
): readonly ShelvedResult[] | null {
  const [imported, setImported] = useState<Imported | null>(null);
  const to = `${domain ?? ''}\n${asked}`;
  useEffect(() => {
    if (asked === '' || !source?.searchImported) return;
    let isCurrent = true;
    source
      .searchImported(asked, { limit: MOST_RESULTS, domain })
      .then((found) => isCurrent && setImported({ to, found }));
    return () => {
      isCurrent = false;
    };
  }, [source, asked, domain, to]);
  if (!source?.searchImported) return NO_TERMS;
  return imported?.to === to ? imported.found : null;
}

type Copied = { readonly text: string; readonly allowed: boolean };

const isMeta = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

/** The forms in the other language of the entries that answer the whole query. */
const counterpartsOf = (results: readonly ShelvedResult[]): string[] =>
  results
    .filter(({ matched, entry }) => matched.how === 'exact' && entry.usage === undefined)
    .flatMap(({ matched, entry: { en, zhHant, variants } }) =>
      matched.language === 'en'
        ? [zhHant, ...(variants?.zh ?? []).map((form) => form.zhHant)]
        : [en, ...(variants?.en ?? [])],
    );

/** The glossary, once it is loaded. */
function useSource({ load }: GlossaryDeps) {
  const [source, setSource] = useState<GlossarySource | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (loaded) => isCurrent && setSource(loaded),
      () => isCurrent && setBroken(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return { source, isBroken };
}

/** Everything that answers a query. */
function useFound(source: GlossarySource | null, asked: string, domain: string | null, deps: GlossaryDeps) {
  const imported = useImported(source, asked, domain);
  const results = useMemo<readonly ShelvedResult[]>(() => {
    if (!source || asked === '') return NO_TERMS;
    const found = source.search(asked, { limit: MOST_RESULTS, domain });
    return imported?.length ? mergeShelves([...found, ...imported], MOST_RESULTS) : found;
  }, [source, asked, domain, imported]);
  const suggestions = useMemo(
    () => (source && asked && results.length === 0 ? source.suggest(asked) : []),
    [source, asked, results],
  );
  const answered = useMemo(() => howAnswered(asked, results), [asked, results]);
  const opens = useMemo(() => (asked ? deps.readCitation(asked) : null), [deps, asked]);
  return { imported, results, suggestions, answered, opens };
}

/** What was typed, narrowed to, and chosen by hand; typing anew forgets the choice. */
function useTyped(firstQuery: string) {
  const [query, setQuery] = useState(firstQuery);
  const [domain, setDomain] = useState<string | null>(null);
  /** The row chosen by hand; rows that arrive later do not move the choice. */
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const change = (next: string): void => {
    setQuery(next);
    setChosenKey(null);
    setCopied(null);
  };
  const choose = (found: readonly ShelvedResult[], at: number): void => {
    const next = found[Math.max(0, Math.min(at, found.length - 1))];
    setChosenKey(next ? keyOf(next) : null);
  };
  return { query, domain, setDomain, chosenKey, choose, copied, setCopied, change };
}

/** Terms kept in sight, the newest last. */
function usePinned() {
  const [pinned, setPinned] = useState<readonly GlossaryEntry[]>([]);
  const togglePin = (entry: GlossaryEntry): void =>
    setPinned((before) =>
      before.some(({ id }) => id === entry.id)
        ? before.filter(({ id }) => id !== entry.id)
        : [...before, entry].slice(-MOST_PINNED),
    );
  return { pinned, togglePin };
}

/** Where the chosen row stands; the first where none is chosen. */
const placeOf = (found: readonly ShelvedResult[], chosenKey: string | null): number =>
  Math.max(
    0,
    found.findIndex((one) => keyOf(one) === chosenKey),
  );

type Keys = {
  readonly deps: GlossaryDeps;
  readonly language: Language;
  readonly source: GlossarySource | null;
  /** What the results on the screen answer. */
  readonly asked: string;
  readonly found: ReturnType<typeof useFound>;
  readonly typing: ReturnType<typeof useTyped>;
};

/** What the keys do. The screen may be behind them by one drawing; arrows and Enter mean what was typed. */
function keysOf({ deps, language, source, asked, found: shown, typing }: Keys) {
  const { query, domain, chosenKey, choose, setCopied } = typing;
  const typed = query.trim();
  const isSettled = typed === asked;
  const meant = (): readonly ShelvedResult[] =>
    isSettled ? shown.results : (source?.search(typed, { limit: MOST_RESULTS, domain }) ?? NO_TERMS);

  const remember = (): void => {
    if (typed !== '') deps.remember(typed);
  };
  const copyText = async (text: string): Promise<void> => {
    remember();
    setCopied({ text, allowed: await deps.copy(text) });
  };
  const follow = (target: OpenTarget): void => {
    remember();
    deps.open(target.url);
  };
  const step = (by: number): void => {
    const found = meant();
    choose(found, placeOf(found, chosenKey) + by);
  };
  const enter = (isPair: boolean): void => {
    const found = meant();
    const target = isSettled ? shown.opens : deps.readCitation(typed);
    const first = found[placeOf(found, chosenKey)];
    const isTerm = chosenKey !== null || howAnswered(typed, found) === 'whole';
    if (target && !(first && isTerm)) follow(target);
    else if (first) void copyText(isPair ? pairWithSource(first.entry, language) : otherLanguage(first, language));
    else remember();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && event.shiftKey && shown.opens) follow(shown.opens);
    else if (event.key === 'Enter') enter(isMeta(event));
    else return;
    event.preventDefault();
  };
  return { remember, copyText, onKeyDown };
}

/** State and keys of the glossary search; what is shown is derived from the query at each key. */
export function useGlossarySearch(deps: GlossaryDeps, language: Language, firstQuery: string) {
  const { source, isBroken } = useSource(deps);
  const typing = useTyped(firstQuery);
  const pins = usePinned();
  const { query, domain, chosenKey, copied, change, setDomain, choose } = typing;
  const asked = useDeferredValue(query.trim());
  const found = useFound(source, asked, domain, deps);
  const { imported, results, suggestions, answered, opens } = found;
  const selected = placeOf(results, chosenKey);
  const chosen = results[selected];
  const related = useMemo(() => (source && chosen ? source.related(chosen.entry) : []), [source, chosen]);
  const state = isBroken ? 'failed' : source ? 'ready' : 'loading';
  return {
    ...{ state, query, domain, results, selected, suggestions, opens, related, copied, change, setDomain },
    ...pins,
    ...keysOf({ deps, language, source, asked, found, typing }),
    domains: source?.domains ?? [],
    copyCitation: deps.copyCitation,
    /** Whether the query itself was found, or only longer terms, terms spelt like it, or parts of it. */
    answered,
    /** Chinese forms that the glossary gives for exactly what was typed. */
    counterparts: counterpartsOf(results),
    /** Imported legislation has not answered yet. */
    isComplete: imported !== null,
    point: (at: number) => choose(results, at),
  } as const;
}

export type GlossarySearchState = ReturnType<typeof useGlossarySearch>;
