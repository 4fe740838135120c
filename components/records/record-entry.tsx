import { useState } from 'react';
import { ReviewDialog } from '@/components/summary/review-dialog';
import { Button } from '@/components/ui/button';
import { useLanguage, useText } from '@/components/ui/language';
import { recordsMessages } from '@/utils/i18n/messages/records';
import type { AuditEntry } from '@/utils/privacy/audit-entry';

type Props = {
  readonly entry: AuditEntry;
  readonly onHowMade: () => void;
  readonly onReview: (by: string) => void;
  readonly onDelete: () => void;
};

const LOCALES = { en: 'en-HK', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans-HK' } as const;

/** One call: what, when, where to, what the checks said, and whether somebody reviewed it. */
export function RecordEntry({ entry, onHowMade, onReview, onDelete }: Props) {
  const t = useText(recordsMessages);
  const language = useLanguage();
  const inWords = (iso: string): string =>
    new Date(iso).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  const [isReviewing, setReviewing] = useState(false);
  const { checks, review } = entry;
  return (
    <li>
      <p>
        <span className="sn-verbatim">{entry.title}</span>
        {entry.citation && <strong> {entry.citation}</strong>}
      </p>
      <p className="sn-meta">{[inWords(entry.at), entry.host, entry.model].filter(Boolean).join(' · ')}</p>
      <p className="sn-meta">
        {t('checks', {
          quoted: checks.quoted,
          matched: checks.matched,
          unchecked: checks['not-checked'],
          conflict: checks.conflict,
          noSource: checks['no-source'],
        })}
      </p>
      <p className="sn-meta">
        {review ? t('reviewedBy', { name: review.by, date: inWords(review.at) }) : t('notReviewed')}
      </p>
      <details>
        <summary>{t('details')}</summary>
        {entry.question && <p className="sn-record-text">{entry.question}</p>}
        <p className="sn-record-text">{entry.answer}</p>
      </details>
      <p className="sn-actions">
        <Button kind="link" onClick={onHowMade}>
          {t('howMade')}
        </Button>
        {!review && (
          <Button kind="link" onClick={() => setReviewing(true)}>
            {t('markReviewed')}
          </Button>
        )}
        <Button kind="link" onClick={onDelete}>
          {t('deleteEntry')}
        </Button>
      </p>
      {isReviewing && (
        <ReviewDialog
          // A record tells what came back; which lines were kept is decided where they are used.
          question={{ is: 'review', open: 0 }}
          onCancel={() => setReviewing(false)}
          onAnswer={({ name }) => {
            setReviewing(false);
            onReview(name);
          }}
        />
      )}
    </li>
  );
}
