import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ConfidenceSection } from '@/components/settings/confidence-section';
import { GeneralSection } from '@/components/settings/general-section';
import { OptionsPage } from '@/components/settings/options-page';
import { StorageSection } from '@/components/settings/storage-section';
import { type ChangeSettings, useSettings } from '@/components/settings/use-settings';
import { useStorage } from '@/components/settings/use-storage';
import { useText } from '@/components/ui/language';
import { Surface } from '@/components/ui/surface';
import { confidenceMessages } from '@/utils/i18n/messages/confidence';
import { settingsMessages } from '@/utils/i18n/messages/settings';
import { storageMessages } from '@/utils/i18n/messages/storage';
import { offerFile } from '@/utils/platform/downloads';
import type { Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import '@/components/ui/kit.css';
import '@/components/settings/settings.css';
import './style.css';

const store = createStore();

function Sections({ settings, change }: { readonly settings: Settings; readonly change: ChangeSettings }) {
  const t = useText(settingsMessages);
  const sayConfidence = useText(confidenceMessages);
  const sayStorage = useText(storageMessages);
  const [saves, setSaves] = useState(0);
  const save: ChangeSettings = async (fields) => {
    await change(fields);
    setSaves((count) => count + 1);
  };
  const storage = useStorage(store, (next) => save(next));
  const sections = [
    { id: 'general', title: t('general'), content: <GeneralSection settings={settings} onChange={save} /> },
    {
      id: 'confidence',
      title: sayConfidence('title'),
      content: <ConfidenceSection settings={settings} onChange={save} />,
    },
    {
      id: 'storage',
      title: sayStorage('title'),
      content: <StorageSection settings={settings} storage={storage} onChange={save} onOffer={offerFile} />,
    },
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
