import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { findAccessibilityFaults } from './stage/axe';
import { openStage, openWebPage } from './stage/chromium';
import { openPanel, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';

let stage: ExtensionBrowser;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('a holding kept from a summary', () => {
  it('is a card that asks what was held, answers with the line, its paragraph and the page, and goes to Anki', async () => {
    const panel = await openPanel(stage);
    await openWebPage(stage, sample('judgment').url);
    await waitForDocument(panel, 'Peach Blossom');
    const holdings = panel.getByRole('region', { name: 'Holdings and reasons', exact: true });
    const line = holdings.locator('.sn-line').first();
    const words = await line.locator('.sn-verbatim').innerText();
    const number = (await line.locator('.sn-paragraph-link').first().innerText()).trim();
    await line.locator('.sn-keep-line').press('Enter');
    await line.locator('.sn-keep-line[aria-pressed="true"]').waitFor();

    const options = await stage.openExtensionPage('options.html#cards');
    const cards = options.getByRole('region', { name: 'Cards to learn' });
    await cards.getByRole('button', { name: 'Study' }).press('Enter');
    await cards.getByText('What was held?', { exact: true }).waitFor();
    expect(await cards.getByText(words).count()).toBe(0);
    await options.keyboard.press('Enter');
    await cards.locator('.sn-card-lines', { hasText: words }).waitFor();
    await cards.getByText(`[2025] HKCA 1188 [${number.replace(/[[\]]/g, '')}]`).waitFor();
    expect(await cards.getByRole('link', { name: 'Open the page' }).getAttribute('href')).toContain('hklii.hk');
    expect(await findAccessibilityFaults(options, '#cards')).toEqual([]);
    await options.keyboard.press('2');
    await cards.getByText('Done for now.').waitFor();
    const download = options.waitForEvent('download');
    await cards.getByRole('button', { name: 'Export for Anki (CSV)' }).press('Enter');
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('What was held?');
    expect(text).toContain(words.slice(0, 60));
  });
});
