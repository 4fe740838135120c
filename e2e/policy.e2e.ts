import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { failureMessages } from '../utils/i18n/messages/errors';
import type { FirmPolicy } from '../utils/store/firm-policy';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { answerSheet, calls, modelPart, setUpEndpoint } from './stage/model';
import { maySetPolicy, setPolicy } from './stage/policy';
import { openSidebar } from './stage/reader';

/** The policy comes from the browser a moment after the extension. */
async function waitForPolicy(page: Page, field: keyof FirmPolicy): Promise<void> {
  await page.waitForFunction(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return name in (await chrome.storage.managed.get());
  }, field);
}

describe.skipIf(!maySetPolicy())('a firm’s policy file', () => {
  const copies = createCopies();
  let endpoint: Endpoint;
  let stage: ExtensionBrowser;
  let restore: (() => void) | undefined;

  beforeAll(async () => {
    endpoint = await startEndpoint({ cors: true });
  });
  afterAll(() => endpoint?.stop());

  /** Starts a browser under a policy and opens its options. */
  async function start(policy: FirmPolicy): Promise<Page> {
    restore = setPolicy(policy);
    stage = await openStage({ serve: copies.serve });
    const options = await stage.openExtensionPage('options.html');
    await waitForPolicy(options, 'allowedHosts');
    await options.reload();
    return options;
  }
  const end = async (): Promise<void> => {
    await stage?.close();
    restore?.();
  };

  describe('that names the hosts text may go to', () => {
    let options: Page;
    beforeAll(async () => {
      options = await start({
        allowedHosts: ['gateway.example.hk'],
        publicMaterialOnly: true,
        log: 'kept',
        logRetentionDays: 30,
      });
    });
    afterAll(end);

    it('is shown in the options, and cannot be changed there', async () => {
      await options.getByText('Set by your firm · text may go only to gateway.example.hk').waitFor();
      expect(await options.getByLabel('Public material only').isDisabled()).toBe(true);
      expect(await options.getByLabel('Keep records').isDisabled()).toBe(true);
      expect(await options.getByLabel('Delete after (days)').inputValue()).toBe('30');
    });

    it('stops the reader’s own endpoint elsewhere, with a sentence; the extract stands', async () => {
      await setUpEndpoint(stage, endpoint, { allowed: true });
      const page = await openWebPage(stage, copies.make());
      const sidebar = await openSidebar(page);
      const part = modelPart(sidebar);
      await part.getByText(failureMessages['blocked-by-policy'].en).waitFor();
      expect(await part.getByRole('button', { name: /^Summarise/ }).count()).toBe(0);
      await sidebar.getByText('Appeal allowed in part').waitFor();
      expect(endpoint.requests).toEqual([]);
    });
  });

  describe('that brings the firm’s endpoint and no other', () => {
    let options: Page;
    beforeAll(async () => {
      const { host } = new URL(endpoint.url);
      options = await start({
        allowedHosts: [host],
        endpoint: { name: 'Gateway of the firm', address: endpoint.url, model: 'right' },
        endpointLocked: true,
      });
    });
    afterAll(end);

    it('is ready without any set-up, and asks all the same before the first send', async () => {
      await options.getByText('Gateway of the firm').first().waitFor();
      const page = await openWebPage(stage, copies.make());
      const sidebar = await openSidebar(page);
      const part = modelPart(sidebar);
      await part.getByRole('button', { name: 'Summarise with right' }).click();
      expect(endpoint.requests).toEqual([]);
      await answerSheet(sidebar, 'Send once');
      await part.getByText('AI draft, not reviewed').waitFor();
      expect(calls(endpoint).length).toBe(1);
    });

    it('lets no other endpoint take its place', async () => {
      expect(await options.getByRole('button', { name: 'Add', exact: true }).count()).toBe(0);
      await setUpEndpoint(stage, { url: 'http://127.0.0.1:9/v1' }, { allowed: true, model: 'another' });
      const page = await openWebPage(stage, copies.make());
      const part = modelPart(await openSidebar(page));
      await part.getByRole('button', { name: 'Summarise with right' }).waitFor();
    });
  });
});
