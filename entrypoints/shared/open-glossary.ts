import { type KeptTerms, loadGlossary } from '@/components/glossary/load-glossary';
import type { GlossarySource } from '@/components/glossary/types';
import type { Store } from '@/utils/store/store';
import { countDefinitions } from '@/utils/store/tables/definitions';
import { countTerms, recentTerms } from '@/utils/store/tables/terms';
import { readEntries } from './glossary';
import { openImported } from './open-imported';

/** The glossary of the search box: packaged, own and imported terms. */
export const openGlossary = (store: Store): Promise<GlossarySource> =>
  loadGlossary({ readKept: () => readKeptTerms(store), readEntries, openImported });

/** The lawyer's own terms changed last, how many older ones there are, and how many were imported; none where the store cannot be read. */
export async function readKeptTerms(store: Store): Promise<KeptTerms> {
  const kept = await store.run(async (db) => {
    const own = await recentTerms(db);
    return { own, older: Math.max(0, (await countTerms(db)) - own.length), imported: await countDefinitions(db) };
  });
  return kept.ok ? kept.value : { own: [], imported: 0 };
}
