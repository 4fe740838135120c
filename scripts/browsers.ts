import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

type BrowserName = 'chromium' | 'firefox';

/** Where systems put them; Chromium before Chrome, so that a developer's everyday browser is left alone where it can be. */
const INSTALLED: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/google-chrome'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

const DEBIAN_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

const FROM_ENVIRONMENT: Record<BrowserName, string | undefined> = {
  chromium: process.env.CHROMIUM_PATH,
  firefox: process.env.FIREFOX_PATH,
};

const say = (sentence: string): void => console.error(sentence);

const installedPath = (name: BrowserName): string | undefined =>
  [FROM_ENVIRONMENT[name], ...(INSTALLED[name][process.platform] ?? [])].find((path) => path && existsSync(path));

const canUseApt = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

function installByApt(name: BrowserName): void {
  say(`Preparing: installing ${DEBIAN_PACKAGES[name].join(' and ')} with apt-get (a few minutes, once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES[name]], { env });
}

/** Playwright's own Chromium; puppeteer's own Firefox, since Playwright's build speaks no WebDriver BiDi. */
function downloadBrowser(name: BrowserName): string | undefined {
  say(`Preparing: downloading ${name} (about 150 MB, once) …`);
  const require = createRequire(import.meta.url);
  if (name === 'chromium') {
    const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' });
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  }
  const { stdout } = spawnSync(
    'npx',
    ['--yes', '@puppeteer/browsers', 'install', 'firefox@stable', '--format', '{{path}}'],
    {
      encoding: 'utf8',
    },
  );
  return stdout.trim() || undefined;
}

/**
 * The path of a browser that can run the built extension: one that is installed, else Debian's package where this
 * process may install it, else a download.
 * @throws {Error} with one sentence saying what is missing and how to get it
 */
export function prepareBrowser(name: BrowserName): string {
  const found = installedPath(name);
  if (found) return found;
  if (name === 'chromium' && existsSync(chromium.executablePath())) return chromium.executablePath();
  if (canUseApt()) installByApt(name);
  const path = installedPath(name) ?? downloadBrowser(name);
  if (path) return path;
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  throw new Error(`No ${name} was found or could be fetched. Install ${name}, or set ${variable} to its program file.`);
}
