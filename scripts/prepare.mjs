import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDamage, recordInstall, removeDamage } from './check-install.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MODULES = join(ROOT, 'node_modules');

/** Remembers which lock file `node_modules` was installed from. */
const INSTALLED_FROM = join(MODULES, '.sidenote-lock');

/** A registry that does not answer in this time is not reached. */
const REGISTRY_TIMEOUT_MS = 15_000;

/** Nobody waits longer than this without a word. */
const WORD_EVERY_MS = 5_000;

const hashOfLock = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

const isInstalled = (lock) =>
  existsSync(INSTALLED_FROM) &&
  readFileSync(INSTALLED_FROM, 'utf8') === lock &&
  existsSync(join(MODULES, '.bin', 'tsx')) &&
  existsSync(join(ROOT, '.wxt', 'tsconfig.json'));

const say = (line) => console.error(line);

const errorsIn = (said) =>
  said
    .split('\n')
    .filter((line) => line.includes('error'))
    .slice(0, 3)
    .join('\n');

/** Asks the registry for one small fact before anything is begun: without it, npm would try in silence for many minutes. */
async function checkRegistry() {
  const { status, said } = await npm(
    ['view', 'tsx', 'name', '--fetch-retries=0', `--fetch-timeout=${REGISTRY_TIMEOUT_MS}`, '--loglevel=error'],
    { word: () => 'asking the npm registry', timeout: REGISTRY_TIMEOUT_MS * 2 },
  );
  if (status !== 0)
    throw new Error(
      `The npm registry cannot be reached. Check that this computer is online, and that "npm config get registry" names a registry it may use; then try again.\n${errorsIn(said)}`.trim(),
    );
}

/** Folders that have come so far, for the lines that say that something happens. */
const countPackages = () =>
  existsSync(MODULES) ? readdirSync(MODULES).filter((name) => !name.startsWith('.')).length : 0;

/** Runs npm, with a word every few seconds of how far it is. */
function npm(args, { word, timeout }) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], shell, timeout });
    let said = '';
    child.stderr.on('data', (piece) => {
      said += piece;
    });
    const begun = Date.now();
    const timer = setInterval(() => say(`  … ${Math.round((Date.now() - begun) / 1000)} s, ${word()}`), WORD_EVERY_MS);
    const end = (status) => {
      clearInterval(timer);
      resolve({ status, said });
    };
    child.on('error', (error) => end(String(error)));
    child.on('exit', end);
  });
}

/** `npm install --no-save` rather than `npm ci`: registries that mirror only some platforms make `npm ci` refuse the lock file. */
const install = () =>
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'], {
    word: () => `${countPackages()} packages`,
  });

const FIRST_NAMES = 3;
const shorten = (names) =>
  names.slice(0, FIRST_NAMES).join(', ') +
  (names.length > FIRST_NAMES ? ` and ${names.length - FIRST_NAMES} more` : '');

/**
 * Installs the packages of package-lock.json when node_modules does not hold them yet. A folder that an earlier attempt
 * left half-made is thrown away and made anew, once; packages that were damaged since are fetched again.
 * @throws {Error} with one sentence saying what is missing and how to get it
 */
export async function prepareDependencies() {
  const lock = hashOfLock();
  const damaged = findDamage(MODULES);
  if (isInstalled(lock) && damaged.length === 0) return;
  if (damaged.length > 0) say(`Preparing: damaged or missing, and fetched again: ${shorten(damaged)} …`);
  else say('Preparing: installing the packages Sidenote is built with (about half a minute, once) …');
  await checkRegistry();
  if (damaged.length > 0) removeDamage(MODULES, damaged);
  // The mark is written last: a folder without it was never finished.
  if (existsSync(MODULES) && !existsSync(INSTALLED_FROM) && !existsSync(join(MODULES, '.package-lock.json'))) {
    say('Preparing: an earlier installation was broken off; it is thrown away.');
    rmSync(MODULES, { recursive: true, force: true, maxRetries: 3 });
  }
  // npm believes its own note of what is there; without it, it looks.
  rmSync(join(MODULES, '.package-lock.json'), { force: true });
  let { status, said } = await install();
  if (status !== 0 && existsSync(MODULES)) {
    say('Preparing: that did not work; once more from an empty folder.');
    rmSync(MODULES, { recursive: true, force: true, maxRetries: 3 });
    ({ status, said } = await install());
  }
  if (status !== 0)
    throw new Error(`The packages could not be installed although the registry answers. npm said:\n${errorsIn(said)}`);
  recordInstall(MODULES);
  writeFileSync(INSTALLED_FROM, lock);
}
