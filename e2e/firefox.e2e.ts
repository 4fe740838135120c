import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSamples } from '../scripts/serve';
import { type FirefoxStage, openFirefox } from './stage/firefox';
import { sample } from './stage/reader';

const EXTENSION = join(import.meta.dirname, '../.output/firefox-mv3');
const HOST = 'sidenote-reader';

let stage: FirefoxStage;

beforeAll(async () => {
  stage = await openFirefox({ extension: EXTENSION, serve: serveSamples });
});
afterAll(() => stage?.close());

type Place = Page | Frame;

/** Waits until the sidebar of a place says something. */
const waitForText = (place: Place, text: string) =>
  place.waitForFunction(
    ([host, wanted]) =>
      document.querySelector(host)?.shadowRoot?.querySelector('.sn-sidebar')?.textContent?.includes(wanted),
    { timeout: 20_000 },
    [HOST, text] as const,
  );

const sidebarText = (place: Place): Promise<string> =>
  place.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('.sn-sidebar')?.textContent ?? '',
    HOST,
  );

async function inSidebar(place: Place, selector: string): Promise<ElementHandle> {
  const found = await place.waitForSelector(`${HOST} >>> ${selector}`);
  if (!found) throw new Error(`nothing in the sidebar is ${selector}`);
  return found;
}

/** Opens a view by its tab, whose name may carry a count. */
async function openTab(place: Place, name: string): Promise<void> {
  const tab = await inSidebar(place, `[role=tab]::-p-text(${name})`);
  await tab.click();
}

describe('Firefox', () => {
  it('reads a judgment on HKLII: outcome, extract with its paragraphs, citations', async () => {
    const page = await stage.openPage(sample('judgment').url);
    await waitForText(page, 'Appeal allowed in part');
    const text = await sidebarText(page);
    expect(text).toContain('Peach Blossom Provisions Ltd v Sampan Cold Storage Ltd');
    expect(text).toContain('[2025] HKCA 1188');
    expect(text).toContain('Nothing leaves this computer.');
    expect(await page.$(`${HOST} >>> a[aria-label="Go to paragraph 40"]`)).not.toBeNull();
    await openTab(page, 'Citations');
    await waitForText(page, '[1980] AC 827');
    await openTab(page, 'Terms');
    await waitForText(page, '受託保管人');
    await page.close();
  });

  it('marks citations with a look of ours, and says how its sidebar opens where a page may not open it', async () => {
    const page = await stage.openPage(sample('judgment').url);
    await waitForText(page, 'Appeal allowed in part');
    await page.waitForFunction(() => (CSS.highlights.get('sidenote-citation')?.size ?? 0) > 3);
    const line = await page.evaluate(
      () => getComputedStyle(document.body, '::highlight(sidenote-citation)').textDecorationLine,
    );
    expect(line).toBe('underline');
    await (await inSidebar(page, '[role=tab]::-p-text(Summary)')).click();
    await (await inSidebar(page, '.sn-bar button[data-kind=primary]')).click();
    await waitForText(page, 'Open the Sidenote sidebar from the toolbar.');
    await page.close();
  });

  it('jumps to a paragraph, and closes by Esc with the page as it was', async () => {
    const page = await stage.openPage(sample('judgment').url);
    await waitForText(page, 'Appeal allowed in part');
    const margin = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    expect(Number.parseFloat(await margin())).toBeGreaterThan(200);
    await (await inSidebar(page, '[role=tab]::-p-text(Summary)')).click();
    await (await inSidebar(page, 'a[aria-label="Go to paragraph 40"]')).click();
    await page.waitForFunction(() => {
      const box = document.querySelector('a.para#p40')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await (await inSidebar(page, '[role=tab][aria-selected=true]')).focus();
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${HOST} >>> .sn-handle button`);
    expect(await margin()).toBe('0px');
    await (await inSidebar(page, '.sn-handle button')).click();
    await waitForText(page, 'Appeal allowed in part');
    await page.close();
  });

  it('opens in the body frame of the Judiciary’s pages, and only there', async () => {
    const page = await stage.openPage(sample('sentence-frameset').url);
    const body = await page.waitForFrame((frame) => frame.url().includes('ju_body'));
    await waitForText(body, 'Sentenced');
    const text = await sidebarText(body);
    expect(text).toContain('白露明');
    expect(text).toContain('Reporting restriction on this page');
    for (const frame of page.frames()) {
      if (frame !== body) expect(await frame.$(HOST)).toBeNull();
    }
    await page.close();
  });

  it('adds nothing to what the pages ask for by themselves', () => {
    const own = ['judgment', 'sentence-frameset', 'sentence'].map((id) => sample(id).html).join('\n');
    expect(stage.refused.filter((url) => !own.includes(new URL(url).pathname.slice(1)))).toEqual([]);
  });
});
