import { Button } from '@/components/ui/button';
import { CloseIcon } from '@/components/ui/icons';
import { useLanguage, useText } from '@/components/ui/language';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { glossaryMessages } from '@/utils/i18n/messages/glossary';
import { sourceName } from '@/utils/i18n/place-words';
import { domainName } from './domain-name';
import { chineseOf } from './term-texts';

type Props = { readonly terms: readonly GlossaryEntry[]; readonly onUnpin: (entry: GlossaryEntry) => void };

/** Terms kept side by side, so that 承諾 and 業務實體 can be told apart before one of them is pasted. */
export function PinnedTerms({ terms, onUnpin }: Props) {
  const t = useText(glossaryMessages);
  const language = useLanguage();
  return (
    <section className="sn-pinned" aria-label={t('pinned')}>
      {terms.map((entry) => (
        <article key={entry.id}>
          <span className="sn-found-zh">{chineseOf(entry, language)}</span>
          <span className="sn-found-en">{entry.en}</span>
          <span className="sn-meta">
            {domainName(entry.domain, language)} ·{' '}
            {entry.source === 'usage' ? t('courtUsage') : sourceName(entry.source, language)}
          </span>
          <Button kind="icon" aria-label={t('unpin', { term: entry.en })} onClick={() => onUnpin(entry)}>
            <CloseIcon />
          </Button>
        </article>
      ))}
    </section>
  );
}
