import { useState } from 'react';
import { Section } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { ExternalLinkIcon } from '@/components/ui/icons';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { openDataMessages } from '@/utils/i18n/messages/open-data';
import { ChosenFile } from './chosen-file';
import { ImportReport, ReadSoFar } from './import-report';
import { PackOffer } from './pack-offer';
import { type ImportState, type OpenDataDeps, useOpenData } from './use-open-data';

/** Where the open data is found; the address of the data set itself has changed with each new portal. */
const PORTAL = 'https://data.gov.hk/';

/** Every definition of the statute book, from the official open data: import, progress, cancel, resume, delete. */
export function OpenDataSection({ deps }: { readonly deps: OpenDataDeps }) {
  const t = useText(openDataMessages);
  const data = useOpenData(deps);
  const [said, setSaid] = useState('');
  const { state, imported } = data;
  const remove = async (): Promise<void> => setSaid(t((await data.clear()) ? 'removed' : 'notRemoved'));
  return (
    <Section id="definitions" title={t('title')} says={t('says')}>
      <p className="sn-option">{t('how')}</p>
      <p className="sn-meta">{t('keeps')}</p>
      <PackOffer deps={deps} isBusy={state.is === 'running'} onStart={data.start} />
      {state.is === 'running' && <Progress state={state} onCancel={data.cancel} />}
      {state.is === 'chosen' && <ChosenFile state={state} onStart={data.start} onCancel={data.forget} />}
      {(state.is === 'idle' || state.is === 'ended') && (
        <Choose
          onChoose={(file) => {
            setSaid('');
            void data.choose(file);
          }}
        />
      )}
      {state.is === 'ended' && <ImportReport state={state} onResume={() => data.start(state.file, state.only)} />}
      <p className="sn-actions sn-imported">
        <span>{imported === 0 ? t('none') : t('counted', { count: imported })}</span>
        {imported > 0 && (state.is === 'idle' || state.is === 'ended') && (
          <Button onClick={() => void remove()}>{t('remove')}</Button>
        )}
      </p>
      <StatusLine message={said} />
      <p className="sn-meta">{t('attribution')}</p>
    </Section>
  );
}

function Choose({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const t = useText(openDataMessages);
  return (
    <p className="sn-actions">
      <FileButton
        kind="primary"
        label={t('choose')}
        accept=".zip,.xml"
        onChoose={(file) => {
          if (file) onChoose(file);
        }}
      />
      <a href={PORTAL} target="_blank" rel="noreferrer">
        {t('openPortal')} <ExternalLinkIcon />
      </a>
    </p>
  );
}

type ProgressProps = { readonly state: Extract<ImportState, { is: 'running' }>; readonly onCancel: () => void };

function Progress({ state: { file, tally }, onCancel }: ProgressProps) {
  const t = useText(openDataMessages);
  const label = t('reading', { name: file.name });
  return (
    <div className="sn-import">
      <p>{label}</p>
      <progress aria-label={label} max={file.size} value={tally.bytesRead} />
      <ReadSoFar tally={tally} />
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </div>
  );
}
