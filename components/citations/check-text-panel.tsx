import { useState } from 'react';
import type { CheckedCitation, TextProblem } from '@/utils/citations/check/check-text';
import { checkTextMessages } from '@/utils/i18n/messages/check-text';
import { commonMessages } from '@/utils/i18n/messages/common';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { FileButton } from '../ui/file-button';
import { ExternalLinkIcon } from '../ui/icons';
import { useText } from '../ui/language';
import { Skeleton } from '../ui/skeleton';
import { StatusLine } from '../ui/status-line';
import { View } from '../ui/view';

export type CheckTextState =
  /** Nothing was given yet. */
  | { readonly is: 'empty' }
  | { readonly is: 'working' }
  /** A long file: what was read so far. */
  | { readonly is: 'growing'; readonly checked: readonly CheckedCitation[] }
  | { readonly is: 'done'; readonly checked: readonly CheckedCitation[]; readonly name?: string }
  | { readonly is: 'failed'; readonly reason: 'not-a-document' | 'too-long' };

type Props = {
  readonly state: CheckTextState;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** Leads back to the authorities of the page; left out where there is none. */
  readonly onBack?: () => void;
};

/** Paste or open a text: every citation in it, its link, what looks wrong, and *not checked* for the rest. */
export function CheckTextPanel({ state, onText, onFile, onBack }: Props) {
  const t = useText(checkTextMessages);
  return (
    <View label={t('title')}>
      {onBack && (
        <p className="sn-check-back">
          <Button kind="link" onClick={onBack}>
            {t('back')}
          </Button>
        </p>
      )}
      <TextForm onText={onText} onFile={onFile} />
      {state.is === 'working' && (
        <>
          <StatusLine heardOnly message={t('working')} />
          <Skeleton lines={5} />
        </>
      )}
      {state.is === 'failed' && <StatusLine message={t(state.reason)} />}
      {(state.is === 'growing' || state.is === 'done') && (
        <Checked checked={state.checked} isGrowing={state.is === 'growing'} />
      )}
    </View>
  );
}

const TEXT_FILES =
  '.docx,.pdf,.txt,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function TextForm({ onText, onFile }: Pick<Props, 'onText' | 'onFile'>) {
  const t = useText(checkTextMessages);
  const [text, setText] = useState('');
  const submit = (): void => {
    if (text.trim() !== '') onText(text);
  };
  return (
    <div className="sn-check-text">
      <textarea
        className="sn-field"
        rows={5}
        value={text}
        aria-label={t('paste')}
        placeholder={t('paste')}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="sn-meta">{t('stays')}</p>
      <p className="sn-card-actions">
        <Button onClick={submit}>{t('check')}</Button>
        <FileButton
          kind="link"
          label={t('file')}
          accept={TEXT_FILES}
          onChoose={(file) => {
            if (file) onFile(file);
          }}
        />
      </p>
    </div>
  );
}

function Checked({
  checked,
  isGrowing,
}: {
  readonly checked: readonly CheckedCitation[];
  readonly isGrowing: boolean;
}) {
  const t = useText(checkTextMessages);
  if (checked.length === 0 && !isGrowing) return <EmptyState title={t('none')} />;
  const count = (verdict: CheckedCitation['verdict']): number =>
    checked.filter((one) => one.verdict === verdict).length;
  return (
    <>
      <StatusLine
        message={
          isGrowing
            ? t('working')
            : t('summary', { count: checked.length, wrong: count('wrong'), unchecked: count('not-checked') })
        }
      />
      <ol>
        {checked.map((one) => (
          <CheckedItem key={one.citation.start} checked={one} />
        ))}
      </ol>
    </>
  );
}

const CHINESE = /\p{Script=Han}/u;

function CheckedItem({ checked: { citation, problems, verdict } }: { readonly checked: CheckedCitation }) {
  const t = useText(checkTextMessages);
  const common = useText(commonMessages);
  const { caseName, norm, text, urls = [] } = citation;
  const [link] = urls;
  const opens = link && t('openAt', { name: norm, site: link.label });
  return (
    <li className="sn-authority" data-verdict={verdict}>
      <div className="sn-authority-text">
        {caseName !== undefined && (
          <p className={CHINESE.test(caseName) ? 'sn-verbatim' : 'sn-verbatim sn-italic'}>{caseName}</p>
        )}
        <p className="sn-verbatim">{text}</p>
        {norm !== text && <p className="sn-meta">{norm}</p>}
        <p className="sn-meta">{t(verdict)}</p>
        {problems.map((problem) => (
          <p key={problem.what}>{sentenceOf(problem, t)}</p>
        ))}
      </div>
      <div className="sn-authority-actions">
        {link && (
          <a
            className="sn-button"
            data-kind="icon"
            href={link.url}
            target="_blank"
            rel="noreferrer"
            title={opens}
            aria-label={`${opens} (${common('opensInNewTab')})`}
          >
            <ExternalLinkIcon />
          </a>
        )}
      </div>
    </li>
  );
}

/** What looks wrong, in a sentence: the problem's own fields are the words that stand in it. */
function sentenceOf({ what, ...values }: TextProblem, t: ReturnType<typeof useText<typeof checkTextMessages>>): string {
  return t(what, values as Readonly<Record<string, string>>);
}
