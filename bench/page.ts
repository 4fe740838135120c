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
  readonly firstLine: number;
  readonly heap: number;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Prints what our script costs a page: bytes, time to evaluate, longest task, heap, time to the first line; and baselines. */
export async function run(): Promise<void> {
  const extension = buildExtension('chrome');
  printBytes(extension);
  const serve = servePages(Object.fromEntries(Object.values(PAGES)));
  const browser = await openChromium({ extension, serve, headless: true });
  try {
    console.log(`\nMedian of ${RUNS} loads (worst), in a trace of Chromium ${browser.context.browser()?.version()}\n`);
    console.log('page                       evaluate ms   longest task ms   first line ms   heap of ours MB');
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
    column((run) => run.firstLine, 0),
    column((run) => run.heap, 1),
  );
}

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

async function measure({ context }: ExtensionBrowser, url: string): Promise<Measured> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events = await trace(session, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await firstLine(page);
    await page.waitForTimeout(1500);
  });
  const { firstLineAt } = events;
  const ours = events.all.filter(({ args }) => /content-scripts\/page\.js/.test(args?.data?.url ?? ''));
  const evaluate = sum(ours.filter(({ name }) => name === 'EvaluateScript' || name === 'v8.compile'));
  const tasks = events.all.filter(
    (task) =>
      task.name === 'RunTask' && ours.some((one) => one.tid === task.tid && one.pid === task.pid && within(one, task)),
  );
  const longest = Math.max(
    0,
    ...tasks.map((task) =>
      sum(ours.filter((one) => one.pid === task.pid && within(one, task) && one.name !== 'v8.compile')),
    ),
  );
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const without = await bareHeap(context, url);
  await page.close();
  return { evaluate, longest, firstLine: firstLineAt, heap: (usedSize - without) / 1e6 };
}

const within = (one: TraceEvent, task: TraceEvent): boolean => one.ts >= task.ts && one.ts <= task.ts + (task.dur ?? 0);

/** Milliseconds; an event inside another of ours is counted once. */
function sum(events: readonly TraceEvent[]): number {
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    total += dur;
    end = ts + dur;
  }
  return total / 1000;
}

async function firstLine(page: Page): Promise<number> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    for (const frame of page.frames().filter((one) => one.url().startsWith('chrome-extension:'))) {
      if (
        (await frame
          .locator('.sn-line, .sn-outcome, .sn-view a')
          .count()
          .catch(() => 0)) > 0
      )
        return waited;
    }
    await page.waitForTimeout(20);
  }
  return Number.NaN;
}

async function trace(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<{ all: TraceEvent[]; firstLineAt: number }> {
  const all: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => all.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,toplevel,disabled-by-default-devtools.timeline,v8',
    transferMode: 'ReportEvents',
  });
  const before = performance.now();
  await work();
  const firstLineAt = performance.now() - before - 1500;
  await session.send('Tracing.end');
  await done;
  return { all, firstLineAt };
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
  const page = await context.newPage();
  await page.setContent(SAMPLE);
  await page.addScriptTag({ content: readability });
  const time = (code: string): Promise<number[]> =>
    page.evaluate(
      ([source, runs]) =>
        Array.from({ length: runs }, () => {
          const before = performance.now();
          // biome-ignore lint/security/noGlobalEval: measures what evaluating costs
          (0, eval)(source);
          return performance.now() - before;
        }),
      [code, RUNS] as const,
    );
  const parse = 'new Readability(document.cloneNode(true)).parse()';
  console.log(`\nReact + React DOM evaluated alone: ${react.length} bytes, ${median(await time(react)).toFixed(1)} ms`);
  console.log(`Readability's parse of the judgment: ${median(await time(parse)).toFixed(1)} ms`);
  console.log(`A browser calls a task of ${LONG_TASK_MS} ms long.`);
  await page.close();
}
