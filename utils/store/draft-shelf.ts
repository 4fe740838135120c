import type { DraftVersion, KeptDraft } from './rows/draft';
import type { Store } from './store';
import type { StoreFailure } from './store-failure';
import { deleteDraft, listDrafts, saveDraftOver, versionsOf } from './tables/drafts';

/** A draft as it is written; its body is checked by `utils/draft`. */
export type DraftToKeep = Pick<KeptDraft, 'id' | 'title' | 'kind' | 'body'>;

/** The version it now has; `theirs`: another window saved it since, and nothing was written. */
export type DraftSaved = { readonly version: number } | 'theirs' | StoreFailure;

/**
 * The drafts of one matter, or of none. What the store refuses to read is as good as none; what it refuses to write is
 * told. A draft stays with the matter it was opened under, whichever is active when it is saved.
 */
export function createDraftShelf(store: Store, matterId: string | null, now: () => Date) {
  return {
    async list(): Promise<readonly KeptDraft[]> {
      const listed = await store.run((db) => listDrafts(db, matterId));
      return listed.ok ? listed.value : [];
    },
    /** `base`: the version it was opened at; 0 for a new one. */
    async save(draft: DraftToKeep, base: number): Promise<DraftSaved> {
      const row = { ...draft, ...(matterId !== null && { matterId }) };
      const done = await store.run((db) => saveDraftOver(db, row, base, now()));
      if (!done.ok) return done.reason;
      return 'saved' in done.value ? { version: done.value.saved.version } : 'theirs';
    },
    async versions(id: string): Promise<readonly DraftVersion[]> {
      const found = await store.run((db) => versionsOf(db, id));
      return found.ok ? found.value : [];
    },
    async remove(id: string): Promise<void> {
      await store.run((db) => deleteDraft(db, id));
    },
  };
}
export type DraftShelf = ReturnType<typeof createDraftShelf>;
