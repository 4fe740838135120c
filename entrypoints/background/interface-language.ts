import { browser } from '#imports';
import type { Language } from '@/utils/core/language';
import { getSettings } from '@/utils/store/settings';
import { languageForBrowser } from '@/utils/store/settings-schema';

/** The language chosen in the settings, else the browser's. */
export async function interfaceLanguage(): Promise<Language> {
  const { language } = await getSettings();
  return language ?? languageForBrowser(browser.i18n.getUILanguage());
}
