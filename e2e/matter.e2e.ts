import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { findAccessibilityFaults } from './stage/axe';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
import { setUpEndpoint } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';

const QUESTION = 'Was the limit of liability in clause 14 reasonable?';

let stage: ExtensionBrowser;
let endpoint: Endpoint;
let panel: Page;
let judgment: Page;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage();
  await setUpEndpoint(stage, endpoint, { allowed: true });
  const options = await stage.openExtensionPage('options.html#log');
  await options.getByLabel('New matter').fill('Peach Blossom appeal');
  await options.getByRole('button', { name: 'Add matter' }).click();
  await options.getByLabel('Working on').selectOption({ label: 'Peach Blossom appeal' });
  await options.getByText('Records of Peach Blossom appeal only').waitFor();
  await options.close();
  panel = await openPanel(stage);
  judgment = await openWebPage(stage, sample('judgment').url);
  await waitForDocument(panel, 'Peach Blossom');
  const ask = await openPanelTab(panel, 'Ask');
  await ask.getByRole('textbox', { name: 'Question about this document' }).fill(QUESTION);
  await ask.getByRole('textbox', { name: 'Question about this document' }).press('Enter');
  await ask.getByRole('button', { name: /^Send \d+ paragraphs? to/ }).press('Enter');
  await ask.getByText('AI draft, not reviewed', { exact: false }).waitFor();
  await openPanelTab(panel, 'Summary');
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});

const open = async (): Promise<Page> => {
  const page = await stage.openExtensionPage('matter.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

describe('everything in a matter', () => {
  it('keeps a text on the click, and leads to the page of the matter', async () => {
    await panel.getByRole('button', { name: 'Keep this text with Peach Blossom appeal' }).press('Enter');
    await panel.getByText('This text is kept on this computer', { exact: false }).first().waitFor();
    const opened = stage.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Everything in this matter' }).press('Enter');
    const page = await opened;
    await page.getByRole('heading', { name: 'Peach Blossom appeal', level: 1 }).waitFor();
    await page.getByText(QUESTION).waitFor();
    await page.getByText('text kept', { exact: false }).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.close();
  });

  it('keeps a line of the summary, a passage that fits, an authority; each stands there with its place', async () => {
    const keep = panel.locator('[role=tabpanel]:not([inert])').getByRole('button', {
      name: 'Keep this line with Peach Blossom appeal',
    });
    const outcome = panel.locator('.sn-outcome').getByRole('button', { name: /^Keep this line/ });
    await outcome.press('Enter');
    await panel.locator('.sn-outcome .sn-keep-line[aria-pressed="true"]').waitFor();
    const citations = await openPanelTab(panel, 'Citations');
    await citations.locator('.sn-authority', { hasText: 'Port Swettenham' }).locator('.sn-keep-line').press('Enter');
    await citations.locator('.sn-keep-line[aria-pressed="true"]').waitFor();
    const ask = await openPanelTab(panel, 'Ask');
    await keep.first().press('Enter');
    await ask.locator('.sn-keep-line[aria-pressed="true"]').waitFor();
    await openPanelTab(panel, 'Summary');
    const page = await open();
    const lines = page.getByRole('region', { name: 'Lines kept' }).getByRole('listitem');
    expect(await lines.count()).toBe(3);
    await lines.filter({ hasText: 'I would allow the appeal in part' }).getByText('[2025] HKCA 1188, [40]').waitFor();
    await lines.filter({ hasText: 'Port Swettenham Authority v T W Wu & Co (M) Sdn Bhd, [1979] AC 580' }).waitFor();
    await lines
      .filter({ hasText: 'written by a model' })
      .getByText('AI draft, not reviewed', { exact: false })
      .waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Search this matter').fill('port swettenham 1979');
    await page.getByText('I would allow the appeal in part').waitFor({ state: 'detached' });
    expect(await lines.count()).toBe(1);
    await page.getByRole('button', { name: /^Delete line: Port Swettenham/ }).click();
    await lines.waitFor({ state: 'detached' });
    await page.close();
  });

  it('is searched in all of it, kept text included', async () => {
    const page = await open();
    await page.getByLabel('Search this matter').fill('nobody told loss of power');
    await page.getByRole('region', { name: 'Pages read' }).waitFor();
    expect(await page.getByText(QUESTION).count()).toBe(0);
    await page.getByLabel('Search this matter').fill('qzxvwkj');
    await page.getByText('Nothing in this matter fits.').waitFor();
    await page.close();
  });

  it('leaves as Markdown and as one Word file, labelled as not reviewed', async () => {
    const page = await open();
    const save = async (name: string): Promise<Buffer> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await file.path());
    };
    const markdown = (await save('Export Markdown')).toString();
    expect(markdown).toContain('# Peach Blossom appeal');
    expect(markdown).toContain(QUESTION);
    expect(markdown).toContain('AI draft, not reviewed');
    expect(markdown).toContain('> For these reasons I would allow the appeal in part');
    const word = unzipSync(new Uint8Array(await save('Export one Word file')));
    const text = strFromU8(word['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('Peach Blossom appeal');
    expect(text).toContain('For these reasons I would allow the appeal in part');
    await page.close();
  });

  it('opens a kept text again without its page, offline, with all that the panel does', async () => {
    await judgment.close();
    await stage.context.setOffline(true);
    const page = await open();
    const opened = stage.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open the kept text' }).click();
    const again = await opened;
    await waitForDocument(again, 'Peach Blossom');
    await again.getByText('Appeal allowed in part').waitFor();
    const citations = await openPanelTab(again, 'Citations');
    await citations.getByText('[1980] AC 827').first().waitFor();
    await stage.context.setOffline(false);
    await page.close();
    // Under another matter it is not there.
    await changeSettings(stage, { activeMatter: null });
    await again.getByText('This text is not kept with the matter you are working on.', { exact: false }).waitFor();
    await again.close();
    const none = await open();
    await none.getByRole('heading', { name: 'What belongs to no matter' }).waitFor();
    expect(await none.content()).not.toContain('Peach Blossom');
    await none.close();
  });
});
