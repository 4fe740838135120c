import { useLanguage, useText } from '@/components/ui/language';
import { formatDate } from '@/utils/core/format-date';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { glossaryMessages } from '@/utils/i18n/messages/glossary';
import { sourceName } from '@/utils/i18n/place-words';
import { domainName } from './domain-name';
import { chineseOf } from './term-texts';
import type { Shelf } from './types';

type Props = {
  readonly entry: GlossaryEntry;
  readonly shelf: Shelf;
  /** The section page of a statutory term; null where the source is usage. */
  readonly sourceUrl: string | null;
  readonly showReadings: boolean;
};

const USAGE = { mainland: 'mainlandUsage', taiwan: 'taiwanUsage' } as const;

/** The pair on the left, where it comes from on the right. */
export function TermPair({ entry, shelf, showReadings }: Props) {
  const t = useText(glossaryMessages);
  const language = useLanguage();
  const other = (entry.variants?.zh ?? []).map((form) => chineseOf({ ...form, en: '' }, language));
  const usage = entry.usage === 'mainland' || entry.usage === 'taiwan' ? t(USAGE[entry.usage]) : null;
  return (
    <>
      <span className="sn-found-zh" lang={language === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant'}>
        {chineseOf(entry, language)}
      </span>
      {showReadings && entry.jyutping !== undefined && <span className="sn-found-reading">{entry.jyutping}</span>}
      <span className="sn-found-en" lang="en">
        {entry.en}
      </span>
      {other.length > 0 && <span className="sn-meta">{t('also', { forms: other.join('、') })}</span>}
      {(usage ?? entry.note) && shelf !== 'own' && <span className="sn-found-usage">{usage ?? entry.note}</span>}
      {shelf === 'own' && entry.note && <span className="sn-meta">{entry.note}</span>}
      {entry.versionDate !== undefined && (
        <span className="sn-meta">{t('versionOf', { date: formatDate(entry.versionDate, language) })}</span>
      )}
    </>
  );
}

export function TermSource({ entry, shelf, sourceUrl }: Props) {
  const t = useText(glossaryMessages);
  const language = useLanguage();
  // An own term may have no source; court usage is what the packaged glossary says of its own entries.
  const source = entry.source !== 'usage' ? sourceName(entry.source, language) : shelf === 'own' ? '' : t('courtUsage');
  return (
    <>
      <span>{shelf === 'own' ? t('ownTerm') : domainName(entry.domain, language)}</span>
      {sourceUrl ? (
        <a href={sourceUrl} target="_blank" rel="noreferrer" aria-label={t('openSection', { source })} tabIndex={-1}>
          {source}
        </a>
      ) : (
        <span>{source}</span>
      )}
    </>
  );
}
