import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { serveSamples } from '../scripts/serve';
import { makeKeys, seal } from '../utils/firm-file/signature';
import { openStage } from './stage/chromium';
import { maySetPolicy, setPolicy } from './stage/policy';

// What the background asks of the web is shown to the test too; read when a browser starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

const ADDRESS = 'https://files.example.hk/sidenote.json';
const FILE = JSON.stringify({
  format: 'sidenote-firm',
  version: 1,
  name: 'Otter & Heron',
  issuedAt: '2031-03-01T00:00:00Z',
  terms: [{ en: 'otter trust', zhHant: '水獺信託' }],
});

describe.skipIf(!maySetPolicy())('a firm’s file, named in its policy', () => {
  let stage: ExtensionBrowser;
  let restore: (() => void) | undefined;
  let keys: { publicKey: string; privateKey: string };
  let served = '';

  beforeAll(async () => {
    keys = await makeKeys();
  });
  afterAll(() => restore?.());

  /** Starts a browser under the policy, with this on the firm's server, and opens the options. */
  async function start(body: string): Promise<Page> {
    served = body;
    restore = setPolicy({ firmFile: { address: ADDRESS, key: keys.publicKey } });
    stage = await openStage({
      serve: (url) =>
        url.href === ADDRESS
          ? { body: served, contentType: 'application/json', headers: { 'access-control-allow-origin': '*' } }
          : serveSamples(url),
    });
    const options = await stage.openExtensionPage('options.html#firm-file');
    const hasPolicy = (): Promise<boolean> =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        return 'firmFile' in (await chrome.storage.managed.get());
      });
    await options.reload();
    await expect.poll(hasPolicy, { timeout: 30_000 }).toBe(true);
    // The policy may have come after the browser's start: the next start of the background asks.
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      return chrome.alarms.create('upkeep', { when: Date.now() + 200, periodInMinutes: 60 });
    });
    await expect.poll(() => stage.requests.filter((url) => url === ADDRESS).length, { timeout: 20_000 }).toBe(1);
    await options.reload();
    return options;
  }
  const end = async (): Promise<void> => {
    await stage.close();
    restore?.();
  };

  it('is taken in where the policy’s key signed it', async () => {
    const options = await start(await seal(FILE, keys.privateKey));
    await expect
      .poll(
        async () => {
          await options.reload();
          await options.getByRole('region', { name: 'Firm file' }).waitFor();
          return options.getByRole('region', { name: 'Firm file' }).innerText();
        },
        { timeout: 20_000 },
      )
      .toContain('In use: Otter & Heron');
    await options.getByText('水獺信託').first().waitFor();
    await end();
  });

  it('changes nothing where another key signed it, and that is said', async () => {
    const options = await start(await seal(FILE, (await makeKeys()).privateKey));
    await expect
      .poll(
        async () => {
          await options.reload();
          await options.getByRole('region', { name: 'Firm file' }).waitFor();
          return options.getByRole('region', { name: 'Firm file' }).innerText();
        },
        { timeout: 20_000 },
      )
      .toContain('is not signed by the key in your firm’s policy');
    expect(await options.content()).not.toContain('水獺信託');
    await end();
  });
});
