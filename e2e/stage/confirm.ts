import type { BrowserContext, Locator, Page } from 'playwright-core';

const isConfirmWindow = (page: Page): boolean => /^chrome-extension:.*\/confirm\.html/.test(page.url());

/** The windows of our own in which something is asked. */
export const confirmWindows = (context: BrowserContext): Page[] => context.pages().filter(isConfirmWindow);

/** The window in which something is asked, once its buttons count. */
export async function waitForConfirm(context: BrowserContext): Promise<Page> {
  const window =
    confirmWindows(context)[0] ??
    (await context.waitForEvent('page', { predicate: (page) => page.waitForURL(/confirm\.html/).then(() => true) }));
  await window.locator('[data-locked="false"]').waitFor({ state: 'attached' });
  return window;
}

/**
 * Where a panel asks: in place where it is a page of its own; where it stands in a page, in a window that no page can
 * cover.
 */
export async function findSheet(place: Page | Locator, name: RegExp | string = /^Send this to/): Promise<Locator> {
  const page = 'url' in place ? place : place.page();
  const isOurs = page.url().startsWith('chrome-extension:');
  return (isOurs ? page : await waitForConfirm(page.context())).getByRole('dialog', { name });
}

/** Presses a button of a sheet; by key, which no shift of the layout can miss. A window of its own is closed by it. */
export async function pressInSheet(sheet: Locator, button: RegExp | string): Promise<void> {
  const window = sheet.page();
  const press = sheet.getByRole('button', { name: button }).press('Enter');
  // The window may be gone before the key is up again.
  if (isConfirmWindow(window)) await Promise.all([window.waitForEvent('close'), press.catch(() => undefined)]);
  else await press;
}
