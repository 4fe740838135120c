import { useState } from 'react';
import { Choice, TextField } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useText } from '@/components/ui/language';
import { matterMessages } from '@/utils/i18n/messages/matter';
import { recordsMessages } from '@/utils/i18n/messages/records';
import type { Matter } from '@/utils/store/rows/matter';
import type { Records } from './use-records';

type Props = {
  readonly records: Records;
  readonly active: string | null;
  readonly onActivate: (id: string | null) => void;
};

/** Matters, with what the client said about AI; "no" blocks every endpoint while the matter is worked on. */
export function Matters({ records, active, onActivate }: Props) {
  const t = useText(recordsMessages);
  const say = useText(matterMessages);
  const [deleting, setDeleting] = useState<Matter | null>(null);
  return (
    <>
      <h3>{t('matters')}</h3>
      <Choice
        label={t('workingOn')}
        value={active ?? ''}
        choices={[['', t('noMatter')], ...records.matters.map((matter) => [matter.id, matter.name] as const)]}
        onChange={(id) => onActivate(id || null)}
      />
      <p>
        <a href="/matter.html" target="_blank" rel="noreferrer">
          {say('openMatter')}
        </a>
      </p>
      <ul className="sn-profiles">
        {records.matters.map((matter) => (
          <MatterRow
            key={matter.id}
            matter={matter}
            onSave={(next) => void records.saveMatter(next)}
            onDelete={() => setDeleting(matter)}
          />
        ))}
      </ul>
      <NewMatter records={records} />
      {deleting && (
        <Dialog
          title={t('deleteMatterAsk', { name: deleting.name })}
          onClose={() => setDeleting(null)}
          actions={
            <>
              <Button onClick={() => setDeleting(null)}>{t('cancel')}</Button>
              <Button
                kind="primary"
                onClick={async () => {
                  await records.deleteMatter(deleting.id);
                  if (deleting.id === active) onActivate(null);
                  setDeleting(null);
                }}
              >
                {t('confirmDelete')}
              </Button>
            </>
          }
        >
          {null}
        </Dialog>
      )}
    </>
  );
}

type RowProps = {
  readonly matter: Matter;
  readonly onSave: (matter: Matter) => void;
  readonly onDelete: () => void;
};

/** What the client of a matter said, and the way to delete it. */
function MatterRow({ matter, onSave, onDelete }: RowProps) {
  const t = useText(recordsMessages);
  const { name, clientConsent } = matter;
  return (
    <li>
      <Choice
        label={t('consent', { name })}
        value={clientConsent}
        choices={[
          ['not-asked', t('consentNotAsked')],
          ['yes', t('consentYes')],
          ['no', t('consentNo')],
        ]}
        onChange={(said) => onSave({ ...matter, clientConsent: said })}
      />
      <Button kind="link" onClick={onDelete}>
        {t('deleteMatter', { name })}
      </Button>
    </li>
  );
}

function NewMatter({ records }: Pick<Props, 'records'>) {
  const t = useText(recordsMessages);
  const [name, setName] = useState('');
  return (
    <form
      className="sn-add-profile"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void records.addMatter(name.trim()).then(() => setName(''));
      }}
    >
      <TextField label={t('newMatter')} value={name} onChange={setName} />
      <button type="submit" className="sn-button" data-kind="plain">
        {t('addMatter')}
      </button>
    </form>
  );
}
