import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { findAccessibilityFaults } from './stage/axe';
import { openStage, openWebPage } from './stage/chromium';
import { hasHost, seeInRoot } from './stage/closed-root';
import { confirmWindows, findSheet, pressInSheet, waitForConfirm } from './stage/confirm';
import { calls, modelPart, setUpEndpoint } from './stage/model';
import { openSidebar, panelFrames, sample } from './stage/reader';

/*
 * A page under a host that we read, with scripts that want what is ours: to read the panel, to press its buttons, to lay
 * words over them, to be rid of us, to wear us out. The page stays usable, and nothing of ours is had.
 */

const { html, url: PLAIN } = sample('judgment');
const host = 'https://www.hklii.hk/en/cases/hkca/2025/';
const withScript = (script: string): string => html.replace('<head>', `<head><script>${script}</script>`);

/** Notes whatever passes through the prototypes that an extension might use. */
const SPY = `window.seen = [];
for (const [owner, names] of [[Element.prototype, ['attachShadow', 'append', 'setAttribute']], [Node.prototype, ['appendChild', 'insertBefore']],
  [Document.prototype, ['createElement']], [EventTarget.prototype, ['addEventListener']]])
  for (const name of names) {
    const real = owner[name];
    owner[name] = function (...args) { window.seen.push([name, String(args[0])]); return Reflect.apply(real, this, args); };
  }
customElements.define('sidenote-reader', class extends HTMLElement { constructor() { super(); throw new Error('trap'); } });
Object.defineProperty(Element.prototype, 'shadowRoot', { get() { window.seen.push(['shadowRoot']); return null; } });`;

const REMOVER = `new MutationObserver(() => document.querySelector('[data-sidenote]')?.remove())
  .observe(document.documentElement, { childList: true });`;

const STYLER = `addEventListener('load', () => { const style = document.createElement('style');
  style.textContent = '[data-sidenote], [data-sidenote] * { display: none !important; opacity: 0.01 !important; transform: scale(3) !important; position: static !important }';
  document.head.append(style); });`;

/** Words of the page's own over our frame; whatever is pressed there goes through to what lies under it. */
const COVER =
  'position: fixed; inset: 0 0 0 auto; width: 380px; z-index: 2147483647; pointer-events: none; background: #fff';
const cover = (make: string): string => `addEventListener('load', () => { const cover = document.createElement('div');
  cover.textContent = 'Press here to go on'; ${make} });`;

const COVERS = {
  'an element above it': cover(`cover.style = '${COVER}'; document.documentElement.append(cover);`),
  'a layer at one per cent of our own opacity': cover(
    `cover.style = '${COVER}'; document.documentElement.append(cover); document.querySelector('[data-sidenote]').style = 'opacity: 0.01 !important';`,
  ),
  'a popover in the top layer': cover(
    `cover.popover = 'manual'; cover.style = '${COVER}; margin: 0; height: 100vh; border: 0'; document.body.append(cover); cover.showPopover();`,
  ),
  'a dialog in the top layer': cover(
    `const top = document.createElement('dialog'); top.style = '${COVER}; margin: 0; height: 100vh; border: 0'; top.append(cover); document.body.append(top); top.show();`,
  ),
  'our frame moved under the pointer': cover(
    `addEventListener('pointermove', ({ clientX, clientY }) => { document.documentElement.style = 'transform: translate(' + (clientX - 1000) + 'px, ' + (clientY - 400) + 'px)'; });`,
  ),
};
const COVERED = Object.keys(COVERS).map((how, at) => [how, `${host}${3100 + at}`] as const);

/** Text that is another a thousand times a second. */
const RESTLESS = `setInterval(() => { for (let at = 0; at < 20; at += 1) { const mark = document.createElement('p'); mark.textContent = 'Changed ' + performance.now();
  document.querySelector('.case-content')?.append(mark); mark.remove(); } }, 20);`;

const deep = html.replace(
  '</body>',
  `${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}
<script>for (const [most, display] of [[5000, ''], [50000, 'none']]) {
  const top = document.createElement('div'); top.style.display = display; document.body.append(top);
  for (let level = 0, at = top; level < most; level += 1) { const next = document.createElement('span'); at.append(next); at = next; }
}</script></body>`,
);
const wide = html.replace(
  '</body>',
  `<script>const content = document.querySelector('.case-content'); const all = document.createDocumentFragment();
for (let at = 0; at < 200000; at += 1) { const p = document.createElement('p'); p.textContent = 'One of many ' + at; all.append(p); } content.append(all);</script></body>`,
);

