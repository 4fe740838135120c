import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { hasHost, seeInRoot } from './stage/closed-root';
import { calls, setUpEndpoint } from './stage/model';
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

const RESTLESS = `setInterval(() => { for (let at = 0; at < 20; at += 1) { const mark = document.createElement('i'); document.body.append(mark); mark.remove(); } }, 20);`;

const deep = html.replace(
  '</body>',
  `${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}
<script>let at = document.body; for (let level = 0; level < 5000; level += 1) { const next = document.createElement('span'); at.append(next); at = next; }</script></body>`,
);
const wide = html.replace(
  '</body>',
  `<script>const content = document.querySelector('.case-content'); const all = document.createDocumentFragment();
for (let at = 0; at < 60000; at += 1) { const p = document.createElement('p'); p.textContent = 'One of many ' + at; all.append(p); } content.append(all);</script></body>`,
);

const PAGES = {
  [`${host}3001`]: withScript(SPY),
  [`${host}3002`]: withScript(REMOVER),
  [`${host}3004`]: withScript(STYLER),
  [`${host}3005`]: withScript(RESTLESS),
  [`${host}3006`]: deep,
  [`${host}3007`]: wide,
  [`${host}3008`]: `<body>${`<iframe src="${PLAIN}" width="600" height="400"></iframe>`.repeat(20)}</body>`,
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

  it('is rid of us when it takes us away again and again, with its own margin back', async () => {
    const page = await openWebPage(stage, `${host}3002`);
    await page.waitForTimeout(2000);
    expect(await hasHost(page)).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
    await page.close();
  });

  it.each([
    ['changes a thousand times a second', '3005'],
    // Chromium itself gives up on a page of 50,000 levels; `utils/sites` reads one in its own tests.
    ['is 5,000 levels deep', '3006'],
    ['has 60,000 paragraphs, more than we carry', '3007'],
  ])('stays usable where it %s', async (_, page_) => {
    const page = await openWebPage(stage, `${host}${page_}`);
    await page.waitForTimeout(3000);
    const longest = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let worst = 0;
          let last = performance.now();
          const until = last + 3000;
          const beat = (): void => {
            const now = performance.now();
            worst = Math.max(worst, now - last);
            last = now;
            if (now > until) resolve(worst);
            else setTimeout(beat);
          };
          beat();
        }),
    );
    expect(longest).toBeLessThan(1500);
    await page.close();
  });
});

describe('a page that stands in a frame', () => {
  it.each([
    ['of another site', 'https://framer.example/', 0],
    // The page around them is one of HKLII's own: it may say that it could not be read.
    ['of its own site, twenty times', `${host}3008`, 1],
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
