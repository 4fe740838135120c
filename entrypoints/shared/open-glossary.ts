import { type KeptTerms, loadGlossary } from '@/components/glossary/load-glossary';
import type { GlossarySource } from '@/components/glossary/types';
import type { Store } from '@/utils/store/store';
import { countDefinitions } from '@/utils/store/tables/definitions';
import { listTerms } from '@/utils/store/tables/terms';
import { readEntries } from './glossary';
import { openImported } from './open-imported';

/** The glossary of the search box: packaged, own and imported terms. */
export const openGlossary = (store: Store): Promise<GlossarySource> =>
  loadGlossary({ readKept: () => readKeptTerms(store), readEntries, openImported });

/** The lawyer's own terms, and how many were imported; none where the store cannot be read. */
export async function readKeptTerms(store: Store): Promise<KeptTerms> {
  const kept = await store.run(async (db) => ({ own: await listTerms(db), imported: await countDefinitions(db) }));
  return kept.ok ? kept.value : { own: [], imported: 0 };
}
