import { deflateSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { servePages, serveSamples } from '../scripts/serve';
import { failureMessages } from '../utils/i18n/messages/errors';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
import { answerSheet, calls, lastSent, setUpEndpoint } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';
import { extensionWithAccess } from './stage/with-access';

// What the background asks of the web is shown to the test too; read when a browser starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

let stage: ExtensionBrowser;
let first: Endpoint;
let second: Endpoint;
let panel: Page;
let judgment: Page;

beforeAll(async () => {
  [first, second] = await Promise.all([startEndpoint({ cors: true }), startEndpoint({ cors: true })]);
  stage = await openStage();
  await setUpEndpoint(stage, first);
  panel = await openPanel(stage);
  judgment = await openWebPage(stage, sample('judgment').url);
  await waitForDocument(panel, 'Peach Blossom');
});
afterAll(async () => {
  await stage?.close();
  await first?.stop();
  await second?.stop();
});

const sheet = (): Locator => panel.getByRole('dialog', { name: /^Send this to/ });
const hostOf = ({ url }: Endpoint): string => new URL(url).host;

describe('S3: the endpoint is changed in the options while a sheet is open', () => {
  it('closes the sheet, and sends nothing to either', async () => {
    await panel.getByRole('button', { name: /^Summarise with/ }).click();
    await sheet().getByText(hostOf(first)).first().waitFor();
    await setUpEndpoint(stage, second);
    await sheet().waitFor({ state: 'detached' });
    expect([calls(first), calls(second)]).toEqual([[], []]);
  });

  it('names the new one on the next sheet, and sends there only', async () => {
    // The panel follows the tab at the front, which the options were a moment before.
    await judgment.bringToFront();
    await waitForDocument(panel, 'Peach Blossom');
    await panel.getByRole('button', { name: /^Summarise with/ }).click();
    await sheet().getByText(hostOf(second)).first().waitFor();
    await answerSheet(panel, 'Send once');
    await panel.getByText('AI draft, not reviewed', { exact: false }).waitFor();
    expect(calls(first)).toEqual([]);
    expect(calls(second).length).toBeGreaterThan(0);
  });
});

const MAIL = 'https://mail.example.com/inbox/7';
const mail = (words: string): string =>
  `<!doctype html><html lang="en"><title>Inbox</title><body><main><h1>Advice on the ferry claim</h1>
  <p>Privileged and confidential. ${words}</p>
  <p>Dear Ms Heron, our client Otter Wai Ming, identity card A123456(3), would settle the ferry claim for HK$7,654,321.</p>
  <p>He asks that nothing be filed before Friday, and that the other side hears nothing of the survey of the hull.</p>
  <p>Please call me on 9123 4567 before you write to the court about the hearing of the summons next week.</p></main></body></html>`;
const OTHER_MAIL = 'https://mail.example.com/inbox/8';

describe('a web mail, read by a click', () => {
  let mailStage: ExtensionBrowser;
  let endpoint: Endpoint;
  let side: Page;
  let page: Page;
  const summarise = (): Locator => side.getByRole('button', { name: /^Summarise with/ });

  beforeAll(async () => {
    endpoint = await startEndpoint({ cors: true });
    mailStage = await openStage({
      extension: extensionWithAccess(['https://mail.example.com/*']),
      serve: servePages({ [MAIL]: mail('The first mail.'), [OTHER_MAIL]: mail('The second mail.') }),
    });
    await setUpEndpoint(mailStage, endpoint, { allowed: true });
    side = await openPanel(mailStage);
    page = await openWebPage(mailStage, MAIL);
    await side.getByRole('button', { name: 'Read this page once' }).press('Enter');
    await waitForDocument(side, 'Advice on the ferry claim');
  });
  afterAll(async () => {
    await mailStage?.close();
    await endpoint?.stop();
  });

  it('S1: stays here in public material only mode, and the line says why', async () => {
    await side.getByText(failureMessages['public-material-only'].en).first().waitFor();
    expect(await summarise().count()).toBe(0);
    expect(calls(endpoint)).toEqual([]);
  });

  it('S1: no question about it leaves either', async () => {
    const ask = await openPanelTab(side, 'Ask');
    const field = ask.getByRole('textbox', { name: 'Question about this document' });
    await field.fill('What would the client settle for?');
    await field.press('Enter');
    await ask.getByText('The text of your file or private page stays here', { exact: false }).waitFor();
    expect(await ask.getByRole('button', { name: /^Send/ }).count()).toBe(0);
    expect(calls(endpoint)).toEqual([]);
    await openPanelTab(side, 'Summary');
  });

  it('S1: elsewhere it is shown before every send, remembered or not, with its numbers found', async () => {
    await changeSettings(mailStage, { publicMaterialOnly: false });
    await page.bringToFront();
    await waitForDocument(side, 'Advice on the ferry claim');
    for (const before of [0, 1]) {
      const button = before === 0 ? summarise() : side.getByRole('button', { name: 'Regenerate' });
      await button.press('Enter');
      const sheet = side.getByRole('dialog', { name: /^Send this to/ });
      await sheet.getByText('Text of your file or of a page that is not public', { exact: false }).waitFor();
      await sheet.getByText(/^Seems to hold a mark of privilege, an identity card number/).waitFor();
      expect(await sheet.getByRole('button', { name: 'Allow for this endpoint' }).count()).toBe(0);
      expect(calls(endpoint)).toHaveLength(before);
      await sheet.getByRole('button', { name: /^Send( once)?$/ }).press('Enter');
      await expect.poll(() => calls(endpoint).length).toBe(before + 1);
      expect(lastSent(endpoint)).toContain('7,654,321');
      expect(lastSent(endpoint)).not.toContain('A123456(3)');
      await side.getByText('AI draft, not reviewed', { exact: false }).first().waitFor();
    }
  });

  it('S2: the next mail in the same tab is not read without another click, and nothing in it listens', async () => {
    await page.goto(OTHER_MAIL);
    await page.bringToFront();
    await side.getByRole('button', { name: 'Read this page once' }).waitFor();
    expect(await side.content()).not.toContain('7,654,321');
    const [worker] = mailStage.context.serviceWorkers();
    const answer = await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const asked = chrome.tabs.sendMessage(tab?.id ?? -1, { to: 'page', type: 'get-document' });
      return asked.then(JSON.stringify, ({ message }) => String(message));
    });
    expect(answer).toContain('Receiving end does not exist');
  });

  it('S2: nor is another text that the same page puts in its place', async () => {
    await side.getByRole('button', { name: 'Read this page once' }).press('Enter');
    await waitForDocument(side, 'Advice on the ferry claim');
    await page.evaluate(() => {
      history.pushState(null, '', '/inbox/9');
      document.body.innerHTML = '<main><h1>Another client</h1><p>Privileged: the third mail.</p></main>';
    });
    await side.getByRole('button', { name: 'Read this page once' }).waitFor();
    expect(await side.content()).not.toContain('third mail');
  });
});

