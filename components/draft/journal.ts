import { readDraft } from '@/utils/draft/draft-schema';
import type { Draft } from '@/utils/draft/types';

const KEY = 'draft-journal';

/**
 * The draft as it was at the last key, written at once, so that a crash in mid-typing loses nothing: the database is
 * asynchronous, and a panel that is closed has no time left for it.
 */
export function writeJournal(storage: Storage, draft: Draft): void {
  try {
    storage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Full or refused: the database still gets it a moment later.
  }
}

/** What was typed last and perhaps never reached the database. */
export function readJournal(storage: Storage): Draft | undefined {
  try {
    return readDraft(JSON.parse(storage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Forgets the journal once the database has this very draft. */
export function clearJournal(storage: Storage, saved: Draft): void {
  const kept = storage.getItem(KEY);
  if (kept !== null && kept === JSON.stringify(saved)) storage.removeItem(KEY);
}
