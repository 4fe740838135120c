import type { Frame, Page } from 'playwright-core';
import type { Behaviour } from '../../e2e/endpoint/behaviours';
import type { Endpoint } from '../../e2e/endpoint/server';
import { clickInRoot, seeInRoot } from '../../e2e/stage/closed-root';
import { waitForConfirm } from '../../e2e/stage/confirm';
import { setUpEndpoint } from '../../e2e/stage/model';
import type { Language } from '../../utils/core/language';
import { panelMessages } from '../../utils/i18n/messages/panel';
import { translator } from '../../utils/i18n/translate';
import type { PanelTab } from '../../utils/messaging/panel-to-background';
import type { ExtensionBrowser } from '../chromium';

/** What a screen is opened with. */
export type Scene = {
  readonly stage: ExtensionBrowser;
  readonly language: Language;
  /** A model of our own on this computer, which behaves as it is told. */
  readonly endpoint: Endpoint;
  /** Fonts, sizes and what is computed settle within this; what only looks at markup need not wait so long. */
  readonly settleMs: number;
};

/** Opens a screen and brings it into the state wanted. */
export type OpenState = (scene: Scene) => Promise<Page>;

/** A slow computer has drawn the panel by then. */
const LONGEST_WAIT_MS = 15_000;
const LOOK_AGAIN_MS = 100;

const HANDLE = '.sn-handle button';

export const settle = (page: Page, { settleMs }: Scene): Promise<void> => page.waitForTimeout(settleMs);

/** The panel in the page; where the window is so narrow that it begins as a handle, the handle is pressed once it is there. */
export async function panelIn(page: Page): Promise<Frame> {
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until; ) {
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
    if (frame !== undefined && (await frame.locator('[role=tab], .sn-error').count()) > 0) return frame;
    const handle = await seeInRoot(page, HANDLE).catch(() => undefined);
    if (frame === undefined && handle !== undefined && handle.width > 0) await clickInRoot(page, HANDLE);
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
  throw new Error(`no panel came on ${page.url()}`);
}

export type Act = (panel: Frame, scene: Scene, page: Page) => Promise<unknown>;

/** Opens a page on the web and brings a tab of the panel to the front; the first stands there by itself. */
export const readPage =
  (url: string, tab: PanelTab = 'summary', act: Act = async () => undefined): OpenState =>
  async (scene) => {
    const page = await scene.stage.context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const panel = await panelIn(page);
    // Beside the name stands how many there are.
    const label = translator(panelMessages, scene.language)(tab);
    await panel.getByRole('tab', { name: new RegExp(`^${label}`) }).press('Enter');
    await settle(page, scene);
    await act(panel, scene, page);
    await settle(page, scene);
    return page;
  };

/** The same with a model set up that behaves so; what is sent needs no further word, unless it is to be asked for. */
export const withModel =
  (model: Behaviour, open: OpenState, { allowed = true } = {}): OpenState =>
  async (scene) => {
    await setUpEndpoint(scene.stage, scene.endpoint, { model, allowed });
    return open(scene);
  };

/** Opens a page of the extension; brings a part of it to the top, types into its first field. */
export const ownPage =
  (path: string, act: (page: Page, scene: Scene) => Promise<unknown> = async () => undefined): OpenState =>
  async (scene) => {
    const page = await scene.stage.openExtensionPage(path);
    await page.locator('.sn-root').first().waitFor();
    await settle(page, scene);
    await act(page, scene);
    await settle(page, scene);
    return page;
  };

/** A popup is small: in a picture it stands larger, in the middle of an empty desk. */
export const onDesk =
  (open: OpenState): OpenState =>
  async (scene) => {
    const page = await open(scene);
    await page.addStyleTag({
      content: 'html{display:grid;place-content:center;height:100vh;overflow:hidden;background:#d9d3c7}',
    });
    return page;
  };

/** Opens a page, and takes the window in which it asks something. */
export const asking =
  (open: OpenState): OpenState =>
  async (scene) => {
    const page = await open(scene);
    return waitForConfirm(page.context());
  };
