import type { ReactNode } from 'react';
import { failureMessages, stepMessages } from '@/utils/i18n/messages/errors';
import { Button } from './button';
import { type Failure, NEXT_STEPS, type NextStep } from './failure';
import { useText } from './language';

type Props = {
  readonly failure: Failure;
  /** Takes the next step. Left out where the view cannot: the sentence then stands alone. */
  readonly onStep?: (step: NextStep) => void;
  /** Steps this view can take; by default every one. */
  readonly can?: (step: NextStep) => boolean;
  /** What was kept: one sentence. */
  readonly kept?: string;
  readonly children?: ReactNode;
};

/** A failure in words: one sentence, what was kept, one button. */
export function ErrorNote({ failure, onStep, can = () => true, kept, children }: Props) {
  const say = useText(failureMessages);
  const sayStep = useText(stepMessages);
  const step = NEXT_STEPS[failure.reason];
  const seconds = failure.retryAfter === undefined ? 0 : Math.ceil(failure.retryAfter / 1000);
  return (
    <div className="sn-error">
      <p>{say(failure.reason)}</p>
      {failure.detail !== undefined && <p className="sn-error-detail">{failure.detail}</p>}
      {kept !== undefined && <p className="sn-error-kept">{kept}</p>}
      {step !== 'none' && onStep !== undefined && can(step) && (
        <Button onClick={() => onStep(step)}>
          {step === 'retry' && seconds > 0 ? sayStep('wait', { seconds }) : sayStep(step)}
        </Button>
      )}
      {children}
    </div>
  );
}
