import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser } from './browsers';
import { buildExtension } from './build';

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, 'output', 'reports');

type Counts = { passed: number; failed: number; skipped: number; withoutShared?: number };

const total = { passed: 0, failed: 0, skipped: 0, withoutShared: 0 };

const add = (counts: Counts): void => {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  total.withoutShared += counts.withoutShared ?? 0;
};

const run = (command: string, args: string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** A step without tests of its own counts as one test. */
async function step(name: string, work: () => Promise<boolean>): Promise<boolean> {
  console.log(`\n── ${name}`);
  const passed = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return false;
  });
  add({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  if (!passed) console.error(`${name} failed.`);
  return passed;
}

/** Runs vitest with its own report, and adds what it counted; a run that left no report is one failure. */
async function suite(name: string, args: string[]): Promise<void> {
  console.log(`\n── ${name}`);
  const report = join(REPORTS, `${name.replaceAll(' ', '-')}.json`);
  const code = await run('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return add({ passed: 0, failed: 1, skipped: 0 });
  const made = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = made;
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  const skipped = numPendingTests + numTodoTests;
  add({ passed: numPassedTests, failed, skipped, withoutShared: existsSync(SHARED) ? 0 : countShared(made) });
}

/** Real judgments and reports, beside this folder on the machines of those who have them. */
const SHARED = join(ROOT, '..', 'shared');

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** Skipped tests of the files that read `../shared`. */
const countShared = ({ testResults }: Report): number =>
  testResults
    .filter(({ name }) => readFileSync(name, 'utf8').includes('/shared'))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed').length;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

await step('lint', async () => (await run('biome', ['check', '.'])) === 0);
await step('types', async () => (await run('tsc', ['--noEmit'])) === 0);
const isBuilt =
  (await step('build for Chrome', async () => Boolean(await buildExtension('chrome')))) &&
  (await step('build for Firefox', async () => Boolean(await buildExtension('firefox'))));
// After the builds, because the bundles are among what is tested.
await suite('unit', []);
const hasBrowsers = await step('browsers', async () => {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${prepareBrowser(name)}`);
  return true;
});
if (isBuilt && hasBrowsers) await suite('end to end', ['--config', 'e2e/vitest.config.ts']);
else console.error('The end-to-end tests were not run, because the step before them failed.');

const forShared = total.withoutShared > 0 ? ` (${total.withoutShared} because ../shared is missing)` : '';
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped${forShared}` : '';
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
