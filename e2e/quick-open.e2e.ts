import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { openStage, openWebPage } from './stage/chromium';
import { addWords, createCopies } from './stage/copies';
import { openSidebar, openTab } from './stage/reader';

const OTTER = 'https://www.hklii.hk/en/cases/hkcfa/2021/8';
const copies = createCopies();

let stage: ExtensionBrowser;
let citing: Page;
let other: Page;

/** A page that cites Otter and the Delivery Drones Ordinance, and one that does not. */
beforeAll(async () => {
  stage = await openStage({ serve: copies.serve });
  other = await openWebPage(stage, copies.make());
  await openSidebar(other);
  citing = await openWebPage(
    stage,
    copies.make((html) => addWords(html, 2, 'As held in HKSAR v Otter Wai Ming [2021] HKCFA 8 at [31], this matters.')),
  );
  // The table is kept once it was made for the reader.
  await (await openTab(await openSidebar(citing), 'Citations')).getByText('HKSAR v Otter Wai Ming').waitFor();
});
afterAll(() => stage.close());

type Suggestion = { readonly content: string; readonly description: string };

/** What the address bar is offered for words typed after `sn`: the bar itself cannot be typed into by a test. */
async function suggested(typed: string): Promise<readonly Suggestion[]> {
  const [worker] = stage.context.serviceWorkers();
  if (!worker) throw new Error('the worker is not running');
  return worker.evaluate(
    (text) =>
      new Promise<Suggestion[]>((resolve) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        const { onInputChanged } = chrome.omnibox as unknown as {
          onInputChanged: { dispatch(text: string, suggest: (found: Suggestion[]) => void): void };
        };
        onInputChanged.dispatch(text, resolve);
      }),
    typed,
  );
}

describe('quick open in the address bar', () => {
  it('knows a case of the page in front by a party’s name, and of no other tab', async () => {
    await citing.bringToFront();
    await expect.poll(() => suggested('wai ming')).toEqual([{ content: OTTER, description: '[2021] HKCFA 8' }]);
    await other.bringToFront();
    await expect.poll(() => suggested('wai ming')).toEqual([]);
  });

  it.each([
    ['poca s 11', 'Cap 405 s 11', '/hk/cap405!en/s11'],
    ['s 182 cwumpo', 'Cap 32 s 182', '/hk/cap32!en/s182'],
    ['公司條例 12', 'Cap 622 s 12', '/hk/cap622!en/s12'],
  ])('opens %s, a name that everybody knows', async (typed, norm, path) => {
    const [found] = await suggested(typed);
    expect(found?.description).toBe(norm);
    expect(found?.content).toContain(path);
  });
});

/** The right-click menu's look-up of a selection on the tab in front, in the side panel. */
async function lookUp(selectionText: string): Promise<void> {
  const [worker] = stage.context.serviceWorkers();
  await worker?.evaluate(async (text) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'look-up', editable: false, pageUrl: tab?.url, selectionText: text }, tab);
  }, selectionText);
}

describe('quick open in the panel', () => {
  it('offers the page of a case by the name that the page in front gives it', async () => {
    await citing.bringToFront();
    await lookUp('Otter Wai Ming');
    const panel = await stage.openExtensionPage('panel.html');
    await citing.bringToFront();
    const link = panel.getByRole('link', { name: /\[2021\] HKCFA 8/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(OTTER);
    await panel.close();
  });
});
