import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const BUILDS = {
  chrome: { args: ['build'], folder: 'chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
} as const;

/** Nobody waits longer than this without a word. */
const WORD_EVERY_MS = 5_000;

type Ended = { readonly status: number | null; readonly said: string };

function runWxt(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('wxt', args, { cwd: ROOT, shell: process.platform === 'win32' });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    const begun = Date.now();
    const timer = setInterval(() => console.error(`  … ${Math.round((Date.now() - begun) / 1000)} s`), WORD_EVERY_MS);
    const end = (status: number | null, more = ''): void => {
      clearInterval(timer);
      resolve({ status, said: pieces.join('') + more });
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (status) => end(status));
  });
}

/**
 * Builds the extension and returns the folder to load it from.
 * @throws {Error} with what WXT said
 */
export async function buildExtension(target: keyof typeof BUILDS): Promise<string> {
  const { args, folder } = BUILDS[target];
  const { status, said } = await runWxt(args);
  if (status !== 0) throw new Error(`The ${target} build failed:\n${said}`);
  return join(ROOT, '.output', folder);
}
