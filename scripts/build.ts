import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const BUILDS = {
  chrome: { args: ['build'], folder: 'chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
} as const;

/**
 * Builds the extension and returns the folder to load it from.
 * @throws {Error} with what WXT said
 */
export function buildExtension(target: keyof typeof BUILDS): string {
  const { args, folder } = BUILDS[target];
  const { status, stdout, stderr } = spawnSync('wxt', [...args], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The ${target} build failed:\n${stdout}\n${stderr}`);
  return join(ROOT, '.output', folder);
}
