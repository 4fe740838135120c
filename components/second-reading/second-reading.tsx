import { type MouseEvent, useMemo, useState } from 'react';
import type { ReadingBy } from '@/utils/core/reading';
import { commonMessages } from '@/utils/i18n/messages/common';
import { secondReadingMessages } from '@/utils/i18n/messages/second-reading';
import { listParties } from '@/utils/privacy/list-parties';
import { type Masking, NO_MASKING, previewMasked } from '@/utils/privacy/masked-model';
import { isPublic } from '@/utils/privacy/public-material';
import { listSend } from '@/utils/privacy/what-is-sent';
import { leavingOfReading, type MadeFrom, type ToRead, textToRead } from '@/utils/second-reading/what-leaves';
import { MaskingChoices, useMasking } from '../ask/masking-choices';
import { Button } from '../ui/button';
import { type Askable, type How, isAskable, needsSheet } from '../ui/consent-to';
import { ErrorNote } from '../ui/error-note';
import { useText } from '../ui/language';
import { PublicTextItem, SendSheet } from '../ui/send-sheet';
import { StatusLine } from '../ui/status-line';
import type { SecondReadingServices } from './services';
import { type ReadablePart, useSecondReading } from './use-second-reading';

type Props = {
  readonly services: SecondReadingServices;
  readonly parts: readonly ReadablePart[];
  readonly madeFrom: MadeFrom;
  readonly onRead: (id: string, reading: ReadingBy) => void;
  readonly onOpenOptions: () => void;
  /** A test's clicks are not the reader's own. */
  readonly isOwnClick?: (event: MouseEvent) => boolean;
};

/** *Second reading*: a button that says what it costs, the sheet where one is due, and how far it has come. */
export function SecondReading({ services, parts, madeFrom, onRead, onOpenOptions, isOwnClick }: Props) {
  const t = useText(secondReadingMessages);
  const common = useText(commonMessages);
  const { endpoint, toRead, run, start, stop } = useSecondReading(services, parts, madeFrom, onRead);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const count = toRead.reduce((sum, { statements }) => sum + statements.length, 0);
  if (!isAskable(endpoint) || count === 0) {
    return endpoint.state === 'blocked' ? <ErrorNote failure={endpoint.failure} onStep={onOpenOptions} /> : null;
  }
  const { model } = endpoint;
  const ask = (): void => {
    if (needsSheet(endpoint, leavingOfReading(toRead, madeFrom))) setSheetOpen(true);
    else void start('remembered', NO_MASKING);
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
        <Sheet
          target={endpoint}
          toRead={toRead}
          madeFrom={madeFrom}
          {...(isOwnClick && { isOwnClick })}
          onCancel={() => setSheetOpen(false)}
          onSend={(how, masking) => {
            setSheetOpen(false);
            void start(how, masking);
          }}
        />
      )}
    </div>
  );
}

type SheetProps = {
  readonly target: Askable;
  readonly toRead: readonly ToRead[];
  readonly madeFrom: MadeFrom;
  readonly onSend: (how: How, masking: Masking) => void;
  readonly onCancel: () => void;
  readonly isOwnClick?: (event: MouseEvent) => boolean;
};

/** The lines and the paragraphs they cite, as they would leave. */
function Sheet({ target, toRead, madeFrom, onSend, onCancel, isOwnClick }: SheetProps) {
  const { text, paragraphs } = textToRead(toRead);
  const isOpen = toRead.every(({ document }) => isPublic(document));
  const said = toRead.flatMap(({ statements }) => statements.map((one) => one.text)).join('\n');
  const items = useMemo(
    // What may not go is not offered; the sheet lists what would go.
    () =>
      listSend(
        { ...(isOpen ? { pageText: text } : { fileText: text }), ...(madeFrom === 'question' && { question: said }) },
        { publicMaterialOnly: false },
      ),
    [isOpen, text, said, madeFrom],
  );
  const names = useMemo(() => [...new Set(toRead.flatMap(({ document }) => listParties(document)))], [toRead]);
  const choices = useMasking(items, names);
  const t = useText(secondReadingMessages);
  return (
    <SendSheet
      target={target}
      canRemember={isOpen}
      {...(isOwnClick && { isOwnClick })}
      onCancel={onCancel}
      onSend={(how) => onSend(how, choices.masking)}
      contents={
        <>
          <li>{t('statements')}</li>
          <PublicTextItem text={previewMasked(text, choices.masking)} paragraphs={paragraphs} isPrivate={!isOpen} />
          <MaskingChoices choices={choices} />
        </>
      }
    />
  );
}
