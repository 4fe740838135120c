import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import type { LegalDocument } from '../utils/core/legal-document';
import { isReadable, readDocument } from '../utils/sites/read-document';
import { buildExtension } from './build';
import { type ExtensionBrowser, openChromium } from './chromium';
import { printCitations, printSummary, printTerms } from './print';
import { SAMPLES } from './samples/index';
import { serveSamples } from './serve';
import { readStartTarget } from './start-target';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'output');

const FIRST_TERMS = 15;

/** A page that has not come by then says so rather than keep one waiting. */
const PAGE_TIMEOUT_MS = 30_000;

/** Long enough for a browser that has just started on a slow computer. */
const READER_TIMEOUT_MS = 15_000;

/** Sizes and fonts settle within this. */
const SETTLE_MS = 700;

const say = (line: string): void => console.log(line);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const isSample = (url: string): boolean => SAMPLES.some((sample) => sample.url === url);

/** The document in whichever frame of the page holds one. */
async function readFrames(page: Page): Promise<LegalDocument | null> {
  for (const frame of page.frames()) {
    if (!/^https?:/.test(frame.url())) continue;
    const html = await frame.content();
    const read = readDocument(new JSDOM(html).window.document, new URL(frame.url()));
    if (isReadable(read)) return read;
  }
  return null;
}

/** Waits for the panel's frame beside the page; a fresh profile opens it by itself, once the page's text has come. */
async function waitForPanel(page: Page): Promise<void> {
  const until = Date.now() + READER_TIMEOUT_MS;
  while (Date.now() < until) {
    const panel = page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
    if (panel !== undefined && (await panel.locator('[role=tab]').count()) > 0) return;
    await page.waitForTimeout(200);
  }
}

async function printPage(page: Page): Promise<void> {
  const document = await readFrames(page);
  if (!document) return say('Sidenote found no judgment or chapter on this page.');
  say(`\n${document.title}`);
  say(
    [document.court, document.neutralCitation, document.date, document.cap && `Cap. ${document.cap}`]
      .filter(Boolean)
      .join(' · '),
  );
  if (document.kind !== 'legislation') say(`\n${printSummary(document).text}`);
  say(`\nCitations\n${printCitations(document, 'list').text}`);
  say(`\nTerms\n${(await printTerms(document)).text.split('\n').slice(0, FIRST_TERMS).join('\n')}`);
}

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const file = join(OUTPUT, `${name}.png`);
  await page.screenshot({ path: file });
  say(`Picture: ${relative(ROOT, file)}`);
}

async function openPage(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
  } catch {
    throw new Error(`${url} could not be opened. Check the address, and that this computer is online.`);
  }
  await waitForPanel(page);
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

/** A saved page needs no browser: `npm run read` shows what Sidenote makes of it. */
function readFile(path: string): void {
  say(`Reading ${path} in the terminal, as npm run read -- FILE --summary does.`);
  const { status } = spawnSync('tsx', ['scripts/read.ts', path, '--summary'], { cwd: ROOT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

async function main(): Promise<void> {
  const target = readStartTarget(process.argv.slice(2), process.env.SIDENOTE_CALLED_FROM ?? process.cwd());
  if (target.is === 'file') return readFile(target.path);
  if (target.is === 'page' && target.citation) say(`${target.citation}: ${target.url}`);
  say('Building the extension …');
  const extension = await buildExtension('chrome');
  const headless = !hasDisplay();
  const browser = await openChromium({
    extension,
    serve: serveSamples,
    headless,
    online: true,
    viewport: headless ? { width: 1360, height: 860 } : null,
  });
  try {
    const urls = target.is === 'samples' ? SAMPLES.map(({ url }) => url) : [target.url];
    if (headless) {
      say('There is no display: running without a window, printing what Sidenote reads.');
      for (const url of urls) {
        const page = await openPage(browser, url);
        say(`\n── ${url}${isSample(url) ? ' (a fictional sample)' : ''}`);
        await printPage(page);
        await takePicture(page, SAMPLES.find((sample) => sample.url === url)?.id ?? 'page');
      }
    } else {
      const [first] = urls;
      if (first) await openPage(browser, first);
      say('The browser is open. The sample judgments are fictional:');
      for (const { title, url } of SAMPLES) say(`  ${title}: ${url}`);
      say('Close the window to end.');
      await new Promise((resolve) => browser.context.on('close', resolve));
    }
  } finally {
    await browser.close().catch(() => undefined);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
