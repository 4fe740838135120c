import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language';
import { ownTermsMessages } from '@/utils/i18n/messages/own-terms';
import type { TermFields } from './use-own-terms';

type Props = {
  readonly start: TermFields;
  readonly isNew: boolean;
  /** Opened to complete or to change a term: the caret goes to the first field that is empty. */
  readonly takesFocus: boolean;
  readonly onSave: (fields: TermFields) => void;
  readonly onCancel: () => void;
};

/** Four fields; both languages are needed. */
export function OwnTermForm({ start, isNew, takesFocus, onSave, onCancel }: Props) {
  const t = useText(ownTermsMessages);
  const [fields, setFields] = useState(start);
  const [isRefused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const set = (name: keyof TermFields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));

  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    if (takesFocus) (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus();
  }, [takesFocus]);

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const isWhole = fields.en.trim() !== '' && fields.zhHant.trim() !== '';
        setRefused(!isWhole);
        if (isWhole) onSave(fields);
      }}
    >
      <div className="sn-option-row sn-term-fields">
        <TextField label={t('english')} value={fields.en} onChange={set('en')} />
        <TextField label={t('chinese')} value={fields.zhHant} onChange={set('zhHant')} />
        <TextField label={t('note')} value={fields.note} onChange={set('note')} />
        <TextField label={t('source')} value={fields.source} onChange={set('source')} />
      </div>
      {isRefused && (
        <p className="sn-warning" role="alert">
          {t('needsBoth')}
        </p>
      )}
      <p className="sn-actions">
        <button type="submit" className="sn-button" data-kind="primary">
          {t(isNew ? 'add' : 'saveChanges')}
        </button>
        {!isNew && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </p>
    </form>
  );
}
