import { useState } from 'react';
import type { ReadingBy } from '@/utils/core/reading';
import { commonMessages } from '@/utils/i18n/messages/common';
import { secondReadingMessages } from '@/utils/i18n/messages/second-reading';
import { NO_MASKING } from '@/utils/privacy/masked-model';
import { leavingOfReading, type MadeFrom } from '@/utils/second-reading/what-leaves';
import { Confirm } from '../confirm/confirm';
import { Button } from '../ui/button';
import { asRemembered, isAskable, needsSheet } from '../ui/consent-to';
import { ErrorNote } from '../ui/error-note';
import { useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';
import type { SecondReadingServices } from './services';
import { type ReadablePart, useSecondReading } from './use-second-reading';

type Props = {
  readonly services: SecondReadingServices;
  readonly parts: readonly ReadablePart[];
  readonly madeFrom: MadeFrom;
  readonly onRead: (id: string, reading: ReadingBy) => void;
  readonly onOpenOptions: () => void;
};

/** *Second reading*: a button that says what it costs, the sheet where one is due, and how far it has come. */
export function SecondReading({ services, parts, madeFrom, onRead, onOpenOptions }: Props) {
  const t = useText(secondReadingMessages);
  const common = useText(commonMessages);
  const { endpoint, toRead, run, start, stop } = useSecondReading(services, parts, madeFrom, onRead);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const count = toRead.reduce((sum, { statements }) => sum + statements.length, 0);
  if (!isAskable(endpoint) || count === 0) {
    return endpoint.state === 'blocked' ? <ErrorNote failure={endpoint.failure} onStep={onOpenOptions} /> : null;
  }
  if (madeFrom === 'draft' && endpoint.publicMaterialOnly) return <p className="sn-meta">{t('draftStays')}</p>;
  const { model } = endpoint;
  const what = leavingOfReading(toRead, madeFrom);
  const ask = (): void => {
    if (needsSheet(endpoint, what)) setSheetOpen(true);
    else void start(asRemembered(), NO_MASKING);
  };
  return (
    <div className="sn-model-ask">
      {run.is === 'working' ? (
        <>
          <span className="sn-meta">{t('working', { model, done: run.done, count: run.of })}</span>
          <Button onClick={stop}>{common('stop')}</Button>
        </>
      ) : (
        <>
          <Button onClick={ask}>{t('readAgain')}</Button>
          <span className="sn-meta">{t('readBy', { model, count })}</span>
        </>
      )}
      {run.is === 'stopped' && <StatusLine message={t('stopped')} />}
      {run.is === 'done' && run.unread > 0 && <StatusLine message={t('unread', { count: run.unread })} />}
      {run.is === 'failed' && (
        <ErrorNote
          failure={run.failure}
          onStep={(step) => {
            if (step === 'settings') onOpenOptions();
            else ask();
          }}
        />
      )}
      {isSheetOpen && (
        <Confirm
          question={{ is: 'second-reading', target: endpoint, toRead, madeFrom }}
          what={what}
          onCancel={() => setSheetOpen(false)}
          onAnswer={({ masking, ...word }) => {
            setSheetOpen(false);
            void start(word, masking);
          }}
        />
      )}
    </div>
  );
}