const PAGES = {
  [`${host}3001`]: withScript(SPY),
  [`${host}3002`]: withScript(REMOVER),
  [`${host}3004`]: withScript(STYLER),
  [`${host}3005`]: withScript(RESTLESS),
  [`${host}3006`]: deep,
  [`${host}3007`]: wide,
  [`${host}3008`]: `<body>${`<iframe src="${PLAIN}" width="600" height="400"></iframe>`.repeat(50)}</body>`,
  ...Object.fromEntries(COVERED.map(([how, url]) => [url, withScript(COVERS[how as keyof typeof COVERS])])),
  'https://framer.example/': `<body><iframe src="${PLAIN}" width="1200" height="800"></iframe></body>`,
};

let stage: ExtensionBrowser;
let endpoint: Endpoint;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage({ serve: servePages(PAGES) });
  await setUpEndpoint(stage, endpoint);
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});

describe('a hostile page', () => {
  it('sees nothing of ours through prototypes it has redefined, and stops nothing by a trap', async () => {
    const page = await openWebPage(stage, `${host}3001`);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    const seen = await page.evaluate(() => JSON.stringify((window as unknown as { seen: unknown[] }).seen));
    expect(seen).not.toMatch(/sidenote|iframe|extension|attachShadow/);
    const learnt = await page.evaluate(() => ({
      frames: window.frames.length,
      found: document.querySelectorAll('iframe').length,
      addresses: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
    }));
    expect(learnt).toEqual({ frames: 0, found: 0, addresses: 0 });
    await page.close();
  });

  it('presses nothing by events of its own making', async () => {
    const page = await openWebPage(stage, PLAIN);
    await openSidebar(page);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('sidenote-citation')?.size ?? 0)).toBeGreaterThan(3);
    await page.evaluate(() => {
      const target = document.querySelector('a.para#p5') ?? document.body;
      const key = { code: 'Period', key: '>', altKey: true, shiftKey: true, bubbles: true };
      document.dispatchEvent(new KeyboardEvent('keydown', key));
      for (const type of ['pointermove', 'click', 'dblclick'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, altKey: true, clientX: 300, clientY: 300 }));
      document.querySelector<HTMLElement>('[data-sidenote]')?.click();
    });
    await page.waitForTimeout(600);
    expect(await seeInRoot(page, '.sn-card, .sn-look-up')).toBeUndefined();
    expect(calls(endpoint)).toEqual([]);
    await page.close();
  });

  it('cannot frame the panel itself: without a ticket of its own tab it says nothing', async () => {
    const page = await openWebPage(stage, PLAIN);
    await openSidebar(page);
    const stolen = panelFrames(page)[0]?.url() ?? '';
    await page.evaluate(
      (addresses) => {
        for (const src of addresses) document.body.append(Object.assign(document.createElement('iframe'), { src }));
      },
      [`${stage.origin}panel.html`, stolen],
    );
    await page.waitForTimeout(1000);
    const texts = await Promise.all(
      page
        .frames()
        .filter((frame) => frame.parentFrame() === page.mainFrame() && frame !== panelFrames(page)[0])
        .map((frame) =>
          frame
            .locator('body')
            .innerText()
            .catch(() => ''),
        ),
    );
    expect(texts.join(' ')).not.toContain('Peach Blossom');
    await page.close();
  });

  it('cannot restyle, hide or move it', async () => {
    const page = await openWebPage(stage, `${host}3004`);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    const box = await sidebar.boundingBox();
    // To the window's edge, but for the page's own scroll bar.
    expect(box && box.x + box.width).toBeGreaterThan(1330);
    expect(box?.height).toBeGreaterThan(800);
    await page.close();
  });

  it('of 200,000 paragraphs is not read, and the panel says why', async () => {
    const page = await openWebPage(stage, `${host}3007`);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('This page has more text than any judgment or law').waitFor({ timeout: 40_000 });
    await page.close();
  });

  it('is rid of us when it takes us away again and again, with its own margin back', async () => {
    const page = await openWebPage(stage, `${host}3002`);
    await page.waitForTimeout(2000);
    expect(await hasHost(page)).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    await page.close();
  });

  it.each([
    ['changes a thousand times a second', '3005'],
    // Chromium itself cannot lay out 50,000 levels: they stand where nothing is drawn, the 5,000 above them are.
    ['is 5,000 levels deep, and 50,000 where it is not drawn', '3006'],
    ['has 200,000 paragraphs, more than we carry', '3007'],
  ])('stays usable where it %s', async (_, page_) => {
    const page = await openWebPage(stage, `${host}${page_}`);
    await page.waitForTimeout(3000);
    // The page's own work goes on: its timers run, and it hears the reader's click.
    await page.evaluate(async () => {
      addEventListener('click', () => document.body.setAttribute('data-heard', ''));
      for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    });
    await page.mouse.click(200, 300);
    await page.locator('body[data-heard]').waitFor({ state: 'attached' });
    await page.close();
  });
});

