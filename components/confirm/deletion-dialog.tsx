import { commonMessages } from '@/utils/i18n/messages/common';
import { confirmMessages } from '@/utils/i18n/messages/confirm';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useText } from '../ui/language';
import type { SheetProps } from './question';

/** Asks once more before something is deleted. */
export function DeletionDialog({ question, onAnswer, onCancel }: SheetProps<'deletion'>) {
  const t = useText(confirmMessages);
  const common = useText(commonMessages);
  const actions = (
    <>
      <Button onClick={onCancel}>{common('cancel')}</Button>
      <Button kind="primary" onClick={() => onAnswer({})}>
        {common('delete')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('deleteTitle')} onClose={onCancel} actions={actions}>
      <p className="sn-verbatim">{question.what}</p>
      <p className="sn-meta">{t('deleteSays')}</p>
    </Dialog>
  );
}
