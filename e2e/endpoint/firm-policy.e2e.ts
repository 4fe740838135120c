import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, openChromium } from '../../scripts/chromium';
import type { FirmPolicy } from '../../utils/store/firm-policy';
import { EXTENSION } from '../stage/chromium';
import { extensionId, maySetPolicy, setPolicy } from '../stage/policy';

const POLICY: FirmPolicy = {
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

/** The page opens before its settings are read. */
const PATIENCE = { timeout: 15_000 };

describe.skipIf(!maySetPolicy())('a policy file of a firm, in Chromium', () => {
  let stage: ExtensionBrowser;
  let restore: (() => void) | undefined;

  beforeAll(async () => {
    restore = setPolicy(POLICY);
    stage = await openChromium({ extension: EXTENSION, serve: () => undefined, headless: true });
  });
  afterAll(async () => {
    await stage?.close();
    restore?.();
  });

  it('arrives whole: the browser accepts the schema and every field', async () => {
    expect(stage.origin).toContain(extensionId(EXTENSION));
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
