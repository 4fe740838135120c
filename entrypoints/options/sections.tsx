import { type ReactNode, useEffect, useState } from 'react';
import { OpenDataSection } from '@/components/glossary/open-data-section';
import { OwnTermsSection } from '@/components/glossary/own-terms-section';
import { useOwnTerms } from '@/components/glossary/use-own-terms';
import { HowMade } from '@/components/records/how-made';
import { RecordsSection } from '@/components/records/records-section';
import { useRecords } from '@/components/records/use-records';
import { ConfidenceSection } from '@/components/settings/confidence-section';
import { EndpointsSection, type MonthUsage } from '@/components/settings/endpoints-section';
import { GeneralSection } from '@/components/settings/general-section';
import { OptionsPage } from '@/components/settings/options-page';
import { StorageSection } from '@/components/settings/storage-section';
import { useFirmPolicy } from '@/components/settings/use-firm-policy';
import type { ChangeSettings } from '@/components/settings/use-settings';
import { useStorage } from '@/components/settings/use-storage';
import { useText } from '@/components/ui/language';
import { confidenceMessages } from '@/utils/i18n/messages/confidence';
import { endpointMessages } from '@/utils/i18n/messages/endpoints';
import { firmFileMessages } from '@/utils/i18n/messages/firm-file';
import { openDataMessages } from '@/utils/i18n/messages/open-data';
import { ownTermsMessages } from '@/utils/i18n/messages/own-terms';
import { recordsMessages } from '@/utils/i18n/messages/records';
import { settingsMessages } from '@/utils/i18n/messages/settings';
import { storageMessages } from '@/utils/i18n/messages/storage';
import { studyMessages } from '@/utils/i18n/messages/study';
import { offerFile } from '@/utils/platform/downloads';
import { forgetTexts } from '@/utils/platform/text-blocks';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { logToCsv, logToJson } from '@/utils/privacy/export-log';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import { forgetKeysOf } from '@/utils/store/keys';
import type { Settings } from '@/utils/store/settings-schema';
import { createStore } from '@/utils/store/store';
import { CardsSection } from './cards-section';
import {
  BROWSER_MODEL,
  createConnectionTest,
  findLocal,
  keptKeys,
  modelsAt,
  usageOfMonth,
  withKeysKept,
} from './endpoints';
import { FirmFilePart } from './firm-file-part';
import { createOpenData } from './open-data';

const store = createStore();
const openData = createOpenData(store);

/** The ways from the options to models. */
const DOORS = {
  runTest: createConnectionTest(store),
  browserModel: BROWSER_MODEL,
  findLocal: findLocal(store),
  listModels: modelsAt(store),
};

/** A term that the popup did not find, handed over to be added. */
const HANDED_OVER = new URLSearchParams(location.search).get('add') ?? '';

const LOG_FILES = {
  json: (entries: readonly AuditEntry[]) => ({
    name: 'sidenote-records.json',
    type: 'application/json',
    content: logToJson(entries),
  }),
  csv: (entries: readonly AuditEntry[]) => ({
    name: 'sidenote-records.csv',
    type: 'text/csv',
    content: logToCsv(entries),
  }),
};

type SectionsProps = { readonly settings: Settings; readonly change: ChangeSettings; readonly alert?: ReactNode };

/** What the sections are called. */
function useTitles() {
  return {
    endpoints: useText(endpointMessages)('title'),
    general: useText(settingsMessages)('general'),
    confidence: useText(confidenceMessages)('title'),
    terms: useText(ownTermsMessages)('title'),
    cards: useText(studyMessages)('title'),
    definitions: useText(openDataMessages)('title'),
    log: useText(recordsMessages)('title'),
    'firm-file': useText(firmFileMessages)('title'),
    storage: useText(storageMessages)('title'),
  };
}

/** All sections of the options, on the settings as they are now. */
export function Sections({ settings, change, alert }: SectionsProps) {
  const titles = useTitles();
  const firm = useFirmPolicy();
  const { save, saves, noteSave } = useSaves(settings, change);
  const storage = useStorage(store, save, forgetTexts);
  const own = useOwnTerms(store);
  const common = { settings, firm, onChange: save };
  const contents: Readonly<Record<keyof typeof titles, ReactNode>> = {
    endpoints: <Endpoints {...common} saves={saves} onKeyForgotten={noteSave} />,
    general: <GeneralSection settings={settings} onChange={save} />,
    confidence: <ConfidenceSection {...common} />,
    terms: <OwnTermsSection own={own} startWith={HANDED_OVER} onOffer={offerFile} />,
    // Cards of the terms, and of the matter that is worked on.
    cards: <CardsSection store={store} changes={own.changes} matterId={settings.activeMatter} />,
    definitions: <OpenDataSection deps={openData} />,
    log: <RecordsPart {...common} />,
    'firm-file': <FirmFilePart store={store} firm={firm} />,
    storage: <StorageSection settings={settings} storage={storage} onChange={save} onOffer={offerFile} />,
  };
  const ids = Object.keys(titles) as (keyof typeof titles)[];
  const sections = ids.map((id) => ({ id, title: titles[id], content: contents[id] }));
  return <OptionsPage sections={sections} saves={saves} alert={alert} />;
}

type Common = { readonly settings: Settings; readonly firm: FirmPolicy; readonly onChange: ChangeSettings };

function Endpoints({ saves, onKeyForgotten, ...common }: Common & { saves: number; onKeyForgotten: () => void }) {
  const { usage, keys } = useEndpointFacts(saves);
  return (
    <EndpointsSection
      {...common}
      usage={usage}
      {...DOORS}
      hasKey={keys}
      onForgetKey={async (profile) => {
        await forgetKeysOf(store, [profile]);
        onKeyForgotten();
      }}
    />
  );
}

/** The records, and how one of them was made. */
function RecordsPart(common: Common) {
  const records = useRecords(store, common.settings.activeMatter);
  const [shown, setShown] = useState<AuditEntry | null>(null);
  return (
    <>
      <RecordsSection
        {...common}
        records={records}
        onExport={(entries, format) => offerFile(LOG_FILES[format](entries))}
        onHowMade={setShown}
      />
      {shown && <HowMade entry={shown} onClose={() => setShown(null)} onOffer={offerFile} />}
    </>
  );
}

/** What the database says of the endpoints: this month's usage, and which keys are kept after each save. */
function useEndpointFacts(saves: number) {
  const [usage, setUsage] = useState<MonthUsage | null>(null);
  const [keys, setKeys] = useState<readonly string[]>([]);
  useEffect(() => void usageOfMonth(store).then(setUsage), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save may have kept or dropped a key
  useEffect(() => void keptKeys(store).then(setKeys), [saves]);
  return { usage, keys };
}

/** Saves fields, keys first; counts the saves, so that what is drawn from the database is read again. */
function useSaves(settings: Settings, change: ChangeSettings) {
  const [saves, setSaves] = useState(0);
  const noteSave = (): void => setSaves((count) => count + 1);
  const save: ChangeSettings = async (fields) => {
    // Keys go to the database before anything is written into the settings.
    await change(await withKeysKept(store, settings, fields));
    noteSave();
  };
  return { save, saves, noteSave } as const;
}
