import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { openStage, openWebPage } from './stage/chromium';
import { waitInRoot } from './stage/closed-root';
import { openPanel, waitForDocument } from './stage/panel';
import { openSidebar, openTab, ownMarkup, panelFrame, panelFrames, sample } from './stage/reader';

const JUDGMENT = sample('judgment');
/** The first comes last: the tab used last is remembered, for the next page too. */
const TABS = ['Draft', 'Ask', 'Terms', 'Citations', 'Summary'] as const;
const OTHER = 'https://www.hklii.hk/en/cases/hkcfi/2025/77';

/** HKLII's shell first, the text three seconds later, as its own script brings it. */
const LATE = 'https://www.hklii.hk/en/cases/hkca/2025/1189';
const late = (html: string): string => {
  const start = html.indexOf('<body');
  const body = html.indexOf('>', start) + 1;
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, body)}<template id="late">${html.slice(body, end)}</template>
<script>setTimeout(() => { const late = document.getElementById('late'); late.replaceWith(late.content); }, 3000);</script>
</body></html>`;
};

/** A second judgment with one paragraph, for the route that changes without a reload. */
const SHORT = `<p style="text-align:right">HCA 77/2025, [2025] HKCFI 77</p>
<p style="text-align:center"><b>IN THE HIGH COURT OF THE HONG KONG SPECIAL ADMINISTRATIVE REGION</b></p>
<p style="text-align:center"><b>COURT OF FIRST INSTANCE</b></p>
<parties><table><tr><td></td><td>WILLOW LIMITED</td><td>Plaintiff</td></tr><tr><td></td><td>and</td><td></td></tr>
<tr><td></td><td>BRAMBLE LIMITED</td><td>Defendant</td></tr></table></parties>
<coram><table><tr><td>Before: </td><td>Hon Thistle J in Chambers</td></tr></table></coram>
<p><a name="p1" class="para" id="p1">1.</a>&nbsp;&nbsp;This is the plaintiff’s summons for summary judgment under O 14 r 1 of the Rules of the High Court (Cap. 4A).</p>
<p><a name="p2" class="para" id="p2">2.</a>&nbsp;&nbsp;The defence is a sham. I give judgment for the plaintiff, and the summons is allowed with costs.</p>`;

/** The newest judgments have a page before they have a text: the container is there and empty. */
const NO_TEXT = 'https://www.hklii.hk/en/cases/hkca/2025/1190';
const withoutText = (html: string): string =>
  html.replace(/(<div class="case-content"[^>]*>)[\s\S]*?(<footer)/, '$1</div></main></div></div>$2');

/** Some 20,000 words: read in the background, so that the page goes on. */
const LONG = 'https://www.hklii.hk/en/cases/hkca/2025/1191';
const lengthened = (html: string): string =>
  html.replace(
    /(?=<p><a name="p40")/,
    '<p>The wharf was inspected again, and nothing was found to be amiss with it.</p>\n'.repeat(1500),
  );

let stage: ExtensionBrowser;

beforeAll(async () => {
  stage = await openStage({
    serve: servePages({
      [LATE]: late(JUDGMENT.html),
      [NO_TEXT]: withoutText(JUDGMENT.html),
      [LONG]: lengthened(JUDGMENT.html),
    }),
  });
});
afterAll(() => stage.close());

describe('sidebar on HKLII', () => {
  it('shows outcome, judges and citations of a judgment whose text arrives three seconds late', async () => {
    const page = await openWebPage(stage, LATE);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    const head = await sidebar.textContent();
    expect(head).toContain('Peach Blossom Provisions Ltd v Sampan Cold Storage Ltd');
    expect(head).toContain('[2025] HKCA 1188');
    expect(head).toContain('7 November 2025');
    const citations = await openTab(sidebar, 'Citations');
    await citations
      .getByText(/HKCFAR|HKLRD/)
      .first()
      .waitFor();
    await page.close();
  });

  it('follows a change of route without a reload, and shows nothing of the page before', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    await page.evaluate(
      ([url, text]) => {
        history.pushState({}, '', url);
        const content = document.querySelector('.case-content');
        if (content) content.innerHTML = text ?? '';
      },
      [OTHER, SHORT],
    );
    await sidebar.getByRole('heading', { name: 'Willow Limited v Bramble Limited' }).waitFor();
    const text = await sidebar.textContent();
    expect(text).toContain('[2025] HKCFI 77');
    expect(text).not.toContain('Peach Blossom');
    await page.close();
  });

  it('jumps to the paragraph of a line and marks it, with the sidebar beside it', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('link', { name: 'Go to paragraph 40' }).first().click();
    const paragraph = page.locator('a.para#p40');
    await page.waitForFunction(() => {
      const box = document.querySelector('a.para#p40')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    const [box, edge] = [await paragraph.boundingBox(), await sidebar.boundingBox()];
    expect(box && edge && box.x + box.width).toBeLessThan(edge?.x ?? 0);
    const marks = await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('sidenote')));
    expect(marks.length).toBeGreaterThan(0);
    await page.close();
  });

  it('leaves the page as it was when it closes by Esc, and remembers that it is closed', async () => {
    const page = await stage.context.newPage();
    // The page as its own parser left it, before anything of ours runs.
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { asItWas: document.documentElement.outerHTML });
      }),
    );
    await page.goto(JUDGMENT.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    await sidebar.getByRole('link', { name: 'Go to paragraph 40' }).first().click();
    const header = page.locator('header.v-app-bar--fixed');
    expect(
      await header.evaluate((element) => Number.parseFloat(getComputedStyle(element).marginRight)),
    ).toBeGreaterThan(200);
    await sidebar.getByRole('tab', { name: 'Summary' }).focus();
    await page.keyboard.press('Escape');
    await waitInRoot(page, '.sn-handle button');
    const asItWas = await page.evaluate(() => (window as unknown as { asItWas: string }).asItWas);
    expect(await ownMarkup(page)).toBe(asItWas);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
    const again = await openWebPage(stage, JUDGMENT.url);
    await waitInRoot(again, '.sn-handle button');
    expect(panelFrames(again)).toEqual([]);
    await openSidebar(again);
    await page.close();
    await again.close();
  });

  it('reads a judgment of 20,000 words, its citations and its terms', async () => {
    const page = await openWebPage(stage, LONG);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    const citations = await openTab(sidebar, 'Citations');
    await citations.getByText('[1980] AC 827').waitFor();
    const terms = await openTab(sidebar, 'Terms');
    await terms.locator('.sn-term').first().waitFor();
    // The reports it cites are no terms.
    expect(await terms.textContent()).not.toContain('Court of Final Appeal Rules');
    await page.close();
  });

  it('moves between tabs by arrow keys', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('tab', { name: 'Summary' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => sidebar.getByRole('tab', { name: 'Citations' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await sidebar.getByRole('tabpanel', { name: 'Terms' }).locator('.sn-term').first().waitFor();
    await page.close();
  });

  it('is the same as the side panel: the same words at the same height, in every tab', async () => {
    const page = await openWebPage(stage, JUDGMENT.url);
    const sidebar = await openSidebar(page);
    const { width = 0 } = (await sidebar.boundingBox()) ?? {};
    const panel = await openPanel(stage);
    await panel.setViewportSize({ width: Math.round(width), height: 860 });
    await page.bringToFront();
    await waitForDocument(panel, '[2025] HKCA 1188');
    const drawn = async (place: Locator, name: (typeof TABS)[number]) => {
      await place.getByRole('tab', { name }).press('Enter');
      const view = place.getByRole('tabpanel', { name });
      // Lists come from the background, each in its own time.
      const texts: string[] = [];
      await expect.poll(async () => texts.push(await view.innerText()) > 2 && texts.at(-1) === texts.at(-2)).toBe(true);
      const tops = await place.evaluate((main) =>
        ['.sn-head', '[role=tablist]', '[role=tabpanel]:not([inert])'].map(
          (selector) => main.querySelector(selector)?.getBoundingClientRect().top,
        ),
      );
      return { text: texts.at(-1), tops };
    };
    for (const name of TABS) expect(await drawn(panel.locator('main'), name)).toEqual(await drawn(sidebar, name));
    await panel.close();
    await page.close();
  });

  it('says so when a judgment has no text yet', async () => {
    const page = await openWebPage(stage, NO_TEXT);
    const frame = await panelFrame(page);
    await frame.getByText(/no text on this page yet/i).waitFor();
    await page.close();
  });
});
