import { useCallback, useEffect, useState } from 'react';
import { forgetRecent } from '@/components/glossary/recent-look-ups';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import type { Matter } from '@/utils/store/rows/matter';
import type { Store } from '@/utils/store/store';
import { clearLog, deleteLogEntry, markEntryReviewed, searchLog } from '@/utils/store/tables/log';
import { deleteMatter, listMatters, saveMatter } from '@/utils/store/tables/matters';

/**
 * Matters, and the log entries of the active one (or of none), and what can be done with them. They are found by words
 * of title or citation, never by persons; what was kept for another matter is not even read.
 */
export function useRecords(store: Store, activeMatter: string | null) {
  const [text, setText] = useState('');
  const [entries, setEntries] = useState<readonly AuditEntry[]>([]);
  const [matters, setMatters] = useState<readonly Matter[]>([]);

  const refresh = useCallback(async () => {
    const found = await store.run(async (db) => ({
      entries: await searchLog(db, { text, matterId: activeMatter }),
      matters: await listMatters(db),
    }));
    // What cannot be read is not shown as it was before.
    if (!found.ok) return setEntries([]);
    setEntries(found.value.entries);
    setMatters(found.value.matters);
  }, [store, text, activeMatter]);

  useEffect(() => void refresh(), [refresh]);

  const change = async (work: Parameters<Store['run']>[0]): Promise<boolean> => {
    const done = await store.run(work);
    await refresh();
    return done.ok;
  };

  return {
    entries,
    matters,
    text,
    setText,
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
    deleteMatter: (id: string) => {
      forgetRecent({ storage: localStorage, matterId: id });
      return change((db) => deleteMatter(db, id));
    },
    review: (id: string, by: string) => change((db) => markEntryReviewed(db, id, by, new Date())),
    deleteEntry: (id: string) => change((db) => deleteLogEntry(db, id)),
    clear: () => change((db) => clearLog(db, activeMatter)),
  } as const;
}

export type Records = ReturnType<typeof useRecords>;
