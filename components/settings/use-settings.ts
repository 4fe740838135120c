import { useEffect, useState } from 'react';
import { getSettingsState, updateSettings, watchSettings } from '@/utils/store/settings';
import { DECISIVE_FIELDS, type DecisiveField, languageForBrowser, type Settings } from '@/utils/store/settings-schema';

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
  const [damaged, setDamaged] = useState<readonly DecisiveField[]>([]);

  useEffect(() => {
    const controller = new AbortController();
    const read = async (): Promise<void> => {
      const state = await getSettingsState();
      if (controller.signal.aborted) return;
      setSettings(state.settings);
      setDamaged(state.damaged);
    };
    watchSettings(() => void read(), controller.signal);
    void read();
    return () => controller.abort();
  }, []);

  const change: ChangeSettings = async (fields) => {
    // What the reader chooses here is decided, also where it looks like the default that stood in for what is damaged.
    const decided = DECISIVE_FIELDS.filter((name) => name in fields);
    setSettings(await updateSettings((before) => applyChange(before, fields, settings ?? before), decided));
  };

  const language = settings?.language ?? languageForBrowser(navigator.language);
  /** The reader has looked: what is shown instead of the damaged settings holds from now on. */
  const mend = async (): Promise<void> => void setSettings(await updateSettings((before) => before, damaged));
  return { settings, damaged, mend, language, theme: settings?.theme ?? 'system', change } as const;
}
