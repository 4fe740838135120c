import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorNote } from '@/components/ui/error-note';
import type { Failure } from '@/components/ui/failure';
import { FileButton } from '@/components/ui/file-button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { hongKongDay } from '@/utils/core/format-date';
import { storageMessages } from '@/utils/i18n/messages/storage';
import type { Settings } from '@/utils/store/settings-schema';
import type { LeftOut } from '@/utils/store/transfer';
import { Section, Switch, TextField } from './fields';
import type { ChangeSettings } from './use-settings';
import type { useStorage } from './use-storage';

type Props = {
  readonly settings: Settings;
  readonly storage: ReturnType<typeof useStorage>;
  readonly onChange: ChangeSettings;
  readonly onOffer: (file: { name: string; type: string; content: string }) => void;
};

const MEGABYTE = 1_000_000;

const sizeInWords = (bytes: number): string =>
  bytes < MEGABYTE / 10 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** What is kept, how long, and the way to another computer. */
export function StorageSection({ settings, storage, onChange, onOffer }: Props) {
  const t = useText(storageMessages);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const { cache } = settings;

  /** What was said of the last thing done no longer holds. */
  const begin = (): void => {
    setSaid('');
    setFailure(null);
  };

  const clear = async (): Promise<void> => {
    begin();
    const done = await storage.clear();
    if (done.ok) setSaid(t('cleared'));
    else setFailure(done);
  };

  const save = async (withKeys: boolean): Promise<void> => {
    begin();
    const file = await storage.write(settings, withKeys);
    if (!file.ok) return setFailure(file);
    const day = hongKongDay(new Date());
    onOffer({ name: `sidenote-${day}.json`, type: 'application/json', content: file.value });
  };

  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    begin();
    const outcome = await storage.read(await chosen.text(), settings);
    if (outcome.ok) setSaid(sayImported(outcome.leftOut, t));
    else setFailure(outcome);
  };

  return (
    <Section id="storage" title={t('title')} says={t('says')}>
      {storage.persistence === 'memory' && <p className="sn-warning">{t('inMemory')}</p>}
      <p className="sn-actions sn-option">
        {storage.size && (
          <span>{t('cacheSize', { count: storage.size.rows, size: sizeInWords(storage.size.bytes) })}</span>
        )}
        <Button onClick={() => void clear()}>{t('clear')}</Button>
      </p>
      <CacheLimits cache={cache} onChange={onChange} />
      <Transfer onSave={save} onLoad={load} failure={failure} said={said} />
    </Section>
  );
}

/** How long and how much of what can be had again is kept. */
function CacheLimits({ cache, onChange }: Pick<Props, 'onChange'> & { readonly cache: Settings['cache'] }) {
  const t = useText(storageMessages);
  return (
    <div className="sn-option-row">
      <NumberField
        label={t('days')}
        value={cache.days}
        most={3650}
        onChange={(days) => onChange({ cache: { ...cache, days } })}
      />
      <NumberField
        label={t('megabytes')}
        value={cache.megabytes}
        most={5000}
        onChange={(megabytes) => onChange({ cache: { ...cache, megabytes } })}
      />
    </div>
  );
}

type TransferProps = {
  readonly onSave: (withKeys: boolean) => Promise<void>;
  readonly onLoad: (file: File | undefined) => Promise<void>;
  readonly failure: Failure | null;
  readonly said: string;
};

/** The way to another computer and back, and what came of it. */
function Transfer({ onSave, onLoad, failure, said }: TransferProps) {
  const t = useText(storageMessages);
  const [withKeys, setWithKeys] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <h3>{t('transfer')}</h3>
      <Switch label={t('withKeys')} says={t('withKeysSays')} checked={withKeys} onChange={setWithKeys} />
      <p className="sn-actions">
        <Button onClick={() => void onSave(withKeys)}>{t('exportAll')}</Button>
        <FileButton ref={picker} label={t('importAll')} accept="application/json,.json" onChoose={onLoad} />
      </p>
      <StatusLine message={said} />
      {failure && (
        <ErrorNote failure={failure} can={(step) => step === 'choose'} onStep={() => picker.current?.click()} />
      )}
    </>
  );
}

/** What came in, and what of the file could not. */
function sayImported(leftOut: LeftOut, t: ReturnType<typeof useText<typeof storageMessages>>): string {
  const what = Object.entries(leftOut);
  if (what.length === 0) return t('imported');
  const count = what.reduce((sum, [, rows]) => sum + rows, 0);
  return t('importedPart', { count, what: what.map(([name, rows]) => `${name} ${rows}`).join(', ') });
}

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
};

/** A whole number from 1; saved when it is one, left as typed while it is not. */
function NumberField({ label, value, most, onChange }: NumberProps) {
  const [typed, setTyped] = useState(String(value));
  return (
    <TextField
      label={label}
      type="number"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const number = Number(text);
        if (Number.isInteger(number) && number >= 1 && number <= most) onChange(number);
      }}
    />
  );
}
