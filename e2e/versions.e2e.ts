import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { serveSamples } from '../scripts/serve';
import { thenAndNowMessages } from '../utils/i18n/messages/then-and-now';
import { provisionName } from '../utils/i18n/place-words';
import { translator } from '../utils/i18n/translate';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
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

/** The same in Chinese: HKLII's page of the chapter, its list, and two versions of its provisions. */
const CHINESE_URL = 'https://www.hklii.hk/tc/legis/ord/998';
const CHINESE_TITLE = '送貨無人機(公眾安全)條例';
const chinesePage = (): string => {
  const english = readFileSync(join(import.meta.dirname, '../scripts/samples/hklii-ordinance.html'), 'utf8');
  const section = (number: string, heading: string, words: string): string =>
    `<section name="s${number}" temporalid="s${number}" status="operational"><num>${number}.</num><heading>${heading}</heading><content>${words}</content></section>`;
  return english
    .replace('<html lang="en">', '<html lang="zh-Hant">')
    .replaceAll('Delivery Drones (Public Safety) Ordinance', CHINESE_TITLE)
    .replace('Cap. 998', '第998章')
    .replace(
      /<div class="case-content">[\s\S]*?<\/div>/,
      `<div class="case-content">${section('1', '簡稱', '本條例可引稱為《送貨無人機(公眾安全)條例》。')}${section('2', '飛行', '營運者可讓無人機飛行十四日。')}${section('3', '登記冊', '署長須備存登記冊，供公眾查閱。')}</div>`,
    );
};
const CHINESE_VERSIONS = VERSIONS.map((one) => ({ ...one, id: one.id + 1000, title: CHINESE_TITLE }));
const CHINESE_TEXTS: Record<string, object[]> = {
  1091: [
    provision(1, '1', '簡稱', '本條例可引稱為《送貨無人機(公眾安全)條例》。'),
    provision(2, '2', '飛行', '營運者可讓無人機飛行十四日。'),
    provision(3, '3', '登記冊', '署長須備存登記冊，供公眾查閱。'),
  ],
  1012: [
    provision(1, '1', '簡稱', '本條例可引稱為《送貨無人機(公眾安全)條例》。'),
    provision(2, '2', '飛行', '營運者不得讓無人機飛行七日。'),
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
      if (url.href === CHINESE_URL) return { body: chinesePage() };
      if (!url.pathname.startsWith('/api/')) return serveSamples(url);
      if (!isOnline) return undefined;
      const inChinese = url.searchParams.get('lang') === 'tc';
      const body = url.pathname.endsWith('getcapversions')
        ? inChinese
          ? CHINESE_VERSIONS
          : VERSIONS
        : { ...TEXTS, ...CHINESE_TEXTS }[url.searchParams.get('id') ?? ''];
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

  // The reader's own two Chinese languages: the words around the redline are theirs, the provisions stay as HKLII has them.
  it.each(['zh-Hant', 'zh-Hans'] as const)('shows what changed on a Chinese page, %s', async (language) => {
    const t = translator(thenAndNowMessages, language);
    isOnline = true;
    await changeSettings(stage, { language });
    const page = await openWebPage(stage, CHINESE_URL);
    await waitForDocument(panel, CHINESE_TITLE);
    await panel.getByText('https://www.hklii.hk/api/getcapversions?lang=tc&cap=998').waitFor();
    await panel.getByRole('button', { name: t('look') }).press('Enter');
    await panel.getByRole('button', { name: t('compare') }).press('Enter');
    await panel.getByText(t('count', { count: 2 })).waitFor();
    const changes = panel.locator('.sn-change');
    const [second, third] = ['s 2', 's 3'].map((section) => provisionName(section, language));
    expect(await changes.locator('summary').allTextContents()).toEqual([
      `${second} ${t('changed')}`,
      `${third} ${t('added')}`,
    ]);
    expect(await changes.first().locator('del').allTextContents()).toEqual(['不得', '七']);
    expect(await changes.first().locator('ins').allTextContents()).toEqual(['可', '十四']);
    await page.close();
  });
});
