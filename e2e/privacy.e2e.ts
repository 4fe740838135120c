import { readFileSync } from 'node:fs';
import type { CDPSession, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { SAMPLES } from '../scripts/samples/index';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { calls, modelPart, setUpEndpoint } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { openSidebar, openTab, panelFrame, sample } from './stage/reader';

const CANARY = 'sk-canary-5d1f0c9e7b3a';
const JUDGMENT = sample('judgment').url;
const chromeOf = 'chrome' as const;
type Chrome = { [chromeOf]: typeof import('wxt/browser').browser };

describe('a fresh install', () => {
  let stage: ExtensionBrowser;
  const copies = createCopies();
  beforeAll(async () => {
    stage = await openStage({ serve: copies.serve });
  });
  afterAll(() => stage?.close());

  it('asks the web for nothing but what the pages ask for themselves', async () => {
    for (const { url } of SAMPLES) {
      const page = await openWebPage(stage, url);
      await page.waitForLoadState('load');
      if (url === JUDGMENT) {
        const sidebar = await openSidebar(page);
        const citations = await openTab(sidebar, 'Citations');
        await citations.getByText('[1980] AC 827').first().waitFor();
        await openTab(sidebar, 'Terms');
        await sidebar.getByRole('tabpanel', { name: 'Terms' }).locator('.sn-term').first().waitFor();
        await openTab(sidebar, 'Summary');
        await sidebar.getByText('Nothing leaves this computer.').waitFor();
      }
      await page.close();
    }
    for (const own of ['popup.html', 'options.html', 'panel.html', 'welcome.html']) {
      const page = await stage.openExtensionPage(own);
      await page.locator('#root > *').first().waitFor();
      if (own === 'popup.html') {
        await page.getByRole('combobox', { name: 'Search terms' }).fill('estoppel');
        await page.getByRole('row').first().waitFor();
      }
      await page.close();
    }
    const markup = SAMPLES.map(({ id }) => sample(id).html).join('\n');
    const addresses = SAMPLES.map(({ url }) => url);
    const foreign = stage.requests.filter((url) => !addresses.includes(url) && !markup.includes(new URL(url).pathname));
    expect(foreign).toEqual([]);
  });

  it('declares no door for other sites and extensions, no standing access to hosts, no loose script rule', async () => {
    const page = await stage.openExtensionPage('options.html');
    const manifest = await page.evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.getManifest());
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('host_permissions');
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("form-action 'none'");
    // The panel alone may stand in a page, and only beside the sites that we read.
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: expect.any(Array), use_dynamic_url: true },
    ]);
    expect(JSON.stringify(manifest.web_accessible_resources)).not.toMatch(/<all_urls>|\*:\/\/|https:\/\/\*/);
    await page.close();
  });

  it('gives a page no way in: no messages, no files, no clicks on its behalf', async () => {
    const endpoint = await startEndpoint({ cors: true });
    await setUpEndpoint(stage, endpoint);
    const page = await openWebPage(stage, copies.make());
    const sidebar = await openSidebar(page);
    const part = modelPart(sidebar);
    await part.getByRole('button', { name: 'Summarise with right' }).waitFor();
    const tried = await page.evaluate(async (origin) => {
      const { chrome } = globalThis as unknown as Partial<Chrome>;
      const settled = async (work: () => unknown): Promise<string> => {
        try {
          return `let in: ${JSON.stringify(await work())}`;
        } catch {
          return 'kept out';
        }
      };
      const id = new URL(origin).host;
      return {
        message: await settled(
          () => chrome?.runtime.sendMessage(id, { to: 'background', type: 'endpoint-status' }) ?? Promise.reject(),
        ),
        storage: await settled(() => chrome?.storage.local.get() ?? Promise.reject()),
        options: await settled(async () => (await fetch(`${origin}options.html`)).status),
        panel: await settled(async () => (await fetch(`${origin}panel.html`)).status),
        manifest: await settled(async () => (await fetch(`${origin}manifest.json`)).status),
      };
    }, stage.origin);
    expect(tried).toEqual({
      message: 'kept out',
      storage: 'kept out',
      options: 'kept out',
      panel: 'kept out',
      manifest: 'kept out',
    });
    // The root is closed and the panel stands in another origin: there is nothing a page could press.
    const reached = await page.evaluate(() => ({
      root: document.querySelector('[data-sidenote]')?.shadowRoot ?? null,
      frames: window.frames.length,
      found: document.querySelectorAll('iframe').length,
      inside: document.querySelector('[data-sidenote]')?.innerHTML,
    }));
    expect(reached).toEqual({ root: null, frames: 0, found: 0, inside: '' });
    expect(endpoint.requests).toEqual([]);
    await page.close();
    await endpoint.stop();
  });

  it('keeps its settings from its own script in the page', async () => {
    const page = await openWebPage(stage, JUDGMENT);
    await openSidebar(page);
    const session = await stage.context.newCDPSession(page);
    const contextId = await ourWorld(session, stage.origin);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      awaitPromise: true,
      returnByValue: true,
      expression:
        'chrome.storage.local.get().then((all) => JSON.stringify(all), ({ message }) => "refused: " + message)',
    });
    expect(exceptionDetails).toBeUndefined();
    expect(result.value).toMatch(/^refused: /);
    await page.close();
  });
});

