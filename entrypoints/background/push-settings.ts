import { browser } from '#imports';
import { askPage } from '@/utils/messaging/client';
import { pageSettingsOf } from '@/utils/messaging/page-settings';
import { SUPPORTED_PAGES } from '@/utils/platform/supported-pages';
import { watchSettings } from '@/utils/store/settings';

/** Tells every open page when language, theme or marks were changed in the settings. */
export function pushSettings(): void {
  const forEver = new AbortController().signal;
  watchSettings(async (settings) => {
    for (const { id, url } of await browser.tabs.query({ url: SUPPORTED_PAGES })) {
      if (id === undefined || url === undefined) continue;
      const page = pageSettingsOf(settings, new URL(url).host, browser.i18n.getUILanguage());
      askPage(id, 'settings-changed', { settings: page });
    }
  }, forEver);
}
