import { useCallback, useEffect, useRef, useState } from 'react';
import { readDraft } from '@/utils/draft/draft-schema';
import { type Edit, editDraft } from '@/utils/draft/edit-draft';
import type { Draft } from '@/utils/draft/types';
import type { Store } from '@/utils/store/store';
import type { StoreFailure } from '@/utils/store/store-failure';
import {
  type DraftVersion,
  deleteDraft,
  type Draft as KeptDraft,
  listDrafts,
  saveDraft,
  versionsOf,
} from '@/utils/store/tables/drafts';
import { clearJournal, readJournal, writeJournal } from './journal';

export type SaveState = 'saved' | 'saving' | StoreFailure | 'recovered';

/** Long enough that a sentence becomes one version, short enough to be forgotten. */
const SAVE_AFTER_MS = 1200;

export type DraftDeps = { readonly store: Store; readonly journal: Storage; readonly matterId: string | null };

/** The drafts that are kept, and the one that is open: every change is journalled at once and saved a moment later. */
export function useDrafts({ store, journal, matterId }: DraftDeps) {
  const [kept, setKept] = useState<readonly KeptDraft[]>([]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [versions, setVersions] = useState<readonly DraftVersion[]>([]);
  const [state, setState] = useState<SaveState>('saved');
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refresh = useCallback(async () => {
    const listed = await store.run(listDrafts);
    if (listed.ok) setKept(listed.value);
  }, [store]);

  const save = useCallback(
    async (body: Draft): Promise<void> => {
      const done = await store.run((db) =>
        saveDraft(
          db,
          { id: body.id, title: body.title, kind: body.kind, body, ...(matterId !== null && { matterId }) },
          new Date(),
        ),
      );
      if (done.ok) clearJournal(journal, body);
      setState(done.ok ? 'saved' : done.reason);
      await refresh();
    },
    [store, journal, matterId, refresh],
  );

  useEffect(() => {
    void refresh();
    const recovered = readJournal(journal);
    if (!recovered) return;
    setDraft(recovered);
    setState('recovered');
    void save(recovered).then(() => setState((now) => (now === 'saved' ? 'recovered' : now)));
  }, [refresh, save, journal]);

  useEffect(() => () => clearTimeout(pending.current), []);

  const put = (next: Draft): void => {
    setDraft(next);
    setState('saving');
    writeJournal(journal, next);
    clearTimeout(pending.current);
    pending.current = setTimeout(() => void save(next), SAVE_AFTER_MS);
  };

  const open = async (id: string): Promise<void> => {
    const body = readDraft(kept.find((row) => row.id === id)?.body);
    if (body) setDraft(body);
    setState('saved');
    const earlier = await store.run((db) => versionsOf(db, id));
    setVersions(earlier.ok ? earlier.value : []);
  };

  return {
    kept,
    draft,
    versions,
    state,
    put,
    edit: (edit: Edit) => draft && put(editDraft(draft, edit)),
    open,
    close: async () => {
      clearTimeout(pending.current);
      if (draft) await save(draft);
      setDraft(null);
      setVersions([]);
    },
    remove: async (id: string) => {
      await store.run((db) => deleteDraft(db, id));
      await refresh();
    },
    restore: (version: DraftVersion) => {
      const body = readDraft(version.body);
      if (body) put(body);
    },
  } as const;
}

export type Drafts = ReturnType<typeof useDrafts>;