/** The isolated world in which our content script runs. */
async function ourWorld(session: CDPSession, origin: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (origin.startsWith(context.origin) && context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

describe('a key, after everything that is done with it', () => {
  const copies = createCopies();
  let stage: ExtensionBrowser;
  let endpoint: Endpoint;
  const heard: string[] = [];
  const elsewhere: Request[] = [];

  const listen = (page: Page): void => {
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
  };

  beforeAll(async () => {
    endpoint = await startEndpoint({ cors: true, key: CANARY });
    stage = await openStage({ serve: copies.serve });
    stage.context.on('page', listen);
    stage.context.serviceWorkers()[0]?.on('console', (message) => heard.push(message.text()));
    stage.context.on('request', (request) => {
      if (!request.url().startsWith(new URL(endpoint.url).origin)) elsewhere.push(request);
    });
    await setUpEndpoint(stage, endpoint, { key: CANARY, allowed: true });
  });
  afterAll(async () => {
    await stage?.close();
    await endpoint?.stop();
  });

  /** Downloads what a click offers. */
  const download = async (page: Page, click: () => Promise<void>): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), click()]);
    return readFileSync(await file.path(), 'utf8');
  };

  it('went to the endpoint, and is in no page, no page’s storage and no exported summary', async () => {
    const page = await openWebPage(stage, copies.make());
    const sidebar = await openSidebar(page);
    const part = modelPart(sidebar);
    await part.getByRole('button', { name: 'Summarise with right' }).click();
    await part.getByText('AI draft, not reviewed').waitFor();
    expect(calls(endpoint)[0]?.headers.authorization).toBe(`Bearer ${CANARY}`);

    await sidebar.getByRole('button', { name: 'Export' }).click();
    const summary = await download(page, () => sidebar.getByRole('menuitem', { name: 'Markdown file' }).click());
    expect(summary).toContain('Peach Blossom');
    expect(summary).not.toContain(CANARY);

    // An endpoint that repeats the key it refuses.
    endpoint.setBehaviour('401');
    await page.goto(copies.make(), { waitUntil: 'domcontentloaded' });
    const again = await openSidebar(page);
    await again.getByText('Appeal allowed in part').waitFor();
    await modelPart(again).getByRole('button', { name: 'Summarise with right' }).click();
    await modelPart(again).getByText('The endpoint did not accept the key.').waitFor();
    endpoint.setBehaviour(null);

    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return [
        document.documentElement.outerHTML,
        document.cookie,
        { ...localStorage },
        { ...sessionStorage },
        databases,
      ];
    });
    const shown = await panelFrame(page).then((frame) => frame.content());
    expect(shown).toContain('did not accept the key');
    expect(shown + JSON.stringify(kept)).not.toContain(CANARY);
    await page.close();
  });

  it('is not in the panel that asked with it', async () => {
    const panel = await openPanel(stage);
    const page = await openWebPage(stage, JUDGMENT);
    await waitForDocument(panel, 'Peach Blossom');
    const ask = await openPanelTab(panel, 'Ask');
    const field = ask.getByRole('textbox', { name: 'Question about this document' });
    await field.fill('Was the limit of liability in clause 14 reasonable?');
    await field.press('Enter');
    await ask.getByRole('button', { name: /^Send \d+ paragraphs? to/ }).press('Enter');
    await ask.getByText('AI draft, not reviewed', { exact: false }).waitFor();
    expect(await panel.content()).not.toContain(CANARY);
    expect(JSON.stringify(await panel.evaluate(() => ({ ...localStorage, ...sessionStorage })))).not.toContain(CANARY);
    await panel.close();
    await page.close();
  });

  it('is in no record, no exported record, and in the export of everything only when ticked', async () => {
    const options = await stage.openExtensionPage('options.html#log');
    await options.getByText('3 records').waitFor();
    for (const name of ['Export JSON', 'Export CSV']) {
      const records = await download(options, () => options.getByRole('button', { name }).click());
      expect(records).toContain('Peach Blossom');
      expect(records).not.toContain(CANARY);
    }
    const all = () =>
      download(options, () => options.getByRole('button', { name: 'Export settings and data' }).click());
    const plain = await all();
    expect(plain).toContain(endpoint.url);
    expect(plain).not.toContain(CANARY);
    await options.getByLabel('With keys').check();
    expect(await all()).toContain(CANARY);
    expect(await options.content()).not.toContain(CANARY);

    const rows = await options.evaluate(async () => {
      const read = (request: IDBRequest): Promise<unknown> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const found: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = (await read(indexedDB.open(name))) as IDBDatabase;
        // The table of keys is where keys are (S9): every other row is looked through.
        for (const store of [...database.objectStoreNames].filter((one) => one !== 'secrets'))
          found.push(await read(database.transaction(store).objectStore(store).getAll()));
        database.close();
      }
      return JSON.stringify(found);
    });
    expect(rows).toContain('Peach Blossom');
    expect(rows).not.toContain(CANARY);
    await options.close();
  });

  it('was shown as dots where it is edited', async () => {
    const options = await stage.openExtensionPage('options.html#endpoints');
    await options.getByRole('button', { name: 'Edit Test endpoint' }).click();
    expect(await options.getByLabel('Key', { exact: true }).getAttribute('type')).toBe('password');
    expect(await options.locator('body').textContent()).not.toContain(CANARY);
    await options.close();
  });

  it('was said in no console and sent to no other host', async () => {
    expect(heard.join('\n')).not.toContain(CANARY);
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const request of elsewhere) {
      const sent = [request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join('\n');
      expect(sent).not.toContain(CANARY);
    }
  });
});
