import { loadGlossary } from '@/components/glossary/load-glossary';
import type { GlossarySource } from '@/components/glossary/types';
import type { Store } from '@/utils/store/store';
import { readEntries } from './glossary';
import { openImported } from './open-imported';

/** The glossary of the search box: packaged, own and imported terms. */
export const openGlossary = (store: Store): Promise<GlossarySource> =>
  loadGlossary({ store, readEntries, openImported });
