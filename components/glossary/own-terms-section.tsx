import { useId, useState } from 'react';
import { Section } from '@/components/settings/fields';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import { ownTermsMessages } from '@/utils/i18n/messages/own-terms';
import type { OwnTerm } from '@/utils/store/tables/terms';
import { OwnTermForm } from './own-term-form';
import { EMPTY_TERM, type OwnTerms, type TermFields } from './use-own-terms';

export const TERM_FORMATS = ['CSV', 'TSV', 'TBX'] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/** A file of terms as read: the good rows, and why each of the others was refused. */
export type ReadTerms = {
  readonly terms: readonly TermFields[];
  readonly refused: readonly { readonly row: number; readonly why: string }[];
};

type Props = {
  readonly own: OwnTerms;
  /** English or Chinese to start the form with, as handed over by the popup. */
  readonly startWith: string;
  readonly read: (text: string, fileName: string) => ReadTerms;
  readonly write: (terms: readonly OwnTerm[], format: TermFormat) => { name: string; type: string; content: string };
  readonly onOffer: (file: { name: string; type: string; content: string }) => void;
};

/** A longer list of refusals helps nobody; the first ones show what is wrong with the file. */
const MOST_REFUSALS_SHOWN = 20;

const startFields = (typed: string): TermFields =>
  /\p{Script=Han}/u.test(typed) ? { ...EMPTY_TERM, zhHant: typed } : { ...EMPTY_TERM, en: typed };

/** The lawyer's own terms: add, edit, delete, and files in and out. */
export function OwnTermsSection({ own, startWith, read, write, onOffer }: Props) {
  const t = useText(ownTermsMessages);
  const [editing, setEditing] = useState<OwnTerm | null>(null);
  const [added, setAdded] = useState(0);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<ReadTerms['refused']>([]);
  const file = useId();

  const keep = async (fields: TermFields): Promise<void> => {
    if (!(await own.save(fields, editing))) return setSaid(t('notStored'));
    setEditing(null);
    setAdded((count) => count + 1);
  };

  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const found = read(await chosen.text(), chosen.name);
    setRefused(found.refused);
    const isKept = await own.addAll(found.terms);
    setSaid(isKept ? t('importedTerms', { count: found.terms.length }) : t('notStored'));
  };

  return (
    <Section id="terms" title={t('title')} says={t('says')}>
      <OwnTermForm
        key={`${editing?.id ?? 'new'}-${added}`}
        start={
          editing
            ? { en: editing.en, zhHant: editing.zhHant, note: editing.note ?? '', source: editing.source ?? '' }
            : startFields(added === 0 ? startWith : '')
        }
        isNew={editing === null}
        onSave={(fields) => void keep(fields)}
        onCancel={() => setEditing(null)}
      />
      <TermList terms={own.terms} onEdit={setEditing} onRemove={(term) => void own.remove(term.id)} />
      <p className="sn-actions">
        <label className="sn-button" data-kind="plain" htmlFor={file}>
          {t('importFile')}
        </label>
        <input
          id={file}
          className="sn-heard-only"
          type="file"
          accept=".csv,.tsv,.tbx,.txt,.xml"
          onChange={(event) => void load(event.target.files?.[0])}
        />
        {own.terms.length > 0 &&
          TERM_FORMATS.map((format) => (
            <Button key={format} onClick={() => onOffer(write(own.terms, format))}>
              {t('exportAs', { format })}
            </Button>
          ))}
      </p>
      <StatusLine message={said} />
      {refused.length > 0 && (
        <div className="sn-warning">
          <p>{t('refusedRows', { count: refused.length })}</p>
          <ul>
            {refused.slice(0, MOST_REFUSALS_SHOWN).map(({ row, why }) => (
              <li key={`${row}-${why}`}>{t('refusedRow', { row, why })}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

type ListProps = {
  readonly terms: readonly OwnTerm[];
  readonly onEdit: (term: OwnTerm) => void;
  readonly onRemove: (term: OwnTerm) => void;
};

function TermList({ terms, onEdit, onRemove }: ListProps) {
  const t = useText(ownTermsMessages);
  if (terms.length === 0) return <EmptyState title={t('none')} />;
  return (
    <>
      <h3>{t('counted', { count: terms.length })}</h3>
      <ul className="sn-own-terms">
        {terms.map((term) => (
          <li key={term.id}>
            <span className="sn-verbatim" lang="zh-Hant">
              {term.zhHant}
            </span>
            <span>{term.en}</span>
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
    </>
  );
}
