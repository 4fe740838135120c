import { parseJson } from '@/utils/core/parse-json';
import { type OwnSelectors, readOwnSelectors } from '@/utils/sites/own-selectors';
import type { Store } from '@/utils/store/store';

const NAME = 'selectors';

/** Selectors of the firm file in use: where a site's text stands until a new version knows it; none where there is no file. */
export async function keptSelectors(store: Store): Promise<OwnSelectors> {
  const found = await store.run((db) => db.marks.get(NAME));
  return readOwnSelectors(parseJson((found.ok && found.value?.value) || 'null'));
}

/** A file takes the place of the one before, also where it brings no selectors. */
export async function keepSelectors(store: Store, selectors: unknown): Promise<void> {
  await store.run((db) => db.marks.put({ name: NAME, value: JSON.stringify(readOwnSelectors(selectors)) }));
}
