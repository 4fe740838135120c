import { useState } from 'react';
import { Choice, Section, TextField } from '@/components/settings/fields';
import { SetByFirm } from '@/components/settings/set-by-firm';
import type { ChangeSettings } from '@/components/settings/use-settings';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language';
import { recordsMessages } from '@/utils/i18n/messages/records';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import type { FirmPolicy } from '@/utils/store/firm-policy';
import type { Matter } from '@/utils/store/rows/matter';
import type { Settings } from '@/utils/store/settings-schema';
import { Matters } from './matters';
import { RecordEntry } from './record-entry';
import type { Records } from './use-records';

type Props = {
  readonly settings: Settings;
  readonly firm: FirmPolicy;
  readonly records: Records;
  readonly onChange: ChangeSettings;
  readonly onExport: (entries: readonly AuditEntry[], format: 'json' | 'csv') => void;
  readonly onHowMade: (entry: AuditEntry) => void;
};

/** The log: how long it is kept, what is in it, and the way out of it. */
export function RecordsSection({ settings, firm, records, onChange, onExport, onHowMade }: Props) {
  const t = useText(recordsMessages);
  const [isClearing, setClearing] = useState(false);
  const { log, activeMatter } = settings;
  const matter = records.matters.find(({ id }) => id === activeMatter);
  return (
    <Section id="log" title={t('title')} says={t('says')}>
      <HowLong log={log} firm={firm} onChange={onChange} />
      <Matters records={records} active={activeMatter} onActivate={(activeMatter) => onChange({ activeMatter })} />
      <h3>{t('entries', { count: records.entries.length })}</h3>
      <p className="sn-meta">{matter === undefined ? t('ofNoMatter') : t('ofMatter', { name: matter.name })}</p>
      <div className="sn-option-row">
        <TextField label={t('find')} value={records.text} onChange={records.setText} />
      </div>
      {records.entries.length === 0 && <EmptyState title={t('none')} />}
      <ul className="sn-profiles">
        {records.entries.map((entry) => (
          <RecordEntry
            key={entry.id}
            entry={entry}
            onHowMade={() => onHowMade(entry)}
            onReview={(by) => void records.review(entry.id, by)}
            onDelete={() => void records.deleteEntry(entry.id)}
          />
        ))}
      </ul>
      {records.entries.length > 0 && (
        <p className="sn-actions">
          <Button onClick={() => onExport(records.entries, 'json')}>{t('exportJson')}</Button>
          <Button onClick={() => onExport(records.entries, 'csv')}>{t('exportCsv')}</Button>
          <Button onClick={() => setClearing(true)}>{t('clear')}</Button>
        </p>
      )}
      {isClearing && (
        <ClearDialog
          matter={matter}
          onCancel={() => setClearing(false)}
          onClear={() => void records.clear().then(() => setClearing(false))}
        />
      )}
    </Section>
  );
}

type HowLongProps = Pick<Props, 'firm' | 'onChange'> & { readonly log: Settings['log'] };

/** Whether records are kept, and for how many days; the firm may have said so. */
function HowLong({ log, firm, onChange }: HowLongProps) {
  const t = useText(recordsMessages);
  return (
    <>
      <div className="sn-option-row">
        <Choice
          label={t('keep')}
          value={log.keep}
          choices={[
            ['kept', t('keepKept')],
            ['session', t('keepSession')],
            ['off', t('keepOff')],
          ]}
          disabled={firm.log !== undefined}
          onChange={(keep) => onChange({ log: { ...log, keep } })}
        />
        {log.keep === 'kept' && (
          <TextField
            label={t('retention')}
            type="number"
            value={String(log.retentionDays)}
            disabled={firm.logRetentionDays !== undefined}
            onChange={(text) => {
              const days = Number(text);
              if (Number.isInteger(days) && days >= 1 && days <= 3650)
                onChange({ log: { ...log, retentionDays: days } });
            }}
          />
        )}
      </div>
      {(firm.log !== undefined || firm.logRetentionDays !== undefined) && <SetByFirm />}
    </>
  );
}

type ClearProps = {
  readonly matter: Matter | undefined;
  readonly onCancel: () => void;
  readonly onClear: () => void;
};

function ClearDialog({ matter, onCancel, onClear }: ClearProps) {
  const t = useText(recordsMessages);
  return (
    <Dialog
      title={matter === undefined ? t('clearAsk') : t('clearMatterAsk', { name: matter.name })}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('cancel')}</Button>
          <Button kind="primary" onClick={onClear}>
            {t('confirmDelete')}
          </Button>
        </>
      }
    >
      {null}
    </Dialog>
  );
}
