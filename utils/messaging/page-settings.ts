import { languageForBrowser, type Settings } from '../store/settings-schema';
import type { PanelSettings } from './background-to-panel';
import type { PageSettings } from './page-to-background';

/** Picks what a page on `host` may know of the settings. Fields are named one by one, so nothing slips in. */
export function pageSettingsOf(settings: Settings, host: string, browserLanguage: string): PageSettings {
  const { theme, sidebar, lookUpModifier } = settings;
  return {
    language: settings.language ?? languageForBrowser(browserLanguage),
    theme,
    sidebar: { open: sidebar.open, width: sidebar.width },
    marks: areMarked(settings, host),
    lookUpModifier,
  };
}

/** Picks what a panel is drawn by. */
export const panelSettingsOf = (settings: Settings, browserLanguage: string): PanelSettings => ({
  language: settings.language ?? languageForBrowser(browserLanguage),
  theme: settings.theme,
  citationStyle: settings.citationStyle,
  tab: settings.sidebar.tab,
  matterId: settings.activeMatter,
  keep: settings.log.keep,
});

/** Whether citations are marked in the text of a site. */
export const areMarked = ({ marks }: Settings, host: string): boolean => marks.on && !marks.offOn.includes(host);
