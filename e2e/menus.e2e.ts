import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { openStage, openWebPage } from './stage/chromium';
import { seeInRoot, waitInRoot } from './stage/closed-root';
import { openSidebar, sample } from './stage/reader';

const JUDGMENT = sample('judgment');

const SELECTION =
  'As held in HKSAR v Otter Wai Ming [2021] HKCFA 8 at [31], and under section 12(1)(a) of the Companies Ordinance (Cap. 622), …';

let stage: ExtensionBrowser;

beforeAll(async () => {
  stage = await openStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => stage.close());

/** Chooses an entry of the right-click menu on the tab in front: menus of the browser itself cannot be clicked by a test. */
async function choose(menuItemId: string, info: Record<string, unknown>): Promise<void> {
  const [worker] = stage.context.serviceWorkers();
  if (!worker) throw new Error('the worker is not running');
  await worker.evaluate(
    async ([id, more]) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch({ menuItemId: id, editable: false, pageUrl: tab?.url, ...(more as object) }, tab);
    },
    [menuItemId, info] as const,
  );
}

/** Gives the command as its shortcut would: keys of the browser itself cannot be pressed by a test. */
async function command(name: string): Promise<void> {
  const [worker] = stage.context.serviceWorkers();
  if (!worker) throw new Error('the worker is not running');
  await worker.evaluate(
    async ([given, url]) => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...args: unknown[]): void } };
      // A key that is pressed shows the background the tab's address.
      onCommand.dispatch(given, { ...tab, url });
    },
    [name, JUDGMENT.url],
  );
}

/** The side panel as a tab of its own, since a browser's real panel cannot be driven. */
const openPanel = (): Promise<Page> => stage.openExtensionPage('panel.html');

describe('right-click', () => {
  it('lists the citations of a selection with links, and copies one', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    await openSidebar(page);
    await page.bringToFront();
    await choose('extract-selection', { selectionText: SELECTION });
    const panel = await openPanel();
    await panel.getByText('[2021] HKCFA 8').first().waitFor();
    await panel
      .getByText(/Cap\.? 622/)
      .first()
      .waitFor();
    const link = panel.getByRole('link', { name: /HKCFA 8|HKLII/ }).first();
    expect(await link.getAttribute('href')).toBe('https://www.hklii.hk/en/cases/hkcfa/2021/8');
    await panel.close();
    await page.close();
  });

  it('looks a selection up in the glossary', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    await page.bringToFront();
    await choose('look-up', { selectionText: 'estoppel' });
    const panel = await openPanel();
    await panel.getByText('不容反悔法').first().waitFor();
    await panel.close();
    await page.close();
  });

  it('copies a selection of a judgment with its citation and paragraph', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    await page.bringToFront();
    const words = await page.evaluate(() => {
      const paragraph = document.querySelector('a.para#p40')?.closest('p');
      const text = [...(paragraph?.childNodes ?? [])].find((node) => (node.textContent?.trim().length ?? 0) > 10);
      if (!text) throw new Error('no paragraph 40');
      const range = document.createRange();
      range.selectNodeContents(text);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return getSelection()?.toString().trim() ?? '';
    });
    await choose('copy-pinpoint', { selectionText: words });
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard, { timeout: 10_000 }).toContain('[2025] HKCA 1188 at [40]');
    const copied = await clipboard();
    expect(copied).toContain('Peach Blossom Provisions Ltd v Sampan Cold Storage Ltd');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain('https://www.hklii.hk/en/cases/hkca/2025/1188');
    await page.close();
  });
});

describe('shortcuts', () => {
  it('are all given by the browser, which takes four: none is one of its own', async () => {
    const page = await openPanel();
    const commands = await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      return chrome.commands.getAll();
    });
    // The look-up at the caret has the key that the reader gives it.
    expect(commands.flatMap(({ shortcut }) => shortcut || []).sort()).toEqual([
      'Alt+Shift+E',
      'Alt+Shift+L',
      'Alt+Shift+Q',
      'Alt+Shift+S',
    ]);
    await page.close();
  });
});

describe('the look-up by keys alone', () => {
  it('opens the card for the word at the caret, leads the keys into it, and back out', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    await openSidebar(page);
    await page.bringToFront();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('appeal') ?? -1;
        if (at < 0) continue;
        document.getSelection()?.collapse(node, at + 2);
        return;
      }
    });
    await command('look-up');
    expect((await waitInRoot(page, '.sn-look-up')).text).toContain('上訴');
    expect((await seeInRoot(page, '.sn-look-up'))?.hasFocus).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => seeInRoot(page, '.sn-look-up')).toBeUndefined();
    await page.close();
  });
});
