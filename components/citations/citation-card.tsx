import { citationMessages } from '@/utils/i18n/messages/citations';
import { commonMessages } from '@/utils/i18n/messages/common';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { CloseIcon } from '../ui/icons';
import { useText } from '../ui/language';
import type { AuthorityRow } from './authority-row';

type Props = {
  /** Canonical form of the citation under the pointer. */
  readonly norm: string;
  readonly row: AuthorityRow;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Takes the marks off this site. */
  readonly onOff: () => void;
  readonly onClose: () => void;
};

/** What stands beside a citation in the page: its authority, canonical form, how often it is cited here, and its links. */
export function CitationCard({ norm, row, onCopy, onOff, onClose }: Props) {
  const t = useText(citationMessages);
  const common = useText(commonMessages);
  return (
    <section className="sn-card" aria-label={norm}>
      <Button kind="icon" className="sn-card-close" aria-label={common('close')} onClick={onClose}>
        <CloseIcon />
      </Button>
      {row.name !== norm && <p className="sn-verbatim">{row.name}</p>}
      <p>
        <b>{norm}</b> <span className="sn-meta">{t('cited', { count: row.mentions.length })}</span>
      </p>
      <p className="sn-card-actions">
        {row.links.map(({ url, label }) => (
          <a key={url} href={url} target="_blank" rel="noreferrer">
            {label}
            <span className="sn-heard-only"> ({common('opensInNewTab')})</span>
          </a>
        ))}
        <CopyButton kind="link" label={t('copyOne', { name: norm })} onCopy={() => onCopy(norm)}>
          {common('copy')}
        </CopyButton>
        <Button kind="link" onClick={onOff}>
          {t('marksOff')}
        </Button>
      </p>
    </section>
  );
}