/** Changes a row of the extension's database as a fault of the disk would. */
async function damageRow(of: ExtensionBrowser, table: string, change: object): Promise<void> {
  const own = await of.openExtensionPage('options.html');
  await own.evaluate(
    ([name, fields]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sidenote');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(name, 'readwrite').objectStore(name);
          const all = rows.getAll();
          all.onsuccess = () => {
            for (const row of all.result) rows.put({ ...row, ...fields });
          };
          rows.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [table, change] as const,
  );
  await own.close();
}

describe('matters', () => {
  let of: ExtensionBrowser;
  let endpoint: Endpoint;
  let side: Page;
  let page: Page;
  const FIRST = 'Was the limit of liability in clause 14 reasonable for Otter?';
  const SECOND = 'Who bears the costs of the appeal?';

  /** Works on a matter, as the reader would in the options; without a name, on none. */
  async function workOn(name: string, isNew = false): Promise<void> {
    const options = await of.openExtensionPage('options.html#log');
    if (isNew) {
      await options.getByLabel('New matter').fill(name);
      await options.getByRole('button', { name: 'Add matter' }).click();
    }
    await options.getByLabel('Working on').selectOption({ label: name });
    await options.getByText(name === 'No matter' ? 'Records of no matter' : `Records of ${name} only`).waitFor();
    await options.close();
    await page.bringToFront();
    await waitForDocument(side, 'Peach Blossom');
    // What is typed before belongs to the matter worked on before.
    if (name !== 'No matter') await side.getByText(`: ${name}`).first().waitFor();
  }
  async function ask(question: string): Promise<void> {
    const view = await openPanelTab(side, 'Ask');
    const field = view.getByRole('textbox', { name: 'Question about this document' });
    await field.fill(question);
    await field.press('Enter');
    const turn = view.getByRole('article', { name: question });
    await turn.getByRole('button', { name: /^Send \d+ paragraphs? to/ }).press('Enter');
    await side.getByText('AI draft, not reviewed', { exact: false }).first().waitFor();
  }

  beforeAll(async () => {
    endpoint = await startEndpoint({ cors: true });
    of = await openStage();
    await setUpEndpoint(of, endpoint, { allowed: true });
    side = await openPanel(of);
    page = await openWebPage(of, sample('judgment').url);
    await waitForDocument(side, 'Peach Blossom');
  });
  afterAll(async () => {
    await of?.close();
    await endpoint?.stop();
  });

  it('S4: a question of one is neither shown nor sent along under the next, and comes back with its own', async () => {
    await workOn('Otter v Heron', true);
    await ask(FIRST);
    await workOn('Swan v Teal', true);
    await openPanelTab(side, 'Ask');
    await side.getByRole('textbox', { name: 'Question about this document' }).waitFor();
    expect(await side.content()).not.toContain(FIRST);
    const before = calls(endpoint).length;
    await ask(SECOND);
    const sent = calls(endpoint).slice(before);
    expect(sent.length).toBeGreaterThan(0);
    expect(JSON.stringify(sent.map(({ body }) => body))).toContain(SECOND);
    expect(JSON.stringify(sent.map(({ body }) => body))).not.toContain('Otter?');
    await workOn('Otter v Heron');
    await side.getByRole('article', { name: FIRST }).waitFor();
    expect(await side.getByRole('article', { name: SECOND }).count()).toBe(0);
  });

  it('S4: its records too are seen while it is worked on, and not under the next', async () => {
    const options = await of.openExtensionPage('options.html#log');
    await options.getByText('1 record', { exact: true }).waitFor();
    await options.getByText('Question and answer').first().click();
    await options.getByText(FIRST).first().waitFor();
    expect(await options.content()).not.toContain(SECOND);
    await options.close();
  });

  it.each([
    ['a client’s no', { clientConsent: 'no' }, 'blocked-by-matter'],
    ['a client’s word that cannot be read', { clientConsent: 'perhaps' }, 'matter-lost'],
    ['a row that lost its name', { clientConsent: 'yes', name: null }, 'matter-lost'],
  ] as const)('S5: %s blocks, and is said', async (_, damage, reason) => {
    const before = calls(endpoint).length;
    await damageRow(of, 'matters', damage);
    await side.reload();
    await page.bringToFront();
    await waitForDocument(side, 'Peach Blossom');
    await openPanelTab(side, 'Summary');
    await side.getByText(failureMessages[reason].en).first().waitFor();
    expect(await side.getByRole('button', { name: /^Summarise with/ }).count()).toBe(0);
    expect(calls(endpoint)).toHaveLength(before);
  });

  it('S5: a matter that is gone blocks, until another is chosen', async () => {
    const before = calls(endpoint).length;
    await changeSettings(of, { activeMatter: 'gone' });
    await page.bringToFront();
    await waitForDocument(side, 'Peach Blossom');
    await side.getByText(failureMessages['matter-lost'].en).first().waitFor();
    expect(calls(endpoint)).toHaveLength(before);
    await changeSettings(of, { activeMatter: null });
    await page.bringToFront();
    await waitForDocument(side, 'Peach Blossom');
    await side.getByRole('button', { name: /^Summarise with/ }).waitFor();
  });
});

/** A PDF of one page, whose text is inflated to so many megabytes. */
function pdfOf(megabytes: number): Buffer {
  const words = Buffer.from(
    'BT /F1 12 Tf 72 740 Td (Practice Note on Ferries) Tj 0 -40 Td (1. A ferry shall carry a lamp that can be seen.) Tj 0 -40 Td (2. The master shall light it.) Tj ET',
  );
  const stream = deflateSync(Buffer.concat([Buffer.alloc(megabytes * 1024 * 1024, 0x20), words]));
  const bodies = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
  ];
  const parts = bodies.map((body, at) =>
    Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]),
  );
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF')]);
}

