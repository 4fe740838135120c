import type { AskFailure } from '@/utils/around/ask-hklii';
import type { PastAndToday } from '@/utils/around/changed-since';
import type { CitationLink } from '@/utils/citations/types';
import { formatDate, formatMoment } from '@/utils/core/format-date';
import { citationMessages } from '@/utils/i18n/messages/citations';
import { commonMessages } from '@/utils/i18n/messages/common';
import { thenAndNowMessages } from '@/utils/i18n/messages/then-and-now';
import { WhyNot } from '../around/why-not';
import { WillAsk } from '../around/will-ask';
import { Button } from '../ui/button';
import { useLanguage, useText } from '../ui/language';
import { StatusLine } from '../ui/status-line';

/** What is known of the enactments cited since the day of the judgment. */
export type ChangesSince = {
  /** The judgment's day, ISO. */
  readonly on: string;
  /** By chapter, those of which HKLII has the version of that day. */
  readonly found: ReadonlyMap<string, PastAndToday>;
  /** What a click asks. */
  readonly addresses: readonly string[];
  /** Chapters asked about of which nothing can be said. */
  readonly unknown: number;
  readonly isAsking: boolean;
  /** Whether the reader has asked here. */
  readonly isAsked: boolean;
  readonly askedAt?: string;
  readonly failed?: AskFailure;
  readonly onLook: () => Promise<void>;
};

/** Folded until the reader wants to know: what would be asked, then what was heard. */
export function LookUpChanges({
  on,
  found,
  addresses,
  unknown,
  isAsking,
  isAsked,
  askedAt,
  failed,
  onLook,
}: ChangesSince) {
  const t = useText(citationMessages);
  const versions = useText(thenAndNowMessages);
  const language = useLanguage();
  const changed = [...found.values()].filter(({ isChanged }) => isChanged).length;
  return (
    <details className="sn-since">
      <summary>{t('lookSince', { date: formatDate(on, language) })}</summary>
      <StatusLine message={isAsking ? versions('asking') : ''} />
      {!isAsked && (
        <>
          <WillAsk says={versions('willAsk')} addresses={addresses} />
          <Button disabled={isAsking} onClick={() => void onLook()}>
            {versions('look')}
          </Button>
        </>
      )}
      {askedAt !== undefined && found.size > 0 && (
        <>
          <p role="status">{changed > 0 ? t('sinceSome', { count: changed }) : t('sinceNone')}</p>
          <p className="sn-meta">{versions('asOf', { time: formatMoment(askedAt, language) })}</p>
        </>
      )}
      {isAsked && unknown > 0 && failed === undefined && (
        <p className="sn-meta">{t('sinceUnknown', { count: unknown })}</p>
      )}
      {isAsked && failed !== undefined && <WhyNot reason={failed} />}
    </details>
  );
}

type LinksProps = {
  readonly name: string;
  readonly links: readonly CitationLink[];
  readonly since: PastAndToday | undefined;
};

/** The law as it stood on the judgment's day and today's beside it, with a quiet mark where they differ. */
export function LawThenAndToday({ name, links, since }: LinksProps) {
  const t = useText(citationMessages);
  const common = useText(commonMessages);
  const language = useLanguage();
  const [then] = links;
  const today = links.find(({ on }) => on === undefined);
  if (then?.on === undefined) return null;
  const open = (url: string, label: string, words: string) => (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={`${t('openAt', { name, site: label })}, ${words} (${common('opensInNewTab')})`}
    >
      {words}
    </a>
  );
  return (
    <p className="sn-meta sn-then-and-today">
      {open(then.url, then.label, t('lawThen', { date: formatDate(then.on, language) }))}
      {today && (
        <>
          {' · '}
          {open(today.url, today.label, t('lawToday'))}
        </>
      )}
      {since?.isChanged && (
        <span className="sn-changed-since"> · {t('changedSince', { date: formatDate(since.today, language) })}</span>
      )}
    </p>
  );
}
