import { commonMessages } from '@/utils/i18n/messages/common';
import { panelMessages } from '@/utils/i18n/messages/panel';
import { useText } from '../ui/language';
import type { ReadDocument } from './document-state';

/** What must be said of this page before anything is read from it; a restriction stands in the page's own words. */
export function Notices({ document }: { readonly document: ReadDocument }) {
  const t = useText(panelMessages);
  const common = useText(commonMessages);
  const remarks = [
    document.kind === 'press-summary' && t('isPressSummary'),
    document.kind === 'corrigendum' && t('isCorrigendum'),
    document.translation !== undefined && t('isTranslation'),
  ].filter((remark) => remark !== false);
  const judgment = document.kind === 'press-summary' ? historyUrl(document) : undefined;
  if (remarks.length === 0 && document.restriction === undefined) return null;
  return (
    <div className="sn-notices" role="note">
      {document.restriction !== undefined && (
        <>
          <p className="sn-notice-title">{t('restriction')}</p>
          <p className="sn-verbatim" lang={document.language}>
            {document.restriction}
          </p>
        </>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {judgment !== undefined && (
        <p>
          <a href={judgment} target="_blank" rel="noreferrer">
            {t('toTheJudgment')}
            <span className="sn-heard-only"> ({common('opensInNewTab')})</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** What was not looked into: the law may have moved on since this text. One line, with the way to look it up. */
export function Currency({ document }: { readonly document: ReadDocument }) {
  const t = useText(panelMessages);
  const common = useText(commonMessages);
  const isLegislation = document.kind === 'legislation';
  if (!isLegislation && document.kind !== 'judgment') return null;
  const address = isLegislation ? versionsUrl(document) : historyUrl(document);
  const said = t(isLegislation ? 'laterVersionNotChecked' : 'historyNotChecked');
  const short = t(isLegislation ? 'versionsShort' : 'historyShort');
  return (
    <p className="sn-currency" title={said}>
      {address === undefined ? (
        short
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {short}
          <span className="sn-heard-only">
            : {said} {t(isLegislation ? 'lookUpVersions' : 'lookUpHistory')} ({common('opensInNewTab')})
          </span>
        </a>
      )}
    </p>
  );
}

const NEUTRAL = /^\[(\d{4})\] ([A-Za-z]{4,6}) (\d{1,6})$/;

/** HKLII's case page lists the appeal history and the later cases; last seen November 2026. */
function historyUrl({ neutralCitation = '', language }: ReadDocument): string | undefined {
  const [, year, court, number] = NEUTRAL.exec(neutralCitation) ?? [];
  if (court === undefined) return undefined;
  return `https://www.hklii.hk/${language === 'en' ? 'en' : 'tc'}/cases/${court.toLowerCase()}/${year}/${number}`;
}

/** e-Legislation's page of a chapter has its timeline of versions. */
const versionsUrl = ({ cap }: ReadDocument): string | undefined =>
  cap === undefined ? undefined : `https://www.elegislation.gov.hk/hk/${/^\d/.test(cap) ? `cap${cap}` : cap}`;
