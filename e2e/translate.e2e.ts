import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import type { TranslatorPlan } from '../utils/models/translator.fixture';
import { beginWith, removeCopies } from './stage/begin-with';
import { changeSettings, openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { openPanel, waitForDocument } from './stage/panel';
import { panelFrame, sample } from './stage/reader';

/** The browser's translator as the strict stand-in of the unit tests, in every page of the extension. Its plan stands in storage. */
const STAND_IN = `
  import { standInTranslator } from './utils/models/translator.fixture';
  const read = async () => (await chrome.storage.local.get('translator')).translator ?? {};
  const make = async () => standInTranslator({
    ...(await read()),
    hasGesture: () => navigator.userActivation?.isActive ?? false,
    translate: (text, into) => '（' + into + '）' + text,
  }).api;
  globalThis.Translator = {
    availability: async (pair) => (await make()).availability(pair),
    create: async (options) => {
      const session = await (await make()).create(options);
      await chrome.storage.local.set({ translator: { ...(await read()), availability: 'available' } });
      return session;
    },
  };
`;

const QUESTION = 'Was the limit of liability in clause 14 reasonable?';

const copies = createCopies();
let stage: ExtensionBrowser;
let panel: Page;

/** Written from the panel itself: a page opened for it would come to the front, and the panel would turn to that page. */
async function plan(what: TranslatorPlan): Promise<void> {
  await panel.evaluate((translator) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.set({ translator });
  }, what);
}

beforeAll(async () => {
  stage = await openStage({ serve: copies.serve, extension: await beginWith(STAND_IN) });
  await changeSettings(stage, { language: 'zh-Hant' });
  panel = await openPanel(stage);
  await openWebPage(stage, sample('judgment').url);
  await waitForDocument(panel, 'Peach Blossom');
  await panel.getByRole('tab', { name: '提問' }).press('Enter');
});
afterAll(async () => {
  await stage?.close();
  removeCopies();
});

async function ask(place: Page | Locator): Promise<Locator> {
  const field = place.getByRole('textbox', { name: '就本文件提問' });
  await field.fill(QUESTION);
  await field.press('Enter');
  const turn = place.getByRole('article', { name: QUESTION }).last();
  await turn.locator('mark').first().waitFor();
  return turn;
}

const choices = (turn: Locator): Locator => turn.getByRole('button', { name: /^由瀏覽器翻譯第/ });

describe('a passage translated by the browser', () => {
  it('is not among the choices where the browser cannot translate', async () => {
    await plan({ availability: 'unavailable' });
    const turn = await ask(panel);
    expect(await choices(turn).count()).toBe(0);
  });

  it('is fetched and made on a click, and marked as a machine’s', async () => {
    await plan({ availability: 'downloadable' });
    const turn = await ask(panel);
    await choices(turn).first().click();
    await turn.getByText('由瀏覽器在這部電腦上作的機器翻譯', { exact: false }).waitFor();
    const shown = await turn.locator('.sn-translation [lang="zh-Hant"]').first().textContent();
    expect(shown).toMatch(/^（zh-Hant）.+/);
    await turn.getByRole('button', { name: '隱藏譯文' }).click();
    expect(await turn.locator('.sn-translation [lang="zh-Hant"]').count()).toBe(0);
  });

  it('says why there is none', async () => {
    await plan({ error: 'create:NetworkError' });
    const turn = await ask(panel);
    await choices(turn).first().click();
    await turn.locator('.sn-translation .sn-error').first().waitFor();
    expect(await turn.locator('.sn-translation').first().textContent()).toContain('NetworkError');
  });

  it('works in the sidebar of a page, which is a frame of another site', async () => {
    await plan({});
    const page = await openWebPage(stage, copies.make());
    const sidebar = (await panelFrame(page)).locator('main');
    await sidebar.getByRole('tab', { name: '提問' }).click();
    const turn = await ask(sidebar);
    await choices(turn).first().click();
    await turn.getByText('由瀏覽器在這部電腦上作的機器翻譯', { exact: false }).waitFor();
    await page.close();
  });

  it('is not there under a matter whose client said no', async () => {
    await plan({});
    await changeSettings(stage, { activeMatter: 'gone' });
    await waitForDocument(panel, 'Peach Blossom');
    const turn = await ask(panel);
    expect(await choices(turn).count()).toBe(0);
    await changeSettings(stage, { activeMatter: null });
  });
});
