import { type ReactNode, useEffect, useState } from 'react';
import { commonMessages } from '@/utils/i18n/messages/common';
import { Button } from './button';
import { useText } from './language';
import { StatusLine } from './status-line';

/** Long enough to be read, short enough to copy again. */
const SAID_FOR_MS = 2000;

type Props = {
  readonly children: ReactNode;
  /** Puts the text on the clipboard; says whether the browser allowed it. */
  readonly onCopy: () => Promise<boolean>;
  readonly kind?: 'plain' | 'primary' | 'link' | 'icon';
  /** A name for a screen reader where the words alone would not tell what is copied. */
  readonly label?: string;
};

/** Copies, then says so in place and aloud. Both sentences share one cell, so the row does not move. */
export function CopyButton({ children, onCopy, kind = 'plain', label }: Props) {
  const t = useText(commonMessages);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');

  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const said = outcome === 'copied' ? t('copied') : outcome === 'refused' ? t('copyFailed') : '';
  return (
    <>
      <Button
        kind={kind}
        className="sn-copy"
        aria-label={label}
        title={kind === 'icon' ? label : undefined}
        onClick={async () => setOutcome((await onCopy()) ? 'copied' : 'refused')}
      >
        <span data-shown={outcome !== 'copied'}>{children}</span>
        <span data-shown={outcome === 'copied'} aria-hidden="true">
          {kind === 'icon' ? '✓' : t('copied')}
        </span>
      </Button>
      <StatusLine message={said} heardOnly={outcome !== 'refused'} />
    </>
  );
}
