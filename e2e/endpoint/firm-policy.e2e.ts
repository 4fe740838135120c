import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openChromium } from '../../scripts/chromium';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Where Chromium on Linux looks for a firm's policies; only an administrator may write there. */
const POLICIES = '/etc/chromium/policies/managed';
const FILE = join(POLICIES, 'sidenote-e2e.json');

const POLICY = {
  allowedHosts: ['llm.example.hk'],
  publicMaterialOnly: true,
  endpoint: {
    name: 'Gateway of the firm',
    address: 'https://llm.example.hk/v1',
    model: 'qwen3-32b',
    dataLocation: 'firm-network',
  },
  endpointLocked: true,
  log: 'kept',
  logRetentionDays: 30,
};

function mayWritePolicies(): boolean {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** The page opens before its settings are read. */
const PATIENCE = { timeout: 15_000 };

/** An unpacked extension is named after its folder. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');

describe.skipIf(!mayWritePolicies())('a policy file of a firm, in Chromium', () => {
  let stage: ExtensionBrowser;
  let made: string | undefined;

  beforeAll(async () => {
    made = mkdirSync(POLICIES, { recursive: true });
    writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [idOf(EXTENSION)]: POLICY } } }));
    stage = await openChromium({ extension: EXTENSION, serve: () => undefined, headless: true });
  });
  afterAll(async () => {
    await stage?.close();
    // Folders that were there before stay.
    rmSync(made ?? FILE, { force: true, recursive: true });
  });

  it('arrives whole: the browser accepts the schema and every field', async () => {
    expect(stage.origin).toContain(idOf(EXTENSION));
    const page = await stage.openExtensionPage('options.html');
    const arrived = (): Promise<unknown> =>
      page.evaluate(() =>
        (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.storage.managed.get(),
      );
    await expect.poll(arrived, PATIENCE).toEqual(POLICY);
    await page.close();
  });

  it('shows the firm’s endpoint in the options', async () => {
    const page = await stage.openExtensionPage('options.html');
    await expect.poll(() => page.locator('body').textContent(), PATIENCE).toContain('Gateway of the firm');
    await expect.poll(() => page.locator('body').textContent(), PATIENCE).toContain('llm.example.hk');
    await page.close();
  });
});
