import type { MouseEvent, ReactNode } from 'react';
import type { DataLocation } from '@/utils/core/endpoint-profile';
import { commonMessages } from '@/utils/i18n/messages/common';
import { sendMessages } from '@/utils/i18n/messages/send';
import { Button } from './button';
import { Dialog } from './dialog';
import { useText } from './language';

/** The endpoint a text would go to, as far as the reader is told. */
export type SendTarget = {
  readonly host: string;
  readonly model: string;
  readonly dataLocation: DataLocation;
  readonly trainingConfirmed: boolean;
  readonly retentionConfirmed: boolean;
};

type Props = {
  readonly target: SendTarget;
  /** Each thing that would be sent, one list item; private ones with a box that takes them out. */
  readonly contents: ReactNode;
  readonly onSend: (consent: 'once' | 'remembered') => void;
  readonly onCancel: () => void;
  /** The endpoint was allowed before; the sheet is shown for what is in this send. */
  readonly isAllowed?: boolean;
  /** Whether anything is left to be sent. */
  readonly canSend?: boolean;
  /** Whether this click is the reader's own; a page can make clicks of its own in an open shadow root. */
  readonly isOwnClick?: (event: MouseEvent) => boolean;
};

/** What is asked before the first send to an endpoint: where it goes, what is sent, once or always or not at all. */
export function SendSheet({
  target,
  contents,
  onSend,
  onCancel,
  isAllowed = false,
  canSend = true,
  isOwnClick = (event) => event.isTrusted,
}: Props) {
  const t = useText(sendMessages);
  const common = useText(commonMessages);
  const send = (consent: 'once' | 'remembered') => (event: MouseEvent) => isOwnClick(event) && onSend(consent);
  const actions = (
    <>
      <Button onClick={onCancel}>{common('cancel')}</Button>
      {!isAllowed && (
        <Button disabled={!canSend} onClick={send('remembered')}>
          {t('always')}
        </Button>
      )}
      <Button kind="primary" disabled={!canSend} onClick={send('once')}>
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
        <dt>{t('model')}</dt>
        <dd>{target.model}</dd>
        <dt>{t('training')}</dt>
        <dd>{t(target.trainingConfirmed ? 'confirmedNoTraining' : 'unknown')}</dd>
        <dt>{t('retention')}</dt>
        <dd>{t(target.retentionConfirmed ? 'confirmedRetention' : 'unknown')}</dd>
      </dl>
    </Dialog>
  );
}

type PublicTextProps = {
  readonly text: string;
  readonly paragraphs: number;
  /** Read from a file that the reader chose: then it may be confidential. */
  readonly isOwnFile?: boolean;
};

/** The page's own text, as an item of the sheet; it can be looked at, and is all that can be read by anyone anyway. */
export function PublicTextItem({ text, paragraphs, isOwnFile = false }: PublicTextProps) {
  const t = useText(sendMessages);
  const what = t(isOwnFile ? 'fileText' : 'publicText', { count: paragraphs });
  return (
    <li>
      {isOwnFile ? t('mayBeConfidential', { what }) : what}
      <details>
        <summary>{t('view')}</summary>
        <div className="sn-send-text">{text}</div>
      </details>
    </li>
  );
}
