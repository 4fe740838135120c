import { CopyButton } from '@/components/ui/copy-button';
import { useLanguage, useText } from '@/components/ui/language';
import type { GlossaryEntry } from '@/utils/glossary/types';
import { lookUpMessages } from '@/utils/i18n/messages/look-up';
import { Button } from '../ui/button';
import { CloseIcon } from '../ui/icons';
import { domainName } from './domain-name';
import { chineseOf } from './term-texts';

/** How the chapter on the page defines the term. */
export type DefinitionHere = { readonly text: string; readonly section?: string };

type Props = {
  /** Best first; the Hong Kong term of the meaning most likely here. */
  readonly hits: readonly GlossaryEntry[];
  readonly definition?: DefinitionHere;
  /** The term stands in Chinese on the page, so English is what the reader is after. */
  readonly isChinese: boolean;
  readonly sourceUrl: (source: string) => string | null;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onGoToDefinition?: () => void;
  readonly onClose: () => void;
};

const MOST_OTHERS = 3;

const isMainland = (entry: GlossaryEntry): boolean => entry.usage === 'mainland';

/** The one line a lawyer is after, where it comes from, how this chapter defines it; alternatives after that. */
export function LookUpCard(props: Props) {
  const t = useText(lookUpMessages);
  const language = useLanguage();
  const { hits, definition, isChinese, onCopy, onClose, onGoToDefinition } = props;
  const [first, ...others] = hits.filter((entry) => !isMainland(entry));
  const mainland = hits.find(isMainland);
  const equivalent = first && (isChinese ? first.en : chineseOf(first, language));
  return (
    <section className="sn-look-up" aria-label={t('title')}>
      <Button kind="icon" className="sn-look-up-close" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </Button>
      {!first && !definition && <p>{t('nothing')}</p>}
      {first && equivalent && (
        <>
          <div className="sn-look-up-term">
            <span lang={isChinese ? 'en' : 'zh-Hant'}>{equivalent}</span>
            <CopyButton kind="link" label={t('copyTerm', { term: equivalent })} onCopy={() => onCopy(equivalent)}>
              {t('copy')}
            </CopyButton>
          </div>
          <p className="sn-meta">
            {isChinese ? chineseOf(first, language) : first.en} · <Source entry={first} url={props.sourceUrl} />
          </p>
        </>
      )}
      {definition && (
        <div className="sn-look-up-definition">
          <p className="sn-meta">
            {definition.section === undefined
              ? t('definedHereNoSection')
              : t('definedHere', { section: definition.section })}
          </p>
          <p className="sn-verbatim">{definition.text}</p>
          {onGoToDefinition && (
            <Button kind="link" onClick={onGoToDefinition}>
              {t('goToDefinition')}
            </Button>
          )}
        </div>
      )}
      {others.length > 0 && (
        <p className="sn-meta">
          {t('others')}{' '}
          {others
            .slice(0, MOST_OTHERS)
            .map(
              (entry) => `${isChinese ? entry.en : chineseOf(entry, language)} (${domainName(entry.domain, language)})`,
            )
            .join(', ')}
        </p>
      )}
      {mainland && <p className="sn-meta">{t('mainland', { term: isChinese ? mainland.en : mainland.zhHans })}</p>}
      {first?.jyutping !== undefined && <p className="sn-look-up-reading">{first.jyutping}</p>}
    </section>
  );
}

function Source({ entry, url }: { readonly entry: GlossaryEntry; readonly url: Props['sourceUrl'] }) {
  const t = useText(lookUpMessages);
  if (entry.source === 'usage') return t('usage');
  const href = url(entry.source);
  if (href === null) return entry.source;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {entry.source}
    </a>
  );
}
