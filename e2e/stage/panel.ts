import type { Locator, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../scripts/chromium';

/**
 * Opens the side panel's page as a tab; no driver can open the real panel. It follows the tab at the front of its
 * window, so a test brings web pages to the front and works the panel behind them.
 */
export async function openPanel(stage: ExtensionBrowser): Promise<Page> {
  const panel = await stage.openExtensionPage('panel.html');
  await panel.locator('.sn-document').waitFor();
  return panel;
}

/** Waits until the panel reads a document, told by words of its head. */
export const waitForDocument = (panel: Page, words: string): Promise<void> =>
  panel.locator('.sn-head', { hasText: words }).waitFor();

/** Brings a view of the panel to the front. By keyboard, as everything here: a browser draws a tab that is behind too seldom for a pointer. */
export async function openPanelTab(
  panel: Page,
  name: 'Summary' | 'Citations' | 'Terms' | 'Ask' | 'Draft',
): Promise<Locator> {
  await panel.getByRole('tab', { name }).press('Enter');
  return panel.getByRole('tabpanel', { name });
}
