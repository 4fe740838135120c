import { useEffect, useState } from 'react';
import type { LegalDocument } from '@/utils/core/legal-document';
import { matterMessages } from '@/utils/i18n/messages/matter';
import type { TextKept } from '@/utils/messaging/panel-to-background';
import { Button } from '../ui/button';
import { useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';

export type TextServices = {
  /** Undefined where that cannot be told. */
  readonly isKept: (document: LegalDocument) => Promise<TextKept | undefined>;
  /** Keeps it, or keeps it no longer; undefined where the store refuses. */
  readonly keep: (document: LegalDocument, isKept: boolean) => Promise<TextKept | undefined>;
  readonly openMatter: () => void;
};

type Props = { readonly document: LegalDocument; readonly services: TextServices };

/** Keeps a text with the matter, on the reader's click, so that it can be opened without its page. */
export function KeepText({ document, services }: Props) {
  const t = useText(matterMessages);
  const [kept, setKept] = useState<TextKept>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void services.isKept(document).then((answer) => {
      if (isCurrent) setKept(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [document, services]);
  const change = async (isKept: boolean): Promise<void> => {
    const answer = await services.keep(document, isKept);
    setRefused(answer === undefined);
    if (answer !== undefined) setKept(answer);
  };
  if (kept === undefined) return null;
  const { matter } = kept;
  return (
    <div className="sn-keep-text">
      <StatusLine heardOnly message={kept.isKept ? t('isKept') : ''} />
      {kept.isKept && <p className="sn-meta">{t('isKept')}</p>}
      {isRefused && (
        <p className="sn-warning" role="alert">
          {t('notKept')}
        </p>
      )}
      <p className="sn-actions">
        <Button onClick={() => void change(!kept.isKept)}>
          {kept.isKept ? t('keepNoLonger') : matter === undefined ? t('keepText') : t('keepTextWith', { name: matter })}
        </Button>
        <Button kind="link" onClick={services.openMatter}>
          {t('openMatter')}
        </Button>
      </p>
    </div>
  );
}
