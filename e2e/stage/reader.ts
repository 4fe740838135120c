import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { SAMPLES } from '../../scripts/samples/index';
import { clickInRoot, seeInRoot } from './closed-root';

const SAMPLE_FOLDER = join(import.meta.dirname, '../../scripts/samples');

/** Address and markup of a packaged sample page. */
export function sample(id: string): { url: string; html: string } {
  const found = SAMPLES.find((one) => one.id === id);
  if (!found) throw new Error(`there is no sample ${id}`);
  return { url: found.url, html: readFileSync(join(SAMPLE_FOLDER, found.file), 'utf8') };
}

const LONGEST_WAIT_MS = 15_000;
const LOOK_AGAIN_MS = 100;

/** The frames of our own origin in a page; a page has at most one. */
export const panelFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => /^(chrome|moz)-extension:.*in=page/.test(frame.url()) && !frame.isDetached());

/** The panel in a page, once its frame is there; the handle opens it where it is closed. */
export async function panelFrame(page: Page): Promise<Frame> {
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until; ) {
    const [frame] = panelFrames(page);
    if (frame !== undefined) return frame;
    const handle = await seeInRoot(page, '.sn-handle button').catch(() => undefined);
    if (handle !== undefined && handle.width > 0) await clickInRoot(page, '.sn-handle button');
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error('no panel came up in the page');
}

/** The sidebar, once it is open in the page. */
export async function openSidebar(page: Page): Promise<Locator> {
  const sidebar = (await panelFrame(page)).locator('main');
  // The tab used last is remembered; a test begins at the first.
  await sidebar.getByRole('tab', { name: 'Summary' }).click();
  return sidebar;
}

/** Brings a view of the sidebar to the front. */
export async function openTab(
  sidebar: Locator,
  name: 'Summary' | 'Citations' | 'Terms' | 'Ask' | 'Draft',
): Promise<Locator> {
  await sidebar.getByRole('tab', { name }).click();
  return sidebar.getByRole('tabpanel', { name });
}

/** The page's own markup, without what Sidenote set beside it. */
export const ownMarkup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('[data-sidenote]')?.remove();
    return copy.outerHTML;
  });
