import { RequestRefused } from '@/utils/messaging/panel-server';
import { getSettings } from '@/utils/store/settings';
import type { Store } from '@/utils/store/store';
import { findMatter } from '@/utils/store/tables/matters';

type ActiveMatter = { readonly matterId: string | null; readonly matter?: string };

/**
 * The matter that is worked on, with its name.
 * @throws {RequestRefused} where the matter or the store cannot be read
 */
export async function activeMatter(store: Store): Promise<ActiveMatter> {
  const matterId = (await getSettings()).activeMatter;
  if (matterId === null) return { matterId };
  const found = await store.run((db) => findMatter(db, matterId));
  if (!found.ok || found.value === undefined) throw new RequestRefused('failed');
  return { matterId, matter: found.value.name };
}
