import { useCallback, useEffect, useRef, useState } from 'react';
import { readDraft } from '@/utils/draft/draft-schema';
import { type Edit, editDraft } from '@/utils/draft/edit-draft';
import type { Draft } from '@/utils/draft/types';
import type { DraftShelf } from '@/utils/store/draft-shelf';
import type { StoreFailure } from '@/utils/store/store-failure';
import type { DraftVersion, Draft as KeptDraft } from '@/utils/store/tables/drafts';

export type SaveState = 'saved' | 'saving' | StoreFailure | 'recovered';

/** Long enough that a sentence becomes one version, short enough to be forgotten. */
const SAVE_AFTER_MS = 1200;
/** Who types without a pause is saved all the same. */
const LONGEST_UNSAVED_MS = 5000;

/** The draft as it was at the last key, told at once, so that a crash in mid-typing loses nothing. */
export type DraftJournal = {
  readonly write: (draft: Draft) => void;
  /** What was typed last and perhaps never reached the database. */
  readonly read: () => Promise<Draft | null>;
  /** Forgets the journal once the database has this very draft. */
  readonly clear: (saved: Draft) => void;
};

export type DraftDeps = { readonly shelf: DraftShelf; readonly journal: DraftJournal };

/** The drafts that are kept, and the one that is open: every change is journalled at once and saved a moment later. */
export function useDrafts({ shelf, journal }: DraftDeps) {
  const [kept, setKept] = useState<readonly KeptDraft[]>([]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [versions, setVersions] = useState<readonly DraftVersion[]>([]);
  const [state, setState] = useState<SaveState>('saved');
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsavedSince = useRef<number>(undefined);

  const refresh = useCallback(async () => {
    setKept(await shelf.list());
  }, [shelf]);

  const save = useCallback(
    async (body: Draft): Promise<void> => {
      unsavedSince.current = undefined;
      const done = await shelf.save({ id: body.id, title: body.title, kind: body.kind, body });
      if (done === 'saved') journal.clear(body);
      setState(done);
      await refresh();
    },
    [shelf, journal, refresh],
  );

  useEffect(() => {
    void refresh();
    let isCurrent = true;
    void journal.read().then(async (recovered) => {
      if (recovered === null || !isCurrent) return;
      setDraft(recovered);
      setState('recovered');
      await save(recovered);
      setState((now) => (now === 'saved' ? 'recovered' : now));
    });
    return () => {
      isCurrent = false;
    };
  }, [refresh, save, journal]);

  useEffect(() => () => clearTimeout(pending.current), []);

  const put = (next: Draft): void => {
    setDraft(next);
    setState('saving');
    journal.write(next);
    clearTimeout(pending.current);
    unsavedSince.current ??= Date.now();
    const left = LONGEST_UNSAVED_MS - (Date.now() - unsavedSince.current);
    pending.current = setTimeout(() => void save(next), Math.max(0, Math.min(SAVE_AFTER_MS, left)));
  };

  const open = async (id: string): Promise<void> => {
    const body = readDraft(kept.find((row) => row.id === id)?.body);
    if (body) setDraft(body);
    setState('saved');
    setVersions(await shelf.versions(id));
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
      await shelf.remove(id);
      await refresh();
    },
    restore: (version: DraftVersion) => {
      const body = readDraft(version.body);
      if (body) put(body);
    },
  } as const;
}

export type Drafts = ReturnType<typeof useDrafts>;
