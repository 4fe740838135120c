import { useState } from 'react';
import { TextField } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language';
import { ownTermsMessages } from '@/utils/i18n/messages/own-terms';
import type { OwnTerm } from '@/utils/store/tables/terms';

type Props = {
  readonly terms: readonly OwnTerm[];
  readonly onEdit: (term: OwnTerm) => void;
  readonly onRemove: (term: OwnTerm) => void;
};

/** A longer list is looked through by its filter; drawing thousands of rows would make typing slow. */
const MOST_SHOWN = 50;

const holds = (term: OwnTerm, words: string): boolean =>
  [term.en, term.zhHant, term.zhHans, term.note, term.source].some((text) => text?.toLowerCase().includes(words));

/** The terms, last changed first; a filter where there are many. */
export function OwnTermList({ terms, onEdit, onRemove }: Props) {
  const t = useText(ownTermsMessages);
  const [filter, setFilter] = useState('');
  if (terms.length === 0) return <EmptyState title={t('none')} />;
  const fitting = terms.filter((term) => holds(term, filter.trim().toLowerCase()));
  const hidden = fitting.length - MOST_SHOWN;
  return (
    <>
      <h3>{t('counted', { count: terms.length })}</h3>
      {terms.length > MOST_SHOWN && <TextField label={t('filter')} value={filter} onChange={setFilter} />}
      <ul className="sn-own-terms">
        {fitting.slice(0, MOST_SHOWN).map((term) => (
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
              <Button kind="link" aria-label={t('remove', { term: term.en })} onClick={() => onRemove(term)}>
                {t('removeShort')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="sn-meta">{t('more', { count: hidden })}</p>}
    </>
  );
}
