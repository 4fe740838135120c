import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSamples } from '../scripts/serve';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { type FirefoxStage, openFirefox } from './stage/firefox';
import { calls, settingsFor } from './stage/model';
import { sample } from './stage/reader';

const EXTENSION = join(import.meta.dirname, '../.output/firefox-mv3');
const HOST = '[data-sidenote]';

let stage: FirefoxStage;
let endpoint: Endpoint;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openFirefox({ extension: EXTENSION, serve: serveSamples });
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});

/** The frame of our own origin: the driver lists it although its root is closed, without its address. */
async function panelOf(page: Page): Promise<Frame> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    for (const frame of page.frames()) {
      const isPanel = await frame.evaluate(() => location.pathname === '/panel.html').catch(() => false);
      if (isPanel) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no panel came up in the page');
}

/** The window in which something is asked; its address is not told to the driver. */
async function confirmWindow(): Promise<Page> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    for (const page of await stage.browser.pages()) {
      const isIt = await page.evaluate(() => location.pathname === '/confirm.html').catch(() => false);
      if (isIt) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no window came up');
}

/** Waits until the panel says something. */
const waitForText = (panel: Frame, text: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
    { timeout: 20_000 },
    text,
  );

const panelText = (panel: Frame): Promise<string> =>
  panel.evaluate(() => document.querySelector('main')?.textContent ?? '');

async function inPanel(panel: Frame, selector: string): Promise<ElementHandle> {
  const found = await panel.waitForSelector(selector);
  if (!found) throw new Error(`nothing in the panel is ${selector}`);
  return found;
}

/** Opens a view by its tab, whose name may carry a count. */
async function openTab(panel: Frame, name: string): Promise<void> {
  const tab = await inPanel(panel, `[role=tab]::-p-text(${name})`);
  await tab.click();
}

describe('Firefox', () => {
  it('reads a judgment on HKLII: outcome, extract with its paragraphs, citations', async () => {
    const page = await stage.openPage(sample('judgment').url);
    const panel = await panelOf(page);
    await waitForText(panel, 'Appeal allowed in part');
    const text = await panelText(panel);
    expect(text).toContain('Peach Blossom Provisions Ltd v Sampan Cold Storage Ltd');
    expect(text).toContain('[2025] HKCA 1188');
    expect(text).toContain('Nothing leaves this computer.');
    expect(await panel.$('a[aria-label="Go to paragraph 40"]')).not.toBeNull();
    await openTab(panel, 'Citations');
    await waitForText(panel, '[1980] AC 827');
    await openTab(panel, 'Terms');
    await inPanel(panel, '.sn-term');
    await openTab(panel, 'Ask');
    await inPanel(panel, '.sn-ask-form');
    await openTab(panel, 'Summary');
    await page.close();
  });

  it('keeps the panel from the page: a closed root, no frame to be found', async () => {
    const page = await stage.openPage(sample('judgment').url);
    await waitForText(await panelOf(page), 'Appeal allowed in part');
    const reached = await page.evaluate((host) => {
      const element = document.querySelector(host);
      return { root: element?.shadowRoot ?? null, inside: element?.innerHTML, frames: window.frames.length };
    }, HOST);
    expect(reached).toEqual({ root: null, inside: '', frames: 0 });
    await page.close();
  });

  it('marks citations with a look of ours', async () => {
    const page = await stage.openPage(sample('judgment').url);
    await page.waitForFunction(() => (CSS.highlights.get('sidenote-citation')?.size ?? 0) > 3);
    const line = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(sidenote-citation)').textDecorationLine,
    );
    expect(line).toBe('underline');
    await page.close();
  });

  it('opens in the body frame of the Judiciary’s pages, and only there', async () => {
    const page = await stage.openPage(sample('sentence-frameset').url);
    const body = await page.waitForFrame((frame) => frame.url().includes('ju_body'));
    const panel = await panelOf(page);
    await waitForText(panel, 'Sentenced');
    const text = await panelText(panel);
    expect(text).toContain('白露明');
    expect(text).toContain('Reporting restriction on this page');
    for (const frame of page.frames()) {
      if (frame !== body && frame !== panel) expect(await frame.$(HOST)).toBeNull();
    }
    await page.close();
  });

  it('asks for the reader’s word in a window of its own, and sends by it', async () => {
    const page = await stage.openPage(sample('judgment').url);
    const panel = await panelOf(page);
    await waitForText(panel, 'Appeal allowed in part');
    await panel.evaluate(async (fields) => {
      const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
      const { settings } = await browser.storage.local.get<{ settings: object }>('settings');
      await browser.storage.local.set({ settings: { version: 3, ...settings, ...fields } });
    }, settingsFor(endpoint));
    await (await inPanel(panel, 'button::-p-text(Summarise with right)')).press('Enter');
    await waitForText(panel, 'Confirm in Sidenote’s window');
    const window = await confirmWindow();
    expect(calls(endpoint)).toEqual([]);
    await window.waitForSelector('[data-locked=false]');
    await (await window.waitForSelector('button::-p-text(Send once)'))?.press('Enter').catch(() => undefined);
    await waitForText(panel, 'AI draft, not reviewed');
    expect(calls(endpoint).length).toBe(1);
    await page.close();
  });

  it('jumps to a paragraph, and closes by Esc with the page as it was', async () => {
    const page = await stage.openPage(sample('judgment').url);
    const panel = await panelOf(page);
    await waitForText(panel, 'Appeal allowed in part');
    const margin = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    expect(Number.parseFloat(await margin())).toBeGreaterThan(200);
    await (await inPanel(panel, 'a[aria-label="Go to paragraph 40"]')).click();
    await page.waitForFunction(() => {
      const box = document.querySelector('a.para#p40')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await (await inPanel(panel, '[role=tab][aria-selected=true]')).focus();
    await page.keyboard.press('Escape');
    await expect.poll(margin).toBe('0px');
    await page.close();
  });

  it('adds nothing to what the pages ask for by themselves', () => {
    const own = ['judgment', 'sentence-frameset', 'sentence'].map((id) => sample(id).html).join('\n');
    expect(stage.refused.filter((url) => !own.includes(new URL(url).pathname.slice(1)))).toEqual([]);
  });
});
