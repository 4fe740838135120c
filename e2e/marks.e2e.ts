import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { openStage, openWebPage } from './stage/chromium';
import { seeInRoot, waitInRoot } from './stage/closed-root';
import { createCopies } from './stage/copies';
import { openSidebar, openTab, ownMarkup, sample } from './stage/reader';

/** The sample cites this case in its text, without a link of its own. */
const LINKED = '[2019] HKCFA 45';
const copies = createCopies();

let stage: ExtensionBrowser;
let page: Page;
let sidebar: Locator;

beforeAll(async () => {
  stage = await openStage({ serve: copies.serve });
  // A site that links one of its citations itself.
  page = await openWebPage(
    stage,
    copies.make((html) =>
      html.replace(/(<a name="p3"[^>]*>[^<]*<\/a>)/, `$1 See <a href="/en/cases/hkcfa/2019/45">${LINKED}</a>. `),
    ),
  );
  sidebar = await openSidebar(page);
});
afterAll(() => stage.close());

/** The words that are marked as citations. */
const marked = (): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('sidenote-citation') ?? [])].map((range) => (range as Range).toString()));

/** The card beside a citation, in the closed root. */
const card = () => waitInRoot(page, '.sn-card');
const noCard = () => expect.poll(() => seeInRoot(page, '.sn-card')).toBeUndefined();

describe('citations in the page', () => {
  it('are marked without a change of the page, with a look that the browser draws', async () => {
    await expect.poll(async () => (await marked()).length).toBeGreaterThan(3);
    expect(await ownMarkup(page)).not.toContain('sidenote');
    const line = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(sidenote-citation)').textDecorationLine,
    );
    expect(line).toBe('underline');
  });

  it('are not marked where the site has made a link of them', async () => {
    expect(await page.getByRole('link', { name: LINKED }).first().isVisible()).toBe(true);
    expect(await marked()).not.toContain(LINKED);
  });

  it('show their card by keyboard alone: authority, links, how often it is cited here', async () => {
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Alt+Shift+Period');
    const { text, label: first } = await card();
    expect(text).toMatch(/cited (once|\d+ times)/);
    await expect.poll(async () => (await card()).hasFocus).toBe(true);
    await page.keyboard.press('Alt+Shift+Period');
    await expect.poll(async () => (await card()).label).not.toBe(first);
    await page.keyboard.press('Alt+Shift+Comma');
    await expect.poll(async () => (await card()).label).toBe(first);
    await page.keyboard.press('Escape');
    await noCard();
  });

  it('show their card under the pointer, and Esc takes it away', async () => {
    const box = await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('sidenote-citation') ?? [])] as Range[];
      const first = ranges.find((range) => range.getBoundingClientRect().width > 40);
      first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, height } = first?.getClientRects()[0] ?? new DOMRect();
      return { x: left + 12, y: top + height / 2 };
    });
    await page.mouse.move(box.x - 3, box.y);
    await page.mouse.move(box.x, box.y);
    await card();
    await page.keyboard.press('Escape');
    await noCard();
  });

  it('lose their marks on this site by the switch, and get them back', async () => {
    const citations = await openTab(sidebar, 'Citations');
    const on = citations.getByRole('checkbox', { name: 'Mark citations in the text of this site' });
    await on.uncheck();
    await expect.poll(async () => (await marked()).length).toBe(0);
    const options = await stage.openExtensionPage('options.html');
    await options.getByText(/www\.hklii\.hk/).waitFor();
    await options.close();
    await on.check();
    await expect.poll(async () => (await marked()).length).toBeGreaterThan(3);
  });
});

describe('a chapter in both languages', () => {
  it('leads from a provision to the same provision in the other language, and marks it', async () => {
    const law = await openWebPage(stage, sample('ordinance').url);
    const sidebar = await openSidebar(law);
    const line = sidebar.locator('.sn-line', { hasText: /^s 4/ }).first();
    await line.getByRole('link').first().focus();
    await line.getByRole('button', { name: 'Before and after it' }).click();
    await line.getByRole('button', { name: 'Chinese text' }).click();
    const words = (): Promise<string> =>
      law.evaluate(() => [...(CSS.highlights.get('sidenote-jump') ?? [])].map((range) => String(range)).join(''));
    await expect.poll(words).toMatch(/\p{Script=Han}/u);
    await law.close();
  });

  it('links the sibling page of HKLII', async () => {
    const law = await openWebPage(stage, sample('hklii-ordinance').url);
    const sidebar = await openSidebar(law);
    const head = sidebar.locator('.sn-head').getByRole('link', { name: /^Chinese text/ });
    expect(await head.getAttribute('href')).toBe('https://www.hklii.hk/tc/legis/ord/998');
    await law.close();
  });
});
