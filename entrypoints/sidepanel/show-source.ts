import { browser } from '#imports';
import { askPage } from '@/utils/messaging/client';

/** Shows a paragraph of a source, which may stand in another tab than the one at the front, or in none. */
export async function showSource(url: string, paragraph: string): Promise<void> {
  const [tab] = await browser.tabs.query({ url: url.split('#')[0] ?? url }).catch(() => []);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await askPage(tab.id, 'jump-to', { target: { number: paragraph } });
}
