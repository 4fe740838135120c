import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../scripts/chromium';
import type { StandInPlan } from '../utils/models/language-model.fixture';
import { beginWith, removeCopies } from './stage/begin-with';
import { openStage, openWebPage } from './stage/chromium';
import { createCopies } from './stage/copies';
import { modelPart, statements } from './stage/model';
import { openSidebar } from './stage/reader';

/**
 * The browser's own model, as the strict stand-in of the unit tests, in every context of the extension: the browser
 * that tests run in has the interface without a model. What it has and answers stands in the extension's own storage.
 */
const STAND_IN = `
  import { standInModel } from './utils/models/language-model.fixture';
  import { writeAnswer } from './e2e/endpoint/answers';

  const read = async () => ({ is: null, asked: 0, ...(await chrome.storage.local.get('standIn')).standIn });
  const note = async (change) => chrome.storage.local.set({ standIn: { ...(await read()), ...change } });

  async function make() {
    const { is, plan } = await read();
    const answer = (messages, json) => {
      void read().then(({ asked }) => note({ asked: asked + 1 }));
      return writeAnswer('right', { messages, wantsJson: true, schema: json }).match(/.{1,80}/gs) ?? [];
    };
    return standInModel({
      quota: 6000,
      ...plan,
      english: is ?? plan.english,
      count: (text) => Math.ceil(text.length / 4),
      hasGesture: () => globalThis.navigator?.userActivation?.isActive ?? false,
      answer,
    }).api;
  }

  globalThis.LanguageModel = {
    availability: async (options) => (await make()).availability(options),
    create: async (options) => {
      const session = await (await make()).create(options);
      await note({ is: 'available' });
      return session;
    },
  };
`;

/** A browser without the interface, as Firefox is. */
const NO_MODEL = 'delete globalThis.LanguageModel;';

const copies = createCopies();
let stage: ExtensionBrowser;

type Noted = { readonly asked?: number };

async function plan(what: StandInPlan): Promise<void> {
  const page = await stage.openExtensionPage('course.html');
  await page.evaluate((given) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.set({ standIn: { plan: given } });
  }, what);
  await page.close();
}

async function callsMade(): Promise<number> {
  const page = await stage.openExtensionPage('course.html');
  const noted = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    return chrome.storage.local.get<{ standIn: Noted }>('standIn');
  });
  await page.close();
  return noted.standIn.asked ?? 0;
}

const openOptions = (): Promise<Page> => stage.openExtensionPage('options.html#endpoints');
const choice = (options: Page) => options.getByRole('heading', { name: 'On this computer, in the browser' });

beforeAll(async () => {
  stage = await openStage({ serve: copies.serve, extension: await beginWith(STAND_IN) });
});
afterAll(async () => {
  await stage?.close();
  removeCopies();
});

describe('the browser’s own model', () => {
  it('is not among the choices where the browser has none', async () => {
    const other = await openStage({ serve: copies.serve, extension: await beginWith(NO_MODEL) });
    const options = await other.openExtensionPage('options.html#endpoints');
    await options.getByRole('heading', { name: 'No model' }).waitFor();
    expect(await choice(options).count()).toBe(0);
    await other.close();
  });

  it('says so where this computer cannot have it', async () => {
    await plan({ english: 'unavailable' });
    const options = await openOptions();
    await options.getByText('not for this computer').waitFor();
    await options.close();
  });

  it('is refused with the reason, and nothing is set up', async () => {
    await plan({ english: 'downloadable', error: 'create:NetworkError' });
    const options = await openOptions();
    await options.getByRole('button', { name: 'Download and use it' }).click();
    await options.getByText('NetworkError').waitFor();
    expect(await options.getByText('Summaries by').count()).toBe(0);
    await options.close();
  });

  it('is the first choice, downloaded after a click, and then set up without key or address', async () => {
    await plan({ english: 'downloadable' });
    const options = await openOptions();
    await choice(options).waitFor();
    expect(await options.getByRole('heading', { level: 3 }).first().textContent()).toBe(
      await choice(options).textContent(),
    );
    await options.getByText('It offers English only').waitFor();
    await options.getByRole('button', { name: 'Download and use it' }).click();
    await options.getByText('the browser’s own model · Nothing leaves').waitFor();
    expect(await options.getByRole('button', { name: /^Edit/ }).count()).toBe(0);
    await options.close();
  });

  it('summarises an English judgment in parts, without a sheet, and nothing leaves the computer', async () => {
    const page = await openWebPage(stage, copies.make());
    const sidebar = await openSidebar(page);
    const part = modelPart(sidebar);
    await sidebar.getByText('Nothing leaves this computer; the browser’s own model reads this page').waitFor();
    const before = stage.requests.length;
    await part.getByRole('button', { name: 'Summarise with the browser’s own model' }).press('Enter');
    await part.getByText('AI draft, not reviewed').waitFor();
    expect(await statements(part).count()).toBeGreaterThan(2);
    expect(await sidebar.getByRole('dialog').count()).toBe(0);
    expect(stage.requests.slice(before)).toEqual([]);
    await page.close();
    expect(await callsMade()).toBeGreaterThan(1);
  });

  it('says that it offers no Chinese, where a Chinese answer is wanted', async () => {
    const page = await openWebPage(stage, copies.make());
    const sidebar = await openSidebar(page);
    const part = modelPart(sidebar);
    await part.getByLabel('Language').selectOption('zh-Hant');
    await part.getByRole('button', { name: 'Summarise with the browser’s own model' }).press('Enter');
    await part.getByText('does not offer the language of this page or answer').waitFor();
    await page.close();
  });
});
