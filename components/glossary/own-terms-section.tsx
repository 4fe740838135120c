import { useState } from 'react';
import { Section } from '@/components/settings/fields';
import { useText } from '@/components/ui/language';
import { ownTermsMessages } from '@/utils/i18n/messages/own-terms';
import type { OwnTerm } from '@/utils/store/rows/term';
import { OwnTermForm } from './own-term-form';
import { OwnTermList } from './own-term-list';
import { type OfferFile, TermFiles } from './term-files';
import { EMPTY_TERM, type OwnTerms, type TermFields } from './use-own-terms';

type Props = {
  readonly own: OwnTerms;
  /** English or Chinese to start the form with, as handed over by the popup. */
  readonly startWith: string;
  readonly onOffer: OfferFile;
};

const startFields = (typed: string): TermFields =>
  /\p{Script=Han}/u.test(typed) ? { ...EMPTY_TERM, zhHant: typed } : { ...EMPTY_TERM, en: typed };

const fieldsOf = ({ en, zhHant, note = '', source = '' }: OwnTerm): TermFields => ({ en, zhHant, note, source });

/** The lawyer's own terms: add, edit, delete, and files in and out. */
export function OwnTermsSection({ own, startWith, onOffer }: Props) {
  const t = useText(ownTermsMessages);
  const [editing, setEditing] = useState<OwnTerm | null>(null);
  const [added, setAdded] = useState(0);
  const [isRefused, setRefused] = useState(false);

  const keep = async (fields: TermFields): Promise<void> => {
    const isKept = await own.save(fields, editing);
    setRefused(!isKept);
    if (!isKept) return;
    setEditing(null);
    setAdded((count) => count + 1);
  };

  const isHandedOver = added === 0 && startWith !== '';
  return (
    <Section id="terms" title={t('title')} says={t('says')}>
      <OwnTermForm
        key={`${editing?.id ?? 'new'}-${added}`}
        start={editing ? fieldsOf(editing) : startFields(isHandedOver ? startWith : '')}
        isNew={editing === null}
        takesFocus={editing !== null || isHandedOver || added > 0}
        onSave={(fields) => void keep(fields)}
        onCancel={() => setEditing(null)}
      />
      {isRefused && (
        <p className="sn-warning" role="alert">
          {t('notStored')}
        </p>
      )}
      <OwnTermList own={own} onEdit={setEditing} />
      <TermFiles own={own} onOffer={onOffer} />
    </Section>
  );
}
