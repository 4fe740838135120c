import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Language } from '@/utils/core/language';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { otherLanguage, pairWithSource } from './term-texts';
import type { FoundTerm, GlossarySource, OpenTarget } from './types';

const MOST_RESULTS = 30;
const MOST_PINNED = 4;

export type GlossaryDeps = {
  /** Loads the packaged glossary with the lawyer's own and imported terms. */
  readonly load: () => Promise<GlossarySource>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly open: (url: string) => void;
  readonly readCitation: (typed: string) => OpenTarget | null;
  readonly remember: (query: string) => void;
};

type Copied = { readonly text: string; readonly allowed: boolean };

const isMeta = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;

/** State and keys of the glossary search; what is shown is derived from the query at each key. */
export function useGlossarySearch(deps: GlossaryDeps, language: Language, firstQuery: string) {
  const [source, setSource] = useState<GlossarySource | null>(null);
  const [isBroken, setBroken] = useState(false);
  const [query, setQuery] = useState(firstQuery);
  const [domain, setDomain] = useState<string | null>(null);
  const [selected, setSelected] = useState(0);
  const [pinned, setPinned] = useState<readonly GlossaryEntry[]>([]);
  const [copied, setCopied] = useState<Copied | null>(null);
  const asked = useDeferredValue(query.trim());

  useEffect(() => {
    let isCurrent = true;
    deps.load().then(
      (loaded) => isCurrent && setSource(loaded),
      () => isCurrent && setBroken(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [deps]);

  const results = useMemo<readonly FoundTerm[]>(
    () => (source && asked ? source.search(asked, { limit: MOST_RESULTS, domain }) : []),
    [source, asked, domain],
  );
  const suggestions = useMemo(
    () => (source && asked && results.length === 0 ? source.suggest(asked) : []),
    [source, asked, results],
  );
  const opens = useMemo(() => (asked ? deps.readCitation(asked) : null), [deps, asked]);
  const chosen = results[Math.min(selected, results.length - 1)];
  const related = useMemo(() => (source && chosen ? source.related(chosen.entry) : []), [source, chosen]);

  const change = (next: string): void => {
    setQuery(next);
    setSelected(0);
    setCopied(null);
  };

  const copyText = async (text: string): Promise<void> => {
    setCopied({ text, allowed: await deps.copy(text) });
    if (asked) deps.remember(asked);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = results.length - 1;
    if (event.key === 'ArrowDown') setSelected((at) => Math.min(at + 1, last));
    else if (event.key === 'ArrowUp') setSelected((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter' && opens) deps.open(opens.url);
    else if (event.key === 'Enter' && chosen)
      void copyText(isMeta(event) ? pairWithSource(chosen.entry, language) : otherLanguage(chosen, language));
    else return;
    event.preventDefault();
  };

  const togglePin = (entry: GlossaryEntry): void =>
    setPinned((before) =>
      before.some(({ id }) => id === entry.id)
        ? before.filter(({ id }) => id !== entry.id)
        : [...before, entry].slice(-MOST_PINNED),
    );

  const state = isBroken ? 'failed' : source ? 'ready' : 'loading';
  return {
    state,
    query,
    domain,
    domains: source?.domains ?? [],
    results,
    selected: Math.max(0, Math.min(selected, results.length - 1)),
    suggestions,
    opens,
    related,
    pinned,
    copied,
    change,
    setDomain,
    setSelected,
    togglePin,
    copyText,
    onKeyDown,
  } as const;
}

export type GlossarySearchState = ReturnType<typeof useGlossarySearch>;
