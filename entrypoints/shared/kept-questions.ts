import { parseJson } from '@/utils/core/parse-json';
import type { Store } from '@/utils/store/store';

const KEPT_QUESTIONS = 'keptQuestions';

/** In the database and not in `storage.local`, which scripts of a page's process can read in Firefox. */
export async function keptQuestions(store: Store): Promise<readonly string[]> {
  const found = await store.run((db) => db.marks.get(KEPT_QUESTIONS));
  const stored: unknown = parseJson((found.ok && found.value?.value) || '[]');
  return Array.isArray(stored) ? stored.filter((line) => typeof line === 'string') : [];
}

export async function keepQuestions(store: Store, lines: readonly string[]): Promise<null> {
  await store.run((db) => db.marks.put({ name: KEPT_QUESTIONS, value: JSON.stringify(lines) }));
  return null;
}
