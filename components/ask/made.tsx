import { useState } from 'react';
import { Confirm } from '@/components/confirm/confirm';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { useLanguage, useText } from '@/components/ui/language';
import type { AnswerResult } from '@/utils/ask/types';
import { askMessages } from '@/utils/i18n/messages/ask';
import { commonMessages } from '@/utils/i18n/messages/common';
import { soundStatements } from './answer-lines';
import type { AnswerRun, Turn } from './conversation';

const LOCALES = { en: 'en-HK', 'zh-Hant': 'zh-Hant-HK', 'zh-Hans': 'zh-Hans-HK' } as const;

type Props = {
  readonly turn: Turn;
  readonly run: Extract<AnswerRun, { is: 'done' }>;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onUse: (result: AnswerResult) => void;
  /** False where there is no record to mark. */
  readonly onReview: (by: string) => Promise<boolean>;
};

/** Who wrote an answer, when, and who reviewed it; the line beside every model's answer; and what to do with it. */
export function Made({ turn, run: { result }, onCopy, onUse, onReview }: Props) {
  const t = useText(askMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const [isReviewing, setReviewing] = useState(false);
  const [isUnrecorded, setUnrecorded] = useState(false);
  const inWords = (iso: string): string =>
    new Date(iso).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  const { model } = result;
  const label = turn.review
    ? t('reviewedLabel', { model, name: turn.review.by, date: inWords(turn.review.at) })
    : t('draftLabel', { model, time: inWords(result.madeAt) });
  const text = [...linesOf(result), label, common('checkBeforeRelying')].join('\n');
  return (
    <div className="sn-ask-made">
      <p className="sn-meta">{label}</p>
      <p className="sn-meta sn-responsible">{common('checkBeforeRelying')}</p>
      {isUnrecorded && <p className="sn-ask-note">{t('noRecord')}</p>}
      <p className="sn-ask-actions">
        <CopyButton onCopy={() => onCopy(text)}>{t('copyAnswer')}</CopyButton>
        <Button onClick={() => onUse(result)}>{t('useInDraft')}</Button>
        {!turn.review && <Button onClick={() => setReviewing(true)}>{t('review')}</Button>}
      </p>
      {isReviewing && (
        <Confirm
          // Flagged lines of an answer are left out of copies and drafts by themselves: nothing is left to decide.
          question={{ is: 'review', open: 0 }}
          onCancel={() => setReviewing(false)}
          onAnswer={async ({ name }) => {
            setReviewing(false);
            setUnrecorded(!(await onReview(name)));
          }}
        />
      )}
    </div>
  );
}

/** Question, sound lines with their paragraphs, and where all of it comes from. */
function linesOf({ question, statements, documents, host, model }: AnswerResult): string[] {
  const cite = ({ label, paragraph }: { label: string; paragraph: string }): string =>
    documents.length > 1 ? `[${label} ${paragraph}]` : `[${paragraph}]`;
  return [
    question,
    ...soundStatements(statements).map(({ text, sources }) => `${text} ${sources.map(cite).join(' ')}`),
    `${documents.map(({ title, url }) => `${title} ${url}`).join('; ')} · ${host || model}`,
  ];
}
