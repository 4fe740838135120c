import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { prepareBrowser } from '../../scripts/browsers';
import type { Serve } from '../../scripts/serve';

export type FirefoxStage = {
  readonly browser: Browser;
  /** Every address that a page asked for and that was not served. */
  readonly refused: string[];
  openPage(url: string): Promise<Page>;
  close(): Promise<void>;
};

/** Starts Firefox with the built extension; pages that `serve` answers are shown under their real addresses. */
export async function openFirefox(options: { extension: string; serve: Serve }): Promise<FirefoxStage> {
  const browser = await launch({ browser: 'firefox', executablePath: prepareBrowser('firefox'), headless: true });
  await browser.installExtension(options.extension);
  const refused: string[] = [];
  const answer = async (request: HTTPRequest): Promise<void> => {
    const url = new URL(request.url());
    const served = options.serve(url);
    if (!served && !url.pathname.endsWith('/favicon.ico')) refused.push(url.href);
    await request.respond(
      served
        ? { status: 200, contentType: served.contentType ?? 'text/html; charset=utf-8', body: served.body }
        : { status: 404, contentType: 'text/plain', body: '' },
    );
  };
  return {
    browser,
    refused,
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1360, height: 860 });
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request));
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
