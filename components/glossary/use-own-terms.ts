import { useCallback, useEffect, useState } from 'react';
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

/** Builds the row of a term; fields left empty are left out. */
export function termOf(fields: TermFields, before: OwnTerm | null, now: Date): OwnTerm {
  const at = now.toISOString();
  const note = fields.note.trim();
  const source = fields.source.trim();
  return {
    id: before?.id ?? crypto.randomUUID(),
    en: fields.en.trim(),
    zhHant: fields.zhHant.trim(),
    ...(note && { note }),
    ...(source && { source }),
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
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
    addAll: (added: readonly TermFields[]) =>
      change((db) =>
        importTerms(
          db,
          added.map((fields) => termOf(fields, null, new Date())),
        ),
      ),
  } as const;
}

export type OwnTerms = ReturnType<typeof useOwnTerms>;
