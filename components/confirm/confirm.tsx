import { createContext, useContext, useEffect, useEffectEvent, useState } from 'react';
import { commonMessages } from '@/utils/i18n/messages/common';
import { confirmMessages } from '@/utils/i18n/messages/confirm';
import type { Confirmation } from '@/utils/messaging/confirmation';
import type { LeavingText } from '@/utils/privacy/what-leaves';
import { shownOf } from '@/utils/privacy/what-leaves';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useText } from '../ui/language';
import { ConfirmSheet } from './confirm-sheet';
import type { AnswerTo, ConfirmQuestion, QuestionOf } from './question';

/** Asks in a window over which no page can lay anything; brought where the panel stands in a page. */
export type ConfirmElsewhere = {
  /** The answer, or undefined where the reader refused or closed the window. */
  readonly ask: (confirmation: Confirmation, signal: AbortSignal) => Promise<object | undefined>;
  readonly show: (id: string) => void;
};

/** Undefined where a dialog in place is safe: in the browser's own side panel, and in tests. */
export const ConfirmElsewhereContext = createContext<ConfirmElsewhere | undefined>(undefined);

type Props<Kind extends ConfirmQuestion['is']> = {
  readonly question: QuestionOf<Kind>;
  /** All that the question is about sending, where it is. */
  readonly what?: LeavingText;
  /** With the id of this one question; a consent made of the answer bears it. */
  readonly onAnswer: (answer: AnswerTo<Kind> & { readonly id: string }) => void;
  readonly onCancel: () => void;
};

/** Asks for the reader's word: on a sheet in place, or, in a page, in a window of our own. */
export function Confirm<Kind extends ConfirmQuestion['is']>({ question, what, onAnswer, onCancel }: Props<Kind>) {
  const elsewhere = useContext(ConfirmElsewhereContext);
  const [id] = useState(() => crypto.randomUUID());
  if (elsewhere === undefined)
    return <ConfirmSheet question={question} onAnswer={(answer) => onAnswer({ ...answer, id })} onCancel={onCancel} />;
  const mark = 'target' in question ? question.target.mark : undefined;
  const shown = what && mark !== undefined ? { shown: { mark, ...shownOf(what) } } : {};
  return (
    <InOwnWindow
      elsewhere={elsewhere}
      confirmation={{ id, question, ...shown }}
      mark={mark}
      onAnswer={(answer) => onAnswer({ ...(answer as AnswerTo<Kind>), id })}
      onCancel={onCancel}
    />
  );
}

type WindowProps = {
  readonly elsewhere: ConfirmElsewhere;
  readonly confirmation: Confirmation;
  /** Names where something would be sent; another one voids the question. */
  readonly mark: string | undefined;
  readonly onAnswer: (answer: object) => void;
  readonly onCancel: () => void;
};

/** What stands in the panel while the question is open elsewhere. */
function InOwnWindow({ elsewhere, confirmation, mark, onAnswer, onCancel }: WindowProps) {
  const t = useText(confirmMessages);
  const common = useText(commonMessages);
  const ask = useEffectEvent(async (signal: AbortSignal) => {
    const answer = await elsewhere.ask(confirmation, signal);
    if (signal.aborted) return;
    if (answer === undefined) onCancel();
    else onAnswer(answer);
  });
  useEffect(() => {
    const stop = new AbortController();
    void ask(stop.signal);
    return () => stop.abort();
  }, []);
  const [askedOf] = useState(mark);
  const close = useEffectEvent(onCancel);
  useEffect(() => {
    if (mark !== askedOf) close();
  }, [mark, askedOf]);
  const actions = (
    <>
      <Button onClick={onCancel}>{common('cancel')}</Button>
      <Button onClick={() => elsewhere.show(confirmation.id)}>{t('show')}</Button>
    </>
  );
  return (
    <Dialog title={t('title')} onClose={onCancel} actions={actions}>
      <p>{t('why')}</p>
    </Dialog>
  );
}
