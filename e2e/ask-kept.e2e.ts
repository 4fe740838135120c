import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { answerSheet, calls, lastSent, setUpEndpoint } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';

const HKID = 'A123456(3)';
const QUESTION = `What damages were awarded to ${HKID}?`;

let stage: ExtensionBrowser;
let endpoint: Endpoint;
let panel: Page;
let judgment: Page;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage();
  await setUpEndpoint(stage, endpoint, { allowed: true });
  panel = await openPanel(stage);
  judgment = await openWebPage(stage, sample('judgment').url);
  await waitForDocument(panel, 'Peach Blossom');
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});

const view = (): Locator => panel.getByRole('tabpanel', { name: 'Ask' });
const turn = (): Locator => view().getByRole('article', { name: QUESTION });

/** Closes the panel's page and opens it anew, as the next morning would. */
async function reopen(): Promise<void> {
  await panel.reload();
  await judgment.bringToFront();
  await waitForDocument(panel, 'Peach Blossom');
  await openPanelTab(panel, 'Ask');
}

describe('a question with a client’s identity number', () => {
  it('is warned about while it is typed', async () => {
    await openPanelTab(panel, 'Ask');
    await view().getByRole('textbox', { name: 'Question about this document' }).fill(QUESTION);
    await view().getByText('seems to hold an identity card number', { exact: false }).waitFor();
  });

  it('is shown again even where the endpoint is allowed, and leaves masked', async () => {
    await view().getByRole('textbox', { name: 'Question about this document' }).press('Enter');
    await turn()
      .getByRole('button', { name: /^Send \d+ paragraphs? to/ })
      .click();
    const sheet = panel.getByRole('dialog', { name: /^Send this to/ });
    await sheet.getByText('Seems to hold an identity card number.').waitFor();
    expect(calls(endpoint)).toEqual([]);
    await sheet.getByRole('button', { name: 'Send', exact: true }).click();
    await turn().getByText('AI draft, not reviewed', { exact: false }).waitFor();
    expect(lastSent(endpoint)).toContain('IDNUMBER_1');
    expect(lastSent(endpoint)).not.toContain(HKID);
  });
});

describe('an answer', () => {
  it('stands under its document again when the panel is opened anew', async () => {
    await reopen();
    await turn().getByText('AI draft, not reviewed', { exact: false }).waitFor();
    expect(calls(endpoint)).toHaveLength(1);
  });

  it('is marked as reviewed by name, in the panel and in the records', async () => {
    await turn().getByRole('button', { name: 'Mark as reviewed' }).click();
    const dialog = panel.getByRole('dialog');
    await dialog.getByRole('textbox').fill('A. Lee');
    await dialog.getByRole('button', { name: 'Mark as reviewed' }).click();
    await turn().getByText('AI draft, reviewed by A. Lee', { exact: false }).waitFor();
    await reopen();
    await turn().getByText('AI draft, reviewed by A. Lee', { exact: false }).waitFor();
    const options = await stage.openExtensionPage('options.html#log');
    await options.getByText('Reviewed by A. Lee', { exact: false }).waitFor();
    await options.close();
    await judgment.bringToFront();
  });

  it('gives its lines to a draft, each with its paragraph', async () => {
    await turn().getByRole('button', { name: 'Use in a draft' }).click();
    await panel.getByText(/lines? of your answers go/).waitFor();
    await panel.getByRole('button', { name: 'Draft from this document' }).click();
    await panel.getByText('a model’s words', { exact: false }).first().waitFor();
  });

  it('stays away when its question is removed', async () => {
    await openPanelTab(panel, 'Ask');
    await turn().getByRole('button', { name: 'Remove this question' }).click();
    await panel.getByRole('dialog', { name: 'Delete this?' }).getByRole('button', { name: 'Delete' }).click();
    await turn().waitFor({ state: 'detached' });
    await reopen();
    await view().getByText('Ready questions').waitFor();
    expect(await turn().count()).toBe(0);
  });
});

describe('a sentence of the lawyer’s own', () => {
  it('is not sent while only public material may go', async () => {
    await openPanelTab(panel, 'Draft');
    await panel
      .getByRole('button', { name: /^Open / })
      .first()
      .click();
    const sent = calls(endpoint).length;
    const field = panel.getByRole('textbox', { name: 'Sentence' }).first();
    await field.fill('My client will not pay.');
    await panel.getByRole('button', { name: 'Polish' }).first().click();
    const sheet = panel.getByRole('dialog', { name: /^Send this to/ });
    await sheet.getByText('Not sent: “Public material only” is on in the options.').waitFor();
    expect(await sheet.getByRole('button', { name: /^Send( once)?$/ }).isDisabled()).toBe(true);
    await answerSheet(panel, 'Cancel');
    expect(calls(endpoint)).toHaveLength(sent);
  });
});
