import { useState } from 'react';
import { formatMoment } from '@/utils/core/format-date';
import type { Result } from '@/utils/core/result';
import { failureMessages } from '@/utils/i18n/messages/errors';
import { firmFileMessages } from '@/utils/i18n/messages/firm-file';
import { FileButton } from '../ui/file-button';
import { useLanguage, useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';
import { Section } from './fields';
import { SetByFirm } from './set-by-firm';

/** What is known of the file that the policy names. */
type News = {
  readonly name?: string;
  readonly issuedAt?: string;
  readonly askedAt: string;
  readonly failure?: string;
};

type Taken = { readonly name: string; readonly terms: number; readonly questions: number; readonly endpoints: number };

type Props = {
  /** Address in the firm's policy; null where it names none. */
  readonly address: string | null;
  readonly news: News | undefined;
  readonly onImport: (text: string) => Promise<Result<Taken, string>>;
};

/** The firm's file: what the policy's brought, and one to import by hand. A failure says that nothing was changed. */
export function FirmFileSection({ address, news, onImport }: Props) {
  const t = useText(firmFileMessages);
  const language = useLanguage();
  const [done, setDone] = useState<Result<Taken, string>>();
  const load = async (file: File | undefined): Promise<void> => {
    if (file) setDone(await onImport(await file.text()));
  };
  return (
    <Section id="firm-file" title={t('title')} says={t('says')}>
      {address !== null && <SetByFirm>{t('fromPolicy', { address })}</SetByFirm>}
      {address !== null && (
        <p className="sn-meta">
          {news?.name !== undefined && news.issuedAt !== undefined
            ? t('inUse', {
                name: news.name,
                issued: formatMoment(news.issuedAt, language),
                asked: formatMoment(news.askedAt, language),
              })
            : t('notYet')}
        </p>
      )}
      {address !== null && news?.failure !== undefined && <WhyUnchanged reason={news.failure} />}
      <p className="sn-actions">
        <FileButton label={t('importFile')} accept="application/json,.json" onChoose={load} />
      </p>
      <StatusLine message={done?.ok ? t('taken', done.value) : ''} />
      {done?.ok === false && <WhyUnchanged reason={done.reason} />}
    </Section>
  );
}

const FILE_FAILURES = [
  'bad-signature',
  'not-signed',
  'not-our-file',
  'damaged-file',
  'newer-file',
  'unreachable',
  'not-shared',
  'file-share',
  'refused',
  'insecure-address',
] as const;

const isFileFailure = (reason: string): reason is (typeof FILE_FAILURES)[number] =>
  FILE_FAILURES.some((failure) => failure === reason);

function WhyUnchanged({ reason }: { readonly reason: string }) {
  const t = useText(firmFileMessages);
  const sayFailure = useText(failureMessages);
  const isKnown = (key: string): key is keyof typeof failureMessages => Object.hasOwn(failureMessages, key);
  const why = isFileFailure(reason) ? t(reason) : isKnown(reason) ? sayFailure(reason) : t('unreachable');
  return (
    <p className="sn-warning" role="alert">
      {why} {t('unchanged')}
    </p>
  );
}
