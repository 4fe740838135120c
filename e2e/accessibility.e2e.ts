import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { findAccessibilityFaults } from './stage/axe';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
import { openSidebar, openTab, panelFrame, sample } from './stage/reader';

let stage: ExtensionBrowser;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(['light', 'dark'])('accessibility, %s', (theme) => {
  beforeAll(() => changeSettings(stage, { theme }));

  it.each(['judgment', 'ordinance'])('finds no serious fault in the sidebar on the %s', async (id) => {
    const page = await openWebPage(stage, sample(id).url);
    const sidebar = await openSidebar(page);
    for (const tab of ['Summary', 'Citations', 'Terms'] as const) {
      const panel = await openTab(sidebar, tab);
      await panel.getByRole('link').first().waitFor();
      expect(await findAccessibilityFaults(await panelFrame(page))).toEqual([]);
    }
    await page.close();
  });

  it.each(['options.html', 'welcome.html', 'course.html', 'panel.html'])('finds none in %s', async (path) => {
    const page = await stage.openExtensionPage(path);
    await page.locator('.sn-root').first().waitFor();
    await page.locator('main').first().waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});

describe('sizes', () => {
  it.each([
    ['320 px wide', { width: 320, height: 640 }],
    ['200 % zoom', { width: 680, height: 430 }],
  ])('lies over the page and stays within the window at %s', async (_name, viewport) => {
    const page = await openWebPage(stage, sample('judgment').url);
    await page.setViewportSize(viewport);
    const sidebar = await openSidebar(page);
    const box = await sidebar.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box && box.x + box.width).toBeLessThanOrEqual(viewport.width);
    const overflow = await sidebar.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
    await page.close();
  });

  it.each(['Summary', 'Citations', 'Terms', 'Ask', 'Draft'] as const)(
    'lets nothing lie over the words of %s at 200 % zoom: head and foot scroll away',
    async (tab) => {
      const page = await openWebPage(stage, sample('judgment').url);
      await page.setViewportSize({ width: 640, height: 400 });
      const sidebar = await openSidebar(page);
      await openTab(sidebar, tab);
      const foot = await sidebar.locator('.sn-foot').boundingBox();
      const words = await sidebar.locator('.sn-panels').boundingBox();
      expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
      const content = await sidebar.getByRole('tabpanel', { name: tab }).boundingBox();
      expect(words?.height).toBeGreaterThanOrEqual((content?.height ?? 0) - 1);
      await page.close();
    },
  );
});
