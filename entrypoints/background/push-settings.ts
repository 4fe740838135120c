import { browser } from '#imports';
import { askPage } from '@/utils/messaging/client';
import { pageSettingsOf } from '@/utils/messaging/page-settings';
import { getSettings, watchSettings } from '@/utils/store/settings';
import type { Settings } from '@/utils/store/settings-schema';

/** What a page draws by; the sidebar's own width and tab come from the page and need not go back to it. */
const drawnBy = ({ language, theme, marks, lookUpModifier, citationStyle }: Settings): string =>
  JSON.stringify([language, theme, marks, lookUpModifier, citationStyle]);

/**
 * Tells every open page when something it draws by was changed in the settings. Tabs are asked without knowing their
 * addresses, which would take a permission; a page that reads asks back for what holds on its own host.
 */
export function pushSettings(): void {
  const forEver = new AbortController().signal;
  let told: Promise<string> = getSettings().then(drawnBy);
  watchSettings(async (settings) => {
    const before = await told;
    const now = drawnBy(settings);
    told = Promise.resolve(now);
    if (now === before) return;
    const page = pageSettingsOf(settings, '', browser.i18n.getUILanguage());
    for (const { id } of await browser.tabs.query({})) {
      if (id !== undefined) askPage(id, 'settings-changed', { settings: page });
    }
  }, forEver);
}
