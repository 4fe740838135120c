import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { useText } from '@/components/ui/language';
import { StatusLine } from '@/components/ui/status-line';
import type { ExchangeResult } from '@/utils/glossary/exchange/own-term';
import { readTermFile, TERM_FORMATS, writeTermFile } from '@/utils/glossary/exchange/term-file';
import { ownTermsMessages } from '@/utils/i18n/messages/own-terms';
import type { OwnTerms } from './use-own-terms';

export type OfferFile = (file: { name: string; type: string; content: string }) => void;

type Props = { readonly own: OwnTerms; readonly onOffer: OfferFile };

/** A longer list of refusals helps nobody; the first ones show what is wrong with the file. */
const MOST_REFUSALS_SHOWN = 20;

/** A hundred thousand terms take less; what is larger is another kind of file. */
const LARGEST_FILE = 20_000_000;

type Loaded =
  | { readonly is: 'read'; readonly result: ExchangeResult }
  | { readonly is: 'too-large' | 'not-stored' | 'not-readable' };

/** Terms from a file and into one: what was good is kept, every other row is listed with the reason. */
export function TermFiles({ own, onOffer }: Props) {
  const t = useText(ownTermsMessages);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  const load = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    if (chosen.size > LARGEST_FILE) return setLoaded({ is: 'too-large' });
    try {
      const result = readTermFile(new Uint8Array(await chosen.arrayBuffer()));
      const isKept = result.terms.length === 0 || (await own.addAll(result.terms));
      setLoaded(isKept ? { is: 'read', result } : { is: 'not-stored' });
    } catch {
      setLoaded({ is: 'not-readable' });
    }
  };

  return (
    <>
      <p className="sn-actions">
        <FileButton label={t('importFile')} accept=".csv,.tsv,.tbx,.txt,.xml" onChoose={load} />
        {own.count > 0 &&
          TERM_FORMATS.map((format) => (
            <Button key={format} onClick={() => void own.all().then((terms) => onOffer(writeTermFile(terms, format)))}>
              {t('exportAs', { format })}
            </Button>
          ))}
      </p>
      <StatusLine message={loaded?.is === 'read' ? t('importedTerms', { count: loaded.result.terms.length }) : ''} />
      {loaded && <Refusals loaded={loaded} />}
    </>
  );
}

const FILE_REFUSED = {
  empty: 'fileEmpty',
  'no-columns': 'fileNoColumns',
  'not-tbx': 'fileNotTbx',
  damaged: 'fileDamaged',
  'not-text': 'fileNotText',
} as const;

const NOT_READ = {
  'too-large': 'fileTooLarge',
  'not-stored': 'notStored',
  'not-readable': 'fileNotReadable',
} as const;

const ROW_REFUSED = {
  'no-english': 'rowNoEnglish',
  'no-chinese': 'rowNoChinese',
  'not-chinese': 'rowNotChinese',
  'not-english': 'rowNotEnglish',
  'languages-swapped': 'rowSwapped',
  'too-long': 'rowTooLong',
  duplicate: 'rowDuplicate',
  malformed: 'rowMalformed',
  deprecated: 'rowDeprecated',
} as const;

function Refusals({ loaded }: { readonly loaded: Loaded }) {
  const t = useText(ownTermsMessages);
  if (loaded.is !== 'read') return <Warning says={t(NOT_READ[loaded.is])} />;
  const { refused, reason } = loaded.result;
  return (
    <>
      {reason !== undefined && <Warning says={t(FILE_REFUSED[reason])} />}
      {refused.length > 0 && (
        <div className="sn-warning">
          <p>{t('refusedRows', { count: refused.length })}</p>
          <ul>
            {refused.slice(0, MOST_REFUSALS_SHOWN).map(({ row, reason, text }) => (
              <li key={`${row}-${text}`}>
                {t('refusedRow', { row, why: t(ROW_REFUSED[reason]) })} <span className="sn-meta">{text}</span>
              </li>
            ))}
          </ul>
          {refused.length > MOST_REFUSALS_SHOWN && (
            <p className="sn-meta">{t('more', { count: refused.length - MOST_REFUSALS_SHOWN })}</p>
          )}
        </div>
      )}
    </>
  );
}

const Warning = ({ says }: { readonly says: string }) => (
  <p className="sn-warning" role="alert">
    {says}
  </p>
);
