import { languageForBrowser, type Settings } from '../store/settings-schema';
import type { PageSettings } from './page-to-background';

/** Picks what a page on `host` may know of the settings. Fields are named one by one, so nothing slips in. */
export function pageSettingsOf(settings: Settings, host: string, browserLanguage: string): PageSettings {
  const { theme, sidebar, marks, lookUpModifier, citationStyle } = settings;
  return {
    language: settings.language ?? languageForBrowser(browserLanguage),
    theme,
    sidebar: { open: sidebar.open, width: sidebar.width, tab: sidebar.tab },
    marks: marks.on && !marks.offOn.includes(host),
    lookUpModifier,
    citationStyle,
  };
}
