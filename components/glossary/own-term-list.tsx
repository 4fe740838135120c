import { TextField } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language';
import { ownTermsMessages } from '@/utils/i18n/messages/own-terms';
import type { OwnTerm } from '@/utils/store/rows/term';
import type { OwnTerms } from './use-own-terms';

type Props = {
  readonly own: OwnTerms;
  readonly onEdit: (term: OwnTerm) => void;
};

/** The terms, last changed first; a filter where there are many. */
export function OwnTermList({ own, onEdit }: Props) {
  const t = useText(ownTermsMessages);
  if (own.count === 0) return <EmptyState title={t('none')} />;
  return (
    <>
      <h3>{t('counted', { count: own.count })}</h3>
      {own.canFilter && <TextField label={t('filter')} value={own.filter} onChange={own.setFilter} />}
      <ul className="sn-own-terms">
        {own.shown.map((term) => (
          <li key={term.id}>
            <span className="sn-verbatim" lang="zh-Hant">
              {term.zhHant}
            </span>
            <span lang="en">{term.en}</span>
            <span className="sn-meta">{[term.source, term.note].filter(Boolean).join(' · ')}</span>
            <span className="sn-actions">
              <Button kind="link" aria-label={t('edit', { term: term.en })} onClick={() => onEdit(term)}>
                {t('editShort')}
              </Button>
              <Button kind="link" aria-label={t('remove', { term: term.en })} onClick={() => void own.remove(term.id)}>
                {t('removeShort')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {own.hasMore && (
        <p className="sn-meta">
          {own.filter.trim() === '' ? t('more', { count: own.count - own.shown.length }) : t('moreFitting')}
        </p>
      )}
    </>
  );
}
