import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../utils/core/language';
import { type ExtensionBrowser, openChromium } from '../chromium';
import { serveSamples } from '../serve';
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

/** Speaks a language from now on, as the reader's choice in the options would. */
async function speak(stage: ExtensionBrowser, language: Language): Promise<void> {
  const page = await stage.openExtensionPage('options.html');
  await page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
    const { settings } = await chrome.storage.local.get<{ settings: object }>('settings');
    await chrome.storage.local.set({ settings: { version: 3, ...settings, language: chosen } });
  }, language);
  await page.close();
}

/** Takes the pictures of every state wanted in a browser for each screen and theme; returns the files written. */
export async function takePictures(wanted: Wanted): Promise<string[]> {
  const files: string[] = [];
  for (const screen of wanted.screens)
    for (const theme of wanted.themes) {
      const stage = await openChromium({
        ...{ extension: wanted.extension, serve: serveSamples, headless: true, colorScheme: theme },
        viewport: { width: screen.width, height: screen.height },
        ...(screen.zoom === undefined ? {} : { scale: screen.zoom }),
      });
      try {
        for (const language of wanted.languages ?? LANGUAGES) {
          await speak(stage, language);
          for (const state of wanted.states) {
            const page = await state.open(stage, language);
            const path = join(wanted.folder, wanted.fileName(state, screen, theme, language));
            mkdirSync(join(path, '..'), { recursive: true });
            await page.screenshot({ path });
            await page.close();
            files.push(path);
          }
        }
      } finally {
        await stage.close();
      }
    }
  return files;
}

/** Five pictures in each language of the size that the stores take. */
export const takeStorePictures = (extension: string, folder: string): Promise<string[]> =>
  takePictures({
    extension,
    folder,
    states: STATES.filter(({ store }) => store !== undefined),
    screens: SCREENS.slice(0, 1),
    themes: ['light'],
    fileName: ({ store, name }, _screen, _theme, language) => join(language, `${store}-${name}.png`),
  });
