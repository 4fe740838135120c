import type { Frame, Page } from 'playwright-core';
import { clickInRoot, seeInRoot } from '../../e2e/stage/closed-root';
import type { Language } from '../../utils/core/language';
import type { ExtensionBrowser } from '../chromium';
import { SAMPLES } from '../samples/index';

/** What a picture is taken of: the page to open, and what is done before it is taken. */
export type State = {
  readonly name: string;
  readonly open: (stage: ExtensionBrowser, language: Language) => Promise<Page>;
  /** Number of the picture in a store's listing; the others are only looked at. */
  readonly store?: number;
};

/** A slow computer has drawn the panel by then. */
const LONGEST_WAIT_MS = 15_000;
const LOOK_AGAIN_MS = 150;

/** Fonts, sizes and what is computed settle within this. */
const SETTLE_MS = 1200;

const HANDLE = '.sn-handle button';

const sampleUrl = (id: string): string => SAMPLES.find((sample) => sample.id === id)?.url ?? '';

const settle = (page: Page): Promise<void> => page.waitForTimeout(SETTLE_MS);

/** The panel in the page; where the window is so narrow that it begins as a handle, the handle is pressed once it is there. */
async function panelIn(page: Page): Promise<Frame | undefined> {
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until; ) {
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
    if (frame !== undefined && (await frame.locator('[role=tab]').count()) > 0) return frame;
    const handle = await seeInRoot(page, HANDLE).catch(() => undefined);
    if (frame === undefined && handle !== undefined && handle.width > 0) await clickInRoot(page, HANDLE);
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
  return undefined;
}

/** Opens a sample and brings the panel's tab of this place to the front. */
const readSample =
  (id: string, tab: number, act: (panel: Frame, page: Page) => Promise<void> = async () => undefined): State['open'] =>
  async (stage) => {
    const page = await stage.context.newPage();
    await page.goto(sampleUrl(id), { waitUntil: 'domcontentloaded' });
    const panel = await panelIn(page);
    if (panel === undefined) return page;
    await panel.getByRole('tab').nth(tab).press('Enter');
    await settle(page);
    await act(panel, page);
    await settle(page);
    return page;
  };

/** Opens a page of the extension, and types into its first field where words are given. */
const ownPage =
  (path: string, words?: Readonly<Record<Language, string>>): State['open'] =>
  async (stage, language) => {
    const page = await stage.openExtensionPage(path);
    await settle(page);
    if (words !== undefined) await page.locator('input').first().fill(words[language]);
    await settle(page);
    return page;
  };

/** A popup is small: in a picture it stands larger, in the middle of an empty desk. */
const onDesk =
  (open: State['open']): State['open'] =>
  async (stage, language) => {
    const page = await open(stage, language);
    await page.addStyleTag({
      content: 'html{display:grid;place-content:center;height:100vh;overflow:hidden;background:#d9d3c7}',
    });
    return page;
  };

const ask: Parameters<typeof readSample>[2] = async (panel) => {
  await panel.locator('textarea').first().fill('Was the exclusion clause reasonable?');
  await panel.locator('textarea').first().press('Enter');
};

const draft: Parameters<typeof readSample>[2] = async (panel) => {
  await panel.locator('[role=tabpanel]:not([inert]) .sn-button[data-kind="primary"]').first().press('Enter');
};

const firstNeighbours: Parameters<typeof readSample>[2] = async (panel) => {
  const lines = panel.locator('.sn-line');
  if ((await lines.count()) > 1) await lines.nth(1).hover();
};

/** Every screen that a reader meets without a model. */
export const STATES: readonly State[] = [
  { name: 'summary', open: readSample('judgment', 0, firstNeighbours), store: 1 },
  { name: 'citations', open: readSample('judgment', 1), store: 2 },
  { name: 'terms', open: readSample('ordinance', 2), store: 3 },
  { name: 'ask', open: readSample('judgment', 3, ask) },
  { name: 'draft', open: readSample('judgment', 4, draft) },
  { name: 'sentence', open: readSample('sentence', 0), store: 4 },
  { name: 'sentence-citations', open: readSample('sentence', 1) },
  { name: 'sentence-terms', open: readSample('sentence', 2) },
  { name: 'ordinance', open: readSample('ordinance', 0) },
  { name: 'frameset', open: readSample('sentence-frameset', 0) },
  { name: 'popup-empty', open: ownPage('popup.html') },
  {
    name: 'popup',
    open: onDesk(ownPage('popup.html', { en: 'injunction', 'zh-Hant': '強制令', 'zh-Hans': '强制令' })),
    store: 5,
  },
  {
    name: 'popup-absent',
    open: ownPage('popup.html', { en: 'flying teapot', 'zh-Hant': '飛天茶壺', 'zh-Hans': '飞天茶壶' }),
  },
  { name: 'options', open: ownPage('options.html') },
  { name: 'welcome', open: ownPage('welcome.html') },
  { name: 'course', open: ownPage('course.html') },
];
