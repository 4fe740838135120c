import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { SAMPLES } from '../../scripts/samples/index';

type Place = Page | FrameLocator;

const SAMPLE_FOLDER = join(import.meta.dirname, '../../scripts/samples');

/** Address and markup of a packaged sample page. */
export function sample(id: string): { url: string; html: string } {
  const found = SAMPLES.find((one) => one.id === id);
  if (!found) throw new Error(`there is no sample ${id}`);
  return { url: found.url, html: readFileSync(join(SAMPLE_FOLDER, found.file), 'utf8') };
}

/** The sidebar, once it is open in the page. */
export async function openSidebar(place: Place): Promise<Locator> {
  const reader = place.locator('sidenote-reader');
  await reader.locator('.sn-sidebar, .sn-handle button').first().waitFor();
  const handle = reader.locator('.sn-handle button');
  if (await handle.isVisible()) await handle.click();
  const sidebar = reader.getByRole('complementary', { name: 'Sidenote' });
  // The tab used last is remembered; a test begins at the first.
  await sidebar.getByRole('tab', { name: 'Summary' }).click();
  return sidebar;
}

/** Brings a view of the sidebar to the front. */
export async function openTab(sidebar: Locator, name: 'Summary' | 'Citations' | 'Terms'): Promise<Locator> {
  await sidebar.getByRole('tab', { name }).click();
  return sidebar.getByRole('tabpanel', { name });
}

/** The page's own markup, without what Sidenote set beside it. */
export const ownMarkup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('sidenote-reader')?.remove();
    return copy.outerHTML;
  });
