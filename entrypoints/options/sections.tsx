import { useEffect, useState } from 'react';
import { ConfidenceSection } from '@/components/settings/confidence-section';
import { EndpointsSection, type MonthUsage } from '@/components/settings/endpoints-section';
import { GeneralSection } from '@/components/settings/general-section';
import { OptionsPage } from '@/components/settings/options-page';
import { StorageSection } from '@/components/settings/storage-section';
import type { ChangeSettings } from '@/components/settings/use-settings';
import { useStorage } from '@/components/settings/use-storage';
import { useText } from '@/components/ui/language';
import { confidenceMessages } from '@/utils/i18n/messages/confidence';
import { endpointMessages } from '@/utils/i18n/messages/endpoints';
import { settingsMessages } from '@/utils/i18n/messages/settings';
import { storageMessages } from '@/utils/i18n/messages/storage';
import { offerFile } from '@/utils/platform/downloads';
import { dropHostAccess } from '@/utils/platform/host-access';
import type { Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { CONNECTION_TEST, modelsAt, usageOfMonth } from './endpoints';

const store = createStore();

/** All sections of the options, on the settings as they are now. */
export function Sections({ settings, change }: { readonly settings: Settings; readonly change: ChangeSettings }) {
  const t = useText(settingsMessages);
  const sayEndpoints = useText(endpointMessages);
  const sayConfidence = useText(confidenceMessages);
  const sayStorage = useText(storageMessages);
  const [saves, setSaves] = useState(0);
  const [usage, setUsage] = useState<MonthUsage | null>(null);
  const save: ChangeSettings = async (fields) => {
    await change(fields);
    setSaves((count) => count + 1);
  };
  const storage = useStorage(store, save);
  useEffect(() => void usageOfMonth(store).then(setUsage), []);

  const sections = [
    { id: 'general', title: t('general'), content: <GeneralSection settings={settings} onChange={save} /> },
    {
      id: 'endpoints',
      title: sayEndpoints('title'),
      content: (
        <EndpointsSection
          settings={settings}
          usage={usage}
          onChange={save}
          runTest={CONNECTION_TEST}
          listModels={modelsAt}
          onForget={(address) => void dropHostAccess(address)}
        />
      ),
    },
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
