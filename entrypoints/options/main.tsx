import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GeneralSection } from '@/components/settings/general-section';
import { OptionsPage } from '@/components/settings/options-page';
import { type ChangeSettings, useSettings } from '@/components/settings/use-settings';
import { useText } from '@/components/ui/language';
import { Surface } from '@/components/ui/surface';
import { settingsMessages } from '@/utils/i18n/messages/settings';
import type { Settings } from '@/utils/store/settings-schema';
import '@/components/ui/kit.css';
import '@/components/settings/settings.css';
import './style.css';

function Sections({ settings, change }: { readonly settings: Settings; readonly change: ChangeSettings }) {
  const t = useText(settingsMessages);
  const [saves, setSaves] = useState(0);
  const save: ChangeSettings = async (fields) => {
    await change(fields);
    setSaves((count) => count + 1);
  };
  const sections = [
    { id: 'general', title: t('general'), content: <GeneralSection settings={settings} onChange={save} /> },
  ];
  return <OptionsPage sections={sections} saves={saves} />;
}

function Options() {
  const { settings, language, theme, change } = useSettings();
  return (
    <Surface language={language} theme={theme}>
      {settings && <Sections settings={settings} change={change} />}
    </Surface>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
