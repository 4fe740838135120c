import { useState } from 'react';
import { commonMessages } from '@/utils/i18n/messages/common';
import { summaryMessages } from '@/utils/i18n/messages/summary';
import type { SheetProps } from '../confirm/question';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useText } from '../ui/language';

/** Marks a summary as reviewed by a named person, once each flagged line was kept or dropped. */
export function ReviewDialog({ question: { open }, onAnswer, onCancel }: SheetProps<'review'>) {
  const t = useText(summaryMessages);
  const common = useText(commonMessages);
  const [name, setName] = useState('');
  const canReview = open === 0 && name.trim() !== '';
  const actions = (
    <>
      <Button onClick={onCancel}>{common('cancel')}</Button>
      <Button kind="primary" disabled={!canReview} onClick={() => onAnswer({ name: name.trim() })}>
        {t('review')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('reviewTitle')} onClose={onCancel} actions={actions}>
      <p>{open > 0 ? t('reviewOpen', { count: open }) : t('reviewHint')}</p>
      {open === 0 && (
        <label className="sn-label">
          {t('reviewer')}
          <input className="sn-field" value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
        </label>
      )}
    </Dialog>
  );
}
