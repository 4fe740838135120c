import { useCallback, useEffect, useState } from 'react';
import type { ExchangedTerm } from '@/utils/glossary/exchange/own-term';
import type { Store } from '@/utils/store/store';
import { deleteTerm, importTerms, listTerms, type OwnTerm, saveTerm } from '@/utils/store/tables/terms';

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

/** The lawyer's own terms and the changes to them; each says whether the browser kept it. */
export function useOwnTerms(store: Store) {
  const [terms, setTerms] = useState<readonly OwnTerm[]>([]);

  const refresh = useCallback(async () => {
    const listed = await store.run(listTerms);
    if (listed.ok) setTerms(listed.value);
  }, [store]);

  useEffect(() => void refresh(), [refresh]);

  const change = async (work: Parameters<Store['run']>[0]): Promise<boolean> => {
    const done = await store.run(work);
    await refresh();
    return done.ok;
  };

  return {
    terms,
    save: (fields: TermFields, before: OwnTerm | null) =>
      change((db) => saveTerm(db, termOf(fields, before, new Date()))),
    remove: (id: string) => change((db) => deleteTerm(db, id)),
    addAll: (imported: readonly ExchangedTerm[]) =>
      change(async (db) => importTerms(db, rowsOf(imported, await listTerms(db), new Date()))),
  } as const;
}

export type OwnTerms = ReturnType<typeof useOwnTerms>;
