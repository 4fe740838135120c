import { useEffect, useRef, useState } from 'react';
import type { ExchangedTerm } from '@/utils/glossary/exchange/own-term';
import type { OwnTerm } from '@/utils/store/rows/term';
import type { Store } from '@/utils/store/store';
import { countTerms, deleteTerm, findOwnTerms, importTerms, listOwnTerms, saveTerm } from '@/utils/store/tables/terms';

/** What the lawyer types for a term. */
export type TermFields = {
  readonly en: string;
  readonly zhHant: string;
  readonly note: string;
  readonly source: string;
};

export const EMPTY_TERM: TermFields = { en: '', zhHant: '', note: '', source: '' };

/** A line longer than the store takes is cut, not lost. */
const LONGEST_LINE = 2_000;

const line = (text: string): string => text.trim().slice(0, LONGEST_LINE);

/** Builds the row of a term; fields left empty are left out. */
export function termOf(fields: TermFields & { zhHans?: string }, before: OwnTerm | null, now: Date): OwnTerm {
  const at = now.toISOString();
  const zhHant = line(fields.zhHant);
  const note = line(fields.note);
  const source = line(fields.source);
  // A Simplified form belongs to the Traditional one it was given with.
  const zhHans = fields.zhHans ?? (before?.zhHant === zhHant ? before.zhHans : undefined);
  return {
    id: before?.id ?? crypto.randomUUID(),
    en: line(fields.en),
    zhHant,
    ...(zhHans !== undefined && { zhHans }),
    ...(note && { note }),
    ...(source && { source }),
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
}

const pairOf = ({ en, zhHant }: Pick<OwnTerm, 'en' | 'zhHant'>): string => `${en.toLowerCase()}\t${zhHant}`;

/** Rows for imported terms: a pair that is there already is brought up to date, not doubled. */
export function rowsOf(imported: readonly ExchangedTerm[], own: readonly OwnTerm[], now: Date): OwnTerm[] {
  const known = new Map(own.map((term) => [pairOf(term), term]));
  return imported.map(({ en, zhHant, zhHans, note, source, matter }) => {
    const before = known.get(pairOf({ en, zhHant })) ?? null;
    const said = [matter, note].filter(Boolean).join(' · ');
    const fields = {
      en,
      zhHant,
      note: said || (before?.note ?? ''),
      source: source ?? before?.source ?? '',
      ...(zhHans !== undefined && { zhHans }),
    };
    return termOf(fields, before, now);
  });
}

/** A longer list is looked through by its filter; drawing thousands of rows would make typing slow. */
const MOST_SHOWN = 50;

/** The lawyer's own terms, a page of them at a time, and the changes to them; each says whether the browser kept it. */
export function useOwnTerms(store: Store) {
  const [count, setCount] = useState(0);
  const [filter, setFilter] = useState('');
  const [found, setFound] = useState<readonly OwnTerm[]>([]);
  /** Grows with each change, so that what is drawn from the terms is drawn again. */
  const [changes, setChanges] = useState(0);
  const newest = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is read again
  useEffect(() => {
    newest.current += 1;
    const mine = newest.current;
    void store
      .run(async (db) => ({ count: await countTerms(db), found: await findOwnTerms(db, filter, MOST_SHOWN + 1) }))
      .then((read) => {
        if (!read.ok || newest.current !== mine) return; // a later key is being answered
        setCount(read.value.count);
        setFound(read.value.found);
      });
  }, [store, filter, changes]);

  const change = async (work: Parameters<Store['run']>[0]): Promise<boolean> => {
    const done = await store.run(work);
    setChanges((before) => before + 1);
    return done.ok;
  };

  return {
    count,
    filter,
    setFilter,
    /** Those that the filter leaves, the first of them. */
    shown: found.slice(0, MOST_SHOWN),
    hasMore: found.length > MOST_SHOWN,
    canFilter: count > MOST_SHOWN,
    changes,
    /** All of them, for a file. */
    async all(): Promise<readonly OwnTerm[]> {
      const listed = await store.run(listOwnTerms);
      return listed.ok ? listed.value : [];
    },
    save: (fields: TermFields, before: OwnTerm | null) =>
      change((db) => saveTerm(db, termOf(fields, before, new Date()))),
    remove: (id: string) => change((db) => deleteTerm(db, id)),
    addAll: (imported: readonly ExchangedTerm[]) =>
      change(async (db) => importTerms(db, rowsOf(imported, await listOwnTerms(db), new Date()))),
  } as const;
}

export type OwnTerms = ReturnType<typeof useOwnTerms>;
