import { useEffect, useState } from 'react';
import { getSettings, updateSettings, watchSettings } from '@/utils/store/settings';
import { languageForBrowser, type Settings } from '@/utils/store/settings-schema';

export type ChangeSettings = (change: Partial<Settings>) => Promise<void>;

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
    setSettings(await updateSettings((before) => ({ ...before, ...fields })));
  };

  const language = settings?.language ?? languageForBrowser(navigator.language);
  return { settings, language, theme: settings?.theme ?? 'system', change } as const;
}
