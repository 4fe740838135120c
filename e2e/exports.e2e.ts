import { readFile } from 'node:fs/promises';
import { BibLatexParser } from 'biblatex-csl-converter';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { openStage, openWebPage } from './stage/chromium';
import { openSidebar, openTab, sample } from './stage/reader';

let stage: ExtensionBrowser;
let page: Page;
let citations: Locator;
let sidebar: Locator;

beforeAll(async () => {
  stage = await openStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await openWebPage(stage, sample('judgment').url);
  sidebar = await openSidebar(page);
  citations = await openTab(sidebar, 'Citations');
  await citations.getByRole('button', { name: 'Export' }).waitFor();
});
afterAll(() => stage.close());

/** Exports the table and gives the file's name and text. */
async function exportAs(label: string): Promise<{ name: string; text: string; bytes: Uint8Array }> {
  await citations.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    citations.getByRole('menuitem', { name: label, exact: true }).click(),
  ]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

/** A case that the sample cites with its report, as every format must carry it. */
const CASE = /HKCFAR|HKLRD/;

describe('table of authorities', () => {
  it('saves RIS with a type and an end for every record', async () => {
    const { name, text } = await exportAs('RIS (Zotero, EndNote)');
    expect(name).toMatch(/HKCA 1188\.ris$/);
    const types = text.match(/^TY {2}- (CASE|STAT)/gm) ?? [];
    expect(types.length).toBeGreaterThan(5);
    expect(text.match(/^ER {2}-/gm)?.length).toBe(text.match(/^TY {2}-/gm)?.length);
  });

  it('saves CSL JSON that parses', async () => {
    const { text } = await exportAs('CSL JSON');
    const records = JSON.parse(text) as { type: string; title?: string }[];
    expect(new Set(records.map(({ type }) => type))).toContain('legal_case');
    expect(records.every(({ title }) => typeof title === 'string')).toBe(true);
  });

  it.each(['BibTeX', 'BibLaTeX'])('saves %s without a syntax error', async (label) => {
    const { text } = await exportAs(label);
    const parsed = new BibLatexParser(text, { processUnknown: true, processUnexpected: true }).parse();
    expect(Object.keys(parsed.entries).length).toBeGreaterThan(5);
    expect(text).toMatch(CASE);
  });

  it('saves CSV with a row for each authority', async () => {
    const { text } = await exportAs('CSV table');
    const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const tab = sidebar.getByRole('tab', { name: /Citations/ });
    expect(data.length).toBe(Number((await tab.textContent())?.replace(/\D/g, '')));
  });

  it('saves Markdown and a table for Word', async () => {
    expect((await exportAs('Markdown')).text).toMatch(CASE);
    const word = await exportAs('Word table of authorities');
    expect(word.name).toMatch(/\.docx$/);
    const xml = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(CASE);
    expect(xml).toContain('TA \\l');
  });

  it('copies every authority in the chosen style', async () => {
    await citations.getByRole('button', { name: /^Copy \d+ authorities$/ }).click();
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard, { timeout: 10_000 }).toMatch(CASE);
    expect(await clipboard()).toContain('Cap.');
  });

  it('draws a tick for each mention that leads to its place', async () => {
    const tick = citations.locator('.sn-spark').last().getByRole('link').last();
    await tick.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.scrollY > 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  });
});
