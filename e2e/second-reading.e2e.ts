import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import type { EndpointProfile } from '../utils/core/endpoint-profile';
import { PRESETS, profileFromPreset } from '../utils/models/presets';
import { REMEMBERABLE } from '../utils/privacy/consent';
import type { Settings } from '../utils/store/settings-schema';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { answerSheet, calls, modelPart, statements } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { openSidebar } from './stage/reader';

const copies = createCopies();
let stage: ExtensionBrowser;
let writer: Endpoint;
let reader: Endpoint;

beforeAll(async () => {
  [writer, reader] = await Promise.all([startEndpoint({ cors: true }), startEndpoint({ cors: true })]);
  stage = await openStage({ serve: copies.serve });
});
afterAll(async () => {
  await stage?.close();
  await writer?.stop();
  await reader?.stop();
});

const profile = (id: string, { url }: Endpoint, model: string): EndpointProfile => ({
  ...profileFromPreset(PRESETS[0], id),
  name: id,
  address: url,
  model,
  remembered: REMEMBERABLE.map((kind) => ({ address: url, kind })),
  prices: { input: 1_000_000, output: 1_000_000 },
});

const setUp = (model: string, more: Partial<Settings> = {}): Promise<void> =>
  changeSettings(stage, {
    endpoints: {
      profiles: [profile('The writer', writer, 'right'), profile('The reader', reader, model)],
      summary: 'The writer',
      question: null,
    },
    secondReading: { when: 'all', profileId: 'The reader' },
    spending: { currency: 'HKD', monthlyCeiling: null },
    ...more,
  } satisfies Partial<Settings>);

/** Summarises a new copy of the judgment by one model, and has it read again by another. */
async function readAgainBy(model: string): Promise<{ page: Page; part: Locator }> {
  await setUp(model);
  const page = await openWebPage(stage, copies.make());
  const part = modelPart(await openSidebar(page));
  await part.getByRole('button', { name: 'Summarise with right' }).press('Enter');
  await part.getByText('AI draft, not reviewed').waitFor();
  await part.getByRole('button', { name: 'Second reading' }).press('Enter');
  return { page, part };
}

const verdicts = (part: Locator): Promise<string[]> => part.locator('.sn-verdict').allTextContents();

describe('a second reading by another model', () => {
  it('agrees line by line, each with the words that show it, and changes no verdict', async () => {
    const { page, part } = await readAgainBy('agreeing');
    const lines = await statements(part).count();
    const agreed = part.getByText('a second reading by agreeing agrees');
    await agreed.nth(lines - 1).waitFor();
    expect(await agreed.count()).toBe(lines);
    expect((await verdicts(part)).join(' ')).not.toContain('conflict');
    await page.close();
  });

  it('was asked at its own address, with the cited paragraphs of each line and no others', async () => {
    expect(calls(writer).length).toBeGreaterThan(0);
    const sent = calls(reader).map(({ body }) => JSON.stringify(body.messages));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.join('')).toContain('SENTENCE');
    const all = JSON.stringify(calls(writer)[0]?.body.messages);
    expect(sent.join('').length).toBeLessThan(all.length);
  });

  it('costs, and what it cost is counted apart from nothing else', async () => {
    const options = await stage.openExtensionPage('options.html#endpoints');
    const spent = await options
      .getByText(/This month/)
      .first()
      .innerText();
    expect(spent).toMatch(/HKD [1-9]/);
    await options.close();
  });

  it('turns what it contradicts into a conflict, and says whose words they are', async () => {
    const { page, part } = await readAgainBy('disagreeing');
    const lines = await statements(part).count();
    // Lines that are contradicted are folded away, with their reason.
    const contradicted = part.getByText('a second reading by disagreeing disagrees: the words of counsel');
    await contradicted.nth(lines - 1).waitFor({ state: 'attached' });
    expect((await verdicts(part)).every((verdict) => verdict.startsWith('conflict'))).toBe(true);
    await page.close();
  });

  it('does not count where its words stand nowhere in the paragraph', async () => {
    const { page, part } = await readAgainBy('lying');
    const lines = await statements(part).count();
    await part
      .getByText('showed no words of the paragraph, so it does not count')
      .nth(lines - 1)
      .waitFor();
    expect(await part.getByText('a second reading by lying agrees').count()).toBe(0);
    await page.close();
  });
});

describe('a second reading of a draft', () => {
  it('shows the lawyer’s lines first, each time, and says what the reader made of them', async () => {
    await setUp('disagreeing', { publicMaterialOnly: false });
    const page = await openWebPage(stage, copies.make());
    const panel = await openPanel(stage);
    await page.bringToFront();
    await waitForDocument(panel, 'Peach Blossom');
    const summary = modelPart(await openPanelTab(panel, 'Summary'));
    await summary.getByRole('button', { name: 'Summarise with right' }).press('Enter');
    await summary.getByText('AI draft, not reviewed').waitFor();
    const draft = await openPanelTab(panel, 'Draft');
    await draft.getByRole('button', { name: 'Draft from this document' }).press('Enter');
    await draft.getByRole('button', { name: 'Second reading' }).press('Enter');
    await answerSheet(panel, 'Send once');
    await draft.getByText('a second reading by disagreeing disagrees: the words of counsel').first().waitFor();
    await panel.close();
    await page.close();
  });

  it('is not made while only public material may be sent, and says so', async () => {
    await setUp('agreeing', { publicMaterialOnly: true });
    const page = await openWebPage(stage, copies.make());
    const panel = await openPanel(stage);
    await page.bringToFront();
    await waitForDocument(panel, 'Peach Blossom');
    const summary = modelPart(await openPanelTab(panel, 'Summary'));
    await summary.getByRole('button', { name: 'Summarise with right' }).press('Enter');
    await summary.getByText('AI draft, not reviewed').waitFor();
    const draft = await openPanelTab(panel, 'Draft');
    const back = draft.getByRole('button', { name: 'All drafts' });
    if (await back.isVisible()) await back.press('Enter');
    await draft.getByRole('button', { name: 'Draft from this document' }).press('Enter');
    await draft.getByText('No second reading of a draft while').waitFor();
    await panel.close();
    await page.close();
  });
});
