import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { askMessages } from '../utils/i18n/messages/ask';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { answerSheet, calls, lastSent, setUpEndpoint, statements } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';

const JUDGMENT = sample('judgment').url;
const ORDINANCE = sample('hklii-ordinance').url;
const { refusedEvidence, refusedPrediction, refusedProfiling } = askMessages;
const LIMIT = 'Was the limit of liability in clause 14 reasonable?';

const copies = createCopies();
let stage: ExtensionBrowser;
let endpoint: Endpoint;
let panel: Page;
let judgment: Page;
let ordinance: Page;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage({ serve: copies.serve });
  panel = await openPanel(stage);
  ordinance = await openWebPage(stage, ORDINANCE);
  await waitForDocument(panel, 'Delivery Drones');
  judgment = await openWebPage(stage, JUDGMENT);
  await waitForDocument(panel, 'Peach Blossom');
  await openPanelTab(panel, 'Ask');
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});
beforeEach(() => endpoint.setBehaviour(null));

const view = (): Locator => panel.getByRole('tabpanel', { name: 'Ask' });

/** Asks by keyboard; what comes is the question's own part of the panel. */
async function ask(question: string): Promise<Locator> {
  const field = view().getByRole('textbox', { name: 'Question about this document' });
  await field.fill(question);
  await field.press('Enter');
  const turn = view().getByRole('article', { name: question }).last();
  await turn.waitFor();
  return turn;
}

async function send(turn: Locator): Promise<void> {
  await turn.getByRole('button', { name: /^Send \d+ paragraphs? to/ }).press('Enter');
}

/** Sends a follow-up: what was said before goes with it, and is shown on the sheet each time. */
async function sendFollowUp(turn: Locator): Promise<void> {
  await send(turn);
  const sheet = panel.getByRole('dialog', { name: /^Send this to/ });
  await sheet.getByRole('button', { name: /^Send( once)?$/ }).press('Enter');
}

/** Shows a page and waits until the panel reads it. */
async function show(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await waitForDocument(panel, words);
}

