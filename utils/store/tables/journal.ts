import { readDraft } from '../../draft/draft-schema';
import type { Draft } from '../../draft/types';
import type { SidenoteDatabase } from '../db';

/** A journal for each matter: what was typed for one is never brought back under another. */
export const journalOf = (matterId: string | null): string => (matterId === null ? 'journal' : `journal ${matterId}`);

/** Writes the draft as it was at the last key; it is in no backup, and goes with its matter. */
export const writeJournal = async (db: SidenoteDatabase, matterId: string | null, draft: Draft): Promise<void> => {
  await db.marks.put({ name: journalOf(matterId), value: JSON.stringify(draft) });
};

/** What was typed last and perhaps never became a saved draft. */
export async function readJournal(db: SidenoteDatabase, matterId: string | null): Promise<Draft | null> {
  const kept = await db.marks.get(journalOf(matterId));
  try {
    return readDraft(JSON.parse(kept?.value ?? 'null')) ?? null;
  } catch {
    return null;
  }
}

/** Forgets the journal once this very draft is saved. */
export const clearJournal = (db: SidenoteDatabase, matterId: string | null, saved: Draft): Promise<void> =>
  db.transaction('rw', db.marks, async () => {
    const kept = await db.marks.get(journalOf(matterId));
    if (kept?.value === JSON.stringify(saved)) await db.marks.delete(journalOf(matterId));
  });
