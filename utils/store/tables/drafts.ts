import { Dexie } from 'dexie';
import { clipLine } from '../clip';
import type { SidenoteDatabase } from '../db';
import { type DraftVersion, draftVersionSchema, type KeptDraft, keptDraftSchema } from '../rows/draft';
import { isOf, readRows, sizeOf } from './row';

/** Earlier states kept of one draft; the oldest goes first. */
export const MOST_VERSIONS = 50;

/** Saves a draft and remembers its state as a new version. */
export function saveDraft(
  db: SidenoteDatabase,
  draft: Omit<KeptDraft, 'createdAt' | 'updatedAt' | 'version'>,
  now: Date,
): Promise<KeptDraft> {
  const savedAt = now.toISOString();
  return db.transaction('rw', db.drafts, db.draftVersions, async () => {
    const before = await db.drafts.get(draft.id);
    const number = (before?.version ?? 0) + 1;
    const saved = keptDraftSchema.parse({
      ...draft,
      // The draft's own title stays whole in its body.
      title: clipLine(draft.title),
      createdAt: before?.createdAt ?? savedAt,
      updatedAt: savedAt,
      version: number,
    });
    await db.drafts.put(saved);
    await db.draftVersions.put({ draftId: draft.id, number, savedAt, body: draft.body, bytes: sizeOf(draft.body) });
    await db.draftVersions
      .where('[draftId+number]')
      .between([draft.id, Dexie.minKey], [draft.id, number - MOST_VERSIONS], true, true)
      .delete();
    return saved;
  });
}

/** Saves made while typing within this time are one version. Milliseconds. */
const VERSION_EVERY_MS = 10_000;

/**
 * Saves a draft over the version it was opened at. Where another window has saved it since, nothing is written and its
 * draft is given back: two lawyers' sentences are both kept, or neither is lost.
 */
export const saveDraftOver = (
  db: SidenoteDatabase,
  draft: Parameters<typeof saveDraft>[1],
  base: number,
  now: Date,
): Promise<{ readonly saved: KeptDraft } | { readonly theirs: KeptDraft }> =>
  db.transaction('rw', db.drafts, db.draftVersions, async () => {
    const stored = await db.drafts.get(draft.id);
    if (stored && stored.version !== base) return { theirs: stored };
    const saved = await saveDraft(db, draft, now);
    const before = await db.draftVersions.get([draft.id, saved.version - 1]);
    const turn = (at: string): number => Math.floor(Date.parse(at) / VERSION_EVERY_MS);
    if (before && turn(before.savedAt) === turn(saved.updatedAt))
      await db.draftVersions.delete([draft.id, before.number]);
    return { saved };
  });

/** The drafts of one matter, or, for null, of none; last changed first. */
export const listDrafts = async (db: SidenoteDatabase, matterId: string | null): Promise<KeptDraft[]> =>
  readRows(keptDraftSchema, await db.drafts.orderBy('updatedAt').reverse().toArray()).filter(isOf(matterId));

/** Earlier states of one draft, newest first. */
export const versionsOf = async (db: SidenoteDatabase, draftId: string): Promise<DraftVersion[]> =>
  readRows(draftVersionSchema, await db.draftVersions.where('draftId').equals(draftId).reverse().sortBy('number'));

export const deleteDraft = (db: SidenoteDatabase, id: string): Promise<void> =>
  db.transaction('rw', db.drafts, db.draftVersions, async () => {
    await db.draftVersions.where('draftId').equals(id).delete();
    await db.drafts.delete(id);
  });
