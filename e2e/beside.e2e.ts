import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { openStage, openWebPage } from './stage/chromium';
import { hasHost, seeInRoot, waitInRoot } from './stage/closed-root';
import { openSidebar, panelFrame, sample } from './stage/reader';

const { url, html } = sample('judgment');
const OVERHANGING = 'https://www.hklii.hk/en/cases/hkca/2025/3001';
const FIXED = 'https://www.hklii.hk/en/cases/hkca/2025/3002';

/** A body of 100 % with margins hangs over; bars fixed and sticky to the window do not follow the page's margin. */
const pages = {
  [OVERHANGING]: html.replace('<body', '<body style="width:100%;margin:8px"'),
  [FIXED]: html.replace(
    /<body[^>]*>/,
    (body) =>
      `${body}<div id="bar" style="position:fixed;top:0;left:0;right:0;height:30px">A bar<span id="end" style="float:right">its end</span></div>`,
  ),
};

let stage: ExtensionBrowser;
beforeAll(async () => {
  stage = await openStage({ serve: servePages(pages) });
});
afterAll(() => stage?.close());

/** How far the farthest words of the page stand to the right, and where the panel begins. */
async function edges(page: Page): Promise<{ words: number; panel: number }> {
  const panel = (await waitInRoot(page, '.sn-sidebar')).x;
  const words = await page.evaluate(() => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let right = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) right = Math.max(right, box.right);
    }
    return right;
  });
  return { words, panel };
}

describe('room', () => {
  it.each([
    ['as it is', url],
    ['with a body that hangs over', OVERHANGING],
    ['with a bar fixed to the window', FIXED],
  ])('no letter of a judgment %s lies behind the panel', async (_name, address) => {
    const page = await openWebPage(stage, address);
    await openSidebar(page);
    await expect
      .poll(async () => {
        const { words, panel } = await edges(page);
        return words - panel;
      })
      .toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe('printing', () => {
  it('is as without us: no margin, no panel', async () => {
    const page = await openWebPage(stage, url);
    await openSidebar(page);
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.body.dataset.printed = String(document.documentElement.getAttribute('style'));
      });
    });
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    expect(await page.evaluate(() => document.body.dataset.printed)).toBe('null');
    expect((await seeInRoot(page, '.sn-sidebar'))?.width).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toMatch(/^3\d\d(\.\d+)?px$/);
    await page.close();
  });
});

describe('keyboard', () => {
  it('lists every key at ?, and closes the list by Esc', async () => {
    const page = await openWebPage(stage, url);
    const sidebar = await openSidebar(page);
    await sidebar.press('?');
    const keys = (await panelFrame(page)).getByRole('dialog');
    await keys.getByText('Alt+Shift+S').waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.close();
  });

  it('goes through the lines of a list by arrows: one stop of Tab for the whole list', async () => {
    const page = await openWebPage(stage, url);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('tab', { name: 'Terms' }).press('Enter');
    const rows = sidebar.getByRole('tabpanel', { name: 'Terms' }).locator('[tabindex="0"]');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(8);
    await page.close();
  });
});

describe('an update of the extension', () => {
  it('says so beside the open page, and asks to reload it', async () => {
    const page = await openWebPage(stage, url);
    await openSidebar(page);
    const [worker] = stage.context.serviceWorkers();
    await worker?.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      chrome.runtime.reload();
    });
    const note = await waitInRoot(page, '.sn-orphaned');
    expect(note.text).toContain('Sidenote was updated. Reload the page to go on.');
    expect(await hasHost(page)).toBe(true);
    await page.close();
  });
});
