import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { openStage, openWebPage } from './stage/chromium';
import { clickInRoot, seeInRoot, waitInRoot } from './stage/closed-root';
import { addWords, createCopies } from './stage/copies';
import { openSidebar, openTab } from './stage/reader';

const CITED = 'HKSAR v Otter Wai Ming [2021] HKCFA 8 at [31]';
const copies = createCopies();

let stage: ExtensionBrowser;
let page: Page;
let sidebar: Locator;
let citations: Locator;

beforeAll(async () => {
  stage = await openStage({ serve: copies.serve });
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openWebPage(
    stage,
    copies.make((html) => addWords(html, 2, `As held in ${CITED}, this matters.`)),
  );
  sidebar = await openSidebar(page);
  citations = await openTab(sidebar, 'Citations');
});
afterAll(() => stage.close());

type Copied = { text: string; html: string };

/** What lies on the clipboard, read and emptied by the page in front. */
async function takeCopied(): Promise<Copied> {
  await page.bringToFront();
  const read = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
      return { text: await navigator.clipboard.readText(), html };
    });
  await expect.poll(async () => (await read()).text, { timeout: 10_000 }).toContain('Otter');
  const copied = await read();
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  // A browser wraps what it gives back; the words and links stay.
  return { text: copied.text, html: copied.html.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$|<!--\w+-->/g, '').trim() };
}

/** The right-click menu's entry on a selection: menus of the browser itself cannot be clicked by a test. */
async function chooseExtract(selectionText: string): Promise<void> {
  const [worker] = stage.context.serviceWorkers();
  await worker?.evaluate(async (text) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
    onClicked.dispatch(
      { menuItemId: 'extract-selection', editable: false, pageUrl: tab?.url, selectionText: text },
      tab,
    );
  }, selectionText);
}

const ROW = /^Copy HKSAR v Otter Wai Ming/;

describe('a citation is copied one way', () => {
  it('from its row, from its card in the page and from the right click: the same words and link', async () => {
    await citations.getByRole('button', { name: ROW }).click();
    const fromRow = await takeCopied();
    expect(fromRow.text).toMatch(/^HKSAR v Otter Wai Ming \[2021\] HKCFA 8,? \[31\]$/);
    expect(fromRow.html).toContain('<i>HKSAR v Otter Wai Ming</i>');
    expect(fromRow.html).toContain('https://www.hklii.hk/en/cases/hkcfa/2021/8');

    const box = await page.evaluate(() => {
      const marks = [...(CSS.highlights.get('sidenote-citation') ?? [])] as Range[];
      const mark = marks.find((range) => range.toString().includes('[2021] HKCFA 8'));
      mark?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, height } = mark?.getClientRects()[0] ?? new DOMRect();
      return { x: left + 12, y: top + height / 2 };
    });
    await page.mouse.move(box.x - 3, box.y);
    await page.mouse.move(box.x, box.y);
    await waitInRoot(page, '.sn-card');
    await clickInRoot(page, '.sn-card .sn-card-actions button');
    expect(await takeCopied()).toEqual(fromRow);
    await page.keyboard.press('Escape');
    await expect.poll(() => seeInRoot(page, '.sn-card')).toBeUndefined();

    await chooseExtract(`As held in ${CITED}, this matters.`);
    const panel = await stage.openExtensionPage('panel.html');
    await panel.getByRole('button', { name: ROW }).press('Enter');
    expect(await takeCopied()).toEqual(fromRow);
    await panel.close();
  });
});

/** A Word file of some paragraphs. */
const wordFile = (...paragraphs: string[]): Buffer =>
  Buffer.from(
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
          .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
          .join('')}</w:body></w:document>`,
      ),
    }),
  );

describe('a skeleton in Word', () => {
  it('is checked in the panel: what looks wrong, what agrees, and nothing is sent', async () => {
    const asked = stage.requests.length;
    await citations.getByRole('button', { name: 'Check citations in a text of yours' }).click();
    await sidebar.locator('input[type=file]').setInputFiles({
      name: 'skeleton.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: wordFile('The plaintiff relies on HKSAR v Otter Wai Ming [2021] HKCFA 8.', 'See also [1990] HKCFA 3.'),
    });
    await sidebar.getByText(/^2 citations: 1 to look at/).waitFor();
    await sidebar.getByText(/has no judgment of 1990/).waitFor();
    await sidebar.getByText('Agrees with a kept authority').waitFor();
    expect(stage.requests.slice(asked)).toEqual([]);
  });
});
