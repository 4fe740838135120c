import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { buildExtension } from '../scripts/build';
import { type ExtensionBrowser, openChromium } from '../scripts/chromium';
import { servePages } from '../scripts/serve';
import { longChapter, SECTIONS } from './sites';

const ROOT = join(import.meta.dirname, '..');
const RUNS = 5;

/** What a page's main thread may be held up by without feeling stuck. */
const LONG_TASK_MS = 50;

const SAMPLE = readFileSync(join(ROOT, 'scripts/samples/hklii-judgment.html'), 'utf8');
const SENTENCE = 'The wharf was inspected again, and nothing was found to be amiss with it. ';
const lengthened = (words: number): string =>
  SAMPLE.replace(/(?=<p><a name="p40")/, `<p>${SENTENCE}</p>\n`.repeat(Math.ceil(words / SENTENCE.split(' ').length)));

const PAGES = {
  'judgment, 46 paragraphs': ['https://www.hklii.hk/en/cases/hkca/2025/4001', SAMPLE],
  'judgment, 60,000 words': ['https://www.hklii.hk/en/cases/hkca/2025/4002', lengthened(56_000)],
  [`chapter, ${SECTIONS} sections`]: ['https://www.elegislation.gov.hk/hk/cap997!en', longChapter()],
} as const;

type Measured = {
  readonly evaluate: number;
  readonly longest: number;
  /** The longest single layout of the page after we came: making room is one. */
  readonly layout: number;
  readonly firstLine: number;
  readonly heap: number;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Prints what our script costs a page: bytes, time to evaluate, longest task, heap, time to the first line; and baselines. */
export async function run(): Promise<void> {
  const extension = await buildExtension('chrome');
  printBytes(extension);
  const serve = servePages(Object.fromEntries(Object.values(PAGES)));
  const browser = await openChromium({ extension, serve, headless: true });
  try {
    console.log(
      `\nMedian of ${RUNS} loads (worst), time of the page's own thread, in a trace of Chromium ${browser.context.browser()?.version()}\n`,
    );
    console.log(
      'page                       evaluate ms   longest task ms   longest layout ms   first line ms   heap of ours MB',
    );
    for (const [name, [url]] of Object.entries(PAGES)) {
      const runs: Measured[] = [];
      for (let at = 0; at <= RUNS; at += 1) runs.push(await measure(browser, url));
      // The first load fills the caches of code and of analyses.
      print(name, runs.slice(1));
      console.log(`  first visit, nothing kept: first line after ${runs[0]?.firstLine.toFixed(0)} ms`);
    }
    await printBaselines(browser);
  } finally {
    await browser.close();
  }
}

function printBytes(folder: string): void {
  console.log('entry                                     bytes');
  const scripts = readdirSync(join(folder, 'content-scripts')).map((name) => `content-scripts/${name}`);
  for (const file of [...scripts, 'page-reader.js', 'background.js', 'panel.html'])
    console.log(`${file.padEnd(40)} ${String(statSync(join(folder, file)).size).padStart(7)}`);
}

function print(name: string, runs: readonly Measured[]): void {
  const column = (pick: (run: Measured) => number, digits: number): string => {
    const values = runs.map(pick);
    return `${median(values).toFixed(digits)} (${Math.max(...values).toFixed(digits)})`.padStart(16);
  };
  const cells = [column((run) => run.evaluate, 1), column((run) => run.longest, 1)];
  console.log(
    name.padEnd(24),
    ...cells,
    column((run) => run.layout, 1),
    column((run) => run.firstLine, 0),
    column((run) => run.heap, 1),
  );
}

type TraceEvent = {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself, microseconds: what a busy computer does beside it is not counted. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/** Quiet after the first line: marks and counts come late. */
const REST_MS = 1500;

async function measure({ context }: ExtensionBrowser, url: string): Promise<Measured> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let firstLine = Number.NaN;
  const events = await trace(session, async () => {
    const before = performance.now();
    await page.goto(url, { waitUntil: 'load' });
    await waitForFirstLine(page);
    firstLine = performance.now() - before;
    await page.waitForTimeout(REST_MS);
  });
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const without = await bareHeap(context, url);
  await page.close();
  return { ...cost(events), firstLine, heap: (usedSize - without) / 1e6 };
}

/** Names of events in which a script runs. The pages have no script of their own: after ours came, all are ours. */
const SCRIPT = new Set(['EvaluateScript', 'v8.run', 'v8.callFunction', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

const milliseconds = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** What evaluating took, the longest task of our script, and the longest frame: laying the page out beside the sidebar. */
function cost(events: readonly TraceEvent[]): Pick<Measured, 'evaluate' | 'longest' | 'layout'> {
  const ours = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes('content-scripts/page.js'),
  );
  if (ours === undefined) throw new Error('our script is not in the trace');
  const thread = events.filter(({ pid, tid, ts }) => pid === ours.pid && tid === ours.tid && ts >= ours.ts);
  const scripts = thread.filter(({ name }) => SCRIPT.has(name)).sort((one, other) => one.ts - other.ts);
  const longest = thread
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0 }) => scriptTime(scripts.filter((one) => one.ts >= ts && one.ts <= ts + dur)));
  const layout = thread.filter(({ name }) => name === 'Layout').map(milliseconds);
  return {
    evaluate: milliseconds(ours),
    longest: Math.max(...longest, milliseconds(ours)),
    layout: Math.max(0, ...layout),
  };
}

