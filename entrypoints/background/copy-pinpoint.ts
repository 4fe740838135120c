import type { Browser } from '#imports';
import { askPage } from '@/utils/messaging/client';
import { readThisPage } from './other-pages';

/** Has the page copy its selection with citation and paragraph; on a page we do not read by ourselves, reads it first. */
export async function copyWithPinpoint(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const answer = await askPage(tab.id, 'copy-pinpoint', {});
  if (answer.ok || answer.reason !== 'no-receiver') return;
  if (await readThisPage(tab.id)) await askPage(tab.id, 'copy-pinpoint', {});
}