/** Presses what lies under the page's cover, as the reader who follows its words would: with the mouse. */
async function pressUnder(page: Page, button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('it is not on the screen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const summarise = (sidebar: Locator): Locator => modelPart(sidebar).getByRole('button', { name: /^Summarise with/ });

/** Presses all over the place where the panel stands, as words of the page's may lead a reader to. */
async function pressAllOver(page: Page): Promise<void> {
  for (let y = 20; y < 860; y += 60) for (let x = 1000; x < 1340; x += 80) await page.mouse.click(x, y);
}

describe('a page that leads the reader’s own clicks', () => {
  // What a failed try left open would be taken for the next one's.
  afterEach(async () => {
    for (const page of stage.context.pages().slice(1)) await page.close();
  });

  it.each(COVERED)('by %s: nothing is sent without a word in a window it cannot cover', async (_, url) => {
    const page = await openWebPage(stage, url);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    await summarise(sidebar).scrollIntoViewIfNeeded();
    await pressUnder(page, summarise(sidebar));
    // Where the page moved the panel away from under the pointer, the press went nowhere: the reader tries again.
    if ((await sidebar.getByRole('dialog').count()) === 0) await summarise(sidebar).press('Enter');
    const window = await waitForConfirm(stage.context);
    expect(window.url()).toMatch(new RegExp(`^${stage.origin}confirm.html`));
    await pressAllOver(page);
    await page.waitForTimeout(500);
    expect(calls(endpoint)).toEqual([]);
    await expect.poll(() => confirmWindows(stage.context).length).toBeLessThanOrEqual(1);
    await page.close();
    await expect.poll(() => confirmWindows(stage.context).length).toBe(0);
    expect(calls(endpoint)).toEqual([]);
  });

  it('closes the window: that is a no', async () => {
    const page = await openWebPage(stage, PLAIN);
    const sidebar = await openSidebar(page);
    await summarise(sidebar).press('Enter');
    await (await waitForConfirm(stage.context)).close();
    await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
    await summarise(sidebar).waitFor();
    expect(calls(endpoint)).toEqual([]);
    await page.close();
  });

  it('has Esc in the window, and Cancel in the panel, for a no; the key goes back to where it was', async () => {
    const page = await openWebPage(stage, PLAIN);
    const sidebar = await openSidebar(page);
    await summarise(sidebar).press('Enter');
    const window = await waitForConfirm(stage.context);
    const isClosed = window.waitForEvent('close');
    await window.keyboard.press('Escape').catch(() => undefined);
    await isClosed;
    await sidebar.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await summarise(sidebar).evaluate((button) => button === document.activeElement)).toBe(true);
    await summarise(sidebar).press('Enter');
    const again = (await waitForConfirm(stage.context)).waitForEvent('close');
    await sidebar.getByRole('dialog').getByRole('button', { name: 'Cancel' }).press('Enter');
    await again;
    expect(calls(endpoint)).toEqual([]);
    await page.close();
  });

  it('gets nothing of a press that was meant for what lay over the window a moment before', async () => {
    const page = await openWebPage(stage, PLAIN);
    const sidebar = await openSidebar(page);
    await summarise(sidebar).press('Enter');
    const window = await waitForConfirm(stage.context);
    // What a window of the page's own leaves behind when it closes in mid-click: ours comes to the front.
    await window.evaluate(() => dispatchEvent(new Event('focus')));
    const send = window.getByRole('button', { name: 'Send once' });
    const box = await send.boundingBox();
    if (box === null) throw new Error('no such button');
    await window.mouse.dblclick(box.x + 5, box.y + 5);
    await window.waitForTimeout(300);
    expect(window.isClosed()).toBe(false);
    expect(calls(endpoint)).toEqual([]);
    await page.close();
  });

  it('may be read with a model all the same, once the reader said so in the window', async () => {
    const page = await openWebPage(stage, COVERED[0]?.[1] ?? PLAIN);
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    await summarise(sidebar).press('Enter');
    expect(await findAccessibilityFaults(await waitForConfirm(stage.context))).toEqual([]);
    await pressInSheet(await findSheet(sidebar), 'Send once');
    await modelPart(sidebar).getByText('AI draft, not reviewed').waitFor();
    expect(calls(endpoint).length).toBe(1);
    await page.close();
  });
});

describe('a page that stands in a frame', () => {
  it.each([
    ['of another site', 'https://framer.example/', 0],
    // The page around them is one of HKLII's own: it may say that it could not be read.
    ['of its own site, fifty times', `${host}3008`, 1],
  ])('%s: nothing of ours in the frame', async (_, address, most) => {
    const page = await openWebPage(stage, address);
    await page.waitForTimeout(2500);
    expect(panelFrames(page).length).toBeLessThanOrEqual(most);
    const count = (frame: Frame): Promise<number> =>
      frame.evaluate(() => document.querySelectorAll('[data-sidenote]').length);
    const late = new Promise<number>((resolve) => setTimeout(() => resolve(0), 3000));
    for (const frame of page.frames().slice(most))
      expect(await Promise.race([count(frame).catch(() => 0), late])).toBe(0);
    await page.close();
  });
});
