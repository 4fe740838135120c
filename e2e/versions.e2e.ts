import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { serveSamples } from '../scripts/serve';
import { openStage, openWebPage } from './stage/chromium';
import { openPanel, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';
import { extensionWithAccess } from './stage/with-access';

// What the background asks of the web is shown to the test too; read when a browser starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

/** HKLII's list of versions and one version's provisions, in the shapes that were seen. */
const VERSIONS = [
  { id: 91, title: 'Delivery Drones (Public Safety) Ordinance', date: '2025-09-01', cap: '998' },
  { id: 12, title: 'Delivery Drones (Public Safety) Ordinance', date: '2024-06-01', cap: '998' },
];
const provision = (id: number, name: string, title: string, words: string) => ({
  ...{ id, subpath: `s${name}`, section_type: 'section', prov_num: `${name}.`, title },
  content: `<content>${words}</content>`,
});
const TEXTS: Record<string, object[]> = {
  91: [
    provision(1, '1', 'Short title', 'This is the Delivery Drones Ordinance.'),
    provision(2, '2', 'Flying', 'An operator may fly a drone for 14 days.'),
  ],
  12: [
    provision(1, '1', 'Short title', 'This is the Delivery Drones Ordinance.'),
    provision(2, '2', 'Flying', 'An operator must not fly a drone for 7 days.'),
  ],
};

let stage: ExtensionBrowser;
let panel: Page;
let isOnline = true;
const asked = (): string[] => stage.requests.filter((url) => url.includes('/api/'));

beforeAll(async () => {
  stage = await openStage({
    extension: extensionWithAccess(['https://www.hklii.hk/*']),
    serve: (url) => {
      if (!url.pathname.startsWith('/api/')) return serveSamples(url);
      if (!isOnline) return undefined;
      const body = url.pathname.endsWith('getcapversions') ? VERSIONS : TEXTS[url.searchParams.get('id') ?? ''];
      return { body: JSON.stringify(body), contentType: 'application/json' };
    },
  });
  panel = await openPanel(stage);
  await openWebPage(stage, sample('hklii-ordinance').url);
  await waitForDocument(panel, 'Delivery Drones');
});
afterAll(() => stage?.close());

describe('legislation then and now', () => {
  it('asks HKLII for its versions on the click only, at the address shown before', async () => {
    await panel.getByText('https://www.hklii.hk/api/getcapversions?lang=en&cap=998').waitFor();
    expect(asked()).toEqual([]);
    await panel.getByRole('button', { name: 'Look up versions on HKLII' }).press('Enter');
    await panel.getByRole('button', { name: 'Show what changed' }).waitFor();
    expect(asked()).toEqual(['https://www.hklii.hk/api/getcapversions?lang=en&cap=998']);
  });

  it('says which version was in force on a day', async () => {
    await panel.getByLabel('In force on').fill('2025-01-31');
    await panel.getByText('The version of 1 June 2024.').waitFor();
    await panel.getByLabel('In force on').fill('2019-01-31');
    await panel.getByText(/HKLII’s versions begin later/).waitFor();
  });

  it('shows what changed between two versions, section by section', async () => {
    await panel.getByRole('button', { name: 'Show what changed' }).press('Enter');
    await panel.getByText('1 section differs.').waitFor();
    const change = panel.locator('.sn-change');
    expect(await change.locator('summary').textContent()).toBe('s 2 amended');
    expect(await change.locator('del').allTextContents()).toEqual(['must not', '7']);
    expect(await change.locator('ins').allTextContents()).toEqual(['may', '14']);
  });

  it('says so where HKLII cannot be reached, and keeps the list', async () => {
    isOnline = false;
    await panel.getByRole('button', { name: 'Show what changed' }).press('Enter');
    await panel.getByText('HKLII cannot be reached. Check the connection, then ask again.').waitFor();
    await panel.getByLabel('In force on').waitFor();
  });
});
