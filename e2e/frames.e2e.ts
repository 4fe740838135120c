import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { openStage, openWebPage } from './stage/chromium';
import { hasHost } from './stage/closed-root';
import { openSidebar, openTab, panelFrames, sample } from './stage/reader';

const FRAMESET = sample('sentence-frameset');
const BILINGUAL = sample('ordinance');

/** e-Legislation's shell: the provisions come one by one, as its own script brings them. */
const GROWING = 'https://www.elegislation.gov.hk/hk/cap997!en-zh-Hant-HK';
const growing = BILINGUAL.html.replace(
  '</body>',
  `<script>
const provisions = [...document.querySelectorAll('.hklm_main')];
const parents = provisions.map((provision) => provision.parentElement);
for (const provision of provisions) provision.remove();
provisions.forEach((provision, at) => setTimeout(() => parents[at].append(provision), 250 * at));
</script></body>`,
);

const CLIENT_CHECK = 'https://www.elegislation.gov.hk/hk/client-check';

let stage: ExtensionBrowser;

beforeAll(async () => {
  stage = await openStage({
    serve: servePages({ [GROWING]: growing, [CLIENT_CHECK]: '<html><body><p>Checking your browser</p></body></html>' }),
  });
});
afterAll(() => stage.close());

describe('frames and pages that grow', () => {
  it('stands in the body frame of the Legal Reference System only', async () => {
    const page = await openWebPage(stage, FRAMESET.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('heading', { name: '香港特別行政區 訴 白露明及另一人' }).waitFor();
    await sidebar.locator('.sn-outcome-label').waitFor();
    expect(await sidebar.locator('.sn-outcome-label').textContent()).toBe(
      'Sentenced: 第一被告人: 2 years 4 months; 第二被告人: 200小時的社會服務令',
    );
    expect(panelFrames(page)).toHaveLength(1);
    expect(panelFrames(page)[0]?.parentFrame()?.name()).toBe('mainFrame');
    expect(await hasHost(page)).toBe(false);
    await page.close();
  });

  it('repeats a reporting restriction above everything', async () => {
    const page = await openWebPage(stage, FRAMESET.url);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Reporting restriction on this page').waitFor();
    await page.close();
  });

  it('grows with an e-Legislation chapter that arrives in pieces, and reads nothing twice', async () => {
    const page = await openWebPage(stage, GROWING);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('link', { name: 'Go to paragraph s 12(1)' }).first().waitFor();
    const section = sidebar.getByRole('link', { name: 'Go to paragraph s 3(2)' });
    expect(await section.count()).toBe(1);
    const terms = await openTab(sidebar, 'Terms');
    await terms.getByText('送貨無人機').first().waitFor();
    await page.close();
  });

  it('leaves the client check of e-Legislation alone', async () => {
    const page = await openWebPage(stage, CLIENT_CHECK);
    await page.getByText('Checking your browser').waitFor();
    // The same script stands on the next page within this time; here it must stay away.
    const next = await openWebPage(stage, BILINGUAL.url);
    await openSidebar(next);
    expect(await hasHost(page)).toBe(false);
    await page.close();
    await next.close();
  });

  it('keeps two tabs apart', async () => {
    const [first, second] = [await openWebPage(stage, sample('judgment').url), await openWebPage(stage, BILINGUAL.url)];
    const [one, two] = [await openSidebar(first), await openSidebar(second)];
    await one.getByText('Appeal allowed in part').waitFor();
    await two.getByText('Offences and penalties').waitFor();
    expect(await one.textContent()).not.toContain('Delivery Drones');
    expect(await two.textContent()).not.toContain('Peach Blossom');
    await first.close();
    await second.close();
  });
});
