import { disagrees, type ReadingBy } from '@/utils/core/reading';
import { secondReadingMessages } from '@/utils/i18n/messages/second-reading';
import { useText } from '../ui/language';

/** What a second reader said of a line, and the words by which it showed it. Agreement is quiet: it proves nothing. */
export function SecondReadingLine({ reading }: { readonly reading: ReadingBy | undefined }) {
  const t = useText(secondReadingMessages);
  if (reading === undefined) return null;
  const { by: model, says, whose, words } = reading;
  if (!reading.counts) return <p className="sn-meta">{t('doesNotCount', { model })}</p>;
  if (says === 'says-so') return <p className="sn-meta">{t('agrees', { model })}</p>;
  const why = says === 'others-words' && whose !== undefined ? t('whose', { whose }) : t(says);
  return (
    <p className="sn-meta" data-disagrees={disagrees(reading)}>
      {t('disagrees', { model, why })}
      {words !== undefined && ` · ${t('shown', { words })}`}
    </p>
  );
}
