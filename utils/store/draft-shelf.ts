import type { Store } from './store';
import type { StoreFailure } from './store-failure';
import { type Draft, type DraftVersion, deleteDraft, listDrafts, saveDraft, versionsOf } from './tables/drafts';

/** A draft as it is written; its body is checked by `utils/draft`. */
export type DraftToKeep = Pick<Draft, 'id' | 'title' | 'kind' | 'body'>;

/** The drafts that are kept. What the store refuses to read is as good as none; what it refuses to write is told. */
export function createDraftShelf(store: Store, activeMatter: () => Promise<string | null>, now: () => Date) {
  return {
    async list(): Promise<readonly Draft[]> {
      const listed = await store.run(listDrafts);
      return listed.ok ? listed.value : [];
    },
    async save(draft: DraftToKeep): Promise<StoreFailure | 'saved'> {
      const matterId = await activeMatter();
      const row = { ...draft, ...(matterId !== null && { matterId }) };
      const saved = await store.run((db) => saveDraft(db, row, now()));
      return saved.ok ? 'saved' : saved.reason;
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
