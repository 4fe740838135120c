import { useEffect, useState } from 'react';
import { getSettings, updateSettings, watchSettings } from '@/utils/store/settings';
import { languageForBrowser, type Settings } from '@/utils/store/settings-schema';

export type ChangeSettings = (change: Partial<Settings>) => Promise<void>;

/**
 * The stored settings with a change to what was shown. The firm's lock hides the reader's own endpoints and chooses for
 * them: what was hidden stays, and what was shown unchanged is not written down as the reader's choice.
 */
export function applyChange(before: Settings, fields: Partial<Settings>, shown: Settings): Settings {
  const { endpoints } = fields;
  if (!endpoints) return { ...before, ...fields };
  const wasShown = (id: string): boolean => shown.endpoints.profiles.some((profile) => profile.id === id);
  const hidden = before.endpoints.profiles.filter(({ id }) => !wasShown(id));
  const choose = (use: 'summary' | 'question'): string | null =>
    endpoints[use] === shown.endpoints[use] ? before.endpoints[use] : endpoints[use];
  return {
    ...before,
    ...fields,
    endpoints: {
      profiles: [...endpoints.profiles, ...hidden],
      summary: choose('summary'),
      question: choose('question'),
    },
  };
}

/** The settings as they are now, in whichever window they were changed; null while they are read. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal);
    void getSettings().then((read) => !controller.signal.aborted && setSettings(read));
    return () => controller.abort();
  }, []);

  const change: ChangeSettings = async (fields) => {
    setSettings(await updateSettings((before) => applyChange(before, fields, settings ?? before)));
  };

  const language = settings?.language ?? languageForBrowser(navigator.language);
  return { settings, language, theme: settings?.theme ?? 'system', change } as const;
}
