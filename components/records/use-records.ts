import { useCallback, useEffect, useState } from 'react';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import type { Store } from '@/utils/store/store';
import { clearLog, deleteLogEntry, markReviewed, searchLog } from '@/utils/store/tables/log';
import { deleteMatter, listMatters, type Matter, saveMatter } from '@/utils/store/tables/matters';

/** Which records are shown: words of title or citation, and one matter. Never a search by persons. */
export type RecordsFilter = { readonly text: string; readonly matterId: string | null };

/** Matters and log entries, and what can be done with them. */
export function useRecords(store: Store) {
  const [filter, setFilter] = useState<RecordsFilter>({ text: '', matterId: null });
  const [entries, setEntries] = useState<readonly AuditEntry[]>([]);
  const [matters, setMatters] = useState<readonly Matter[]>([]);

  const refresh = useCallback(async () => {
    const found = await store.run(async (db) => ({
      entries: await searchLog(db, {
        text: filter.text,
        ...(filter.matterId !== null && { matterId: filter.matterId }),
      }),
      matters: await listMatters(db),
    }));
    if (!found.ok) return;
    setEntries(found.value.entries);
    setMatters(found.value.matters);
  }, [store, filter]);

  useEffect(() => void refresh(), [refresh]);

  const change = async (work: Parameters<Store['run']>[0]): Promise<boolean> => {
    const done = await store.run(work);
    await refresh();
    return done.ok;
  };

  return {
    entries,
    matters,
    filter,
    setFilter,
    addMatter: (name: string) =>
      change((db) =>
        saveMatter(db, {
          id: crypto.randomUUID(),
          name,
          clientConsent: 'not-asked',
          createdAt: new Date().toISOString(),
        }),
      ),
    saveMatter: (matter: Matter) => change((db) => saveMatter(db, matter)),
    deleteMatter: (id: string) => change((db) => deleteMatter(db, id)),
    review: (id: string, by: string) => change((db) => markReviewed(db, id, by, new Date())),
    deleteEntry: (id: string) => change((db) => deleteLogEntry(db, id)),
    clear: () => change((db) => clearLog(db)),
  } as const;
}

export type Records = ReturnType<typeof useRecords>;
