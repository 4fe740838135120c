import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { prepareBrowser } from './browsers';
import type { Serve } from './serve';

export type ExtensionBrowser = {
  readonly context: BrowserContext;
  /** `chrome-extension://ID/` */
  readonly origin: string;
  /** Every address outside this computer that anything in the browser asked for. */
  readonly requests: string[];
  /** Opens one of the extension's own pages as a tab. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
};

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];

/** Method of the DevTools protocol that Playwright's types do not know. */
type Extensions = { send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<{ id: string }> };

/** Loads the extension through the DevTools protocol (Chrome 137 and later ignore `--load-extension`) and waits for its background. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser cannot be reached over the DevTools protocol.');
  const running = context.waitForEvent('serviceworker');
  const { id } = await (session as unknown as Extensions).send('Extensions.loadUnpacked', { path });
  await running;
  return `chrome-extension://${id}/`;
}

const isLocal = (url: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

/**
 * Starts Chromium with the built extension in a fresh profile.
 * Pages that `serve` answers are shown under their real addresses; other outside requests fail unless `online`.
 */
export async function openChromium(options: {
  extension: string;
  serve: Serve;
  headless: boolean;
  online?: boolean;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** Device pixels for each of the page's. */
  scale?: number;
  profile?: string;
}): Promise<ExtensionBrowser> {
  const { extension, serve, headless, online = false, locale = 'en-GB', colorScheme = 'light' } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sidenote-'));
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: prepareBrowser('chromium'),
    headless: false,
    locale,
    colorScheme,
    viewport: options.viewport === undefined ? { width: 1360, height: 860 } : options.viewport,
    ...(options.scale === undefined ? {} : { deviceScaleFactor: options.scale }),
    args: [
      ...QUIET,
      ...(headless ? ['--headless=new'] : []),
      ...(isRoot ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const requests: string[] = [];
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !isLocal(url),
    async (route) => {
      const url = new URL(route.request().url());
      requests.push(url.href);
      const answer = serve(url);
      if (answer) await route.fulfill({ contentType: 'text/html; charset=utf-8', ...answer });
      else if (online) await route.continue();
      else await route.abort('internetdisconnected');
    },
  );
  const origin = await loadExtension(context, extension);
  return {
    context,
    origin,
    requests,
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      await page.goto(`${origin}${path}`);
      return page;
    },
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
