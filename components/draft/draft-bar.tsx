import { useState } from 'react';
import { Confirm } from '@/components/confirm/confirm';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { useLanguage, useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import type { TermFinding } from '@/utils/draft/check-terms';
import { markDraftReviewed, undecidedIn } from '@/utils/draft/header';
import type { Draft } from '@/utils/draft/types';
import { draftMessages } from '@/utils/i18n/messages/draft';
import type { DraftServices } from './services';
import type { Drafts } from './use-drafts';

type Props = {
  readonly drafts: Drafts;
  readonly draft: Draft;
  readonly services: DraftServices;
  readonly onBack: () => void;
};

const STATES = {
  saved: 'stateSaved',
  saving: 'stateSaving',
  'not-kept': 'stateNotKept',
  'storage-full': 'stateFull',
  recovered: 'recovered',
  copied: 'copied',
} as const;

const LOCALES = { en: 'en-HK', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans-HK' } as const;

/** What can be done with a whole draft: export, check terms, turn the script, review, go back in time. */
export function DraftBar({ drafts, draft, services, onBack }: Props) {
  const t = useText(draftMessages);
  const [isReviewing, setReviewing] = useState(false);
  const [findings, setFindings] = useState<readonly TermFinding[] | null>(null);
  const other = draft.language === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
  return (
    <div className="sn-draft-bar">
      <div className="sn-ask-actions">
        <Button kind="link" onClick={onBack}>
          {t('back')}
        </Button>
        <StatusLine message={t(STATES[drafts.state])} />
      </div>
      <p className="sn-ask-actions">
        <Button onClick={() => void services.exportDraft(draft, 'docx')}>{t('word')}</Button>
        <Button onClick={() => void services.exportDraft(draft, 'markdown')}>{t('markdown')}</Button>
        <CopyButton onCopy={() => services.copyHtml(draft)}>{t('copy')}</CopyButton>
        <Button onClick={() => services.print(draft)}>{t('print')}</Button>
        <Button onClick={() => setReviewing(true)}>{t('markReviewed')}</Button>
      </p>
      {draft.language !== 'en' && (
        <p className="sn-ask-actions">
          <Button kind="link" onClick={async () => drafts.put(await services.convert(draft, other))}>
            {t(other === 'zh-Hant' ? 'toTraditional' : 'toSimplified')}
          </Button>
          <Button kind="link" onClick={async () => setFindings(await services.checkTerms(draft))}>
            {t('checkTerms')}
          </Button>
        </p>
      )}
      {findings && <Findings findings={findings} />}
      {drafts.versions.length > 1 && <Versions drafts={drafts} />}
      {isReviewing && (
        <Confirm
          question={{ is: 'review', open: undecidedIn(draft).length }}
          onCancel={() => setReviewing(false)}
          onAnswer={({ name }) => {
            setReviewing(false);
            const outcome = markDraftReviewed(draft, name, new Date());
            if (outcome.ok) drafts.put(outcome.draft);
          }}
        />
      )}
    </div>
  );
}

function Versions({ drafts }: { readonly drafts: Drafts }) {
  const t = useText(draftMessages);
  const language = useLanguage();
  const time = (iso: string): string =>
    new Date(iso).toLocaleString(LOCALES[language], { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <details>
      <summary>{t('versions')}</summary>
      <ul className="sn-versions">
        {drafts.versions.slice(1).map((version) => (
          <li key={version.number}>
            <Button kind="link" onClick={() => drafts.restore(version)}>
              {t('restoreVersion', { time: time(version.savedAt) })}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Findings({ findings }: { readonly findings: readonly TermFinding[] }) {
  const t = useText(draftMessages);
  if (findings.length === 0) return <p className="sn-ask-note">{t('termsFine')}</p>;
  return (
    <ul className="sn-ask-note">
      {findings.map(({ start, text, hongKong }) => (
        <li key={`${start}-${text}`}>{t('termFinding', { here: text, usual: hongKong[0] ?? '' })}</li>
      ))}
    </ul>
  );
}
