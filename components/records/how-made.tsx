import { useState } from 'react';
import { Choice } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { useLanguage, useText } from '@/components/ui/language';
import { DISCLOSURES, type DisclosureFor, type LoggedUse, writeDisclosure } from '@/utils/draft/disclosure';
import { recordsMessages } from '@/utils/i18n/messages/records';
import { copyToClipboard } from '@/utils/platform/clipboard';
import type { AuditEntry } from '@/utils/privacy/audit-entry';
import { writeMadeSheet } from '@/utils/privacy/how-it-was-made';

type Props = {
  readonly entry: AuditEntry;
  readonly onClose: () => void;
  readonly onOffer: (file: { name: string; type: string; content: string }) => void;
};

const READERS = { court: 'forCourt', client: 'forClient', file: 'forFile' } as const;

/** Enough about one answer for a court or a client who asks, and wording to disclose it, to be edited before use. */
export function HowMade({ entry, onClose, onOffer }: Props) {
  const t = useText(recordsMessages);
  const language = useLanguage();
  const [reader, setReader] = useState<DisclosureFor>('file');
  const sheet = writeMadeSheet(entry, language);
  const use: LoggedUse = {
    at: entry.at,
    source: [entry.title, entry.citation].filter(Boolean).join(' '),
    model: entry.model,
    host: entry.host,
    // A term and a second reading are questions put to a model.
    purpose: entry.purpose === 'summary' || entry.purpose === 'draft' ? entry.purpose : 'question',
    ...(entry.review && { reviewedBy: entry.review.by }),
  };
  const wording = writeDisclosure(reader, language, [use]);
  return (
    <Dialog
      title={t('howMade')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onOffer({ name: 'how-this-was-made.txt', type: 'text/plain', content: sheet })}>
            {t('saveSheet')}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <pre className="sn-sheet">{sheet}</pre>
      <h3>{t('disclosure')}</h3>
      <p className="sn-meta">{t('disclosureSays')}</p>
      <Choice
        label={t('disclosureTo')}
        value={reader}
        choices={DISCLOSURES.map((to) => [to, t(READERS[to])] as const)}
        onChange={setReader}
      />
      <pre className="sn-sheet">{wording}</pre>
      <CopyButton onCopy={() => copyToClipboard({ text: wording })}>{t('copyWording')}</CopyButton>
    </Dialog>
  );
}
