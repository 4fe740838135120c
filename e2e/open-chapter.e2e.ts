import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import { serveSamples } from '../scripts/serve';
import { openStage, openWebPage } from './stage/chromium';
import { openPanel, openPanelTab, waitForDocument } from './stage/panel';
import { sample } from './stage/reader';
import { extensionWithAccess } from './stage/with-access';

// What the background asks of the web is shown to the test too; read when a browser starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

const VERSIONS = [{ id: 77, title: '《送貨無人機(公眾安全)條例》', date: '2025-09-01', cap: '998' }];

/** The first sections of the sample's Chinese text, as HKLII's data holds them. */
const provision = (id: number, name: string, title: string, words: string) => ({
  ...{ id, subpath: `s${name}`, section_type: 'section', prov_num: `${name}.`, title },
  content: `<content>${words}</content>`,
});
const CHINESE = [
  provision(1, '1', '簡稱', '本條例可引稱為《送貨無人機條例》。'),
  provision(3, '3', '營運者須註冊', '任何人除非是註冊營運者，否則不得飛行送貨無人機。'),
];

let stage: ExtensionBrowser;
let panel: Page;
const asked = (): string[] => stage.requests.filter((url) => url.includes('/api/'));

beforeAll(async () => {
  stage = await openStage({
    extension: extensionWithAccess(['https://www.hklii.hk/*']),
    serve: (url) => {
      if (!url.pathname.startsWith('/api/')) return serveSamples(url);
      const body = url.pathname.endsWith('getcapversions') ? VERSIONS : CHINESE;
      return { body: JSON.stringify(body), contentType: 'application/json' };
    },
  });
  panel = await openPanel(stage);
});
afterAll(() => stage?.close());

describe('how the chapter on the screen says it, without any import', () => {
  it('shows the provisions of a bilingual page in both languages, the term and its counterpart marked', async () => {
    await openWebPage(stage, sample('ordinance').url);
    await waitForDocument(panel, 'Delivery Drones');
    const terms = await openPanelTab(panel, 'Terms');
    const says = terms.getByRole('region', { name: 'How this chapter says it' }).first();
    await says.getByRole('searchbox').fill('delivery drone');
    await says.getByText(/provisions use it/).waitFor();
    await says.getByText('They agree on 送貨無人機').waitFor();
    const use = says.locator('.sn-use').first();
    expect((await use.locator('[lang=en] mark').first().textContent())?.toLowerCase()).toContain('delivery drone');
    expect(await use.locator('[lang=zh-Hant] mark').first().textContent()).toBe('送貨無人機');
    // From Chinese too.
    await says.getByRole('searchbox').fill('公用部分');
    await says.getByText('common parts of a building').waitFor();
    expect(asked()).toEqual([]);
  });

  it('shows it for a term in the list, and leads to the provision', async () => {
    const terms = await openPanelTab(panel, 'Terms');
    const row = terms.getByRole('listitem').filter({ hasText: '公用部分' }).first();
    await row.getByRole('button', { name: 'How this chapter says it' }).press('Enter');
    await row.locator('.sn-use mark', { hasText: '公用部分' }).first().waitFor();
    await row
      .getByRole('link', { name: /^Go to / })
      .first()
      .waitFor();
  });

  it('asks HKLII for the other language of a page on the click only, at the addresses shown before', async () => {
    await openWebPage(stage, sample('hklii-ordinance').url);
    await panel.getByText('https://www.hklii.hk/api/getcapversions?lang=tc&cap=998').waitFor();
    const terms = await openPanelTab(panel, 'Terms');
    await terms.getByText('https://www.hklii.hk/api/getcapversiontoc?id=').waitFor();
    expect(asked()).toEqual([]);
    await terms.getByRole('button', { name: 'Get the Chinese text' }).press('Enter');
    const says = terms.getByRole('region', { name: 'How this chapter says it' }).first();
    await says.getByRole('searchbox').fill('registered operator');
    await says.locator('[lang=zh-Hant]', { hasText: '除非是註冊營運者' }).first().waitFor();
    expect(asked()).toEqual([
      'https://www.hklii.hk/api/getcapversions?lang=tc&cap=998',
      'https://www.hklii.hk/api/getcapversiontoc?id=77',
    ]);
  });
});
