import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { answerSheet, calls, setUpEndpoint } from './stage/model';
import { openPanel, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';

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
