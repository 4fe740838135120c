import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import type { EndpointProfile } from '../utils/core/endpoint-profile';
import { PRESETS, profileFromPreset } from '../utils/models/presets';
import { type Endpoint, startEndpoint } from './endpoint/server';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { answerSheet } from './stage/model';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';

const JUDGMENT = sample('judgment').url;

const copies = createCopies();
let stage: ExtensionBrowser;
let endpoint: Endpoint;
let panel: Page;

beforeAll(async () => {
  endpoint = await startEndpoint({ cors: true });
  stage = await openStage({ serve: copies.serve });
  panel = await openPanel(stage);
  await openWebPage(stage, JUDGMENT);
  await waitForDocument(panel, 'Peach Blossom');
  await openPanelTab(panel, 'Ask');
});
afterAll(async () => {
  await stage?.close();
  await endpoint?.stop();
});

const profile = (model: string): EndpointProfile => ({
  ...profileFromPreset(PRESETS[0], 'vectors'),
  name: 'Vectors',
  address: endpoint.url,
  model,
});

const rankBy = (model: string | null): Promise<void> =>
  changeSettings(stage, {
    endpoints: { profiles: model === null ? [] : [profile(model)], summary: null, question: null },
    ranking: { profileId: model === null ? null : 'vectors' },
  });

async function ask(question: string): Promise<Locator> {
  const field = panel.getByRole('textbox', { name: 'Question about this document' });
  await field.fill(question);
  await field.press('Enter');
  const turn = panel.getByRole('article', { name: question }).last();
  await turn.waitFor();
  return turn;
}

/** What came in since, and nothing before it. */
const texts = (): string[] =>
  endpoint.requests.filter(({ path }) => path.endsWith('/embeddings')).flatMap(({ body }) => body.input as string[]);

const links = (turn: Locator): Promise<string[]> =>
  turn.getByRole('link', { name: /^Go to paragraph/ }).allTextContents();

const rank = (turn: Locator): Promise<void> =>
  turn.getByRole('button', { name: 'Rank by likeness too' }).press('Enter');

describe('passages ranked by likeness', () => {
  it('is off until an endpoint is chosen for it', async () => {
    const turn = await ask('Was the limit of liability in clause 14 reasonable?');
    await turn.locator('mark').first().waitFor();
    expect(await turn.getByRole('button', { name: 'Rank by likeness too' }).count()).toBe(0);
    expect(texts()).toEqual([]);
  });

  it('sends nothing where the reader says no', async () => {
    await rankBy('likeness');
    const turn = await ask('What is the ceiling on what is owed?');
    await rank(turn);
    await panel.getByRole('dialog').getByText('All text of each document', { exact: false }).waitFor();
    await answerSheet(panel, 'Cancel');
    expect(texts()).toEqual([]);
  });

  it('sends the whole text once the reader agrees, and finds what the words do not', async () => {
    const turn = await ask('Is there a ceiling on what is owed?');
    await rank(turn);
    await answerSheet(panel, 'Send once');
    await turn.getByText('as likeness sees it', { exact: false }).waitFor();
    const sent = texts();
    expect(sent[0]).toBe('Is there a ceiling on what is owed?');
    expect(sent.length).toBeGreaterThan(30);
    expect(sent.some((text) => /clause 14/.test(text))).toBe(true);
    const shown = await turn.locator('.sn-passage').allTextContents();
    expect(shown.slice(0, 3).join(' ')).toMatch(/limit of liability|clause 14/i);
    expect((await links(turn)).length).toBe(shown.length);
  });

  it('sends only the question the second time: the text is kept by its hash', async () => {
    endpoint.requests.length = 0;
    const turn = await ask('Who foots the bill in the end?');
    await rank(turn);
    await answerSheet(panel, 'Send once');
    await turn.getByText('as likeness sees it', { exact: false }).waitFor();
    expect(texts()).toEqual(['Who foots the bill in the end?']);
  });

  it('counts what it took, and keeps a record', async () => {
    const options = await stage.openExtensionPage('options.html');
    const kept = await options.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const open = indexedDB.open('sidenote');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const read = open.result.transaction('log').objectStore('log').getAll();
            read.onsuccess = () => resolve(JSON.stringify(read.result));
          };
        }),
    );
    await options.close();
    expect(kept).toContain('"purpose":"ranking"');
    expect(kept).toContain('Who foots the bill in the end?');
  });

  it.each([
    ['likeness-short', /could not be read/],
    ['likeness-ragged', /could not be read/],
    ['likeness-none', /could not be read/],
    ['likeness-404', /address|endpoint|model/i],
  ])('says what is wrong with %s, and the passages stay', async (model, why) => {
    await rankBy(model);
    const turn = await ask(`Was notice given in time, asked of ${model}?`);
    const before = await links(turn);
    await rank(turn);
    await answerSheet(panel, 'Send once');
    await turn.getByText(why).first().waitFor();
    expect(await links(turn)).toEqual(before);
  });

  it('stops, and the request with it', async () => {
    await rankBy('likeness-slow');
    endpoint.requests.length = 0;
    const turn = await ask('Was the drone insured?');
    await rank(turn);
    await answerSheet(panel, 'Send once');
    await expect.poll(() => texts().length).toBeGreaterThan(0);
    await turn.getByRole('button', { name: 'Stop' }).press('Enter');
    await turn.getByText('The ranking was stopped.').first().waitFor();
    await expect.poll(() => endpoint.requests.at(-1)?.closed).toBe(true);
  });
});
