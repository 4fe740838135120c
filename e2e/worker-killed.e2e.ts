import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { failureMessages, stepMessages } from '../utils/i18n/messages/errors';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { answerSheet, calls, lastSent, modelPart, setUpEndpoint, statements } from './stage/model';
import { openSidebar } from './stage/reader';
import { killWorker } from './stage/worker';

const copies = createCopies();
let stage: ExtensionBrowser;
let endpoint: Endpoint;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage({ serve: copies.serve });
  await setUpEndpoint(stage, endpoint);
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});

describe('the browser ends the background in mid-answer', () => {
  it('keeps the lines that came, says so, and goes on where it was cut', async () => {
    endpoint.setBehaviour('stall-between');
    const page = await openWebPage(stage, copies.make());
    const sidebar = await openSidebar(page);
    const part = modelPart(sidebar);
    await part.getByRole('button', { name: 'Summarise with right' }).click();
    await answerSheet(sidebar, 'Send once');
    await statements(part).first().waitFor();
    const came = await part.locator('.sn-statement').allTextContents();

    await killWorker(stage);
    await part.getByText(failureMessages.interrupted.en).waitFor();
    await part.getByText(stepMessages.textKept.en).waitFor();
    expect(await part.locator('.sn-statement').allTextContents()).toEqual(came);
    await sidebar.getByText('Appeal allowed in part').waitFor();

    endpoint.setBehaviour(null);
    const before = calls(endpoint).length;
    await part.getByRole('button', { name: 'Continue', exact: true }).click();
    // It was allowed once, so it asks again, and does not forget meanwhile what it is to go on with.
    await answerSheet(sidebar, 'Send once');
    await part.getByText('AI draft, not reviewed').waitFor();
    const whole = await part.locator('.sn-statement').allTextContents();
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole).toEqual(expect.arrayContaining(came));
    expect(whole.length).toBeGreaterThan(came.length);
    // One call, which names what is already written, so that nothing comes twice.
    expect(calls(endpoint).length).toBe(before + 1);
    const [, question = ''] = lastSent(endpoint).split('END DOCUMENT');
    expect(question).toContain(came[0]?.slice(0, 30));
    await page.close();
  });

  it('asks again what was being asked when it ended, and answers the next request', async () => {
    const page = await openWebPage(stage, copies.make());
    const sidebar = await openSidebar(page);
    await sidebar.getByText('Appeal allowed in part').waitFor();
    await killWorker(stage);
    await sidebar.getByRole('tab', { name: 'Terms' }).click();
    await sidebar.getByRole('tabpanel', { name: 'Terms' }).locator('.sn-term').first().waitFor();
    await page.reload();
    const again = await openSidebar(page);
    await modelPart(again).getByRole('button', { name: 'Summarise with right' }).click();
    await answerSheet(again, 'Send once');
    await modelPart(again).getByText('AI draft, not reviewed').waitFor();
    await page.close();
  });
});
