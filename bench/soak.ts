import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { buildExtension } from '../scripts/build';
import { type ExtensionBrowser, openChromium } from '../scripts/chromium';
import { servePages } from '../scripts/serve';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = readFileSync(join(ROOT, 'scripts/samples/hklii-judgment.html'), 'utf8');
const CHANGES = 300;
/** A tab and a panel of its own are opened and closed so often among them. */
const EVERY = 10;
/** After so many everything that is made once has been made. */
const WARM_UP = 20;
/** How far the heap may have grown at the end. */
const SHARE = 0.1;

const address = (number: number): string => `https://www.hklii.hk/en/cases/hkca/2025/${5000 + number}`;
const page = (number: number): string =>
  SAMPLE.replace(/(<a name="p1"[^>]*>[^<]*<\/a>)/, `$1 This is text ${number} of the soak. `);

type Counts = {
  /** Event listeners and frames of the page's process, ours among them. */
  readonly listeners: number;
  readonly frames: number;
  readonly nodes: number;
  /** MB after a collection: the page's process, and the background's. */
  readonly pageHeap: number;
  readonly workerHeap: number;
  /** Panels that the background serves. */
  readonly ports: number;
};

/** Goes from page to page, opens and closes tabs and panels, and prints what is left of it: nothing may grow. */
export async function run(): Promise<void> {
  const pages = Object.fromEntries(Array.from({ length: CHANGES + 1 }, (_, at) => [address(at), page(at)]));
  const extension = await buildExtension('chrome');
  const browser = await openChromium({ extension, serve: servePages(pages), headless: true });
  try {
    const tab = await browser.context.newPage();
    await change(tab, 0);
    let first: Counts | undefined;
    print('changes', ['listeners', 'frames', 'nodes', 'page MB', 'background MB', 'ports']);
    for (let at = 1; at <= CHANGES; at += 1) {
      await change(tab, at);
      if (at % EVERY === 0) await besides(browser, at);
      if (at !== WARM_UP && at % 100 !== 0) continue;
      const counts = await count(browser.context, tab);
      first ??= counts;
      print(
        String(at),
        Object.values(counts).map((value) => value.toFixed(Number.isInteger(value) ? 0 : 1)),
      );
      if (at === CHANGES) judge(first, counts);
    }
  } finally {
    await browser.close();
  }
}

const print = (name: string, cells: readonly string[]): void =>
  console.log(name.padEnd(9), ...cells.map((cell) => cell.padStart(14)));

/** Another judgment in the same tab, waited for until its first line is on the screen. */
async function change(tab: Page, at: number): Promise<void> {
  await tab.goto(address(at), { waitUntil: 'domcontentloaded' });
  for (let waited = 0; waited < 600; waited += 1) {
    const frame = tab.frames().find((one) => one.url().includes('in=page'));
    if (
      frame &&
      (await frame
        .locator('.sn-line')
        .count()
        .catch(() => 0)) > 0
    )
      return;
    await tab.waitForTimeout(50);
  }
  throw new Error(`page ${at} of the soak was not read`);
}

/** A second tab with its sidebar, and a side panel; both go again. */
async function besides({ context, openExtensionPage }: ExtensionBrowser, at: number): Promise<void> {
  const other = await context.newPage();
  await change(other, at);
  const panel = await openExtensionPage('panel.html');
  await panel.locator('main').waitFor();
  await panel.close();
  await other.close();
}

async function count(context: BrowserContext, tab: Page): Promise<Counts> {
  const session = await context.newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('the background is not there');
  return {
    listeners: jsEventListeners,
    frames: tab.frames().length,
    nodes,
    pageHeap: usedSize / 1e6,
    workerHeap: await heapOf(context, worker),
    ports: await portsOf(worker),
  };
}

/** No session of its own is offered for a worker; the browser's attaches to it. */
async function heapOf(context: BrowserContext, worker: Worker): Promise<number> {
  const session = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url === worker.url());
  if (target === undefined) throw new Error('the background is no target');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const ask = (id: number, method: string): Promise<{ usedSize?: number }> =>
    new Promise((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const said = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (said.id === id) resolve(said.result ?? {});
      });
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = Number.NaN } = await ask(2, 'Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Contexts of our own pages and frames that are alive: each panel holds one port. */
const portsOf = (worker: Worker): Promise<number> =>
  worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const contexts = await chrome.runtime.getContexts({});
    return contexts.filter(
      ({ contextType, documentUrl }) => contextType !== 'BACKGROUND' && documentUrl?.includes('panel.html'),
    ).length;
  });

/** @throws {Error} where something has grown. */
function judge(first: Counts, last: Counts): void {
  const grown = (['listeners', 'frames', 'ports'] as const).filter((name) => last[name] > first[name]);
  const heaps = (['pageHeap', 'workerHeap'] as const).filter((name) => last[name] > first[name] * (1 + SHARE));
  console.log(`\nafter ${CHANGES} changes: ${[...grown, ...heaps].join(', ') || 'nothing'} has grown`);
  if (grown.length + heaps.length > 0) throw new Error('the soak found growth');
}
