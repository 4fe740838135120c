import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { openStage, openWebPage } from './stage/chromium';
import { seeInRoot, waitInRoot } from './stage/closed-root';
import { addWords, createCopies } from './stage/copies';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { extensionWithAccess } from './stage/with-access';

// What the background asks of the web is shown to the test too; read when a browser starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** The judgment is of 7 November 2025; this version of one chapter it cites began a fortnight later. */
const CHANGED_CAP = '71';
const LATER = '2025-11-20';
const versionsOf = (cap: string) =>
  ['2020-01-01', ...(cap === CHANGED_CAP ? [LATER] : [])].map((date, id) => ({ id, date, cap, title: `Cap ${cap}` }));

const copies = createCopies();
let stage: ExtensionBrowser;
let page: Page;
let panel: Page;
const asked = (): string[] => stage.requests.filter((url) => url.includes('/api/'));

beforeAll(async () => {
  stage = await openStage({
    extension: extensionWithAccess(['https://www.hklii.hk/*']),
    serve: (url) =>
      url.pathname.endsWith('getcapversions')
        ? { body: JSON.stringify(versionsOf(url.searchParams.get('cap') ?? '')), contentType: 'application/json' }
        : copies.serve(url),
  });
  panel = await openPanel(stage);
  page = await openWebPage(
    stage,
    copies.make((html) => addWords(html, 2, 'The clause is caught by section 9 of Cap. 71, it is said.')),
  );
  await waitForDocument(panel, 'PEACH BLOSSOM');
});
afterAll(() => stage?.close());

/** Brings the pointer over the citation in the page. */
async function pointAt(words: string): Promise<void> {
  await page.bringToFront();
  const box = await page.evaluate((wanted) => {
    const marks = [...(CSS.highlights.get('sidenote-citation') ?? [])] as Range[];
    const mark = marks.find((range) => range.toString() === wanted);
    mark?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, height } = mark?.getClientRects()[0] ?? new DOMRect();
    return { x: left + 12, y: top + height / 2 };
  }, words);
  await page.mouse.move(box.x - 3, box.y);
  await page.mouse.move(box.x, box.y);
}

describe('legislation that was changed since the judgment', () => {
  it('leads to the version of the judgment’s day and to today’s, and asks nothing by itself', async () => {
    const citations = await openPanelTab(panel, 'Citations');
    const row = citations.locator('.sn-authority', { hasText: 'Cap 71' });
    await row.waitFor();
    const [past, today] = await row.locator('.sn-then-and-today a').all();
    expect(await past?.textContent()).toBe('as on 7 November 2025');
    expect(await past?.getAttribute('href')).toContain('/hk/cap71!en@2025-11-07');
    expect(await today?.textContent()).toBe('today’s');
    expect(await today?.getAttribute('href')).not.toContain('@');
    expect(asked()).toEqual([]);
  });

  it('marks on the reader’s click the enactments of which today’s version is another', async () => {
    const citations = await openPanelTab(panel, 'Citations');
    await citations.getByText('Changed since 7 November 2025?').press('Enter');
    await citations.getByText('https://www.hklii.hk/api/getcapversions?lang=en&cap=71').waitFor();
    expect(asked()).toEqual([]);
    await citations.getByRole('button', { name: 'Look up versions on HKLII' }).press('Enter');
    await citations.getByText('1 enactment was changed since.').waitFor();
    expect(asked()).toContain('https://www.hklii.hk/api/getcapversions?lang=en&cap=71');
    const marked = await citations.locator('.sn-changed-since').allTextContents();
    expect(marked).toEqual([' · changed since: version of 20 November 2025']);
  });

  it('says so on the card in the page too, without asking again', async () => {
    const before = asked().length;
    await pointAt('section 9 of Cap. 71');
    await waitInRoot(page, '.sn-card');
    await expect
      .poll(async () => (await seeInRoot(page, '.sn-card'))?.text)
      .toContain('changed since: version of 20 November 2025');
    expect(asked().length).toBe(before);
  });

  it('knows it again when the page is opened anew', async () => {
    await panel.reload();
    await page.bringToFront();
    await waitForDocument(panel, 'PEACH BLOSSOM');
    const citations = await openPanelTab(panel, 'Citations');
    await citations.locator('.sn-changed-since').waitFor();
  });
});
