import { findUses } from '@/utils/glossary/concordance/find-uses';
import type { AlignedChapter, Concordance } from '@/utils/glossary/concordance/types';
import type { Store } from '@/utils/store/store';
import { alignedChapters, countProvisions } from '@/utils/store/tables/provisions';

const NOTHING: Concordance = { count: 0, uses: [] };

/** How the law says a term, for the panel, which has no database. What was unpacked is held until the worker sleeps. */
export function createConcordance(store: Store) {
  let held: { readonly count: number; readonly chapters: Promise<readonly AlignedChapter[]> } | undefined;

  const count = async (): Promise<number> => {
    const counted = await store.run(countProvisions);
    return counted.ok ? counted.value : 0;
  };

  const read = async (): Promise<readonly AlignedChapter[]> => {
    const read = await store.run(async (db) => {
      const all: AlignedChapter[] = [];
      for await (const chapter of alignedChapters(db)) all.push(chapter);
      return all;
    });
    return read.ok ? read.value : [];
  };

  return {
    count,
    async find(query: string, counterparts: readonly string[]): Promise<Concordance> {
      const now = await count();
      if (now === 0) return NOTHING;
      // Another import since: what is held is old.
      if (held?.count !== now) held = { count: now, chapters: read() };
      return findUses(await held.chapters, query, { counterparts });
    },
  } as const;
}
