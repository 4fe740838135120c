import { type ReactNode, useEffect, useState } from 'react';
import type { DataLocation } from '@/utils/core/endpoint-profile';
import { commonMessages } from '@/utils/i18n/messages/common';
import { sendMessages } from '@/utils/i18n/messages/send';
import { Button } from './button';
import { Dialog } from './dialog';
import { useText } from './language';

/** The endpoint a text would go to, as far as the reader is told. */
export type SendTarget = {
  readonly host: string;
  readonly address: string;
  /** Names all of this; where it changes while the sheet is open, the sheet closes: nobody agreed to the new one. */
  readonly mark: string;
  readonly model: string;
  /** The matter it is sent for. */
  readonly matter?: string;
  readonly dataLocation: DataLocation;
  readonly trainingConfirmed: boolean;
  readonly retentionConfirmed: boolean;
};

type Props = {
  readonly target: SendTarget;
  /** Each thing that would be sent, one list item; private ones with a box that takes them out. */
  readonly contents: ReactNode;
  readonly onSend: (how: 'once' | 'always') => void;
  readonly onCancel: () => void;
  /** The endpoint was allowed before; the sheet is shown for what is in this send. */
  readonly isAllowed?: boolean;
  /** Left false where something in this send must be shown each time. */
  readonly canRemember?: boolean;
  /** Whether anything is left to be sent. */
  readonly canSend?: boolean;
};

/** What is asked before the first send to an endpoint: where it goes, what is sent, once or always or not at all. */
export function SendSheet({
  target,
  contents,
  onSend,
  onCancel,
  isAllowed = false,
  canRemember = true,
  canSend = true,
}: Props) {
  useCloseOnChange(target.mark, onCancel);
  const t = useText(sendMessages);
  const common = useText(commonMessages);
  const actions = (
    <>
      <Button onClick={onCancel}>{common('cancel')}</Button>
      {!isAllowed && canRemember && (
        <Button disabled={!canSend} onClick={() => onSend('always')}>
          {t('always')}
        </Button>
      )}
      <Button kind="primary" disabled={!canSend} onClick={() => onSend('once')}>
        {t(isAllowed ? 'send' : 'once')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('title', { host: target.host })} onClose={onCancel} actions={actions}>
      <p>{t('intro')}</p>
      <ul className="sn-send-contents">{contents}</ul>
      <dl className="sn-send-facts">
        <dt>{t('where')}</dt>
        <dd>{t(target.dataLocation)}</dd>
        <dt>{t('address')}</dt>
        <dd>{target.address}</dd>
        <dt>{t('model')}</dt>
        <dd>{target.model}</dd>
        <dt>{t('training')}</dt>
        <dd>{t(target.trainingConfirmed ? 'confirmedNoTraining' : 'unknown')}</dd>
        <dt>{t('retention')}</dt>
        <dd>{t(target.retentionConfirmed ? 'confirmedRetention' : 'unknown')}</dd>
        {target.matter !== undefined && (
          <>
            <dt>{t('matter')}</dt>
            <dd>{target.matter}</dd>
          </>
        )}
      </dl>
    </Dialog>
  );
}

/** A click must not land on words that took the place of others a moment before. */
function useCloseOnChange(mark: string, close: () => void): void {
  const [shown] = useState(mark);
  useEffect(() => {
    if (mark !== shown) close();
  }, [mark, shown, close]);
}

type PublicTextProps = {
  readonly text: string;
  readonly paragraphs: number;
  /** From a file, or a page of no site of ours: then it may be confidential. */
  readonly isPrivate?: boolean;
};

/** The document's own text, as an item of the sheet; it can be looked at. */
export function PublicTextItem({ text, paragraphs, isPrivate = false }: PublicTextProps) {
  const t = useText(sendMessages);
  const what = t(isPrivate ? 'fileText' : 'publicText', { count: paragraphs });
  return (
    <li>
      {isPrivate ? t('mayBeConfidential', { what }) : what}
      <details>
        <summary>{t('view')}</summary>
        <div className="sn-send-text">{text}</div>
      </details>
    </li>
  );
}