describe('S12: a file the reader chooses', () => {
  it('is stopped where it bursts, said so, and the next one is read', async () => {
    const of = await openStage();
    const side = await openPanel(of);
    await openWebPage(of, 'about:blank');
    const input = side.locator('input[type=file]');
    const choose = (buffer: Buffer) => input.setInputFiles({ name: 'note.pdf', mimeType: 'application/pdf', buffer });
    const bomb = pdfOf(400);
    expect(bomb.length).toBeLessThan(500_000);
    await choose(bomb);
    await side.getByText('This file unpacks to more than any judgment holds', { exact: false }).waitFor();
    await choose(pdfOf(0));
    await side.getByText('A ferry shall carry a lamp', { exact: false }).first().waitFor();
    await of.close();
  });
});

describe('later cases, looked up on HKLII', () => {
  const LISTS = {
    getcasenoteup: [
      {
        neutral: '[2026] HKCFI 77',
        path: '/en/cases/hkcfi/2026/77',
        date: '2026-02-03T00:00:00',
        db: 'HKCFI',
        citation_frequency: 2,
        cases: [{ title: 'Junk Ltd v Sampan Ltd', act: 'HCA 9/2025' }],
      },
    ],
    getappealhistory: [],
  };
  let of: ExtensionBrowser;
  let side: Page;
  let page: Page;
  const asked = (): string[] => of.requests.filter((url) => url.includes('/api/'));
  const button = (): Locator => side.getByRole('button', { name: 'Look up later cases on HKLII' });

  beforeAll(async () => {
    of = await openStage({
      extension: extensionWithAccess(['https://www.hklii.hk/*']),
      serve: (url) => {
        const [, list] = /^\/api\/(getcasenoteup|getappealhistory)$/.exec(url.pathname) ?? [];
        if (list === undefined) return serveSamples(url);
        return { body: JSON.stringify(LISTS[list as keyof typeof LISTS]), contentType: 'application/json' };
      },
    });
    side = await openPanel(of);
    page = await openWebPage(of, sample('judgment').url);
    await waitForDocument(side, 'Peach Blossom');
  });
  afterAll(() => of?.close());

  it('are asked for by nothing but the click, at the addresses shown before it', async () => {
    await side.getByText('https://www.hklii.hk/api/getcasenoteup?abbr=hkca&year=2025&num=1188').waitFor();
    expect(asked()).toEqual([]);
    await button().press('Enter');
    await side.getByRole('link', { name: /Junk Ltd v Sampan Ltd \[2026\] HKCFI 77/ }).waitFor();
    for (const address of asked())
      expect(address).toMatch(/^https:\/\/www\.hklii\.hk\/api\/get(?:casenoteup|appealhistory)\?/);
    await page.bringToFront();
  });

  it('are asked for from a page of the Judiciary too, on HKLII and by the click alone', async () => {
    const before = asked().length;
    const sentence = await openWebPage(of, sample('sentence').url);
    await waitForDocument(side, '白露明');
    const shown = side.getByText(/^https:\/\/www\.hklii\.hk\/api\/getcasenoteup\?/);
    await shown.first().waitFor();
    const address = await shown.first().textContent();
    expect(asked()).toHaveLength(before);
    await button().press('Enter');
    await side.getByRole('link', { name: /Junk Ltd v Sampan Ltd \[2026\] HKCFI 77/ }).waitFor();
    expect(asked().slice(before)).toContain(address);
    await sentence.close();
  });

  it('are not asked for under a matter whose client said no, and that is said', async () => {
    const options = await of.openExtensionPage('options.html#log');
    await options.getByLabel('New matter').fill('Otter v Heron');
    await options.getByRole('button', { name: 'Add matter' }).click();
    await options.getByLabel('Working on').selectOption({ label: 'Otter v Heron' });
    await options
      .getByLabel('Client agreed to AI use: Otter v Heron')
      .selectOption({ label: 'Client did not agree: models are blocked' });
    await options.close();
    await page.bringToFront();
    await waitForDocument(side, 'Peach Blossom');
    const before = asked().length;
    await side.getByRole('button', { name: 'Ask again' }).press('Enter');
    await side
      .getByText('The client in this matter said no, so nothing was asked for it.', { exact: false })
      .first()
      .waitFor();
    expect(asked()).toHaveLength(before);
  });
});
