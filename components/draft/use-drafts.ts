import { useCallback, useEffect, useRef, useState } from 'react';
import { readDraft } from '@/utils/draft/draft-schema';
import { type Edit, editDraft } from '@/utils/draft/edit-draft';
import type { Draft } from '@/utils/draft/types';
import type { DraftShelf } from '@/utils/store/draft-shelf';
import type { DraftVersion, KeptDraft } from '@/utils/store/rows/draft';
import type { StoreFailure } from '@/utils/store/store-failure';
import { createSaver } from './saver';

/** `copied`: another window changed this draft meanwhile; what was typed here goes on as a copy. */
export type SaveState = 'saved' | 'saving' | StoreFailure | 'recovered' | 'copied';

/** The draft as it was at the last key, told at once, so that a crash in mid-typing loses nothing. */
export type DraftJournal = {
  readonly write: (draft: Draft) => void;
  /** What was typed last and perhaps never reached the database. */
  readonly read: () => Promise<Draft | null>;
  /** Forgets the journal once the database has this very draft. */
  readonly clear: (saved: Draft) => void;
};

/** Both of one matter: whoever draws this draws it anew for another. */
export type DraftDeps = { readonly shelf: DraftShelf; readonly journal: DraftJournal };

type Saver = ReturnType<typeof createSaver>;

/**
 * Writes a draft to the shelf. Where another window changed it meanwhile, theirs stays as it is: ours becomes a draft of
 * its own, told by `onCopied`, and what is typed next goes there.
 */
async function writeDraft(
  deps: DraftDeps,
  saver: Saver,
  typed: Draft,
  onCopied: (copy: string) => void,
): Promise<SaveState> {
  const { shelf, journal } = deps;
  const { bases, copies } = saver;
  const body = { ...typed, id: copies.get(typed.id) ?? typed.id };
  const { id, title, kind } = body;
  const done = await shelf.save({ id, title, kind, body }, bases.get(id) ?? 0);
  if (typeof done === 'object') {
    bases.set(id, done.version);
    journal.clear(typed);
    return 'saved';
  }
  if (done !== 'theirs') return done;
  const copy = crypto.randomUUID();
  copies.set(typed.id, copy);
  const copied = await writeDraft(deps, saver, typed, onCopied);
  if (copied !== 'saved') return copied;
  onCopied(copy);
  return 'copied';
}

/** The drafts of a matter, and how the open one is kept. */
function useKept({ shelf, journal }: DraftDeps) {
  const [kept, setKept] = useState<readonly KeptDraft[]>([]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  const saver = useRef(createSaver()).current;

  const refresh = useCallback(async () => {
    setKept(await shelf.list());
  }, [shelf]);

  const save = useCallback(
    (body: Draft): Promise<void> =>
      saver.inTurn(async () => {
        const goOn = (copy: string): void => setDraft((now) => (now?.id === body.id ? { ...now, id: copy } : now));
        const ended = await writeDraft({ shelf, journal }, saver, body, goOn);
        setState((before) => (ended === 'saved' && before === 'copied' ? before : ended));
        await refresh();
      }),
    [shelf, journal, refresh, saver],
  );

  // A panel that goes away, or turns to another matter, saves what was typed last.
  useEffect(() => () => saver.flush(), [saver]);
  return { kept, draft, setDraft, state, setState, saver, refresh, save };
}

type Kept = ReturnType<typeof useKept>;

/** Brings back what was typed last and perhaps never saved. */
function useRecovered({ shelf, journal }: DraftDeps, { setDraft, setState, saver, refresh, save }: Kept): void {
  useEffect(() => {
    void refresh();
    let isCurrent = true;
    void journal.read().then(async (recovered) => {
      if (recovered === null || !isCurrent) return;
      setDraft(recovered);
      setState('recovered');
      // The journal is newer than the row it was typed over.
      const row = (await shelf.list()).find(({ id }) => id === recovered.id);
      if (row) saver.bases.set(row.id, row.version);
      await save(recovered);
      setState((now) => (now === 'saved' ? 'recovered' : now));
    });
    return () => {
      isCurrent = false;
    };
  }, [refresh, save, journal, shelf, saver, setDraft, setState]);
}

/** The drafts of a matter, and the one that is open: every change is journalled at once and saved within a second. */
export function useDrafts(deps: DraftDeps) {
  const { shelf, journal } = deps;
  const open = useKept(deps);
  const { kept, draft, setDraft, state, setState, saver, refresh, save } = open;
  const [versions, setVersions] = useState<readonly DraftVersion[]>([]);
  useRecovered(deps, open);

  const put = (next: Draft): void => {
    setDraft(next);
    setState((before) => (before === 'copied' ? before : 'saving'));
    journal.write(next);
    saver.later(() => void save(next));
  };

  return {
    ...{ kept, draft, versions, state, put },
    edit: (edit: Edit) => draft && put(editDraft(draft, edit)),
    open: async (id: string): Promise<void> => {
      const row = (await shelf.list()).find((one) => one.id === id);
      const body = readDraft(row?.body);
      if (row && body) {
        saver.bases.set(id, row.version);
        setDraft(body);
      }
      setState('saved');
      setVersions(await shelf.versions(id));
    },
    close: async () => {
      saver.cancel();
      if (draft) await save(draft);
      setDraft(null);
      setVersions([]);
      setState('saved');
    },
    remove: async (id: string) => {
      await shelf.remove(id);
      await refresh();
    },
    restore: (version: DraftVersion) => {
      const body = readDraft(version.body);
      if (body) put({ ...body, id: draft?.id ?? body.id });
    },
  } as const;
}

export type Drafts = ReturnType<typeof useDrafts>;
