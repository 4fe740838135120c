import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { findAccessibilityFaults } from './stage/axe';
import { changeSettings, openStage } from './stage/chromium';

let stage: ExtensionBrowser;

beforeAll(async () => {
  stage = await openStage();
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => stage.close());

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const input = (page: Page) => page.getByRole('combobox', { name: /Search terms|搜尋詞彙|搜索词汇/ });

const openPopup = async (): Promise<Page> => {
  const page = await stage.openExtensionPage('popup.html');
  await input(page).waitFor();
  return page;
};

describe('popup', () => {
  it('finds a term as it is typed, chooses by arrow and copies the Chinese by Enter', async () => {
    const page = await openPopup();
    await page.keyboard.type('estop');
    const rows = page.getByRole('row');
    await rows.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Copied: ').waitFor();
    // The keys came faster than the rows are drawn: what was copied is the second row of what was typed.
    const chosen = await page.locator('tr[aria-selected=true] .sn-found-zh').textContent();
    expect(await rows.nth(1).locator('.sn-found-zh').textContent()).toBe(chosen);
    expect(await clipboard(page)).toBe(chosen);
    await page.close();
  });

  it.each([
    ['en', '仲裁協議', 'arbitration agreement'],
    ['zh-Hant', '仲裁协议', 'arbitration agreement'],
    ['zh-Hans', 'arbitration agreement', '仲裁协议'],
  ])('works in %s: %s → %s', async (language, typed, copied) => {
    await changeSettings(stage, { language });
    const page = await openPopup();
    await input(page).fill(typed);
    await page.getByRole('row').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.sn-status', { hasText: copied }).waitFor();
    expect(await clipboard(page)).toBe(copied);
    await page.close();
    await changeSettings(stage, { language: 'en' });
  });

  it('copies a citation that was typed, with its link', async () => {
    const page = await openPopup();
    await page.keyboard.type('2021 hkcfa 8');
    await page.getByRole('button', { name: 'Copy [2021] HKCFA 8' }).click();
    await expect.poll(() => clipboard(page)).toBe('[2021] HKCFA 8');
    await page.close();
  });

  it('keeps a look-up though it closes at once, and opens with it selected, so that typing replaces it', async () => {
    const page = await openPopup();
    await input(page).fill('injunction');
    await page.getByRole('row').first().waitFor();
    // As a popup closes: nothing is waited for after the key.
    await page.keyboard.press('Enter');
    await page.close();
    const again = await openPopup();
    expect(await input(again).inputValue()).toBe('injunction');
    await again.keyboard.type('tort');
    expect(await input(again).inputValue()).toBe('tort');
    await again.close();
  });

  it('leads from a typed citation to its page', async () => {
    const page = await openPopup();
    await input(page).fill('2019 hkcfa 45');
    const link = page.getByRole('link', { name: /Open \[2019\] HKCFA 45/ });
    expect(await link.getAttribute('href')).toBe('https://www.hklii.hk/en/cases/hkcfa/2019/45');
    await page.close();
  });

  it.each(['light', 'dark'])('has no serious accessibility fault, %s', async (theme) => {
    await changeSettings(stage, { theme });
    const page = await openPopup();
    await input(page).fill('trust');
    await page.getByRole('row').first().waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});
