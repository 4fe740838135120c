import { type ReactNode, useState } from 'react';
import { formatDate } from '@/utils/core/format-date';
import { readingMessages } from '@/utils/i18n/messages/reading';
import { describeReadingProblems } from '@/utils/sites/describe-attempt';
import { Button } from '../ui/button';
import { useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';
import type { ReadDocument } from './document-state';
import { useServices } from './services';

/** How much of the page was read, in one quiet line. */
export function ShareRead({ document }: { readonly document: ReadDocument }) {
  const t = useText(readingMessages);
  const { reading, kind } = document;
  if (reading === undefined) return null;
  const share = String(Math.round(reading.share * 100));
  const count = reading.numbers;
  if (count === 0) return <p className="sn-meta">{t('shareRead', { share })}</p>;
  if (kind === 'legislation') return <p className="sn-meta">{t('sectionsRead', { count, share })}</p>;
  return <p className="sn-meta">{t('paragraphsRead', { count, of: String(expected(document)), share })}</p>;
}

/** The numbers that there should be: as many as were read, or up to the highest where some are missing. */
function expected({ reading, paragraphs }: ReadDocument): number {
  const numbers = reading?.numbers ?? 0;
  if (!reading?.problems.includes('numbers-missing')) return numbers;
  const highest = paragraphs
    .filter(({ role }) => role === 'paragraph')
    .map(({ number = '' }) => Number.parseInt(number, 10) || 0);
  return Math.max(numbers, ...highest);
}

const isProblem = (name: string): name is keyof typeof readingMessages & string => name in readingMessages;

/** Where a check of the reading fails: which, and the way to report it. Corrections that the page prints stand here, too. */
export function ReadingNote({ document, ways }: { readonly document: ReadDocument; readonly ways?: ReactNode }) {
  const t = useText(readingMessages);
  const { copy } = useServices();
  const [copied, setCopied] = useState(false);
  const problems = document.reading?.problems.filter(isProblem) ?? [];
  const { corrigenda = [] } = document;
  if (problems.length === 0 && corrigenda.length === 0) return null;
  return (
    <div className="sn-notices" role="note">
      {problems.length > 0 && (
        <>
          <p className="sn-notice-title">{t('notSure')}</p>
          {problems.map((name) => (
            <p key={name}>{t(name as 'no-sections')}</p>
          ))}
          <Button
            onClick={async () => {
              await copy({ text: describeReadingProblems(document) });
              setCopied(true);
            }}
          >
            {t('copyReport')}
          </Button>
          <StatusLine message={copied ? t('reportCopied') : ''} />
          {ways}
        </>
      )}
      {corrigenda.length > 0 && (
        <>
          <p className="sn-notice-title">{t('corrigenda', { count: corrigenda.length })}</p>
          {corrigenda.map(({ date, text }) => (
            <p key={text} className="sn-verbatim" lang={document.language}>
              {date !== undefined && `${formatDate(date, document.language)} `}
              {text}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