describe('ask without a model', () => {
  it('finds the passages, best first, with the words marked and a way to each', async () => {
    const turn = await ask(LIMIT);
    // The best passage is where the eye is: inside the panel's window, whole sentences.
    const best = turn.locator('.sn-passage').first();
    await expect.poll(() => best.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    expect(await best.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight - 100)).toBe(true);
    expect(await best.textContent()).toMatch(/^[A-Z“(].*[.”)?:;]( …)?$/s);
    const marked = await turn.locator('mark').allTextContents();
    expect(marked).toContain('limit');
    expect(marked).toContain('reasonable');
    const found = await turn.getByRole('link', { name: /^Go to paragraph/ }).allTextContents();
    expect(found.slice(0, 3)).toContain('33');
    // Nothing can be sent, so nothing is offered to be sent.
    expect(await turn.getByRole('button', { name: /^Send/ }).count()).toBe(0);
    const open = stage.context.pages().length;
    await turn.getByRole('link', { name: 'Go to paragraph 33' }).press('Enter');
    await judgment.waitForFunction(() => {
      const box = document.querySelector('a.para#p33')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    // The page that is open already is used, not opened again.
    expect(stage.context.pages().length).toBe(open);
  });

  it('finds English passages by a question in Cantonese', async () => {
    const turn = await ask('點解個官話第15條嘅時限未過？');
    await turn.locator('mark').first().waitFor();
    const found = await turn.getByRole('link', { name: /^Go to paragraph/ }).allTextContents();
    expect(found.some((number) => Number(number) >= 23 && Number(number) <= 28)).toBe(true);
  });

  it('says so when nothing fits', async () => {
    const turn = await ask('Who won the badminton final?');
    await turn.getByText('No paragraph of this document fits the question.', { exact: false }).waitFor();
  });
});

describe('ask with a model', () => {
  beforeAll(async () => {
    await setUpEndpoint(stage, endpoint);
    await show(judgment, 'Peach Blossom');
  });

  it('shows what would be sent, sends those paragraphs only, and checks each line of the answer', async () => {
    const turn = await ask(LIMIT);
    await send(turn);
    const sheet = panel.getByRole('dialog', { name: /^Send this to 127\.0\.0\.1/ });
    await sheet.getByText('Your question', { exact: false }).first().waitFor();
    expect(endpoint.requests).toEqual([]);
    await answerSheet(panel, 'Allow for this endpoint');
    await turn.getByText('AI draft, not reviewed', { exact: false }).waitFor();
    const lines = statements(turn);
    expect(await lines.count()).toBeGreaterThan(0);
    for (const line of await lines.all()) {
      expect(await line.locator('.sn-line-margin').textContent()).toMatch(/^n?\d+/);
      expect(await line.locator('.sn-verdict').textContent()).toMatch(/quoted|match|not checked|conflict|no source/);
    }
    const sent = lastSent(endpoint);
    expect(sent).toContain(LIMIT);
    expect(sent).toContain('[33] ');
    expect(sent).not.toContain('[38] The bundles in this appeal');
    await turn
      .getByText('About Peach Blossom Provisions Ltd v Sampan Cold Storage Ltd', { exact: false })
      .first()
      .waitFor();
  });

  it('sends what was asked before with a follow-up', async () => {
    const turn = await ask('What about the insurance?');
    await sendFollowUp(turn);
    await turn.getByText('AI draft, not reviewed', { exact: false }).waitFor();
    expect(lastSent(endpoint)).toContain(`Earlier question: ${LIMIT}`);
  });

  it('folds away an invented case, which leads nowhere', async () => {
    endpoint.setBehaviour('sloppy');
    const turn = await ask('What did the judge below decide about the clauses?');
    await sendFollowUp(turn);
    await turn.getByText(/\d lines? left out: conflict or no source/).press('Enter');
    const invented = turn.locator('.sn-line', { hasText: 'Tai Hing Estates Ltd v Lam' });
    await invented.getByText('[2031] HKCFA 999 is not cited in this document', { exact: false }).waitFor();
    expect(await invented.locator('a[href^="http"]').count()).toBe(0);
    expect(await invented.locator('.sn-statement').getAttribute('data-included')).toBe('false');
  });

  it('lets the model say that the document has no answer', async () => {
    endpoint.setBehaviour('no-answer');
    const turn = await ask('What did the engineer say about the generator?');
    await sendFollowUp(turn);
    await turn.getByText('This document does not answer that.').waitFor();
    expect(await statements(turn).count()).toBe(0);
  });

  it('stops at once and keeps what came', async () => {
    endpoint.setBehaviour('stall-between');
    const turn = await ask('What sum may the customer recover as damages?');
    await sendFollowUp(turn);
    await statements(turn).first().waitFor();
    const came = await turn.locator('.sn-statement').allTextContents();
    await turn.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
    await turn.locator('.sn-ask-note', { hasText: 'Stopped. What came is kept.' }).waitFor();
    expect(await turn.locator('.sn-statement').allTextContents()).toEqual(came);
    await expect.poll(() => calls(endpoint).at(-1)?.aborted).toBe(true);
  });

  it('politely writes no evidence and foretells nothing, and offers to send nothing for it', async () => {
    for (const [question, says] of [
      ['Draft a witness statement for Mr Foxglove about the loss of power.', refusedEvidence],
      ['Will the appeal to the Court of Final Appeal succeed under clause 15?', refusedPrediction],
      ['呢個官係咪偏袒原告？', refusedProfiling],
    ] as const) {
      const turn = await ask(question);
      await turn.getByText(says.en).waitFor();
      expect(await turn.getByRole('button', { name: /^Send/ }).count()).toBe(0);
    }
  });

  it('keeps an answer to its document when another tab comes to the front in mid-answer', async () => {
    endpoint.setBehaviour('slow');
    const question = 'Why was the claim not too late?';
    const turn = await ask(question);
    await sendFollowUp(turn);
    await turn.getByRole('button', { name: 'Stop', exact: true }).waitFor();
    await show(ordinance, 'Delivery Drones');
    await view().getByText('Ask about this document').first().waitFor();
    expect(await view().getByRole('article').count()).toBe(0);
    const other = await ask('What is the penalty for flying without a licence?');
    expect(await other.textContent()).not.toContain('Peach Blossom');
    await show(judgment, 'Peach Blossom');
    await statements(turn).first().waitFor();
    expect(
      await view().getByRole('article', { name: 'What is the penalty for flying without a licence?' }).count(),
    ).toBe(0);
    await turn.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
  });

  it('cites two pinned sources by their letters', async () => {
    await show(ordinance, 'Delivery Drones');
    await view().getByRole('button', { name: 'Pin this document as a source' }).press('Enter');
    await show(judgment, 'Peach Blossom');
    await view().getByText('B Delivery Drones (Public Safety) Ordinance', { exact: false }).first().waitFor();
    const turn = await ask('What is the liability for loss, and the penalty for an offence?');
    await turn.getByText(/About A Peach Blossom .* · B Delivery Drones/).waitFor();
    await sendFollowUp(turn);
    await turn.getByText('AI draft, not reviewed', { exact: false }).waitFor();
    expect(lastSent(endpoint)).toMatch(/\[A \d+\] /);
    expect(lastSent(endpoint)).toMatch(/\[B /);
    const cited = await statements(turn).locator('.sn-line-margin').allTextContents();
    expect(cited.length).toBeGreaterThan(0);
    for (const margin of cited) expect(margin).toMatch(/^[AB] /);
  });
});
