import { useCallback, useEffect, useState } from 'react';
import type { MatterLine } from '@/utils/store/rows/matter-line';
import type { KeptText } from '@/utils/store/rows/text';
import type { Store } from '@/utils/store/store';
import { listDrafts } from '@/utils/store/tables/drafts';
import { searchLog } from '@/utils/store/tables/log';
import { deleteLine, linesOfMatter } from '@/utils/store/tables/matter-lines';
import { findMatter } from '@/utils/store/tables/matters';
import { findOwnTerms } from '@/utils/store/tables/terms';
import { deleteText, textsOf } from '@/utils/store/tables/texts';
import { contentsOf, type MatterContents } from './matter-contents';

export type MatterState =
  | { readonly is: 'loading' }
  /** The matter is gone or the store fails: nothing of any matter is shown. */
  | { readonly is: 'unreadable' }
  /** `name` is null for what belongs to no matter. */
  | { readonly is: 'ready'; readonly name: string | null; readonly contents: MatterContents };

/** More questions than a matter has; a longer log is in the records. */
const MOST_ENTRIES = 2_000;
const MOST_TERMS = 200;

/** Everything that belongs to the matter that is worked on, and to no other. */
export function useMatter(store: Store, matterId: string | null) {
  const [state, setState] = useState<MatterState>({ is: 'loading' });

  const refresh = useCallback(async () => {
    const read = await store.run(async (db) => {
      const matter = matterId === null ? null : await findMatter(db, matterId);
      if (matter === undefined) return undefined;
      const rows = {
        log: await searchLog(db, { matterId, limit: MOST_ENTRIES }),
        drafts: await listDrafts(db, matterId),
        texts: await textsOf(db, matterId),
        lines: await linesOfMatter(db, matterId),
        terms: matter === null ? [] : await findOwnTerms(db, matter.name, MOST_TERMS),
      };
      return { name: matter?.name ?? null, contents: contentsOf(rows) };
    });
    setState(read.ok && read.value ? { is: 'ready', ...read.value } : { is: 'unreadable' });
  }, [store, matterId]);

  useEffect(() => {
    setState({ is: 'loading' });
    void refresh();
  }, [refresh]);

  const dropText = async ({ hash }: KeptText): Promise<void> => {
    await store.run((db) => deleteText(db, { hash, matterId }));
    await refresh();
  };
  const dropLine = async ({ id }: MatterLine): Promise<void> => {
    await store.run((db) => deleteLine(db, id));
    await refresh();
  };
  return { state, dropText, dropLine } as const;
}
