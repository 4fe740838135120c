import { browser } from '#imports';
import { askPage } from '@/utils/messaging/ask-page';

/** Shows a paragraph of a source, which may stand in another tab than the one at the front, or in none. */
export async function showSource(url: string, paragraph: string): Promise<void> {
  const tabId = await findTab(url);
  if (tabId === undefined) {
    if (/^https?:\/\//.test(url)) await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tabId, { active: true });
  await askPage(tabId, 'jump-to', { target: { number: paragraph } });
}

/** The tab with this page, the one at the front first. Addresses of tabs are hidden from us, so the pages we read are asked. */
async function findTab(url: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ lastFocusedWindow: true });
  const found = await Promise.all(
    tabs
      .toSorted((a, b) => Number(b.active) - Number(a.active))
      .map(async ({ id }) => {
        const page = id === undefined ? undefined : await askPage(id, 'get-state', {});
        return page?.ok && page.value.state.is === 'ready' && pageOf(page.value.url) === pageOf(url) ? id : undefined;
      }),
  );
  return found.find((id) => id !== undefined);
}

const pageOf = (url: string): string => url.split('#')[0] ?? url;
