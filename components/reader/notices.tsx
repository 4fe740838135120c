import { readerMessages } from '@/utils/i18n/messages/reader';
import { useText } from '../ui/language';
import type { ReadDocument } from './reader-state';

/** What must be said of this page before anything is read from it; a restriction stands in the page's own words. */
export function Notices({ document }: { readonly document: ReadDocument }) {
  const t = useText(readerMessages);
  const remarks = [
    document.kind === 'press-summary' && t('isPressSummary'),
    document.kind === 'corrigendum' && t('isCorrigendum'),
    document.translation !== undefined && t('isTranslation'),
  ].filter((remark) => remark !== false);
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
    </div>
  );
}
