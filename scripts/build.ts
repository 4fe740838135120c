import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const BUILDS = {
  chrome: { args: ['build'], folder: 'chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
} as const;

/** Nobody waits longer than this without a word. */
const WORD_EVERY_MS = 5_000;

type Ended = { readonly status: number | null; readonly out: string; readonly said: string };

/** Runs a tool and keeps what it says (`out`: on its standard output alone), with a word every few seconds. */
export function runTool(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, shell: process.platform === 'win32' });
    const pieces: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    let out = '';
    child.stdout.on('data', (piece: string) => {
      out += piece;
    });
    const begun = Date.now();
    const timer = setInterval(() => console.error(`  … ${Math.round((Date.now() - begun) / 1000)} s`), WORD_EVERY_MS);
    const end = (status: number | null, more = ''): void => {
      clearInterval(timer);
      resolve({ status, out, said: pieces.join('') + more });
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
  const { status, said } = await runTool('wxt', args);
  if (status !== 0) throw new Error(`The ${target} build failed:\n${said}`);
  return join(ROOT, '.output', folder);
}
