import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, openChromium } from '../../scripts/chromium';
import { type Serve, serveSamples } from '../../scripts/serve';

/** The built extension. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A slow computer starts the browser, the worker and the first page within this. */
const LONGEST_WAIT_MS = 15_000;
const LOOK_AGAIN_MS = 50;

type Options = Partial<Omit<Parameters<typeof openChromium>[0], 'headless'>>;

/** The built extension in headless Chromium, with the sample pages under their real addresses. */
export async function openStage(options: Options & { serve?: Serve } = {}): Promise<ExtensionBrowser> {
  const stage = await openChromium({ serve: serveSamples, extension: EXTENSION, ...options, headless: true });
  stage.context.setDefaultTimeout(LONGEST_WAIT_MS);
  if (options.profile === undefined) await closeWelcome(stage);
  return stage;
}

/**
 * A fresh install opens its welcome, sooner or later in front of the page of a test; what stands behind is drawn once a
 * second only, and a click there meets what was drawn before.
 */
async function closeWelcome({ context }: ExtensionBrowser): Promise<void> {
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until; ) {
    const welcome = context.pages().find((page) => page.url().includes('/welcome.html'));
    if (welcome !== undefined) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  throw new Error('a fresh install opened no welcome');
}

/** Opens a page on the web and hands it over once its own markup is there. */
export async function openWebPage(stage: ExtensionBrowser, url: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Changes the extension's settings as an update from another window would. */
export async function changeSettings(stage: ExtensionBrowser, fields: Record<string, unknown>): Promise<void> {
  const page = await stage.openExtensionPage('options.html');
  await page.evaluate(async (change) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
    await chrome.storage.local.set({ settings: { version: 3, ...settings, ...change } });
  }, fields);
  await page.close();
}
