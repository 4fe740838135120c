import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startEndpoint } from '../../e2e/endpoint/server';
import { changeSettings } from '../../e2e/stage/chromium';
import { LANGUAGES, type Language } from '../../utils/core/language';
import { type ExtensionBrowser, openChromium } from '../chromium';
import type { Scene } from './open';
import { serveStates } from './pages';
import { STATES, type State } from './states';

/** A window to look at; `zoom` 2 is a browser at 200 %: half the room, twice the size. */
export type Screen = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly zoom?: number;
};

export const SCREENS: readonly Screen[] = [
  { name: '1280', width: 1280, height: 800 },
  { name: '880', width: 880, height: 800 },
  { name: '400', width: 400, height: 800 },
  { name: '320', width: 320, height: 640 },
  { name: 'zoom', width: 640, height: 400, zoom: 2 },
];

export const THEMES = ['light', 'dark'] as const;

type Wanted = {
  readonly extension: string;
  readonly folder: string;
  readonly states: readonly State[];
  readonly screens: readonly Screen[];
  readonly themes: readonly (typeof THEMES)[number][];
  readonly languages?: readonly Language[];
  readonly fileName: (state: State, screen: Screen, theme: string, language: Language) => string;
};

/** A picture waits for fonts, and for what moves to rest. */
const SETTLE_MS = 700;

/** As a fresh install has it; the states with a model come after those without. */
const NO_MODEL = { profiles: [], summary: null, question: null };

/** Takes the pictures of every state wanted in a browser for each screen and theme; gives each file once it is written. */
export async function* takePictures(wanted: Wanted): AsyncGenerator<string, void> {
  const endpoint = await startEndpoint({ cors: true });
  for (const screen of wanted.screens)
    for (const theme of wanted.themes) {
      const stage = await openChromium({
        ...{ extension: wanted.extension, serve: serveStates, headless: true, colorScheme: theme },
        viewport: { width: screen.width, height: screen.height },
        ...(screen.zoom === undefined ? {} : { scale: screen.zoom }),
      });
      try {
        for (const language of wanted.languages ?? LANGUAGES) {
          await changeSettings(stage, { language, endpoints: NO_MODEL });
          for (const state of wanted.states) {
            const path = join(wanted.folder, wanted.fileName(state, screen, theme, language));
            if (await takeOne(state, { stage, language, endpoint, settleMs: SETTLE_MS }, path)) yield path;
          }
        }
      } finally {
        await stage.close();
      }
    }
  await endpoint.stop();
}

/** All but the browser's first page: a state may have opened windows of its own. */
async function closeAll({ context }: ExtensionBrowser): Promise<void> {
  for (const page of context.pages().slice(1)) await page.close().catch(() => undefined);
}

/** Whether it was taken: a state that cannot be reached at this size is said, and the others are taken. */
async function takeOne({ name, open }: State, scene: Scene, path: string): Promise<boolean> {
  mkdirSync(join(path, '..'), { recursive: true });
  try {
    const page = await open(scene);
    await page.screenshot({ path });
    return true;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return false;
  } finally {
    await closeAll(scene.stage);
  }
}

/** Five pictures in each language of the size that the stores take. */
export const takeStorePictures = (extension: string, folder: string): AsyncGenerator<string, void> =>
  takePictures({
    extension,
    folder,
    states: STATES.filter(({ store }) => store !== undefined),
    screens: SCREENS.slice(0, 1),
    themes: ['light'],
    fileName: ({ store, name }, _screen, _theme, language) => join(language, `${store}-${name}.png`),
  });