/** Forced layouts with it; an event inside another is counted once. */
function scriptTime(events: readonly TraceEvent[]): number {
  let total = 0;
  let end = 0;
  for (const event of events) {
    if (event.ts < end) continue;
    total += milliseconds(event);
    end = event.ts + (event.dur ?? 0);
  }
  return total;
}

async function waitForFirstLine(page: Page): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    for (const frame of page.frames().filter((one) => one.url().startsWith('chrome-extension:'))) {
      if (
        (await frame
          .locator('.sn-line, .sn-outcome, .sn-view a')
          .count()
          .catch(() => 0)) > 0
      )
        return;
    }
    await page.waitForTimeout(20);
  }
  throw new Error('no first line came');
}

async function trace(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const all: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => all.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,toplevel,disabled-by-default-devtools.timeline,v8',
    transferMode: 'ReportEvents',
  });
  await work();
  await session.send('Tracing.end');
  await done;
  return all;
}

/** The same page where our script does not run: under an address that it does not match. */
async function bareHeap(context: ExtensionBrowser['context'], url: string): Promise<number> {
  const page = await context.newPage();
  const [, html = ''] = Object.values(PAGES).find(([address]) => address === url) ?? [];
  await page.setContent(html);
  const session = await context.newCDPSession(page);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

/** What others cost in the same browser: React and React DOM evaluated alone, Readability's parse of the same judgment. */
async function printBaselines({ context }: ExtensionBrowser): Promise<void> {
  const bundle = async (contents: string): Promise<string> => {
    const made = await build({
      stdin: { contents, resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: 'iife',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return made.outputFiles[0]?.text ?? '';
  };
  const react = await bundle(
    "import 'react'; import { createRoot } from 'react-dom/client'; globalThis.createRoot = createRoot;",
  );
  const readability = await bundle(
    "import { Readability } from '@mozilla/readability'; globalThis.Readability = Readability;",
  );
  const reactMs = await timeFresh(context, '<div></div>', '', react);
  const parse = 'new Readability(document.cloneNode(true)).parse()';
  console.log(`\nReact + React DOM evaluated alone: ${react.length} bytes, ${reactMs.toFixed(1)} ms`);
  for (const [name, [, html]] of Object.entries(PAGES)) {
    const parseMs = await timeFresh(context, html, readability, parse);
    console.log(`Readability's parse, ${name}: ${parseMs.toFixed(1)} ms`);
  }
  console.log(`A browser calls a task of ${LONG_TASK_MS} ms long.`);
}

/** Milliseconds that a piece of code takes in a page where it never ran before; the best of the runs, which favours it. */
async function timeFresh(
  context: ExtensionBrowser['context'],
  html: string,
  library: string,
  code: string,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await context.newPage();
    await page.setContent(html);
    if (library) await page.addScriptTag({ content: library });
    // The remark makes it a text that no cache has.
    times.push(
      await page.evaluate((source) => {
        const before = performance.now();
        // biome-ignore lint/security/noGlobalEval: measures what evaluating costs
        (0, eval)(source);
        return performance.now() - before;
      }, `/* ${run} ${html.length} */ ${code}`),
    );
    await page.close();
  }
  return Math.min(...times);
}
