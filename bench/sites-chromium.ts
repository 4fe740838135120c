import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { prepareBrowser } from '../scripts/browsers';
import type { createReader } from '../utils/sites/create-reader';
import { longChapter, provisions, SECTIONS } from './sites';

/** The content script reads for so long before it gives the page its turn. */
const SLICE_MS = 12;
const RUNS = 5;

/** One reading: all of it, each of its steps, its longest slice. */
type Measured = {
  readonly all: number;
  readonly steps: readonly number[];
  readonly slice: number;
  readonly paragraphs: number;
};

/** Prints how long a chapter of 1,000 sections holds up a page of Chromium; a browser calls 50 ms a long task. */
export async function run(): Promise<void> {
  const bundle = await bundleReader();
  const browser = await chromium.launch({
    executablePath: prepareBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const runs: [first: Measured, grown: Measured][] = [];
    for (let at = 0; at < RUNS; at++) runs.push(await measure(await browser.newPage(), bundle));
    console.log(`A chapter of ${SECTIONS} sections in ${browser.version()}, one more arriving after it was read.`);
    console.log(
      `Median of ${RUNS} runs (worst). “At its best”: each step's quickest run, so a busy machine does not count.\n`,
    );
    console.log('                    all ms   longest step ms    at its best   longest slice   paragraphs');
    print(
      'first',
      runs.map(([first]) => first),
    );
    print(
      'one more',
      runs.map(([, grown]) => grown),
    );
  } finally {
    await browser.close();
  }
}

/** The reader as the content script carries it, with a name to call it by. */
async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { createReader } from './utils/sites/create-reader'; globalThis.createReader = createReader;",
      resolveDir: join(import.meta.dirname, '..'),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function measure(page: Page, bundle: string): Promise<[Measured, Measured]> {
  await page.setContent(longChapter());
  // The TypeScript runner wraps named functions in a helper of its own, which the page lacks.
  await page.addScriptTag({ content: `globalThis.__name = (value) => value;${bundle}` });
  const measured = await page.evaluate(readInPage, {
    more: provisions(SECTIONS + 1, SECTIONS + 1),
    sliceMs: SLICE_MS,
  });
  await page.close();
  return measured;
}

/** Runs in the page, so it holds all that it needs. */
async function readInPage({ more, sliceMs }: { more: string; sliceMs: number }): Promise<[Measured, Measured]> {
  const make = (globalThis as unknown as { createReader: typeof createReader }).createReader;
  const url = new URL('https://www.elegislation.gov.hk/hk/cap997!en');
  const read = async (reader: ReturnType<typeof createReader>, byStep: boolean): Promise<number[]> => {
    const times: number[] = [];
    for (let done = false; !done; ) {
      const before = performance.now();
      done = reader.update(() => !byStep && performance.now() - before < sliceMs);
      times.push(performance.now() - before);
      if (!byStep) await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  };
  const [stepper, slicer] = [make(document, url), make(document, url)];
  const both = async (): Promise<Measured> => {
    const steps = await read(stepper, true);
    const slices = await read(slicer, false);
    const reading = slicer.current();
    const all = slices.reduce((sum, slice) => sum + slice, 0);
    return {
      all,
      steps,
      slice: Math.max(...slices),
      paragraphs: reading.readable ? reading.document.paragraphs.length : 0,
    };
  };
  const first = await both();
  document.querySelector('main')?.insertAdjacentHTML('beforeend', more);
  return [first, await both()];
}

function print(name: string, runs: readonly Measured[]): void {
  const figure = (of: (run: Measured) => number, width: number): string => {
    const sorted = runs.map(of).sort((a, b) => a - b);
    const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    return `${median.toFixed(1)} (${worst.toFixed(1)})`.padStart(width);
  };
  const best = (runs[0]?.steps ?? []).map((_, step) => Math.min(...runs.map(({ steps }) => steps[step] ?? 0)));
  const columns = [
    figure(({ all }) => all, 15),
    figure(({ steps }) => Math.max(...steps), 17),
    Math.max(...best)
      .toFixed(1)
      .padStart(14),
    figure(({ slice }) => slice, 15),
    String(runs[0]?.paragraphs ?? 0).padStart(12),
  ];
  console.log(`${name.padEnd(10)} ${columns.join(' ')}`);
}
