import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { ASKED, serveStates } from '../scripts/pictures/pages';
import { STATES } from '../scripts/pictures/states';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { findAccessibilityFaults } from './stage/axe';
import { openStage, openWebPage } from './stage/chromium';
import { openSidebar, openTab, sample } from './stage/reader';
import { extensionWithAccess } from './stage/with-access';

// What the background asks of the web is answered too; read when a browser starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** Markup is drawn by then; nothing is looked at that has to rest. */
const DRAWN_MS = 100;

let stage: ExtensionBrowser;

beforeAll(async () => {
  stage = await openStage({ serve: serveStates, extension: extensionWithAccess([ASKED]) });
});
afterAll(() => stage.close());

/** The panel in a page; a page of our own is all ours. */
const ours = (page: Page): Page | Frame =>
  page.frames().find((frame) => frame !== page.mainFrame() && frame.url().startsWith(stage.origin)) ?? page;

describe('accessibility', () => {
  let endpoint: Endpoint;

  beforeAll(async () => {
    endpoint = await startEndpoint({ cors: true });
  });
  afterAll(() => endpoint?.stop());
  afterEach(async () => {
    // All but the browser's first page: a state may have opened windows of its own.
    for (const page of stage.context.pages().slice(1)) await page.close().catch(() => undefined);
  });

  it.each(STATES.map((state) => [state.name, state] as const))(
    'finds no serious fault in %s, light and dark',
    async (_, { open }) => {
      const page = await open({ stage, language: 'en', endpoint, settleMs: DRAWN_MS });
      expect(await findAccessibilityFaults(ours(page))).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findAccessibilityFaults(ours(page), { rule: 'color-contrast' })).toEqual([]);
      // 200 % zoom: nothing of ours is wider than its window.
      await page.setViewportSize({ width: 640, height: 400 });
      const overflow = await ours(page).evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
  );
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
      // The ground reaches as far as the words: light words of the dark theme stood on the window's white.
      const ground = await sidebar.locator('xpath=ancestor::*[contains(@class, "sn-panel-root")]').boundingBox();
      expect((ground?.y ?? 0) + (ground?.height ?? 0)).toBeGreaterThanOrEqual((foot?.y ?? 0) + (foot?.height ?? 0) - 1);
      await page.close();
    },
  );
});
