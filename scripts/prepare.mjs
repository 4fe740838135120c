import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Remembers which lock file `node_modules` was installed from. */
const INSTALLED_FROM = join(ROOT, 'node_modules', '.sidenote-lock');

const hashOfLock = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

const isInstalled = (lock) =>
  existsSync(INSTALLED_FROM) &&
  readFileSync(INSTALLED_FROM, 'utf8') === lock &&
  existsSync(join(ROOT, 'node_modules', '.bin', 'tsx')) &&
  existsSync(join(ROOT, '.wxt', 'tsconfig.json'));

/**
 * Installs the packages of package-lock.json when node_modules does not hold them yet.
 * `npm install --no-save` rather than `npm ci`: registries that mirror only some platforms make `npm ci` refuse the lock file.
 * @throws {Error} with one sentence saying what is missing and how to get it
 */
export function prepareDependencies() {
  const lock = hashOfLock();
  if (isInstalled(lock)) return;
  console.error('Preparing: installing the packages Sidenote is built with (about half a minute, once) …');
  const { status, stderr } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const said = (stderr ?? '')
      .split('\n')
      .filter((line) => line.includes('error'))
      .slice(0, 3)
      .join('\n');
    throw new Error(
      `The packages could not be installed. Check that this computer reaches the npm registry, then try again.\n${said}`,
    );
  }
  writeFileSync(INSTALLED_FROM, lock);
}
